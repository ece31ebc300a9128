package corridor.bargain;

import corridor.random.Luck;

/** The draws of one turn of one run; each is asked for by its number. */
record TurnLuck(long key) {
    private static final int TRANSITIONS = 401;

    static TurnLuck of(long seed, int draw, int turn) {
        return new TurnLuck(new Luck(seed, draw, 0).key(TRANSITIONS, turn));
    }

    double draw(int number) {
        return Luck.draw(key, number);
    }
}
