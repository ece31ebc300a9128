/**
 * Questions that need many runs and analysis together: hindcasts and patterns. May use catalogue, scenario, design,
 * batch, run, result, analysis, bargain, chronicle. Start at {@link corridor.study.HindcastStudy}.
 */
package corridor.study;
