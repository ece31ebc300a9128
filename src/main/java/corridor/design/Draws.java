package corridor.design;

import corridor.random.KeyedRandom;

/** The random choices of one sampler: each is a hash of (seed, sampler, stream, index), never of the choices before. */
final class Draws {
    private final KeyedRandom luck;
    private final int sampler;

    /** @param sampler a number of the sampler's own, so that two samplers with one seed share no draw */
    Draws(long seed, int sampler) {
        this.luck = new KeyedRandom(seed, 0, 0);
        this.sampler = sampler;
    }

    /** A key for the draws of one stream, such as a column; see {@link KeyedRandom#draw(long, int)}. */
    long key(int stream) {
        return luck.key(sampler, stream);
    }

    double uniform(int stream, int index) {
        return KeyedRandom.draw(key(stream), index);
    }

    /** One of 0 to n - 1 with equal chances. */
    int below(int n, int stream, int index) {
        return (int) (uniform(stream, index) * n);
    }

    /** The numbers from 0 to n - 1 in random order. */
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
