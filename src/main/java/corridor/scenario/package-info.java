/**
 * This package holds scenarios as immutable records, and the reader that checks users' scenario files. Start at
 * {@link corridor.scenario.Scenario}.
 */
package corridor.scenario;
