/**
 * This package does the sensitivity analysis of an outcome: pure functions turn samples from any source into records.
 * Start at {@link corridor.analysis.sensitivity.result.SensitivityMethod}, then at one of the methods.
 */
package corridor.analysis.sensitivity;
