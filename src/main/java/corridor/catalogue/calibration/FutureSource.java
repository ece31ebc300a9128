package corridor.catalogue.calibration;

/** The source of the values of the uncertain parameters in the futures of a batch. */
public enum FutureSource {
    /** Every parameter has its default. */
    DEFAULTS,
    /** Draws from the priors; parameters are independent of each other, apart from the relations in the catalogue. */
    PRIOR,
    /** Draws from the {@link Ensemble}, which the record allows. */
    ENSEMBLE
}
