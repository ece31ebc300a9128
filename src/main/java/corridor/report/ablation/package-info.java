/** The report on ablations. Start at {@link corridor.report.ablation.AblationReport}. */
package corridor.report.ablation;
