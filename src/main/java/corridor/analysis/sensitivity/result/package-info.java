/**
 * This package holds the results of the methods of sensitivity analysis: indices with intervals and notes. Start at
 * {@link corridor.analysis.sensitivity.result.SensitivityResult}.
 */
package corridor.analysis.sensitivity.result;
