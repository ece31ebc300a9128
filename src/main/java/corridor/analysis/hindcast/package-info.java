/**
 * Runs against the record: where the record lies in the runs, and how soon actors reacted. Start at
 * {@link corridor.analysis.hindcast.HindcastFindings}.
 */
package corridor.analysis.hindcast;
