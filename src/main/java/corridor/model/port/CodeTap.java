package corridor.model.port;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The tap of an array of truth values, whole numbers or levels, each of which has a whole number as its code. */
final class CodeTap extends Tap {
    /** Sets one place of the array to what a code means. */
    interface Setter {
        void set(int place, int code);
    }

    private final IntUnaryOperator code;
    private final Setter setter;
    private final double[] live;

    CodeTap(int size, IntUnaryOperator code, Setter setter) {
        this.code = code;
        this.setter = setter;
        live = new double[size];
    }

    @Override
    void recordBefore(Track track) {
        look();
        Object last = track.last();
        track.add(last != null && Arrays.equals((double[]) last, live) ? last : live.clone());
    }

    @Override
    void hold(Track track, int step) {
        look();
        put((double[]) track.content(step));
    }

    @Override
    void release(Track track, int step) {
        put(live);
    }

    private void look() {
        for (int k = 0; k < live.length; k++) {
            live[k] = code.applyAsInt(k);
        }
    }

    private void put(double[] codes) {
        for (int k = 0; k < codes.length; k++) {
            setter.set(k, (int) codes[k]);
        }
    }
}
