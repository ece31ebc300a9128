/**
 * This package compares the model with the public record, by patterns, hindcasts, ablations and calibration. Start at
 * {@link corridor.validation.PatternStudy} and {@link corridor.validation.HindcastStudy}.
 */
package corridor.validation;
