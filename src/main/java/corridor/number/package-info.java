/**
 * Numbers that are the same on every JDK and machine: how they become text, how text becomes a number, and the
 * exponential function. Start at {@link corridor.number.DecimalText}.
 */
package corridor.number;
