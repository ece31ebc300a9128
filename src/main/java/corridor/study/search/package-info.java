/**
 * Search over levers for options that trade outcomes off. May use what study may use; the MOEA Framework lives here.
 * Start at {@link corridor.study.search.LeverSearch}.
 */
package corridor.study.search;
