/**
 * This package compares runs with the record: position of the record within the runs, and lags of the actors'
 * reactions. Start at {@link corridor.analysis.hindcast.HindcastFindings}.
 */
package corridor.analysis.hindcast;
