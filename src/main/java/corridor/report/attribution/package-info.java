/** Words on why two scenarios differ. Start at {@link corridor.report.attribution.AttributionNarrative}. */
package corridor.report.attribution;
