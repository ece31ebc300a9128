package corridor.model.insurgency;

/** Parameters of the submodel {@code finance}; component names are parameter names. */
public record FinanceParameters(
        double diaspora, double enforced, double anger, double extortion, double policed, double lag, double effect) {}
