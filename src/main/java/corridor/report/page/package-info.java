/**
 * The HTML page and the parts that all reports share: tables, figures, captions, how to reproduce. Start at
 * {@link corridor.report.page.HtmlPage}.
 */
package corridor.report.page;
