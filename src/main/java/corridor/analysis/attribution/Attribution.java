package corridor.analysis.attribution;

import corridor.analysis.comparison.PairedComparison;
import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.MeanTest;
import corridor.analysis.statistics.Samples;
import corridor.catalogue.Outcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An attribution judges the shares of pairs: their means over futures, intervals and verdicts, as the differences of a
 * batch are judged. The pairs' first outcome is that of the whole run, and the others are its months.
 */
public final class Attribution {
    private static final double LEVEL = 0.05;

    private final Outcome outcome;
    private final String reference;
    private final String scenario;
    private final YearMonth first;
    private final int months;
    private final Bootstrap bootstrap;

    /**
     * @param first first month
     * @param months number of monthly values; 0 if the outcome has none
     * @param seed master seed, for the resamples
     */
    public Attribution(Outcome outcome, String reference, String scenario, YearMonth first, int months, long seed) {
        this.outcome = outcome;
        this.reference = reference;
        this.scenario = scenario;
        this.first = first;
        this.months = months;
        this.bootstrap = new Bootstrap(seed);
    }

    /** Returns the findings on the difference alone, without shares. */
    public AttributionFindings difference(ShareSums sums) {
        return findings(sums, List.of(), OpenedLoops.NONE);
    }

    /**
     * Returns the findings on the difference and what of it is missing without single loops.
     *
     * @param loops the loops as players
     * @param never names of loops that cannot be opened alone
     * @param sums sums of {@link OpenedLoops#missing}
     */
    public AttributionFindings ofLoops(List<Player> loops, List<String> never, ShareSums sums) {
        double matters = matters(sums);
        List<Estimate> missing = new ArrayList<>();
        List<Estimate> remains = new ArrayList<>();
        double[] whole = sums.difference(0);
        for (int loop = 0; loop < loops.size(); loop++) {
            double[] without = sums.share(loop, 0);
            double[] rest = new double[whole.length];
            Arrays.setAll(rest, unit -> whole[unit] - without[unit]);
            missing.add(Estimate.of(without, bootstrap, matters));
            remains.add(Estimate.of(rest, bootstrap, matters));
        }
        boolean[] resolved = resolved(missing);
        List<OpenedLoops.Effect> effects = new ArrayList<>();
        for (int k = 0; k < resolved.length; k++) {
            int loop = k;
            effects.add(new OpenedLoops.Effect(
                    loops.get(k),
                    missing.get(k),
                    remains.get(k),
                    resolved[k],
                    byMonth(month -> Estimate.of(sums.share(loop, month), bootstrap, 0))));
        }
        return findings(sums, List.of(), new OpenedLoops(effects, never));
    }

    /** Returns the findings on the difference and its shares in one cut. */
    public AttributionFindings of(Cut cut, ShareSums sums) {
        return of(List.of(cut), List.of(sums));
    }

    /**
     * Returns the findings on the difference and its shares in several cuts.
     *
     * @param cuts at least one
     * @param sums sums of the same pairs, in the order of the cuts; the difference is that of the first
     */
    public AttributionFindings of(List<Cut> cuts, List<ShareSums> sums) {
        List<CutShares> shares = new ArrayList<>();
        for (int k = 0; k < cuts.size(); k++) {
            shares.add(shares(cuts.get(k), sums.get(k)));
        }
        return findings(sums.get(0), shares, OpenedLoops.NONE);
    }

    private AttributionFindings findings(ShareSums sums, List<CutShares> cuts, OpenedLoops loops) {
        return new AttributionFindings(
                outcome,
                scenario,
                reference,
                sums.pairs(),
                sums.leftOut(),
                sums.units(),
                sums.severalFutures(),
                sums.referenceMean(),
                Estimate.of(sums.difference(0), bootstrap, matters(sums)),
                first,
                byMonth(month -> Estimate.of(sums.difference(month), bootstrap, 0)),
                cuts,
                loops);
    }

    private double matters(ShareSums sums) {
        return PairedComparison.smallestThatMatters(outcome, sums.referenceMedian());
    }

    private CutShares shares(Cut cut, ShareSums sums) {
        double matters = matters(sums);
        List<Estimate> shares = IntStream.range(0, cut.players().size())
                .mapToObj(player -> Estimate.of(sums.share(player, 0), bootstrap, matters))
                .toList();
        boolean[] resolved = resolved(shares);
        List<PlayerShare> players = new ArrayList<>();
        for (int k = 0; k < shares.size(); k++) {
            int player = k;
            players.add(new PlayerShare(
                    cut.players().get(k),
                    shares.get(k),
                    resolved[k],
                    Samples.mean(sums.alone(k, 0)),
                    Samples.mean(sums.last(k, 0)),
                    byMonth(month -> month(sums, player, month))));
        }
        return new CutShares(
                cut,
                players,
                Estimate.of(sums.rest(0), bootstrap, matters),
                residue(sums, players.size(), 0),
                byMonth(month -> Estimate.of(sums.rest(month), bootstrap, 0)),
                byMonth(month -> residue(sums, players.size(), month)),
                together(cut, sums, matters));
    }

    private PlayerShare.Month month(ShareSums sums, int player, int month) {
        return new PlayerShare.Month(
                Estimate.of(sums.share(player, month), bootstrap, 0),
                Samples.mean(sums.alone(player, month)),
                Samples.mean(sums.last(player, month)));
    }

    private static double residue(ShareSums sums, int players, int at) {
        ExactSum sum = new ExactSum().add(Samples.mean(sums.difference(at))).add(-Samples.mean(sums.rest(at)));
        for (int player = 0; player < players; player++) {
            sum.add(-Samples.mean(sums.share(player, at)));
        }
        return sum.value();
    }

    private List<Together> together(Cut cut, ShareSums sums, double matters) {
        List<Together> all = new ArrayList<>();
        for (int higher = 1; cut.isExact() && higher < cut.players().size(); higher++) {
            for (int lower = 0; lower < higher; lower++) {
                Estimate index = Estimate.of(sums.together(Shapley.couple(lower, higher)), bootstrap, matters);
                all.add(new Together(cut.players().get(lower), cut.players().get(higher), index, false));
            }
        }
        boolean[] resolved = resolved(all.stream().map(Together::index).toList());
        List<Together> judged = new ArrayList<>();
        for (int k = 0; k < resolved.length; k++) {
            Together one = all.get(k);
            judged.add(new Together(one.one(), one.other(), one.index(), resolved[k]));
        }
        return judged;
    }

    /** Judges a family of estimates, with p-values corrected by the method of Holm. */
    private static boolean[] resolved(List<Estimate> family) {
        double[] corrected = MeanTest.holm(family.stream().map(Estimate::p).toList());
        boolean[] resolved = new boolean[corrected.length];
        for (int k = 0; k < resolved.length; k++) {
            resolved[k] = family.get(k).isDistinguishable() && corrected[k] < LEVEL;
        }
        return resolved;
    }

    /** Applies a function to the number of the outcome of each month. */
    private <T> List<T> byMonth(IntFunction<T> function) {
        return IntStream.rangeClosed(1, months).mapToObj(function).collect(Collectors.toList());
    }
}
