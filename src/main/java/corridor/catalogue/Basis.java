package corridor.catalogue;

/** The basis of a number ranks its source, from the firmest to the softest. */
public enum Basis {
    /** One of the five source articles states the number. */
    ARTICLE,
    /** Another public source states the number. */
    PUBLIC_SOURCE,
    /** The number comes from the scientific literature. */
    LITERATURE,
    /**
     * The number was computed or calibrated from event data or from the model's own patterns; the note describes the
     * method.
     */
    COMPUTED,
    /** The number has not been measured; the authors chose it. */
    ASSUMPTION
}
