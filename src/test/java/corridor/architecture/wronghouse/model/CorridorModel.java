package corridor.architecture.wronghouse.model;

import corridor.architecture.wronghouse.random.ReachesUp;

/** The table allows this use; the room random closes the cycle. */
public record CorridorModel(ReachesUp luck) {
    public double growth() {
        return Math.exp(0.5) + Math.abs(-1.0);
    }
}
