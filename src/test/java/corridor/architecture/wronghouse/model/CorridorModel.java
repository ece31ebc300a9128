package corridor.architecture.wronghouse.model;

import corridor.architecture.wronghouse.random.ReachesUp;

/** Allowed by the table; the circle is closed in the room random. */
public record CorridorModel(ReachesUp luck) {
    public double growth() {
        return Math.exp(0.5) + Math.abs(-1.0);
    }
}
