package corridor.model.politics;

/**
 * Parameters of Pakistan's effort and of the course of its decisions on force, from the submodel {@code pakistan};
 * component names are parameter names.
 */
public record PakistanParameters(
        double precision,
        double surgeShare,
        double surgeStart,
        double effortStart,
        double effortHalfLife,
        double startLag,
        double startSpread,
        double spectacular,
        double objection,
        double objectionDelay,
        double strikesChosen) {}
