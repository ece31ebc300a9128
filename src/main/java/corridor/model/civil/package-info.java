/**
 * The public: grievance, fear, legitimacy, willingness to join, tips. Sees only corridor.model.state. Start at
 * {@link corridor.model.civil.CivilUpdate}.
 */
package corridor.model.civil;
