package corridor.catalogue;

/** The prior is the distribution of an uncertain parameter over its range. */
public enum Prior {
    UNIFORM,
    LOG_UNIFORM,
    /** A triangular distribution with the default as mode. */
    TRIANGULAR,
    /** Whole numbers from low to high with equal probabilities. */
    DISCRETE
}
