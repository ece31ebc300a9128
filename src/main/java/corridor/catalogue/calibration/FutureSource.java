package corridor.catalogue.calibration;

/** The source of the values of the uncertain parameters in the futures of a batch. */
public enum FutureSource {
    /** Every parameter has its default. */
    DEFAULTS,
    /** Draws from the priors, each parameter on its own but for the relations. */
    PRIOR,
    /** Draws that the record allows. */
    ENSEMBLE
}
