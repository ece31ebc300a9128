package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.Relation;
import corridor.catalogue.calibration.FutureSource;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * This design is a Latin hypercube over the priors of the uncertain parameters. Each parameter's range is cut into as
 * many equally likely parts as there are futures, and each part is used once. The random numbers that order the parts
 * are correlated if their parameters are. A parameter that must not lie below another is drawn from its prior above the
 * value of the other. Random numbers are keyed by the id of the parameter, so a new parameter does not change the draws
 * of other parameters.
 */
final class PriorDraws implements FutureDesign {
    /** Number of a future that no run has, so that the design shares no random numbers with a run. */
    private static final int FUTURE = -1;

    private static final int SCORE = 0;
    private static final int WITHIN = 1;

    private final List<Parameter> parameters;
    private final int futures;
    private final KeyedRandom luck;
    private final int[][] parts;
    private final int[][] below;

    private PriorDraws(List<Parameter> parameters, List<Relation> relations, int futures, long seed) {
        this.parameters = List.copyOf(parameters);
        this.futures = futures;
        this.luck = new KeyedRandom(seed, FUTURE, 0);
        this.parts = parts(relations);
        this.below = below(relations);
    }

    /** Returns the design of one future in which every parameter has its default. */
    static FutureDesign defaults() {
        return new PriorDraws(List.of(), List.of(), 1, 0);
    }

    /** Draws a design; see {@link FutureDesign#draw}. */
    static FutureDesign of(
            Catalogue catalogue,
            List<Relation> relations,
            List<Set<String>> fixed,
            Map<String, Parameter> own,
            int futures,
            long seed) {
        if (futures < 1) {
            throw new IllegalArgumentException("a design needs at least one future, not " + futures);
        }
        relations.forEach(relation -> {
            catalogue.parameter(relation.first());
            catalogue.parameter(relation.second());
        });
        Set<String> held = orderedAgainst(relations, fixed);
        held.removeAll(own.keySet());
        List<Parameter> drawn = catalogue.parameters().stream()
                .map(parameter -> own.getOrDefault(parameter.id(), parameter))
                .filter(Parameter::isFree)
                .filter(parameter -> !held.contains(parameter.id()))
                .filter(parameter -> fixed.isEmpty() || fixed.stream().anyMatch(one -> !one.contains(parameter.id())))
                .toList();
        return new PriorDraws(lowerFirst(drawn, relations), relations, futures, seed);
    }

    @Override
    public int futures() {
        return futures;
    }

    @Override
    public FutureSource source() {
        return parameters.isEmpty() ? FutureSource.DEFAULTS : FutureSource.PRIOR;
    }

    @Override
    public List<String> parameters() {
        return parameters.stream().map(Parameter::id).toList();
    }

    @Override
    public Map<String, Double> values(int future) {
        double[] values = new double[parameters.size()];
        Map<String, Double> byId = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            double from = Double.NEGATIVE_INFINITY;
            for (int lower : below[j]) {
                from = Math.max(from, values[lower]);
            }
            values[j] = PriorQuantile.of(parameters.get(j), from, probability(j, future));
            byId.put(parameters.get(j).id(), values[j]);
        }
        return byId;
    }

    /**
     * Returns the probability at which the prior of the parameter in column {@code j} is evaluated for a future, within
     * (0, 1).
     */
    private double probability(int j, int future) {
        double within = KeyedRandom.draw(parameterKey(j), future, WITHIN);
        return (parts[j][future] + within) / futures;
    }

    private long parameterKey(int j) {
        return luck.key(parameters.get(j).id().hashCode(), 0);
    }

    private int[][] parts(List<Relation> relations) {
        int[][] ranks = new int[parameters.size()][];
        Map<String, double[]> scores = new LinkedHashMap<>();
        for (int j = 0; j < ranks.length; j++) {
            String id = parameters.get(j).id();
            double[] score = scores(j);
            for (Relation relation : relations) {
                String other = relation.first().equals(id) ? relation.second() : relation.first();
                boolean mine = relation.first().equals(id) || relation.second().equals(id);
                if (relation.kind() == Relation.Kind.CORRELATION && mine && scores.containsKey(other)) {
                    mix(score, scores.get(other), relation.rho());
                }
            }
            scores.put(id, score);
            ranks[j] = ranks(score);
        }
        return ranks;
    }

    private double[] scores(int j) {
        double[] scores = new double[futures];
        long key = parameterKey(j);
        for (int i = 0; i < futures; i++) {
            scores[i] = InverseCdf.normal(KeyedRandom.draw(key, i, SCORE));
        }
        return scores;
    }

    private static void mix(double[] score, double[] other, double rho) {
        double rest = StrictMath.sqrt(1 - rho * rho);
        for (int i = 0; i < score.length; i++) {
            score[i] = rho * other[i] + rest * score[i];
        }
    }

    /** Returns ranks from 0; equal scores keep their order. */
    private static int[] ranks(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int[] taken = new int[scores.length];
        int[] ranks = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int place = Arrays.binarySearch(sorted, scores[i]);
            while (place > 0 && Double.compare(sorted[place - 1], scores[i]) == 0) {
                place--;
            }
            ranks[i] = place + taken[place]++;
        }
        return ranks;
    }

    /** Returns, for each column, the columns whose values are its lower bounds. */
    private int[][] below(List<Relation> relations) {
        List<String> ids = parameters();
        int[][] columns = new int[ids.size()][];
        for (int j = 0; j < columns.length; j++) {
            String id = ids.get(j);
            columns[j] = relations.stream()
                    .filter(relation -> relation.kind() == Relation.Kind.ORDER
                            && relation.second().equals(id))
                    .mapToInt(relation -> ids.indexOf(relation.first()))
                    .filter(lower -> lower >= 0)
                    .toArray();
        }
        return columns;
    }

    /** Returns the ids of the parameters that a chain of orders links to a parameter that any scenario fixes. */
    static Set<String> orderedAgainst(List<Relation> relations, List<Set<String>> fixed) {
        Set<String> touched = new LinkedHashSet<>();
        fixed.forEach(touched::addAll);
        Set<String> held = new LinkedHashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Relation relation : relations) {
                boolean touches = touched.contains(relation.first()) || touched.contains(relation.second());
                if (relation.kind() == Relation.Kind.ORDER && touches) {
                    List<String> both = List.of(relation.first(), relation.second());
                    touched.addAll(both);
                    grows |= held.addAll(both);
                }
            }
        }
        return held;
    }

    /** Returns the parameters in the order of the catalogue, except that each comes after its lower bounds. */
    private static List<Parameter> lowerFirst(List<Parameter> drawn, List<Relation> relations) {
        Map<String, Set<String>> lower = new HashMap<>();
        relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.ORDER)
                .forEach(relation -> lower.computeIfAbsent(relation.second(), any -> new HashSet<>())
                        .add(relation.first()));
        Map<String, Parameter> waiting = new LinkedHashMap<>();
        drawn.forEach(parameter -> waiting.put(parameter.id(), parameter));
        List<Parameter> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Parameter next = waiting.values().stream()
                    .filter(parameter ->
                            Collections.disjoint(lower.getOrDefault(parameter.id(), Set.of()), waiting.keySet()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the orders of parameters form a circle"));
            waiting.remove(next.id());
            ordered.add(next);
        }
        return ordered;
    }
}
