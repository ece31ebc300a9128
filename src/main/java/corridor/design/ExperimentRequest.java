package corridor.design;

import java.util.List;
import java.util.Optional;

/**
 * An experiment request describes an experiment before it is checked against the catalogue.
 *
 * @param vary varied factors, in order
 * @param design word of a design; empty when the method decides or none is given
 * @param method word of a method of sensitivity analysis; empty for a sweep
 * @param samples size of the design; empty for the default
 * @param seed seed of the design
 * @param outcomes ids; empty for the default outcomes
 * @param constraints texts
 * @param quantity text of the analysed quantity
 * @param untilWidth largest width of an interval, see {@link Purpose}
 * @param mostSamples largest number of samples, see {@link Purpose}; 0 for the default limit
 * @param options options of the design
 */
public record ExperimentRequest(
        List<Vary> vary,
        Asked design,
        Asked method,
        Optional<Integer> samples,
        long seed,
        List<Asked> outcomes,
        List<Asked> constraints,
        boolean sharedLuck,
        Asked quantity,
        double untilWidth,
        int mostSamples,
        Options options) {
    /**
     * An asked word is a text of the request, with its position for messages.
     *
     * @param place position such as {@code --design} or {@code file:3:7: $.design}
     */
    public record Asked(String place, String text) {
        public static final Asked NOTHING = new Asked("", "");

        public boolean given() {
            return !text.isEmpty();
        }
    }

    /**
     * An entry of the varied factors is an id or a pattern, with optional values.
     *
     * @param name id or pattern
     * @param values text for {@link ModelFactors#of}; empty for all values that the catalogue allows
     */
    public record Vary(String place, String name, String values) {}

    /**
     * The options serve only some designs.
     *
     * @param groups rules of {@link FactorGroups}
     * @param candidates number of drawn trajectories, see {@link DesignDescriptor}; 0 if all drawn trajectories are
     *     kept
     * @param scramblings number of scramblings, see {@link DesignDescriptor}; 1 for a single sequence
     * @param ranges ranges of the parameters for which no values are given
     */
    public record Options(List<Asked> groups, int candidates, int scramblings, Ranges ranges) {
        public static final Options USUAL = new Options(List.of(), 0, 1);

        /** Makes options in which parameters have the whole range of the prior. */
        public Options(List<Asked> groups, int candidates, int scramblings) {
            this(groups, candidates, scramblings, Ranges.PRIOR);
        }

        public Options {
            groups = List.copyOf(groups);
        }
    }

    public ExperimentRequest {
        vary = List.copyOf(vary);
        outcomes = List.copyOf(outcomes);
        constraints = List.copyOf(constraints);
    }

    /** Returns a copy with other ranges of the parameters for which no values are given. */
    public ExperimentRequest with(Ranges ranges) {
        return with(samples, new Options(options.groups(), options.candidates(), options.scramblings(), ranges));
    }

    /** Returns a copy with the default size of the design. */
    public ExperimentRequest withUsualSamples() {
        return with(Optional.empty(), options);
    }

    private ExperimentRequest with(Optional<Integer> otherSamples, Options otherOptions) {
        return new ExperimentRequest(
                vary,
                design,
                method,
                otherSamples,
                seed,
                outcomes,
                constraints,
                sharedLuck,
                quantity,
                untilWidth,
                mostSamples,
                otherOptions);
    }
}
