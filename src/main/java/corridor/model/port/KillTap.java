package corridor.model.port;

import corridor.model.state.ForceState;
import java.util.Arrays;

/**
 * The tap of the fighters whom a process removes, at home and abroad. Unlike other taps it holds what a process does,
 * not what it reads: the process reports and counts its own kills, but the fighters of the recorded kills are missing
 * afterwards. Where fewer fighters are left than were killed in the recorded run, all of them are. The total of killed
 * fighters in {@link ForceState} keeps counting the process's own kills.
 */
final class KillTap extends Tap implements ForceState.KillWatch {
    /** Numbers that a content has for each kill: a place, and the fighters who were removed there. */
    private static final int EACH = 2;

    private static final double[] NONE = {};

    private final ForceState forces;
    private final int groups;
    private final int stride;
    private double[] kills = new double[64];
    private double[] before = new double[64];
    private int size;

    KillTap(ForceState forces) {
        this.forces = forces;
        groups = forces.fighters.length;
        stride = groups == 0 ? 1 : Math.max(forces.fighters[0].length, forces.abroad[0].length);
    }

    @Override
    public void killed(boolean outside, int group, int area, double there, double removed) {
        if (EACH * size == kills.length) {
            kills = Arrays.copyOf(kills, 2 * kills.length);
            before = Arrays.copyOf(before, kills.length);
        }
        kills[EACH * size] = ((outside ? groups : 0) + group) * stride + area;
        kills[EACH * size + 1] = removed;
        before[size] = there;
        size++;
    }

    private void watch() {
        size = 0;
        forces.watchKills(this);
    }

    @Override
    void recordBefore(Track track) {
        watch();
    }

    @Override
    void recordAfter(Track track) {
        forces.watchKills(null);
        track.add(size == 0 ? NONE : Arrays.copyOf(kills, EACH * size));
    }

    @Override
    void hold(Track track, int step) {
        watch();
    }

    @Override
    void release(Track track, int step) {
        forces.watchKills(null);
        for (int k = size - 1; k >= 0; k--) {
            int place = (int) kills[EACH * k];
            row(place)[place % stride] = before[k];
        }
        double[] recorded = (double[]) track.content(step);
        for (int n = 0; n < recorded.length; n += EACH) {
            int place = (int) recorded[n];
            double[] row = row(place);
            row[place % stride] = Math.max(0, row[place % stride] - recorded[n + 1]);
        }
    }

    private double[] row(int place) {
        int r = place / stride;
        return r < groups ? forces.fighters[r] : forces.abroad[r - groups];
    }
}
