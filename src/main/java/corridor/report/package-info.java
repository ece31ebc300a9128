/**
 * Tables, charts and words become one self-contained HTML file, and the sentences that say what was found. May use
 * catalogue, scenario, chronicle, result, analysis, bargain, chart, number. Start at
 * {@link corridor.report.HtmlReport}.
 */
package corridor.report;
