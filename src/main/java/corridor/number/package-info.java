/**
 * Numbers with equal results on every JDK and machine: text of numbers, numbers from text, and the exponential function
 * and logarithm. Start at {@link corridor.number.DecimalText}.
 */
package corridor.number;
