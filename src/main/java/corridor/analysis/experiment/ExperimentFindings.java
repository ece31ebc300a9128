package corridor.analysis.experiment;

import corridor.analysis.effect.EffectFindings;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Experiment;
import corridor.design.ExperimentPoints;
import corridor.number.DecimalText;
import corridor.text.Capitals;
import java.util.List;
import java.util.Optional;

/**
 * Experiment findings hold the results of an experiment for all of its outcomes.
 *
 * @param subject what is analysed: one scenario, or the difference of two
 * @param points points of the experiment, as designed and as run
 * @param size numbers of futures and replicates at each point
 * @param varied varied factors, in the order of the design
 * @param outcomes findings for each outcome, in the order of the request
 * @param effects how the effect on each outcome depends on single factors; empty if no difference is analysed
 */
public record ExperimentFindings(
        Experiment experiment,
        Subject subject,
        ExperimentPoints points,
        PointValues.Size size,
        PointStatistic quantity,
        List<VariedFactor> varied,
        List<OutcomeFindings> outcomes,
        List<EffectFindings> effects) {
    public ExperimentFindings {
        varied = List.copyOf(varied);
        outcomes = List.copyOf(outcomes);
        effects = List.copyOf(effects);
    }

    /** Number of replicates at each point, or of each future if futures are drawn. */
    public int replicates() {
        return size.replicates();
    }

    /** Whether each point was run with several draws of the uncertain parameters. */
    public boolean hasFutures() {
        return size.futures() > 1;
    }

    /** Description of the runs of a point, such as {@code 5 replicates} or {@code 50 futures x 4 replicates}. */
    public String runsOfPoint() {
        return (hasFutures() ? size.futures() + " futures x " : "")
                + replicates()
                + (replicates() == 1 ? " replicate" : " replicates");
    }

    /** Findings for the main outcome, which is the first one requested. */
    public OutcomeFindings main() {
        return outcomes.get(0);
    }

    public Optional<OutcomeFindings> of(String outcome) {
        return outcomes.stream()
                .filter(one -> one.outcome().id().equals(outcome))
                .findFirst();
    }

    /** Returns the label of what is analysed of an outcome, such as "Attacks" or "Difference in attacks". */
    public String label(OutcomeFindings found) {
        String label = found.outcome().label();
        return subject.isDifference() ? "Difference in " + Capitals.within(label) : label;
    }

    /** Returns the outcomes with their variance by source, where the method gives it. */
    public List<VarianceLayers> layers() {
        return outcomes.stream()
                .map(found -> VarianceLayers.of(this, found))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the varied factors in words, by their ids. */
    public FactorNames factorNames() {
        return FactorNames.of(varied);
    }

    public List<String> names() {
        return experiment.design().space().names();
    }

    /** Units that vary separately in a design with groups: groups, and factors outside all groups. */
    public List<String> units() {
        return experiment.design().space().units();
    }

    /** Designed values, one row for each point and one column for each factor. */
    public double[][] designed() {
        return points.designed();
    }

    /**
     * Number of points that are left out because they break a constraint, or in a factorial design an order that the
     * catalogue sets.
     */
    public int leftOut() {
        return points.leftOut();
    }

    public boolean sharedLuck() {
        return experiment.sharedLuck();
    }

    /** Name of the design, such as {@code sobol}. */
    public String design() {
        return experiment.design().method().word();
    }

    /** Whether the experiment is a sweep, which has effects only. */
    public boolean isSweep() {
        return experiment.purpose().isSweep();
    }

    /** Name of the method of the sensitivity analysis; empty for a sweep. */
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
                + scramblings + ") of " + runsOfPoint();
    }
}
