package corridor.scenario;

import corridor.catalogue.Parameter;
import corridor.catalogue.Prior;
import corridor.catalogue.Quantity;
import java.util.Arrays;
import java.util.List;

/**
 * An own prior is the range from which the futures of a batch draw a parameter, in place of what the record or the
 * catalogue says. A scenario states it.
 *
 * @param form distribution over the range
 * @param low lower end, within the range of the catalogue, in the unit of the parameter
 * @param high upper end, above {@code low} and within the range of the catalogue
 * @param mode most likely value of a triangular distribution; NaN for all other forms
 */
public record OwnPrior(Prior form, double low, double high, double mode) {
    /** Words of scenario files for the forms, in the order of {@link Prior}. */
    static final List<String> WORDS =
            Arrays.stream(Prior.values()).map(OwnPrior::word).toList();

    public OwnPrior {
        if (!(low < high) || Double.isNaN(mode) == (form == Prior.TRIANGULAR)) {
            throw new IllegalArgumentException("no " + form + " prior from " + low + " to " + high + ", mode " + mode);
        }
    }

    /** Word of scenario files for a form, such as {@code logUniform}. */
    static String word(Prior form) {
        return switch (form) {
            case UNIFORM -> "uniform";
            case LOG_UNIFORM -> "logUniform";
            case TRIANGULAR -> "triangular";
            case DISCRETE -> "discrete";
        };
    }

    /**
     * Returns the parameter with this prior. Its default is only the mode of the distribution, or lies in the range.
     */
    public Parameter of(Parameter parameter) {
        return new Parameter(
                parameter.id(),
                parameter.symbol(),
                parameter.meaning(),
                parameter.unit(),
                form == Prior.TRIANGULAR ? mode : Math.min(high, Math.max(low, parameter.defaultValue())),
                low,
                high,
                form,
                parameter.basis(),
                parameter.evidence(),
                parameter.note(),
                parameter.dispute());
    }

    /** Returns words such as "uniform from 1 to 4 persons". */
    public String words(String unit) {
        String range = " from " + Quantity.text(low, "1") + " to " + Quantity.text(high, unit);
        return switch (form) {
            case UNIFORM -> "uniform" + range;
            case LOG_UNIFORM -> "log-uniform" + range;
            case TRIANGULAR -> "triangular" + range + ", most likely " + Quantity.text(mode, unit);
            case DISCRETE -> "whole numbers" + range + ", equally likely";
        };
    }
}
