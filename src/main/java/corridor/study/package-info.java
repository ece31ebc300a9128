/**
 * Questions that need many runs and a measuring rod together: patterns of the record against the model's histories. May
 * use catalogue, random, chronicle, scenario, design, run, batch, result, analysis, bargain. Start at
 * {@link corridor.study.Patterns}.
 */
package corridor.study;
