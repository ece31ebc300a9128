/**
 * Parts of all charts: the page with its title and caption, fonts, palette, axes, labels, files. Start at
 * {@link corridor.chart.page.Page} and {@link corridor.chart.page.Chart}.
 */
package corridor.chart.page;
