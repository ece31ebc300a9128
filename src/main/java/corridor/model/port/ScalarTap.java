package corridor.model.port;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

/** The tap of a field that is one number, truth value or level. */
final class ScalarTap extends Tap {
    private final DoubleSupplier out;
    private final DoubleConsumer in;
    private final Change change;
    private double live;

    /**
     * @param in sets the field; it is given only numbers that {@code out} has returned, unless the process adds to it
     */
    ScalarTap(DoubleSupplier out, DoubleConsumer in, Change change) {
        this.out = out;
        this.in = in;
        this.change = change;
    }

    @Override
    void recordBefore(Track track) {
        track.add(out.getAsDouble());
    }

    @Override
    void hold(Track track, int step) {
        live = out.getAsDouble();
        in.accept(track.number(step));
    }

    @Override
    void release(Track track, int step) {
        switch (change) {
            case NONE -> in.accept(live);
            case EMPTIES -> {}
            case ADDS -> in.accept(changed(live, track.number(step), out.getAsDouble()));
        }
    }
}
