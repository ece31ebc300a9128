/** The report of a bargaining. Start at {@link corridor.report.bargaining.BargainReport}. */
package corridor.report.bargaining;
