package corridor.workflow.experiment;

import corridor.analysis.experiment.PointStatistic;
import corridor.analysis.sensitivity.Suitability;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing;
import corridor.design.Constraint;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Experiment;
import corridor.design.ExperimentRequest;
import corridor.design.ExperimentRequest.Asked;
import corridor.design.ExperimentRequest.Vary;
import corridor.design.Factor;
import corridor.design.FactorGroups;
import corridor.design.FactorSpace;
import corridor.design.ModelFactors;
import corridor.design.Purpose;
import corridor.design.Ranges;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.OutcomeTable;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a request against the catalogue and makes an experiment from it. */
public final class ExperimentMaker {
    private static final int USUAL_SAMPLES = 64;
    private static final int MOST_SAMPLES = 4096;
    private static final int MOST_POINTS = 2_000_000;
    /** Largest number of dimensions for which Commons Math has direction numbers. */
    private static final int MOST_SOBOL = 1000;

    private final Catalogue catalogue;
    private final ExperimentRequest request;
    private final ScenarioPair pair;
    private final List<Problem> problems = new ArrayList<>();

    private ExperimentMaker(Catalogue catalogue, ExperimentRequest request, ScenarioPair pair) {
        this.catalogue = catalogue;
        this.request = request;
        this.pair = pair;
    }

    /**
     * Makes the experiment.
     *
     * @param scenarios the scenario; or the reference and the scenario whose difference from it is analysed
     * @throws InputException with all problems
     */
    public static Experiment make(ExperimentRequest request, List<Scenario> scenarios, Catalogue catalogue) {
        ExperimentMaker maker = new ExperimentMaker(catalogue, request, new ScenarioPair(scenarios));
        Optional<Experiment> made = maker.experiment();
        if (!maker.problems.isEmpty()) {
            throw new InputException(maker.problems);
        }
        return made.orElseThrow();
    }

    private Optional<Experiment> experiment() {
        List<Factor> factors = factors();
        List<String> names = factors.stream().map(Factor::name).toList();
        problems.addAll(pair.problems(names, catalogue));
        List<String> outcomes = outcomes(names);
        Optional<SensitivityMethod> method = method();
        Optional<DesignMethod> design = design(method, factors);
        List<Constraint> constraints = constraints();
        quantity();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        int samples = request.samples()
                .orElse(method.map(SensitivityDesigns::usualSamples).orElse(USUAL_SAMPLES));
        Purpose purpose = new Purpose(
                method.map(SensitivityMethod::word).orElse(""),
                request.quantity().text(),
                request.untilWidth(),
                request.untilWidth() > 0
                        ? Math.max(samples, request.mostSamples() > 0 ? request.mostSamples() : MOST_SAMPLES)
                        : 0);
        try {
            DesignDescriptor descriptor = DesignDescriptor.of(
                            design.orElseThrow(), new FactorSpace(factors), samples, request.seed())
                    .withCandidates(request.options().candidates())
                    .withScramblings(request.options().scramblings());
            grows(descriptor, purpose);
            if (descriptor.rows() > MOST_POINTS) {
                problems.add(Problem.field(
                        "samples",
                        "these are " + descriptor.rows() + " points; an experiment has at" + " most " + MOST_POINTS));
                return Optional.empty();
            }
            return Optional.of(new Experiment(descriptor, constraints, request.sharedLuck(), outcomes, purpose));
        } catch (IllegalArgumentException | ArithmeticException e) {
            problems.add(Problem.of("the experiment", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /**
     * Returns the factors of the request. Each name occurs once; a name with values takes precedence over a match of a
     * pattern.
     */
    private List<Factor> factors() {
        Set<String> fixed = pair.fixed(catalogue);
        ModelFactors maker = new ModelFactors(catalogue);
        Map<String, Factor> factors = new LinkedHashMap<>();
        Map<String, String> named = new LinkedHashMap<>();
        for (Vary vary : request.vary()) {
            for (String id : maker.names(vary.place(), vary.name(), fixed)) {
                boolean byName = id.equals(vary.name());
                if (byName && named.put(id, vary.values()) != null) {
                    problems.add(Problem.of(vary.place(), id + " is varied twice"));
                }
                if (vary.values().isEmpty()) {
                    if (byName || !factors.containsKey(id)) {
                        factors.put(id, whole(maker, id));
                    }
                } else if (byName) {
                    maker.of(vary.place(), id, vary.values()).ifPresent(factor -> factors.put(id, factor));
                } else {
                    problems.add(Problem.of(
                            vary.place(), "values can be given for one name, and " + vary.name() + " stands for many"));
                    break;
                }
            }
        }
        problems.addAll(maker.problems());
        if (factors.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.field("vary", "nothing is varied; name a parameter, lever or switch, or all"));
        }
        FactorGroups groups = new FactorGroups(catalogue);
        List<Factor> grouped =
                groups.grouped(List.copyOf(factors.values()), request.options().groups());
        problems.addAll(groups.problems());
        return grouped;
    }

    private Factor whole(ModelFactors maker, String id) {
        Factor prior = maker.whole(id);
        return request.options().ranges() == Ranges.ENSEMBLE ? RecordRanges.of(prior, catalogue.ensemble()) : prior;
    }

    private List<String> outcomes(List<String> varied) {
        List<String> known = OutcomeTable.of(catalogue).all().stream()
                .filter(outcome -> !outcome.conditional()
                        || varied.contains(outcome.onlyWith())
                        || pair.allSet(outcome.onlyWith()))
                .map(Outcome::id)
                .toList();
        List<String> outcomes = new ArrayList<>();
        for (Asked asked : request.outcomes()) {
            if (known.contains(asked.text())) {
                outcomes.add(asked.text());
            } else {
                Problem unknown = new Problem(
                        asked.place(),
                        "",
                        asked.text(),
                        "no outcome has this name",
                        NearestName.of(asked.text(), known),
                        known,
                        "catalogue outcomes");
                problems.add(catalogue.removed().problem(asked.text(), unknown));
            }
        }
        return request.outcomes().isEmpty() ? Prominence.ids(catalogue.outcomes(), Showing.Place.EXPERIMENT) : outcomes;
    }

    private Optional<SensitivityMethod> method() {
        Asked asked = request.method();
        Optional<SensitivityMethod> method = SensitivityMethod.of(asked.text());
        if (asked.given() && method.isEmpty()) {
            unknown(asked, "is not a method", SensitivityMethod.words());
        }
        return method;
    }

    private Optional<DesignMethod> design(Optional<SensitivityMethod> method, List<Factor> factors) {
        Asked asked = request.design();
        Optional<DesignMethod> design = DesignMethod.of(asked.text());
        if (asked.given() && design.isEmpty()) {
            unknown(asked, "is not a design", DesignMethod.words());
            return Optional.empty();
        }
        if (design.isEmpty()) {
            boolean levels =
                    factors.stream().allMatch(factor -> factor.distribution().levels() > 0);
            design = Optional.of(
                    method.map(SensitivityDesigns::design).orElse(levels ? DesignMethod.FACTORIAL : DesignMethod.LHS));
        }
        if (design.get() == DesignMethod.FACTORIAL) {
            levels(asked, factors);
        }
        if (design.get() == DesignMethod.SOBOL && 2 * factors.size() > MOST_SOBOL) {
            String rule = "a Sobol design has at most " + MOST_SOBOL / 2 + " factors, and these are " + factors.size();
            problems.add(asked.given() ? Problem.of(asked.place(), rule) : Problem.field("method", rule));
        }
        method.ifPresent(chosen -> suits(asked, chosen, factors));
        return design;
    }

    /** Adds a problem if the method cannot use the requested design or the factors. */
    private void suits(Asked asked, SensitivityMethod method, List<Factor> factors) {
        DesignMethod own = SensitivityDesigns.design(method);
        boolean given = own == DesignMethod.MONTE_CARLO;
        if (asked.given() && !given && !asked.text().equals(own.word())) {
            problems.add(new Problem(
                    asked.place(),
                    "",
                    asked.text(),
                    "the method " + method.word() + " needs a design of its own",
                    own.word(),
                    List.of()));
        }
        if (!factors.isEmpty()) {
            Suitability.problem(method, new FactorSpace(factors))
                    .ifPresent(reason -> problems.add(Problem.field("method " + method.word(), reason)));
        }
    }

    private void levels(Asked asked, List<Factor> factors) {
        for (Factor factor : factors) {
            if (factor.distribution().levels() == 0) {
                Problem problem = new Problem(
                                asked.given() ? asked.place() : "design",
                                "",
                                asked.text(),
                                "a factorial design needs values for " + factor.name() + ", which has a range",
                                "vary " + factor.name() + "=low:high:step",
                                List.of())
                        .suggestingField();
                problems.add(asked.given() ? problem : problem.asField());
            }
        }
    }

    private void grows(DesignDescriptor descriptor, Purpose purpose) {
        if (!purpose.grows()) {
            return;
        }
        if (pair.isPair()) {
            problems.add(Problem.field(
                    "untilResolved",
                    "the design of a difference between scenarios cannot grow; give the number of samples"));
        } else if (descriptor.candidates() > descriptor.samples()) {
            problems.add(Problem.field(
                    "untilResolved",
                    "trajectories that were chosen among candidates cannot grow: those of a larger design are others"));
        } else if (purpose.isSweep() || !Growth.NESTED.contains(descriptor.method())) {
            problems.add(Problem.field(
                    "untilResolved",
                    purpose.isSweep()
                            ? "a sweep has no intervals to wait for; name a method"
                            : "a " + descriptor.method().word()
                                    + " design cannot grow: its first points are not those of a smaller one"));
        }
    }

    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        for (Asked asked : request.constraints()) {
            try {
                constraints.add(Constraint.parse(asked.text()));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(asked.place(), "", asked.text(), e.getMessage(), "", List.of()));
            }
        }
        return constraints;
    }

    private void quantity() {
        Asked asked = request.quantity();
        try {
            PointStatistic.parse(asked.text());
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(asked.place(), "", asked.text(), e.getMessage(), "", List.of()));
        }
    }

    private void unknown(Asked asked, String rule, List<String> valid) {
        problems.add(new Problem(asked.place(), "", asked.text(), rule, NearestName.of(asked.text(), valid), valid));
    }
}
