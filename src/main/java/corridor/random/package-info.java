/**
 * Keyed randomness: draws that depend on what is asked, never on what was asked before. May use nothing. Start at
 * {@link corridor.random.Luck}.
 */
package corridor.random;
