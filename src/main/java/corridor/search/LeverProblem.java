package corridor.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.Epsilons;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.comparator.ChainedComparator;
import org.moeaframework.core.comparator.CrowdingComparator;
import org.moeaframework.core.comparator.ParetoDominanceComparator;
import org.moeaframework.core.initialization.RandomInitialization;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.population.EpsilonBoxDominanceArchive;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.core.selection.TournamentSelection;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/**
 * Runs a multi-objective search with the MOEA library. The algorithm is NSGA-II (Deb et al. 2002, IEEE Transactions on
 * Evolutionary Computation 6:182-197) with an epsilon-dominance archive (Laumanns et al. 2002, Evolutionary Computation
 * 10:263-282). In the archive, options whose outcomes differ by less than the smallest difference that matters count as
 * one. The library's random number generator is seeded here and used on this thread only. Each generation is evaluated
 * as a whole, so the result does not depend on the number of threads.
 */
final class LeverProblem {
    private static final double CROSSOVER = 1;
    private static final double CROSSOVER_INDEX = 15;
    private static final double MUTATION_INDEX = 20;

    private final Generations search;
    private final Map<List<Double>, double[]> known = new LinkedHashMap<>();

    /**
     * Makes a problem and seeds the library's random number generator.
     *
     * @param epsilons smallest differences of the losses that matter, by objective
     * @param losses function from the values of the settings to the losses, for a whole generation
     */
    LeverProblem(
            SearchSpace space,
            double[] epsilons,
            int population,
            long seed,
            Function<List<double[]>, List<double[]>> losses) {
        PRNG.setSeed(seed);
        this.search = new Generations(new Places(space.settings().size(), epsilons.length), epsilons, population) {
            @Override
            void evaluateGeneration(List<Solution> generation) {
                List<double[]> values = generation.stream()
                        .map(solution -> space.values(RealVariable.getReal(solution)))
                        .toList();
                evaluateNew(values, losses);
                for (int i = 0; i < values.size(); i++) {
                    generation.get(i).setObjectiveValues(known.get(key(values.get(i))));
                }
            }
        };
    }

    /** Makes the next generation. The first call makes the initial generation. */
    void step() {
        search.step();
    }

    int evaluations() {
        return search.getNumberOfEvaluations();
    }

    /** Losses of the options in the archive. */
    List<double[]> archivedLosses() {
        List<double[]> losses = new ArrayList<>();
        search.getArchive().forEach(solution -> losses.add(solution.getObjectiveValues()));
        return losses;
    }

    /** Losses of all tried options, by the values of their settings, in the order of trial. */
    Map<List<Double>, double[]> tried() {
        return known;
    }

    private void evaluateNew(List<double[]> values, Function<List<double[]>, List<double[]>> losses) {
        Map<List<Double>, double[]> fresh = new LinkedHashMap<>();
        values.stream().filter(v -> !known.containsKey(key(v))).forEach(v -> fresh.put(key(v), v));
        if (fresh.isEmpty()) {
            return;
        }
        List<double[]> found = losses.apply(List.copyOf(fresh.values()));
        int at = 0;
        for (List<Double> key : fresh.keySet()) {
            known.put(key, found.get(at++));
        }
    }

    private static List<Double> key(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** Runs the library's algorithm one generation at a time. */
    private abstract static class Generations extends NSGAII {
        Generations(Places problem, double[] epsilons, int population) {
            super(
                    problem,
                    population,
                    new NondominatedSortingPopulation(),
                    new EpsilonBoxDominanceArchive(new Epsilons(epsilons)),
                    new TournamentSelection(
                            2, new ChainedComparator(new ParetoDominanceComparator(), new CrowdingComparator())),
                    new CompoundVariation(
                            new SBX(CROSSOVER, CROSSOVER_INDEX),
                            new PM(1.0 / problem.getNumberOfVariables(), MUTATION_INDEX)),
                    new RandomInitialization(problem));
        }

        abstract void evaluateGeneration(List<Solution> generation);

        @Override
        public void evaluateAll(Iterable<Solution> solutions) {
            List<Solution> generation = new ArrayList<>();
            solutions.forEach(generation::add);
            evaluateGeneration(generation);
            numberOfEvaluations += generation.size();
        }

        @Override
        public void evaluateAll(Solution[] solutions) {
            evaluateAll(Arrays.asList(solutions));
        }
    }

    /** A problem of the library whose variables are places between 0 and 1, one for each setting. */
    private static final class Places extends AbstractProblem {
        Places(int settings, int objectives) {
            super(settings, objectives);
        }

        @Override
        public void evaluate(Solution solution) {
            throw new UnsupportedOperationException("a generation is evaluated as a whole");
        }

        @Override
        public Solution newSolution() {
            Solution solution = new Solution(numberOfVariables, numberOfObjectives);
            for (int k = 0; k < numberOfVariables; k++) {
                solution.setVariable(k, new RealVariable(0, 1));
            }
            return solution;
        }
    }
}
