/** One run in words: its events and decisions. Start at {@link corridor.report.history.RunNarrative}. */
package corridor.report.history;
