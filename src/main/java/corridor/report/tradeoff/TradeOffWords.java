package corridor.report.tradeoff;

import corridor.analysis.statistics.Objective;
import corridor.analysis.tradeoff.Option;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.analysis.tradeoff.TradeOffs.Step;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.List;

/** Trade-off words are the findings of a search over levers, as sentences. */
final class TradeOffWords {
    private static final double SETTLED = 0.01;
    private final TradeOffs tradeOffs;

    TradeOffWords(TradeOffs tradeOffs) {
        this.tradeOffs = tradeOffs;
    }

    String sample() {
        TradeOffs.Sample sample = tradeOffs.sample();
        String futures = sample.futures() == 1
                ? "parameters at their defaults"
                : PlainNumber.count(sample.futures(), "future", "futures");
        return PlainNumber.count(sample.evaluations(), "option", "options") + " tried with "
                + PlainNumber.count(sample.replicates(), "replicate", "replicates") + " each, " + futures
                + "; kept ones run"
                + " again with " + PlainNumber.count(sample.freshReplicates(), "fresh replicate", "fresh replicates");
    }

    String answer() {
        long held = tradeOffs.options().stream().filter(Option::heldUp).count();
        int kept = tradeOffs.options().size();
        if (kept == 1) {
            return "One option is at least as good as every other that was tried: these outcomes do not pull apart here.";
        }
        return kept + " options are left of which none is best in everything; with fresh luck " + held
                + " of them still are, and the rest owed their place to luck.";
    }

    /** Describes the best option for each outcome, compared with the reference. */
    List<String> extremes() {
        List<String> sentences = new ArrayList<>();
        List<Option> extremes = tradeOffs.extremes();
        for (int k = 0; k < extremes.size(); k++) {
            Objective objective = tradeOffs.objectives().get(k);
            sentences.add(objective.outcome().label() + " (" + (objective.less() ? "less" : "more") + " is better): "
                    + extremes.get(k).name() + " with " + value(extremes.get(k), k) + "; the reference has "
                    + value(tradeOffs.reference(), k) + ".");
        }
        return sentences;
    }

    /**
     * Returns an outcome, estimated with new random numbers, and the half width of its interval, such as "37 deaths ±
     * 3".
     */
    String value(Option option, int k) {
        NumberResolution resolution = NumberResolution.of(option.half()[k], Math.abs(option.fresh()[k]));
        String number = resolution.text(option.fresh()[k])
                + (Double.isNaN(option.half()[k]) ? "" : " \u00b1 " + resolution.text(option.half()[k]));
        return Wording.quantity(number, tradeOffs.objectives().get(k).outcome().unit());
    }

    String convergence() {
        List<Step> steps = tradeOffs.steps();
        if (steps.size() < 2) {
            return "The search had one generation: whether it settled is not known.";
        }
        Step last = steps.get(steps.size() - 1);
        Step before = steps.get(Math.max(0, steps.size() - 1 - Math.max(1, steps.size() / 4)));
        double gain = last.hypervolume() - before.hypervolume();
        boolean settled = gain <= SETTLED * last.hypervolume();
        return "In the last quarter of the search the hypervolume grew by "
                + PlainNumber.percent(last.hypervolume() > 0 ? gain / last.hypervolume() : 0) + ": "
                + (settled ? "it had settled, though perhaps not on the best." : "more evaluations would find more.");
    }

    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        cautions.add(
                "This explores what trades off against what in a model; it is no advice. The search exploits whatever"
                        + " the model leaves out, and outcomes that are not named count for nothing.");
        cautions.add(
                "The levers are set whether or not those who decide them would agree: nobody in the model refuses. How"
                        + " feasible an option is must be judged outside the search.");
        if (tradeOffs.sample().futures() == 1) {
            cautions.add(
                    "The parameters stood at their defaults. What looks good there may fail in other futures: run the"
                            + " scenarios of the options as a batch over drawn futures.");
        }
        if (tradeOffs.sample().failures() > 0) {
            cautions.add(
                    PlainNumber.count(tradeOffs.sample().failures(), "run", "runs") + " failed and were left out.");
        }
        return cautions;
    }
}
