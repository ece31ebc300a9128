package corridor.model.port;

import java.util.Arrays;

/** The tap of a field that is an array of numbers. */
final class ArrayTap extends Tap {
    private final double[] place;
    private final Change change;
    private final double[] live;
    private boolean replaced;

    ArrayTap(double[] place, Change change) {
        this.place = place;
        this.change = change;
        live = new double[place.length];
    }

    @Override
    void recordBefore(Track track) {
        Object last = track.last();
        track.add(last != null && Arrays.equals((double[]) last, place) ? last : place.clone());
    }

    @Override
    void hold(Track track, int step) {
        double[] given = (double[]) track.content(step);
        replaced = !Arrays.equals(given, place);
        if (replaced) {
            System.arraycopy(place, 0, live, 0, live.length);
            System.arraycopy(given, 0, place, 0, live.length);
        }
    }

    @Override
    void release(Track track, int step) {
        if (!replaced || change == Change.EMPTIES) {
            return;
        }
        if (change == Change.ADDS) {
            double[] given = (double[]) track.content(step);
            for (int k = 0; k < live.length; k++) {
                live[k] = place[k] == given[k] ? live[k] : changed(live[k], given[k], place[k]);
            }
        }
        System.arraycopy(live, 0, place, 0, live.length);
    }
}
