/**
 * Questions that need many runs and analysis together: patterns of the record, hindcasts, searches over levers. May use
 * catalogue, random, chronicle, scenario, design, run, batch, result, analysis, bargain. Start at
 * {@link corridor.study.Patterns} or {@link corridor.study.HindcastStudy}.
 */
package corridor.study;
