package corridor.design;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ranges of parameters for which a request gives no values. */
public enum Ranges {
    /** The whole range of the prior. */
    PRIOR,
    /** From 5 to 95 % of the draws of the ensemble, which the record allows. */
    ENSEMBLE;

    /** Name of the ranges on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ranges> of(String word) {
        return Stream.of(values()).filter(ranges -> ranges.word().equals(word)).findFirst();
    }
}
