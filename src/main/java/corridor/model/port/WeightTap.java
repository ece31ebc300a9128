package corridor.model.port;

import corridor.random.CumulativeWeights;

/** The tap of tables of weights, of which the process only reads. The tables are exchanged, not copied. */
final class WeightTap extends Tap {
    private final CumulativeWeights[] place;
    private final CumulativeWeights[] live;

    WeightTap(CumulativeWeights[] place) {
        this.place = place;
        live = place.clone();
    }

    @Override
    void recordBefore(Track track) {
        CumulativeWeights[] last = (CumulativeWeights[]) track.last();
        CumulativeWeights[] seen = last;
        for (int g = 0; g < place.length; g++) {
            if (last == null || !last[g].hasSameWeights(place[g])) {
                seen = seen == last ? (last == null ? new CumulativeWeights[place.length] : last.clone()) : seen;
                seen[g] = place[g].copy();
            }
        }
        track.add(seen);
    }

    @Override
    void hold(Track track, int step) {
        System.arraycopy(place, 0, live, 0, live.length);
        System.arraycopy((CumulativeWeights[]) track.content(step), 0, place, 0, live.length);
    }

    @Override
    void release(Track track, int step) {
        System.arraycopy(live, 0, place, 0, live.length);
    }
}
