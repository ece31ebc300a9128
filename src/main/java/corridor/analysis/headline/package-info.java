/**
 * The effect of a scenario by four rows, from chance alone to all that is uncertain. Start at
 * {@link corridor.analysis.headline.RowArithmetic}.
 */
package corridor.analysis.headline;
