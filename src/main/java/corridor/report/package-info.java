/**
 * Tables, charts and words for readers. May use catalogue, scenario, chronicle, result, analysis, bargain, chart. Start
 * at {@link corridor.report.RunNarrative}.
 */
package corridor.report;
