/**
 * The public: grievance, fear, legitimacy, willingness to join, tips. Start at
 * {@link corridor.model.civil.CivilUpdate}.
 */
package corridor.model.civil;
