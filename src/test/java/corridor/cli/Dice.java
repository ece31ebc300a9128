package corridor.cli;

import corridor.random.KeyedRandom;
import java.util.List;

/** Random choices that depend only on a seed and a number. */
final class Dice {
    private final long key;
    private int thrown;

    Dice(long seed, int number) {
        key = new KeyedRandom(seed, number, 0).key(1, 0);
    }

    /** Returns a whole number from 0 on, less than {@code bound}. */
    int below(int bound) {
        return (int) (KeyedRandom.draw(key, thrown++) * bound);
    }

    <T> T any(List<T> items) {
        return items.get(below(items.size()));
    }
}
