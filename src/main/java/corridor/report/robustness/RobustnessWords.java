package corridor.report.robustness;

import corridor.analysis.robustness.Criterion;
import corridor.analysis.robustness.OutcomeRobustness;
import corridor.analysis.robustness.PolicyValues;
import corridor.analysis.robustness.Robustness;
import corridor.analysis.robustness.Score;
import corridor.analysis.statistics.Objective;
import corridor.catalogue.Outcome;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Sentences;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Robustness words are the findings on the robustness of policies, as sentences. */
final class RobustnessWords {
    private static final double SURE = 0.95;
    private final Robustness robustness;
    private final UnaryOperator<String> title;

    /** @param title readable name of a policy */
    RobustnessWords(Robustness robustness, UnaryOperator<String> title) {
        this.robustness = robustness;
        this.title = title;
    }

    String sample() {
        int cases = robustness.outcomes().stream()
                .mapToInt(o -> o.values().cases())
                .max()
                .orElse(0);
        return robustness.policies().size() + " policies, " + PlainNumber.count(cases, "future", "futures") + " of "
                + PlainNumber.count(robustness.replicates(), "replicate", "replicates") + " each";
    }

    /** Names the best policy by each criterion, such as "Chinese nationals killed: all criteria prefer X." */
    String answer(OutcomeRobustness outcome) {
        Map<List<String>, List<Criterion>> preferred = new LinkedHashMap<>();
        for (Criterion criterion : outcome.criteria()) {
            preferred
                    .computeIfAbsent(outcome.best(criterion), p -> new ArrayList<>())
                    .add(criterion);
        }
        String label = outcome.objective().outcome().label() + " ("
                + (outcome.objective().less() ? "less" : "more") + " is better): ";
        if (preferred.size() == 1) {
            return label + "all criteria prefer " + names(outcome.best(Criterion.LAPLACE)) + ".";
        }
        List<String> parts = preferred.entrySet().stream()
                .map(entry -> names(entry.getKey()) + " by "
                        + Wording.list(entry.getValue().stream()
                                .map(Criterion::title)
                                .map(words -> "\u201c" + words + "\u201d")
                                .toList()))
                .toList();
        return label + "the criteria disagree: " + String.join("; ", parts) + ".";
    }

    /** Describes how certain the first place by the mean is. */
    String sure(OutcomeRobustness outcome) {
        List<String> best = outcome.best(Criterion.LAPLACE);
        String reference = robustness.policies().get(0);
        if (best.size() > 1) {
            return "On average " + names(best) + " are equal, with " + mean(outcome, best.get(0)) + ".";
        }
        Score score = outcome.score(best.get(0), Criterion.LAPLACE);
        String sure = score.best() >= SURE
                ? "first in " + PlainNumber.percent(score.best()) + " of resamples"
                : "first in only " + PlainNumber.percent(score.best())
                        + " of resamples, so another draw of futures might put another first";
        if (best.contains(reference)) {
            return "On average the reference, " + named(reference) + ", has " + mean(outcome, reference) + "; it is "
                    + sure + ".";
        }
        return "On average " + named(best.get(0)) + " has " + mean(outcome, best.get(0)) + ", the reference "
                + mean(outcome, reference) + "; " + named(best.get(0)) + " is " + sure + ".";
    }

    private static String mean(OutcomeRobustness outcome, String policy) {
        return value(outcome.objective(), outcome.score(policy, Criterion.LAPLACE));
    }

    /**
     * Names policies with equal outcomes in every future, and policies that share a first place; empty when there are
     * none.
     */
    List<String> ties(OutcomeRobustness outcome) {
        List<String> ties = new ArrayList<>();
        PolicyValues values = outcome.values();
        Map<List<Double>, List<String>> equal = new LinkedHashMap<>();
        for (int p = 0; p < values.policies().size(); p++) {
            equal.computeIfAbsent(Arrays.stream(values.values()[p]).boxed().toList(), row -> new ArrayList<>())
                    .add(values.policies().get(p));
        }
        equal.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> ties.add(outcome.objective().outcome().label() + " is the same in every future under "
                        + names(same) + ": they tie by every criterion, and nothing here tells them apart."));
        for (Criterion criterion : outcome.criteria()) {
            List<String> best = outcome.best(criterion);
            if (best.size() > 1 && equal.values().stream().noneMatch(same -> same.containsAll(best))) {
                ties.add(outcome.objective().outcome().label() + ": first by \u201c" + criterion.title()
                        + "\u201d are equally " + names(best) + "; take another criterion to choose between them.");
            }
        }
        return ties;
    }

    /** Returns cautions for the reader. */
    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        robustness.outcomes().forEach(outcome -> cautions.addAll(ties(outcome)));
        if (robustness.replicates() == 1) {
            cautions.add(Sentences.of("robustness.single"));
        }
        cautions.add(Sentences.of("robustness.one"));
        cautions.add(Sentences.of("robustness.alike"));
        return cautions;
    }

    String names(List<String> policies) {
        return Wording.list(policies.stream().map(this::named).toList());
    }

    private String named(String policy) {
        return "\u201c" + title.apply(policy) + "\u201d";
    }

    /** Returns a score with its interval, such as "37 deaths (35 to 40)"; empty if the score is NaN. */
    static String value(Objective objective, Score score) {
        if (Double.isNaN(score.value())) {
            return "";
        }
        if (score.criterion() == Criterion.DOMAIN) {
            return PlainNumber.percent(score.value()) + " (" + PlainNumber.percent(score.low()) + " to "
                    + PlainNumber.percent(score.high()) + ")";
        }
        NumberResolution resolution = NumberResolution.of(
                (score.high() - score.low()) / 2,
                Math.max(Math.abs(score.value()), Math.max(Math.abs(score.low()), Math.abs(score.high()))));
        Outcome outcome = objective.outcome();
        String number = resolution.text(score.value());
        return (score.criterion().hasUnit() ? Wording.quantity(number, outcome.unit()) : number) + " ("
                + resolution.text(score.low()) + " to " + resolution.text(score.high()) + ")";
    }
}
