package corridor.catalogue.calibration;

import java.util.List;

/**
 * The calibration plan names the numbers of the record on which parameters are learned, and the parameters and switches
 * that a calibration varies.
 */
public record CalibrationPlan(List<Target> targets, List<Input> inputs) {
    public CalibrationPlan {
        targets = List.copyOf(targets);
        inputs = List.copyOf(inputs);
    }

    /** Returns the inputs of a role, in their order. */
    public List<Input> inputs(Input.Role role) {
        return inputs.stream().filter(input -> input.role() == role).toList();
    }

    /**
     * A target is one number of the record on which parameters are learned. Two standard deviations,
     * {@code observation} and {@code discrepancy}, say how far a right model can be from that number. They are fixed
     * before any run is made for a calibration.
     *
     * @param id line of a {@link corridor.catalogue.Pattern}, such as {@code P1.attacks}
     * @param record number of the record
     * @param scale scale of the comparison; on a logarithmic one the deviations are relative
     * @param observation standard deviation of the error of the record, at least 0
     * @param discrepancy standard deviation of what the model leaves out, above 0
     * @param spans length of the record, as a multiple of the time that a run of a calibration covers, at least 1; the
     *     standard deviation of chance in the record is divided by the root of it; 1 if left out
     * @param required whether a point of the parameters gets no weight if its mean lies outside the interval of the
     *     pattern line
     * @param start first day of the run that is compared, such as {@code 2022-01-01}; {@value #USUAL_START} if left out
     * @param evidence ids of {@link corridor.catalogue.Evidence}
     * @param note source of the numbers, in a clause
     */
    public record Target(
            String id,
            double record,
            Scale scale,
            double observation,
            double discrepancy,
            double spans,
            boolean required,
            String start,
            List<String> evidence,
            String note) {
        /** The scale of a comparison. */
        public enum Scale {
            LINEAR,
            LOGARITHMIC
        }

        private static final String USUAL_START = "2025-01-01";

        public Target {
            start = start == null ? USUAL_START : start;
            if (!(observation >= 0) || !(discrepancy > 0) || scale == null) {
                throw new IllegalArgumentException(
                        id + ": needs a scale, an observation error and a discrepancy above 0");
            }
            spans = spans == 0 ? 1 : spans;
            if (!(spans >= 1)) {
                throw new IllegalArgumentException(id + ": a record spans at least what a run gives");
            }
            if (scale == Scale.LOGARITHMIC && !(record > 0)) {
                throw new IllegalArgumentException(id + ": a logarithm needs a record above 0");
            }
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
            if (note == null || note.isBlank()) {
                throw new IllegalArgumentException(id + ": needs a note on where its numbers come from");
            }
        }

        /** Returns a number on the scale of the comparison; NaN where a logarithm does not exist. */
        public double scaled(double number) {
            return scale == Scale.LINEAR ? number : number > 0 ? StrictMath.log(number) : Double.NaN;
        }

        /**
         * Returns a standard deviation on the scale of the comparison.
         *
         * @param mean mean to which the deviation belongs
         */
        public double scaledDeviation(double mean, double deviation) {
            return scale == Scale.LINEAR ? deviation : deviation / mean;
        }

        /**
         * Returns the same target with another discrepancy.
         *
         * @param factor factor by which the discrepancy is multiplied
         */
        public Target withDiscrepancyTimes(double factor) {
            return new Target(
                    id, record, scale, observation, discrepancy * factor, spans, required, start, evidence, note);
        }

        /**
         * Returns the implausibility of a mean of the model. It is the distance between the mean and the number of the
         * record, divided by the standard deviation of all errors that could explain the distance (Vernon, Goldstein
         * and Bower 2010, Bayesian Analysis 5(4), 619-670).
         *
         * @param mean mean over histories, on the scale of the comparison
         * @param error standard deviation of the error of the mean
         * @param chance standard deviation of a single history; it counts because the record is a single history
         */
        public double implausibility(double mean, double error, double chance) {
            return Math.abs(mean - scaled(record)) / Math.sqrt(error * error + variance(chance));
        }

        /**
         * Returns the variance of the record about the mean of a right model, on the scale of the comparison.
         *
         * @param chance standard deviation of a single history
         */
        public double variance(double chance) {
            return observation * observation + discrepancy * discrepancy + chance * chance / spans;
        }

        /** Returns the same target with another number of the record, on the scale of the comparison. */
        public Target withScaledRecord(double scaled) {
            double number = scale == Scale.LINEAR ? scaled : StrictMath.exp(scaled);
            return new Target(id, number, scale, observation, discrepancy, spans, required, start, evidence, note);
        }
    }

    /**
     * An input is a parameter or switch that a calibration varies.
     *
     * @param id id of a parameter or switch
     * @param role use in the calibration
     * @param options options of a switch that are rivals; empty for a parameter
     * @param why reason, as a clause
     */
    public record Input(String id, Role role, List<String> options, String why) {
        /** The use of an input. */
        public enum Role {
            /** The record contains information on the parameter, so emulators learn its effect on the targets. */
            LEARNED,
            /**
             * The record contains no information on the parameter, but headline results depend on it. So it is drawn
             * from its prior.
             */
            DRAWN,
            /** A switch whose options are rivals: each option has the same weight at first. */
            RIVAL
        }

        public Input {
            options = options == null ? List.of() : List.copyOf(options);
            if (id == null || role == null || why == null || why.isBlank()) {
                throw new IllegalArgumentException(id + ": needs a role and a reason");
            }
            if ((role == Role.RIVAL) != (options.size() > 1)) {
                throw new IllegalArgumentException(id + ": rivals need two options or more, parameters none");
            }
        }
    }
}
