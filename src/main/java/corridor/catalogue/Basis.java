package corridor.catalogue;

/** The basis of a number ranks its source, from the firmest to the softest. */
public enum Basis {
    /** Stated in one of the five source articles. */
    ARTICLE,
    /** Stated in another public source. */
    PUBLIC_SOURCE,
    /** Taken from the scientific literature. */
    LITERATURE,
    /**
     * The number was computed or calibrated from event data or from the model's own patterns; the note describes the
     * method.
     */
    COMPUTED,
    /** The number has not been measured; the authors chose it. */
    ASSUMPTION
}
