/**
 * Scenario discovery: finds the region of the inputs that holds the cases of interest. Pure functions of samples that
 * give records, on numbers, whole numbers and categories. Start at {@link corridor.analysis.discovery.Prim}.
 */
package corridor.analysis.discovery;
