package corridor.run;

import corridor.catalogue.Outcome.Aggregate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * An outcome source measures one outcome in a run.
 *
 * @param kind meaning of {@code value}
 * @param value function that reads the number from the state of the run; may return NaN
 * @param gives aggregates that this source can compute for the whole run
 */
record OutcomeSource(Kind kind, DoubleSupplier value, Set<Aggregate> gives) {
    /** The kind of number that a source reads. */
    enum Kind {
        /** A total that grows from 0 at the start; a month's value is its increase in the month. */
        TOTAL,
        /** A state that is read each day; a month's value is the mean over its days. */
        DAILY,
        /** A state that changes once a week and is costly to read; a month's value is the mean over its weeks. */
        WEEKLY,
        /** A number that the model computes for the whole run; it has no monthly values. */
        WHOLE_RUN
    }

    private static final Set<Aggregate> OF_MONTHS =
            EnumSet.of(Aggregate.SUM, Aggregate.MEAN, Aggregate.MAX, Aggregate.MIN, Aggregate.LAST);

    static OutcomeSource total(DoubleSupplier total) {
        return new OutcomeSource(Kind.TOTAL, total, OF_MONTHS);
    }

    static OutcomeSource daily(DoubleSupplier state) {
        return new OutcomeSource(Kind.DAILY, state, OF_MONTHS);
    }

    static OutcomeSource weekly(DoubleSupplier state) {
        return new OutcomeSource(Kind.WEEKLY, state, OF_MONTHS);
    }

    /**
     * Makes a source without monthly values.
     *
     * @param aggregate aggregate that the model's number represents
     */
    static OutcomeSource wholeRun(Aggregate aggregate, DoubleSupplier value) {
        return new OutcomeSource(Kind.WHOLE_RUN, value, EnumSet.of(aggregate));
    }

    boolean hasMonths() {
        return kind != Kind.WHOLE_RUN;
    }

    /** Whether the run-level value of this aggregate follows from the monthly values. */
    boolean needsMonths(Aggregate aggregate) {
        return switch (kind) {
            case TOTAL -> aggregate != Aggregate.SUM;
            case DAILY, WEEKLY -> aggregate != Aggregate.LAST;
            case WHOLE_RUN -> false;
        };
    }

    /**
     * Returns the value of the whole run, after its last day. The sum of a total is the total itself, and the last
     * value of a state is its value at the end. All other values are computed from the monthly values.
     *
     * @param aggregate one of {@link #gives}
     * @param months monthly values, at least one; not read unless {@link #needsMonths} is true
     * @return the value; NaN if a month in it is NaN
     */
    double ofRun(Aggregate aggregate, double[] months) {
        if (!gives.contains(aggregate)) {
            throw new IllegalArgumentException("this source does not give " + aggregate);
        }
        if (!needsMonths(aggregate)) {
            return value.getAsDouble();
        }
        return switch (aggregate) {
            case SUM -> sum(months);
            case MEAN -> sum(months) / months.length;
            case MAX -> Arrays.stream(months).reduce(Double.NEGATIVE_INFINITY, Math::max);
            case MIN -> Arrays.stream(months).reduce(Double.POSITIVE_INFINITY, Math::min);
            case LAST -> months[months.length - 1];
            case DERIVED -> throw new IllegalArgumentException("months alone give no derived value");
        };
    }

    /** Returns the sum from the first month to the last; the fixed order gives equal bits. */
    private static double sum(double[] months) {
        double sum = 0;
        for (double month : months) {
            sum += month;
        }
        return sum;
    }
}
