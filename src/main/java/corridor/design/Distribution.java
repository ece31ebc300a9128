package corridor.design;

import corridor.random.InverseCdf;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.commons.math3.special.Erf;

/**
 * A distribution gives the values of a factor by inversion: each number u of the unit interval gives one value. A
 * larger u never gives a smaller value, except in {@link Values} that do not ascend. In the comments, {@code bounds}
 * are the bounds in problem.json.
 */
public sealed interface Distribution {
    /** Returns the value at {@code u} in [0, 1]; infinite at an end that is unbounded. */
    double at(double u);

    /**
     * Returns the number u at which {@link #at} gives this value; 0 below and 1 above all values. If an interval of
     * numbers gives the value, the middle of the interval is returned. {@link Values} give NaN for a value that lies
     * within their ends but is not among them.
     */
    double share(double value);

    /** Lower end; minus infinity if there is none. */
    double low();

    /** Upper end; infinity if there is none. */
    double high();

    /** Whether both ends are finite. */
    default boolean bounded() {
        return Double.isFinite(low()) && Double.isFinite(high());
    }

    /**
     * Returns how far a value lies outside the ends, as a share of the range; 0 within the ends. Outside, the distance
     * is infinite if an end is infinite or the range has length 0.
     */
    default double beyond(double value) {
        double over = Math.max(low() - value, value - high());
        return over <= 0 ? 0 : bounded() && low() < high() ? over / (high() - low()) : Double.POSITIVE_INFINITY;
    }

    /** Number of different values; 0 for a continuous range. */
    default int levels() {
        return 0;
    }

    /** The uniform distribution from low to high; bounds [low, high]. */
    record Uniform(double low, double high) implements Distribution {
        public Uniform {
            require(low < high, "the lower bound must be below the upper bound");
        }

        @Override
        public double at(double u) {
            return u * (high - low) + low;
        }

        @Override
        public double share(double value) {
            return clamped((value - low) / (high - low));
        }
    }

    /** The log-uniform distribution from low to high; bounds [low, high], both positive. */
    record LogUniform(double low, double high) implements Distribution {
        public LogUniform {
            require(0 < low && low < high, "the bounds must be positive, the lower below the upper");
        }

        @Override
        public double at(double u) {
            double log = StrictMath.log(low) + u * (StrictMath.log(high) - StrictMath.log(low));
            return u <= 0 ? low : u >= 1 ? high : within(StrictMath.exp(log), low, high);
        }

        @Override
        public double share(double value) {
            return value <= low ? 0 : clamped(StrictMath.log(value / low) / StrictMath.log(high / low));
        }
    }

    /**
     * The triangular distribution has bounds [low, high, peak], or [high, peak] with low 0. Its mode, {@code peak}, is
     * given as a share of the range.
     */
    record Triangular(double low, double high, double peak) implements Distribution {
        public Triangular {
            require(low < high, "the lower bound must be below the upper bound");
            require(0 <= peak && peak <= 1, "the peak is a share of the range, from 0 to 1");
        }

        @Override
        public double at(double u) {
            double share = u < peak ? Math.sqrt(u * peak) : 1 - Math.sqrt((1 - u) * (1 - peak));
            return low + share * (high - low);
        }

        @Override
        public double share(double value) {
            double share = clamped((value - low) / (high - low));
            return share < peak ? share * share / peak : peak == 1 ? share : 1 - (1 - share) * (1 - share) / (1 - peak);
        }
    }

    /** The normal distribution; bounds [mean, standard deviation]. */
    record Normal(double mean, double sd) implements Distribution {
        public Normal {
            require(sd > 0, "the standard deviation must be positive");
        }

        @Override
        public double at(double u) {
            return mean + sd * standardNormal(u);
        }

        @Override
        public double share(double value) {
            return standardNormalShare((value - mean) / sd);
        }

        @Override
        public double low() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public double high() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** The normal distribution between two limits; bounds [low, high, mean, standard deviation]. */
    record TruncatedNormal(double low, double high, double mean, double sd) implements Distribution {
        public TruncatedNormal {
            require(low < high, "the lower bound must be below the upper bound");
            require(sd > 0, "the standard deviation must be positive");
        }

        @Override
        public double at(double u) {
            double a = (low - mean) / sd;
            double b = (high - mean) / sd;
            // Far above the mean the distribution function rounds to 1, so the lower tail is used instead.
            double z = a > 0 ? -between(1 - u, -b, -a) : between(u, a, b);
            return u <= 0 ? low : u >= 1 ? high : within(mean + sd * z, low, high);
        }

        @Override
        public double share(double value) {
            double a = (low - mean) / sd;
            double b = (high - mean) / sd;
            double z = Math.max(a, Math.min(b, (value - mean) / sd));
            return clamped(a > 0 ? 1 - part(-b, -z, -a) : part(a, z, b));
        }

        /** Returns the share of the probability between a and b that lies below z. */
        private static double part(double a, double z, double b) {
            double below = standardNormalShare(a);
            return (standardNormalShare(z) - below) / (standardNormalShare(b) - below);
        }

        private static double between(double u, double a, double b) {
            double below = standardNormalShare(a);
            return standardNormal(below + u * (standardNormalShare(b) - below));
        }
    }

    /** The log-normal distribution; bounds [mean, standard deviation] of the logarithm. */
    record LogNormal(double mean, double sd) implements Distribution {
        public LogNormal {
            require(sd > 0, "the standard deviation must be positive");
        }

        @Override
        public double at(double u) {
            return StrictMath.exp(mean + sd * standardNormal(u));
        }

        @Override
        public double share(double value) {
            return value <= 0 ? 0 : standardNormalShare((StrictMath.log(value) - mean) / sd);
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** Numbers with equal probabilities, in the given order. */
    record Values(List<Double> values) implements Distribution {
        public Values {
            values = List.copyOf(values);
            require(!values.isEmpty(), "at least one value is needed");
            require(values.stream().allMatch(Double::isFinite), "every value must be a finite number");
        }

        @Override
        public double at(double u) {
            return values.get(place(u, values.size()));
        }

        @Override
        public double share(double value) {
            int place = values.indexOf(value + 0.0);
            return place >= 0 ? (place + 0.5) / values.size() : value < low() ? 0 : value > high() ? 1 : Double.NaN;
        }

        @Override
        public double low() {
            return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        @Override
        public double high() {
            return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        }

        @Override
        public int levels() {
            return values.size();
        }
    }

    /** Words with equal probabilities; the value is the index of the word, from 0. */
    record Categories(List<String> words) implements Distribution {
        public Categories {
            words = List.copyOf(words);
            require(!words.isEmpty(), "at least one category is needed");
            require(new LinkedHashSet<>(words).size() == words.size(), "every category may stand only once");
        }

        @Override
        public double at(double u) {
            return place(u, words.size());
        }

        @Override
        public double share(double place) {
            return clamped((place + 0.5) / words.size());
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return words.size() - 1.0;
        }

        @Override
        public int levels() {
            return words.size();
        }
    }

    private static double standardNormal(double u) {
        return u <= 0 ? Double.NEGATIVE_INFINITY : u >= 1 ? Double.POSITIVE_INFINITY : InverseCdf.normal(u);
    }

    private static double standardNormalShare(double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    private static int place(double u, int size) {
        return Math.max(0, Math.min(size - 1, (int) Math.floor(u * size)));
    }

    private static double clamped(double share) {
        return within(share, 0, 1);
    }

    private static double within(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
