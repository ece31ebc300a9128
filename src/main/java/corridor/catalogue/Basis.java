package corridor.catalogue;

/** Basis of a number, from firm to soft. */
public enum Basis {
    /** Stated in one of the five source articles. */
    ARTICLE,
    /** Stated in another public source. */
    PUBLIC_SOURCE,
    /** Taken from the scientific literature. */
    LITERATURE,
    /** Computed or calibrated from event data or from the model's own patterns; the note says how. */
    COMPUTED,
    /** The number has not been measured; the authors chose it. */
    ASSUMPTION
}
