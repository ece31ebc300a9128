package corridor.validation;

import corridor.catalogue.Pattern;

/** A pattern measured on the model. */
public record PatternReading(Pattern pattern, Estimate estimate) {
    /** Whether the measured value lies in the band. */
    public boolean inBand() {
        return pattern.contains(estimate.value());
    }

    /** Whether the model fails by it; patterns that are only reported never fail it. */
    public boolean fails() {
        return pattern.use() == Pattern.Use.ACCEPT && !inBand();
    }
}
