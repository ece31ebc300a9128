/**
 * How numbers become text, the same on every JDK. May use nothing; everybody may use it. Start at
 * {@link corridor.number.DecimalText}.
 */
package corridor.number;
