/**
 * The search over levers for options that trade outcomes off. The MOEA Framework is used only here. Start at
 * {@link corridor.search.LeverSearch}.
 */
package corridor.search;
