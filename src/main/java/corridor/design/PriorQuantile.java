package corridor.design;

import corridor.catalogue.Parameter;

/**
 * Computes quantiles of the priors of the catalogue by inversion. A quantile never falls when the probability grows.
 */
final class PriorQuantile {
    private PriorQuantile() {}

    /**
     * Returns the value at probability {@code u} of the parameter's prior, truncated to {@code [from, high]}.
     *
     * @param from lower end. An end below the parameter's low bound has no effect; at an end that is not below the high
     *     bound, the result is the high bound
     */
    static double of(Parameter parameter, double from, double u) {
        double low = Math.max(from, parameter.low());
        double high = parameter.high();
        if (low >= high) {
            return high;
        }
        double value = switch (parameter.prior()) {
            case UNIFORM -> low + u * (high - low);
            case LOG_UNIFORM -> low * StrictMath.exp(u * StrictMath.log(high / low));
            case TRIANGULAR -> triangular(parameter, low, u);
            case DISCRETE -> discrete(low, high, u);
        };
        return Math.min(high, Math.max(low, value));
    }

    private static double discrete(double low, double high, double u) {
        double first = Math.ceil(low);
        return Math.min(high, first + Math.floor(u * (Math.floor(high) - first + 1)));
    }

    private static double triangular(Parameter parameter, double from, double u) {
        double below = triangularShare(parameter, from);
        double p = below + u * (1 - below);
        double low = parameter.low();
        double mode = parameter.defaultValue();
        double width = parameter.high() - low;
        double atMode = (mode - low) / width;
        return p < atMode
                ? low + StrictMath.sqrt(p * width * (mode - low))
                : parameter.high() - StrictMath.sqrt((1 - p) * width * (parameter.high() - mode));
    }

    private static double triangularShare(Parameter parameter, double value) {
        double low = parameter.low();
        double high = parameter.high();
        double mode = parameter.defaultValue();
        if (value <= low) {
            return 0;
        }
        return value <= mode
                ? (value - low) * (value - low) / ((high - low) * (mode - low))
                : 1 - (high - value) * (high - value) / ((high - low) * (high - mode));
    }
}
