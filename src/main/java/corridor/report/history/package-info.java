/** Descriptions of one run: its events and decisions. Start at {@link corridor.report.history.RunNarrative}. */
package corridor.report.history;
