/**
 * This package finds which patterns and verdicts change when the model lacks one mechanism. Start at
 * {@link corridor.analysis.ablation.AblationFindings}.
 */
package corridor.analysis.ablation;
