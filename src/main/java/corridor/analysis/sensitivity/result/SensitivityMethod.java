package corridor.analysis.sensitivity.result;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The methods of sensitivity analysis differ in the samples that they need. */
public enum SensitivityMethod {
    SOBOL("Sobol indices: shares of the variance"),
    MORRIS("Morris screening: mean sizes of elementary effects"),
    EFAST("extended FAST: shares of the variance from a Fourier search"),
    RBD_FAST("RBD-FAST: first-order shares of the variance from any sample"),
    PAWN("PAWN: how far the distribution moves, by Kolmogorov-Smirnov distance"),
    DELTA("Borgonovo's delta: how far the distribution moves, by area"),
    DGSM("derivative-based measure: an upper bound of the total share of the variance"),
    SRC("standardised regression coefficients"),
    PRCC("partial rank correlation coefficients");

    private final String meaning;

    SensitivityMethod(String meaning) {
        this.meaning = meaning;
    }

    /** The name on the command line and in files, such as {@code rbd-fast}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The measure of the method, described in one line. */
    public String meaning() {
        return meaning;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(SensitivityMethod::word).toList();
    }

    public static Optional<SensitivityMethod> of(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word().equals(word))
                .findFirst();
    }
}
