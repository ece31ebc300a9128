package corridor.analysis.comparison;

import corridor.analysis.effect.EffectFindings;
import corridor.catalogue.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An analysis holds the results of a batch, from which charts and report are made.
 *
 * @param reference name of the scenario that the others are compared with
 * @param scenarios names in the order of the batch, the reference first
 * @param replicates replicates per future (and scenario)
 * @param futures number of draws of the parameters; 1 when every parameter had one value
 * @param structures number of combinations of switch options; bands, differences and series are of the first one, the
 *     standard structure
 * @param conclusions conclusions about the differences, in the order of the differences
 * @param courses a few single histories per scenario, for charts
 * @param bargaining paired differences of each scenario with bargaining from its copy without bargaining
 * @param effects how effects depend on single parameters; empty if the parameters were not varied
 * @param labels short names by scenario name, for readers; a scenario without one has its name
 */
public record Analysis(
        String reference,
        List<String> scenarios,
        int replicates,
        List<OutcomeBand> outcomes,
        List<Difference> differences,
        List<MonthlyBand> monthly,
        List<StateShares> states,
        List<Sample> samples,
        int futures,
        int structures,
        List<Conclusion> conclusions,
        List<Course> courses,
        List<Difference> bargaining,
        List<EffectFindings> effects,
        Map<String, String> labels) {
    /** The defined values behind an outcome band, in the order of the cases, for distribution charts. */
    public record Sample(String scenario, String outcome, double[] values) {}

    /**
     * A course holds single histories of one monthly outcome.
     *
     * @param first first month
     * @param runs {@code [history][month]}; if no run failed, row i has the same future and replicate in every scenario
     */
    public record Course(String scenario, String outcome, YearMonth first, double[][] runs) {}

    /** Makes an analysis of one future in one structure, without conclusions and single histories. */
    public Analysis(
            String reference,
            List<String> scenarios,
            int replicates,
            List<OutcomeBand> outcomes,
            List<Difference> differences,
            List<MonthlyBand> monthly,
            List<StateShares> states,
            List<Sample> samples) {
        this(
                reference,
                scenarios,
                replicates,
                outcomes,
                differences,
                monthly,
                states,
                samples,
                1,
                1,
                List.of(),
                List.of());
    }

    /** Makes an analysis of scenarios without bargaining. */
    public Analysis(
            String reference,
            List<String> scenarios,
            int replicates,
            List<OutcomeBand> outcomes,
            List<Difference> differences,
            List<MonthlyBand> monthly,
            List<StateShares> states,
            List<Sample> samples,
            int futures,
            int structures,
            List<Conclusion> conclusions,
            List<Course> courses) {
        this(
                reference,
                scenarios,
                replicates,
                outcomes,
                differences,
                monthly,
                states,
                samples,
                futures,
                structures,
                conclusions,
                courses,
                List.of());
    }

    /** Makes an analysis that does not say how effects depend on parameters, and whose labels are the names. */
    public Analysis(
            String reference,
            List<String> scenarios,
            int replicates,
            List<OutcomeBand> outcomes,
            List<Difference> differences,
            List<MonthlyBand> monthly,
            List<StateShares> states,
            List<Sample> samples,
            int futures,
            int structures,
            List<Conclusion> conclusions,
            List<Course> courses,
            List<Difference> bargaining) {
        this(
                reference,
                scenarios,
                replicates,
                outcomes,
                differences,
                monthly,
                states,
                samples,
                futures,
                structures,
                conclusions,
                courses,
                bargaining,
                List.of(),
                Map.of());
    }

    public Analysis {
        labels = Map.copyOf(labels);
        bargaining = List.copyOf(bargaining);
        effects = List.copyOf(effects);
        scenarios = List.copyOf(scenarios);
        outcomes = List.copyOf(outcomes);
        differences = List.copyOf(differences);
        monthly = List.copyOf(monthly);
        states = List.copyOf(states);
        samples = List.copyOf(samples);
        conclusions = List.copyOf(conclusions);
        courses = List.copyOf(courses);
    }

    /** Returns the same analysis with short names of its scenarios. */
    public Analysis labelled(Map<String, String> names) {
        return new Analysis(
                reference,
                scenarios,
                replicates,
                outcomes,
                differences,
                monthly,
                states,
                samples,
                futures,
                structures,
                conclusions,
                courses,
                bargaining,
                effects,
                names);
    }

    /** The short name of a scenario, for readers. */
    public String label(String scenario) {
        return labels.getOrDefault(scenario, scenario);
    }

    /** The short name of the reference. */
    public String referenceLabel() {
        return label(reference);
    }

    /** Runs per scenario in the standard structure. */
    public int runs() {
        return futures * replicates;
    }

    /** Whether the bands contain the variation of parameters in addition to chance. */
    public boolean parametersVary() {
        return futures > 1;
    }

    /** Findings on the outcomes of a scenario, in the order of its differences from the reference. */
    public List<Finding> findings(String scenario) {
        return differences.stream()
                .filter(difference -> difference.scenario().equals(scenario))
                .map(this::finding)
                .toList();
    }

    /** The finding on an outcome of a scenario; empty if the analysis has no difference for them. */
    public Optional<Finding> finding(String scenario, Outcome outcome) {
        return differences.stream()
                .filter(difference -> difference.scenario().equals(scenario)
                        && difference.outcome().equals(outcome))
                .findFirst()
                .map(this::finding);
    }

    private Finding finding(Difference difference) {
        return new Finding(
                difference,
                conclusion(difference.scenario(), difference.outcome().id()));
    }

    /** Effects of bargaining on the outcomes of a scenario; no conclusions are drawn about them. */
    public List<Finding> bargainingFindings(String scenario) {
        return bargaining.stream()
                .filter(difference -> difference.scenario().equals(scenario))
                .map(difference -> new Finding(difference, Optional.empty()))
                .toList();
    }

    /** The conclusion about an outcome of a scenario; empty if none was drawn. */
    public Optional<Conclusion> conclusion(String scenario, String outcome) {
        return conclusions.stream()
                .filter(c -> c.scenario().equals(scenario) && c.outcome().id().equals(outcome))
                .findFirst();
    }
}
