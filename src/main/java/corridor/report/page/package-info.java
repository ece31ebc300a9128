/**
 * The HTML page and the parts of all reports: tables, figures, captions, reproduction. Start at
 * {@link corridor.report.page.HtmlPage}.
 */
package corridor.report.page;
