/**
 * Sensitivity of an outcome to factors: pure functions of samples that give records, whoever made the samples. May use
 * design, random, number. Start at {@link corridor.analysis.sensitivity.SensitivityMethod}, then at one of the methods.
 */
package corridor.analysis.sensitivity;
