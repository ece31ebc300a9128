/**
 * What-ifs as immutable records; reading and checking the files that people write. Start at
 * {@link corridor.scenario.Scenario}.
 */
package corridor.scenario;
