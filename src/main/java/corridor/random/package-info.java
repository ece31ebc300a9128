/**
 * Keyed randomness: draws that depend on what is asked, never on what was asked before. Start at
 * {@link corridor.random.KeyedRandom}.
 */
package corridor.random;
