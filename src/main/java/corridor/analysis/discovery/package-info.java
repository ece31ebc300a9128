/**
 * Scenario discovery: in which part of the inputs cases of interest lie. Pure functions of samples that give records,
 * on numbers, whole numbers and categories. Start at {@link corridor.analysis.discovery.Prim}.
 */
package corridor.analysis.discovery;
