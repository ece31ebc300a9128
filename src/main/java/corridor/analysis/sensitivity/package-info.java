/**
 * Sensitivity of an outcome to factors: pure functions of samples that give records, whoever made the samples. Start at
 * {@link corridor.analysis.sensitivity.result.SensitivityMethod}, then at one of the methods.
 */
package corridor.analysis.sensitivity;
