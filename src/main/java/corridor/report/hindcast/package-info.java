/** The report of a hindcast. Start at {@link corridor.report.hindcast.HindcastReport}. */
package corridor.report.hindcast;
