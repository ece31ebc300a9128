package corridor.bargain.smp;

import corridor.random.KeyedRandom;

/** Supplies the random numbers of one turn of one run, each by its index. */
record TurnLuck(long key) {
    private static final int TRANSITIONS = 401;

    static TurnLuck of(long seed, int draw, int turn) {
        return new TurnLuck(new KeyedRandom(seed, draw, 0).key(TRANSITIONS, turn));
    }

    double draw(int number) {
        return KeyedRandom.draw(key, number);
    }
}
