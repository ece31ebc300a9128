/**
 * Search over levers for options with trade-offs between outcomes. The MOEA Framework is used only here. Start at
 * {@link corridor.search.LeverSearch}.
 */
package corridor.search;
