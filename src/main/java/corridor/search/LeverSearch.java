package corridor.search;

import corridor.analysis.statistics.Objective;
import corridor.analysis.tradeoff.Option;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.analysis.tradeoff.TradeOffs.Sample;
import corridor.analysis.tradeoff.TradeOffs.Step;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.unfinished.StoredEvaluations;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.search.Evaluator.Luck;
import corridor.search.Evaluator.Means;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Searches paths of levers for nondominated options. An option is nondominated if no other option is at least as good
 * in every outcome and better in one. All options use common random numbers. The options in the archive are run again
 * with new random numbers, since the best of many options owes part of its result to chance.
 */
public final class LeverSearch {
    /** Number that is added to the seed for new random numbers. */
    private static final long FRESH = 1_000_003L;

    private static final int FRESH_TIMES = 3;
    private static final int LEAST_POPULATION = 8;
    private static final int MOST_POPULATION = 60;
    private static final int GENERATIONS = 10;

    private final Catalogue catalogue;
    private final Plan plan;
    private final Evaluator evaluator;

    /**
     * A plan describes a search.
     *
     * @param evaluations approximate number of options to try; whole generations are run
     * @param futures number of draws of the parameters for each option; 1 for the defaults
     * @param replicates number of replicates of each future in the search
     */
    public record Plan(
            Scenario base,
            SearchSpace space,
            List<Objective> objectives,
            int evaluations,
            int futures,
            int replicates,
            long seed) {
        public Plan {
            objectives = List.copyOf(objectives);
        }

        /** Number of options in a generation. */
        public int population() {
            return Math.max(LEAST_POPULATION, Math.min(MOST_POPULATION, evaluations / GENERATIONS / 2 * 2));
        }

        /**
         * Number of options that the search tries, rounded up to whole generations. An option that comes up again is
         * not run again.
         */
        public int options() {
            return (evaluations + population() - 1) / population() * population();
        }

        /** Number of generations. */
        public int generations() {
            return options() / population();
        }

        /**
         * Largest number of runs of the search itself, for all options and the base scenario. The search is followed by
         * a check of the best options with new random numbers; the runs of this check are not counted here.
         */
        public long runs() {
            return (options() + 1L) * futures * replicates;
        }

        /** Number of replicates of each future with new random numbers. */
        public int freshReplicates() {
            return FRESH_TIMES * replicates;
        }

        /**
         * Number of runs with new random numbers: the kept options and the base.
         *
         * @param kept number of kept options
         */
        public long freshRuns(int kept) {
            return (kept + 1L) * futures * freshReplicates();
        }

        /**
         * Returns a batch of the base scenario alone, with the futures, replicates and seed of the search. It serves to
         * estimate how long the search will take.
         */
        public BatchPlan baseOnly(Catalogue catalogue) {
            return new BatchPlan(
                    List.of(base), StructureDesign.none(), drawn(catalogue, seed), replicates, seed, Keep.NOTHING);
        }

        private FutureDesign drawn(Catalogue catalogue, long seed) {
            return futures == 1
                    ? FutureDesign.defaults()
                    : FutureDraws.ensemble(catalogue, List.of(base), futures, seed);
        }
    }

    /** Listens to the progress of a search. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Reports the progress after a generation.
         *
         * @param evaluations number of tried options
         * @param wanted approximate number of options to try
         * @param options number of options in the archive
         */
        void isAt(int evaluations, int wanted, int options);
    }

    /**
     * Found holds the result of a search: the trade-offs and the scenarios of their options.
     *
     * @param scenarios scenarios of the options, in the order of the options
     */
    public record Found(TradeOffs tradeOffs, List<Scenario> scenarios) {
        public Found {
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * Makes a search.
     *
     * @param execution settings of the runs; its progress listener is not called, since the number of runs is not known
     *     beforehand
     * @param known stored evaluations; each new evaluation is added as soon as it is done
     */
    public LeverSearch(Catalogue catalogue, Plan plan, RunFactory model, Execution execution, StoredEvaluations known) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.evaluator = new Evaluator(OutcomeTable.of(catalogue), plan.objectives(), model, execution, known);
    }

    /**
     * Runs the search from its first generation. Options with a stored evaluation are not run again, apart from the
     * base scenario. This saves time and does not change the result, since the outcomes of an option do not depend on
     * other options.
     *
     * @throws corridor.batch.BatchInterrupted when stopped; all evaluations up to then stay stored
     * @throws corridor.problem.InputException when the base scenario is run again and its outcomes differ from the
     *     stored outcomes
     */
    public Found run(Progress progress) {
        Luck luck = luck(plan.replicates(), plan.seed());
        evaluator.requireRepeatable(plan.base(), luck);
        double[] reference =
                evaluator.evaluate(List.of(plan.base()), luck).get(0).mean();
        LeverProblem problem = new LeverProblem(
                plan.space(), epsilons(reference), plan.population(), plan.seed(), values -> losses(values, luck));
        List<Integer> evaluations = new ArrayList<>();
        List<List<double[]>> archives = new ArrayList<>();
        do {
            problem.step();
            evaluations.add(problem.evaluations());
            archives.add(problem.archivedLosses());
            progress.isAt(
                    problem.evaluations(),
                    plan.evaluations(),
                    problem.archivedLosses().size());
        } while (problem.evaluations() < plan.evaluations());
        return found(
                problem,
                reference,
                SearchSteps.of(evaluations, archives, problem.tried().values()));
    }

    private Luck luck(int replicates, long seed) {
        return new Luck(plan.drawn(catalogue, seed), replicates, seed);
    }

    private List<double[]> losses(List<double[]> values, Luck luck) {
        List<Scenario> scenarios = IntStream.range(0, values.size())
                .mapToObj(i -> plan.space().scenario("try-" + i, "", values.get(i)))
                .toList();
        return evaluator.evaluate(scenarios, luck).stream()
                .map(means -> losses(means.mean()))
                .toList();
    }

    private double[] losses(double[] means) {
        double[] losses = new double[means.length];
        for (int k = 0; k < losses.length; k++) {
            double loss = plan.objectives().get(k).loss(means[k]);
            // An option whose outcome is undefined in all runs gets the largest double as its loss, since the library
            // sorts options by their losses.
            losses[k] = Double.isNaN(loss) ? Double.MAX_VALUE : loss;
        }
        return losses;
    }

    /** Returns the smallest differences that matter, as declared in the catalogue. */
    private double[] epsilons(double[] reference) {
        double[] epsilons = new double[reference.length];
        for (int k = 0; k < epsilons.length; k++) {
            Outcome outcome = plan.objectives().get(k).outcome();
            double share = Double.isNaN(reference[k]) ? 0 : outcome.mattersShare() * Math.abs(reference[k]);
            epsilons[k] = Math.max(1e-9, Math.max(outcome.matters(), share));
        }
        return epsilons;
    }

    /**
     * Runs the archive and the reference again with new random numbers, and sorts the options by the first objective.
     */
    private Found found(LeverProblem problem, double[] reference, List<Step> steps) {
        List<double[]> settings = archived(problem);
        List<Scenario> scenarios = new ArrayList<>(List.of(plan.base()));
        for (int i = 0; i < settings.size(); i++) {
            scenarios.add(plan.space().scenario("try-" + i, "", settings.get(i)));
        }
        int replicates = plan.freshReplicates();
        List<Means> fresh = evaluator.evaluate(scenarios, luck(replicates, plan.seed() + FRESH));
        List<Means> own = fresh.subList(1, fresh.size());
        boolean[] heldUp = TradeOffs.nondominated(
                own.stream().map(means -> losses(means.mean())).toList());
        List<Integer> order = IntStream.range(0, settings.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> losses(own.get(i).mean())[0]))
                .toList();
        List<Option> options = new ArrayList<>();
        List<Scenario> named = new ArrayList<>();
        for (int i : order) {
            int number = options.size() + 1;
            String name = "option-" + (number < 10 ? "0" : "") + number;
            double[] found = means(
                    problem.tried().get(Arrays.stream(settings.get(i)).boxed().toList()));
            Means means = own.get(i);
            options.add(new Option(name, settings.get(i), found, means.mean(), means.half(), heldUp[i]));
            named.add(plan.space()
                    .scenario(name, "Option " + number + " of a search over levers, no advice", settings.get(i)));
        }
        Means base = fresh.get(0);
        Option asIs = new Option(plan.base().name(), new double[0], reference, base.mean(), base.half(), false);
        Sample sample = new Sample(
                plan.futures(),
                plan.replicates(),
                replicates,
                problem.evaluations(),
                problem.tried().size(),
                plan.space().options(),
                evaluator.failures());
        return new Found(
                new TradeOffs(plan.space().settings(), plan.objectives(), asIs, options, steps, sample), named);
    }

    /**
     * Returns the settings of the options in the archive. Among settings with equal losses the first tried is returned.
     */
    private static List<double[]> archived(LeverProblem problem) {
        List<double[]> settings = new ArrayList<>();
        for (double[] losses : problem.archivedLosses()) {
            problem.tried().entrySet().stream()
                    .filter(entry -> Arrays.equals(entry.getValue(), losses))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .ifPresent(values -> settings.add(
                            values.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        return settings;
    }

    private double[] means(double[] losses) {
        double[] means = new double[losses.length];
        for (int k = 0; k < means.length; k++) {
            means[k] = plan.objectives().get(k).less() ? losses[k] : -losses[k];
        }
        return means;
    }
}
