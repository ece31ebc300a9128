/**
 * Keyed randomness: draws that depend only on their key, never on earlier draws. Start at
 * {@link corridor.random.KeyedRandom}.
 */
package corridor.random;
