package corridor.analysis.attribution;

import corridor.random.KeyedRandom;

/**
 * Player orders are random orders of players, one for each pair of runs. The order of an odd replicate is the reverse
 * of that of the replicate before it (antithetic orders), so that early and late places cancel.
 */
public final class PlayerOrders {
    /** This key is far from the keys of the model's processes, so that orders share no random number with a run. */
    private static final int PROCESS = 0x0DE5;

    private final long seed;
    private final int players;

    public PlayerOrders(long seed, int players) {
        this.seed = seed;
        this.players = players;
    }

    /** Returns the order of a pair, the player first that comes into force first. */
    public int[] of(int future, int replicate) {
        boolean reversed = replicate % 2 == 1;
        long key = new KeyedRandom(seed, future, reversed ? replicate - 1 : replicate).key(PROCESS, 0);
        int[] order = new int[players];
        for (int place = 0; place < players; place++) {
            int other = (int) (KeyedRandom.draw(key, place) * (place + 1));
            order[place] = order[other];
            order[other] = place;
        }
        return reversed ? reversed(order) : order;
    }

    private static int[] reversed(int[] order) {
        int[] reversed = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            reversed[place] = order[order.length - 1 - place];
        }
        return reversed;
    }
}
