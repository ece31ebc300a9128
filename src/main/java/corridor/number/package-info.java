/**
 * Numbers that are the same on every JDK and machine: how they become text, and the exponential function. May use no
 * other room; everybody may use it. Start at {@link corridor.number.DecimalText}.
 */
package corridor.number;
