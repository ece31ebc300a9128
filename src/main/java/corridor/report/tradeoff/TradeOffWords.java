package corridor.report.tradeoff;

import corridor.analysis.statistics.Objective;
import corridor.analysis.tradeoff.Convergence;
import corridor.analysis.tradeoff.Option;
import corridor.analysis.tradeoff.Setting;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.catalogue.Lever;
import corridor.number.DecimalText;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Sentences;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trade-off words are the findings of a search over levers, as sentences. */
final class TradeOffWords {
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
        Convergence found = tradeOffs.convergence();
        return switch (found.verdict()) {
            case EXHAUSTED ->
                "Converged: every possible option was tried ("
                        + DecimalText.count(tradeOffs.sample().tried()) + ").";
            case CONVERGED ->
                "Converged by the rule: " + growth(found) + ", which is less than " + most()
                        + ". Better options may still lie where the search did not look.";
            case STILL_GROWING ->
                "Not converged: " + growth(found) + ", and the rule allows less than " + most()
                        + ". More evaluations may find better options.";
            case TOO_FEW_GENERATIONS ->
                "Not converged: " + PlainNumber.count(found.generations(), "generation", "generations")
                        + (found.generations() == 1 ? " is" : " are") + " too few to tell, and the rule needs "
                        + Convergence.FEWEST_GENERATIONS + ". Search again with more evaluations.";
        };
    }

    private static String growth(Convergence found) {
        return "over the last " + found.judged() + " of " + found.generations()
                + " generations the hypervolume " + (found.growth() < 0 ? "fell by " : "grew by ")
                + DecimalText.rounded(100 * Math.abs(found.growth()), 3) + " %";
    }

    private static String most() {
        return DecimalText.of(100 * Convergence.MOST_GROWTH) + " %";
    }

    /** Returns each lever with its meaning and unit. */
    List<String> levers() {
        return tradeOffs.settings().stream()
                .map(Setting::lever)
                .distinct()
                .map(TradeOffWords::lever)
                .toList();
    }

    static String lever(Lever lever) {
        return lever.id() + ": " + Wording.within(lever.meaning())
                + (lever.kind() == Lever.Kind.REAL ? ", " + lever.unit() : "");
    }

    /**
     * Returns the levers of an option with their values, such as "pakistan.iboIntensity 1.5, then 2 from 2027-07-01;
     * china.newCommitments 1".
     */
    String settings(Option option) {
        Map<String, StringBuilder> levers = new LinkedHashMap<>();
        Map<String, Double> last = new HashMap<>();
        for (int k = 0; k < option.settings().length; k++) {
            Setting setting = tradeOffs.settings().get(k);
            String lever = setting.lever().id();
            double value = option.settings()[k];
            Double before = last.put(lever, value);
            if (before == null) {
                levers.put(lever, new StringBuilder(lever + " " + setting.text(value)));
            } else if (before != value) {
                levers.get(lever).append(", then " + setting.text(value) + " from " + setting.from());
            }
        }
        return String.join("; ", levers.values());
    }

    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        cautions.add(Sentences.of("tradeoff.advice"));
        cautions.add(Sentences.of("tradeoff.refuse"));
        if (tradeOffs.sample().futures() == 1) {
            cautions.add(Sentences.of("tradeoff.defaults"));
        }
        if (tradeOffs.sample().failures() > 0) {
            cautions.add(
                    PlainNumber.count(tradeOffs.sample().failures(), "run", "runs") + " failed and were left out.");
        }
        return cautions;
    }
}
