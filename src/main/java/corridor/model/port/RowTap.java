package corridor.model.port;

import java.util.Arrays;

/**
 * The tap of a field that is an array of rows of numbers. The rows are exchanged, not copied, if the process only
 * reads.
 */
final class RowTap extends Tap {
    private final double[][] place;
    private final Change change;
    private final double[][] live;
    private final double[][] lent;

    RowTap(double[][] place, Change change) {
        if (change == Change.EMPTIES) {
            throw new IllegalArgumentException("no process empties rows");
        }
        this.place = place;
        this.change = change;
        live = place.clone();
        lent = new double[place.length][];
        for (int r = 0; r < lent.length; r++) {
            lent[r] = place[r].clone();
        }
    }

    @Override
    void recordBefore(Track track) {
        double[][] last = (double[][]) track.last();
        double[][] seen = last == null ? new double[place.length][] : last;
        for (int r = 0; r < place.length; r++) {
            if (last == null || !Arrays.equals(last[r], place[r])) {
                seen = seen == last ? last.clone() : seen;
                seen[r] = place[r].clone();
            }
        }
        track.add(seen);
    }

    @Override
    void hold(Track track, int step) {
        double[][] given = (double[][]) track.content(step);
        for (int r = 0; r < place.length; r++) {
            live[r] = place[r];
            if (change == Change.NONE) {
                place[r] = given[r];
            } else {
                System.arraycopy(given[r], 0, lent[r], 0, given[r].length);
                place[r] = lent[r];
            }
        }
    }

    @Override
    void release(Track track, int step) {
        double[][] given = (double[][]) track.content(step);
        for (int r = 0; r < place.length; r++) {
            place[r] = live[r];
            int first = change == Change.NONE ? -1 : Arrays.mismatch(lent[r], given[r]);
            for (int k = first; k >= 0 && k < given[r].length; k++) {
                if (lent[r][k] != given[r][k]) {
                    live[r][k] = changed(live[r][k], given[r][k], lent[r][k]);
                }
            }
        }
    }
}
