package corridor.design;

import corridor.random.KeyedRandom;

/**
 * Makes the random choices of one sampler. Each choice is a hash of (seed, sampler, stream, index) and does not depend
 * on earlier choices.
 */
final class Draws {
    private final KeyedRandom luck;
    private final int sampler;

    /** @param sampler number of the sampler; samplers with different numbers share no random numbers */
    Draws(long seed, int sampler) {
        this.luck = new KeyedRandom(seed, 0, 0);
        this.sampler = sampler;
    }

    /** Returns a key for the draws of one stream, such as a column; see {@link KeyedRandom#draw(long, int)}. */
    long key(int stream) {
        return luck.key(sampler, stream);
    }

    double uniform(int stream, int index) {
        return KeyedRandom.draw(key(stream), index);
    }

    /** Returns a whole number from 0 to n - 1, each with equal probability. */
    int below(int n, int stream, int index) {
        return (int) (uniform(stream, index) * n);
    }

    /** Returns the numbers from 0 to n - 1 in random order. */
    int[] permutation(int n, int stream) {
        int[] order = new int[n];
        long key = key(stream);
        for (int i = 0; i < n; i++) {
            int j = (int) (KeyedRandom.draw(key, i) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
