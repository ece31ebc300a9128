package corridor.model.security;

/**
 * Parameters of sweeps after deadly attacks, from the submodel {@code security}; component names are parameter names.
 */
public record SweepParameters(
        double sweepDead, double sweepWill, double sweepDelay, double sweepDays, double sweepEffort) {}
