package corridor.analysis.experiment;

import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Experiment;
import corridor.design.ExperimentPoints;
import corridor.number.DecimalText;
import java.util.List;
import java.util.Optional;

/**
 * Findings of an experiment.
 *
 * @param points of the experiment, as designed and as run
 * @param varied varied factors, in the order of the design
 * @param outcomes in the order of the request
 */
public record ExperimentFindings(
        Experiment experiment,
        ExperimentPoints points,
        int replicates,
        PointStatistic quantity,
        List<VariedFactor> varied,
        List<OutcomeFindings> outcomes) {
    public ExperimentFindings {
        varied = List.copyOf(varied);
        outcomes = List.copyOf(outcomes);
    }

    /** The outcome that the experiment is about first of all. */
    public OutcomeFindings main() {
        return outcomes.get(0);
    }

    public Optional<OutcomeFindings> of(String outcome) {
        return outcomes.stream()
                .filter(one -> one.outcome().id().equals(outcome))
                .findFirst();
    }

    public List<String> names() {
        return experiment.design().space().names();
    }

    /** Units that move separately in a design with groups: groups, and factors outside all groups. */
    public List<String> units() {
        return experiment.design().space().units();
    }

    /** The designed values, one row for each point, one column for each factor. */
    public double[][] designed() {
        return points.designed();
    }

    /** Points that constraints, or orders of the catalogue in a factorial, took out of the design. */
    public int leftOut() {
        return points.leftOut();
    }

    public boolean sharedLuck() {
        return experiment.sharedLuck();
    }

    /** The word of the design, such as {@code sobol}. */
    public String design() {
        return experiment.design().method().word();
    }

    /** Whether this is a sweep, which asks for effects only. */
    public boolean isSweep() {
        return experiment.purpose().isSweep();
    }

    /** Method of the sensitivity analysis; empty for a sweep. */
    public String method() {
        return experiment.purpose().method();
    }

    /** Description of the runs, such as {@code 640 points (sobol, N = 64) of 5 replicates}. */
    public String sample() {
        DesignDescriptor design = experiment.design();
        String size = design.method() == DesignMethod.FACTORIAL ? "" : ", N = " + design.samples();
        String chosen = design.candidates() > design.samples() ? " of " + design.candidates() + " drawn" : "";
        String groups = design.space().grouped() ? ", " + units().size() + " groups" : "";
        String scramblings = design.scramblings() > 1 ? ", " + design.scramblings() + " scramblings" : "";
        return DecimalText.count(points.count()) + " points (" + design.method().word() + size + chosen + groups
                + scramblings + ") of " + replicates + (replicates == 1 ? " replicate" : " replicates");
    }
}
