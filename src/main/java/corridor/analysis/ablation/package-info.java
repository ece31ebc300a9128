/**
 * Which patterns and verdicts change without a mechanism. Start at {@link corridor.analysis.ablation.AblationFindings}.
 */
package corridor.analysis.ablation;
