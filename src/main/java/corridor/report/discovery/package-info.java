/** The report of a scenario discovery. Start at {@link corridor.report.discovery.DiscoveryReport}. */
package corridor.report.discovery;
