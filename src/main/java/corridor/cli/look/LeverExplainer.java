package corridor.cli.look;

import corridor.analysis.comparison.LeverFeasibility;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Quantity;
import corridor.cli.text.TextBlock;
import corridor.number.DecimalText;
import corridor.report.phrase.Wording;
import java.util.List;
import java.util.Locale;

/** Explains a lever: its values, who decides, what it moves first, and how likely its actors would choose it. */
final class LeverExplainer {
    private final Catalogue catalogue;
    private final ExplainedSources sources;
    private final List<LeverFeasibility> chances;

    /** @param chances feasibility of the levers that the scenarios of a folder set; empty without a folder */
    LeverExplainer(Catalogue catalogue, List<LeverFeasibility> chances) {
        this.catalogue = catalogue;
        this.sources = new ExplainedSources(catalogue);
        this.chances = List.copyOf(chances);
    }

    /** Returns the explanation, which ends in a line feed. */
    String text(Lever lever) {
        TextBlock block = new TextBlock(lever.id() + ", a lever: what an actor can choose", lever.meaning())
                .line("values", values(lever))
                .line("neutral", value(lever, lever.neutral()))
                .line(
                        "decider",
                        catalogue.actor(lever.decider()).name()
                                + (lever.endogenous()
                                        ? "; decides it by a rule of the model unless a scenario fixes it"
                                        : "; the model has no rule, so it moves only when a scenario sets it"))
                .line("acts on", lever.path())
                .line("moves first", first(lever))
                .line("built in", labels(lever.builtIn()))
                .line("through", "parameters of " + Wording.list(lever.submodels()));
        chance(block, lever);
        block.line("disputed", lever.dispute());
        sources.write(block, lever.id());
        return block.text();
    }

    private void chance(TextBlock block, Lever lever) {
        List<LeverFeasibility> own =
                chances.stream().filter(one -> one.lever().equals(lever.id())).toList();
        own.forEach(one -> block.line(
                "would they",
                "under " + one.scenario() + ", the actors would have chosen or accepted it with probability "
                        + Explainer.percent(one.mean()) + " (90 % of the runs: "
                        + Explainer.percent(one.band().p5()) + " to "
                        + Explainer.percent(one.band().p95()) + "; " + one.runs() + " runs)"));
        if (own.isEmpty()) {
            block.line(
                    "would they",
                    chances.isEmpty()
                            ? "measured in every batch that sets it: add --results DIR"
                            : "no scenario of this folder sets it on an occasion for a decision");
        }
    }

    private String first(Lever lever) {
        if (lever.test() == null) {
            return "nothing downstream: " + lever.nullReason();
        }
        Lever.Test test = lever.test();
        String moved = catalogue.outcome(test.first()).label() + " "
                + test.direction().name().toLowerCase(Locale.ROOT) + " when it goes from "
                + value(lever, test.reference()) + " to " + value(lever, test.changed());
        return test.outcome().equals(test.first())
                ? moved
                : moved + "; a test also sees an effect on " + Wording.label(catalogue.outcome(test.outcome()));
    }

    private String labels(List<String> outcomes) {
        return outcomes.isEmpty()
                ? ""
                : Wording.list(outcomes.stream()
                                .map(id -> Wording.label(catalogue.outcome(id)))
                                .toList())
                        + ": set by definition, so a direction there is no finding";
    }

    private static String values(Lever lever) {
        return switch (lever.kind()) {
            case REAL -> DecimalText.of(lever.low()) + " to " + Quantity.text(lever.high(), lever.unit());
            case LEVEL -> String.join(", ", lever.levels());
            case BOOLEAN -> "true, false";
        };
    }

    private static String value(Lever lever, double value) {
        return switch (lever.kind()) {
            case REAL -> DecimalText.of(value);
            case LEVEL -> lever.levels().get((int) value);
            case BOOLEAN -> value == 0 ? "false" : "true";
        };
    }
}
