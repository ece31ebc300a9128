/**
 * Tables, charts and words become one self-contained HTML file, and the sentences that say what was found. May use
<<<<<<< HEAD
 * catalogue, scenario, result, analysis, chart, number. Start at {@link corridor.report.HtmlReport}.
=======
 * catalogue, scenario, chronicle, result, analysis, chart, number. Start at {@link corridor.report.HtmlReport}.
>>>>>>> 74b9488301f1c74471d974ced320c51af7508a3c
 */
package corridor.report;
