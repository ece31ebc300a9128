package corridor.catalogue;

/** The prior is the distribution of an uncertain parameter over its range. */
public enum Prior {
    UNIFORM,
    LOG_UNIFORM,
    /** Triangular with the default as mode. */
    TRIANGULAR,
    /** Whole numbers from low to high, equally likely. */
    DISCRETE
}
