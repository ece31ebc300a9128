/**
 * This package finds how the effect of a scenario depends on single assumptions: the fitted curve with its zero
 * crossing, and the direction in both halves of each range. Batches with futures and sensitivity analyses share it.
 * Start at {@link corridor.analysis.effect.EffectAnalysis}.
 */
package corridor.analysis.effect;
