/**
 * Scenario discovery finds the region of the inputs that holds the cases of interest. Its functions are pure, and take
 * samples of numbers, whole numbers and categories. Start at {@link corridor.analysis.discovery.Prim}.
 */
package corridor.analysis.discovery;
