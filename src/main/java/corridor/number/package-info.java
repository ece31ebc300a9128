/**
 * Numbers that are the same on every JDK and machine: how they become text, how text becomes a number, and the
 * exponential function. May use no other room; everybody may use it. Start at {@link corridor.number.DecimalText}.
 */
package corridor.number;
