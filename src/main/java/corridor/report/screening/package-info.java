/**
 * The report of a screening before a sensitivity analysis. Start at {@link corridor.report.screening.ScreeningReport}.
 */
package corridor.report.screening;
