/**
 * The model against the public record: patterns and hindcasts. Start at {@link corridor.validation.Patterns} and
 * {@link corridor.validation.HindcastStudy}.
 */
package corridor.validation;
