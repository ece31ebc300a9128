package corridor.analysis.comparison;

import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.MeanTest;
import corridor.analysis.statistics.Samples;
import corridor.analysis.statistics.WithoutChance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * A judge draws the conclusions on all comparisons: layers, dependence, variance split, and the strength after
 * correction for multiple comparisons.
 */
final class Judge {
    /** Share of futures that must agree in direction for a robust conclusion. */
    static final double AGREE = 0.9;

    private static final double FALSE_FINDS = 0.05;
    private final Bootstrap bootstrap;
    private final long seed;
    private final AnalysisContext circumstances;
    private final RankedDraws draws;

    /** @param bootstrap bootstrap with the same seed */
    Judge(long seed, Bootstrap bootstrap, AnalysisContext circumstances) {
        this.bootstrap = bootstrap;
        this.seed = seed;
        this.circumstances = circumstances;
        this.draws = new RankedDraws(circumstances.futures());
    }

    /**
     * A draft is a conclusion before the correction for multiple comparisons.
     *
     * @param p p-value of the widest mean difference
     * @param tested whether there are several futures
     * @param small share of futures with an effect too small to matter
     * @param strongest smallest corrected p-value of the dependence search
     */
    record Draft(Conclusion conclusion, double p, boolean tested, double small, double strongest) {}

    /** Judges one comparison without regard to the others. Several threads may call this method. */
    Draft draft(Difference difference, PairedCells cells) {
        Layers layers = new Layers(bootstrap, difference);
        List<Layer> side = layers.of(cells);
        DependenceSearch.Finds depends = new DependenceSearch(layers, cells, draws).of(circumstances.structures());
        List<String> builtIn = circumstances.builtIn(
                difference.scenario(), difference.outcome().id());
        double[] effects = cells.severalFutures() ? WithoutChance.of(cells.standard()) : new double[0];
        double mean = Samples.mean(effects);
        double same = share(effects, effect -> effect * mean > 0);
        double small = share(effects, effect -> Math.abs(effect) < difference.matters());
        double[][] units = cells.units();
        double p = units.length == 0 ? 1 : MeanTest.p(Layers.average(units));
        Conclusion conclusion = new Conclusion(
                difference.scenario(),
                difference.outcome(),
                side,
                same,
                FutureEffects.of(effects),
                VarianceComponents.of(cells, seed),
                false,
                Standing.UNRESOLVED,
                depends.turning(),
                depends.searched(),
                builtIn);
        return new Draft(conclusion, p, cells.severalFutures(), small, depends.strongest());
    }

    /**
     * Returns the conclusions in the order of their drafts. Each comparison searches for dependences. Their
     * significance level is therefore multiplied by the share of comparisons in which any was found (Benjamini and
     * Bogomolov 2014).
     *
     * @param rivalsCrossed see {@link AnalysisContext#rivalsCrossed}
     */
    static List<Conclusion> conclusions(List<Draft> drafts, boolean rivalsCrossed) {
        boolean[] kept = MeanTest.keep(drafts.stream().map(Draft::p).toList(), FALSE_FINDS);
        boolean[] found = MeanTest.keep(drafts.stream().map(Draft::strongest).toList(), DependenceSearch.LEVEL);
        int finds = 0;
        for (boolean find : found) {
            finds += find ? 1 : 0;
        }
        double level = DependenceSearch.LEVEL * finds / Math.max(1, found.length);
        List<Conclusion> conclusions = new ArrayList<>();
        for (int k = 0; k < kept.length; k++) {
            Draft draft = drafts.get(k);
            Conclusion c = draft.conclusion;
            List<Dependence> depends =
                    c.dependsOn().stream().filter(on -> on.p() <= level).toList();
            conclusions.add(new Conclusion(
                    c.scenario(),
                    c.outcome(),
                    c.layers(),
                    c.sameDirection(),
                    c.effects(),
                    c.split(),
                    kept[k],
                    standing(draft, kept[k], depends, rivalsCrossed),
                    depends,
                    c.searched(),
                    c.builtInBy()));
        }
        return conclusions;
    }

    /** Layers without an interval, such as chance with one replicate per future, are ignored. */
    private static Standing standing(Draft draft, boolean kept, List<Dependence> depends, boolean rivalsCrossed) {
        Conclusion c = draft.conclusion;
        List<Layer> shown =
                c.layers().stream().filter(layer -> !Double.isNaN(layer.low())).toList();
        boolean begins = !shown.isEmpty() && shown.get(0).resolved();
        boolean allSmall = !shown.isEmpty() && shown.stream().allMatch(layer -> layer.verdict() == Verdict.TOO_SMALL);
        boolean oneWay = begins
                && shown.stream()
                        .allMatch(layer -> layer.verdict() == shown.get(0).verdict());
        if (!c.builtInBy().isEmpty()) {
            return Standing.BUILT_IN;
        }
        if (!depends.isEmpty()) {
            return Standing.DEPENDS;
        }
        if (!draft.tested) {
            boolean open = !oneWay && !allSmall;
            return open && !begins ? Standing.UNRESOLVED : open ? Standing.DEPENDS : Standing.UNTESTED;
        }
        if (allSmall) {
            return draft.small >= AGREE ? Standing.NEGLIGIBLE : Standing.DEPENDS;
        }
        if (oneWay && c.effects().contradicts(shown.get(0).mean())) {
            return Standing.DEPENDS;
        }
        if (oneWay && kept) {
            boolean everywhere = rivalsCrossed
                    && c.layer(Layer.Kind.STRUCTURES)
                            .filter(layer -> !Double.isNaN(layer.low()))
                            .isPresent();
            Standing holds = everywhere ? Standing.ROBUST : Standing.FUTURES;
            return c.sameDirection() >= AGREE ? holds : Standing.DEPENDS;
        }
        return begins && !oneWay ? Standing.DEPENDS : Standing.UNRESOLVED;
    }

    private static double share(double[] effects, DoublePredicate which) {
        return effects.length == 0
                ? Double.NaN
                : (double) Arrays.stream(effects).filter(which).count() / effects.length;
    }
}
