package corridor.model.politics;

/** Parameters of strikes that answer an attack, from the submodel {@code pakistan}; names are parameter names. */
public record RetaliationParameters(double strikeDead, double strikeAnswer, double strikeLag) {}
