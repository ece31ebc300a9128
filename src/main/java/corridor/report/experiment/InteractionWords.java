package corridor.report.experiment;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.Interaction;
import corridor.analysis.experiment.Interaction.Estimate;
import corridor.analysis.experiment.OutcomeFindings;
import corridor.report.page.Html;
import corridor.report.page.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Interaction words say how far two factors of a sweep act together, as sentences and as a table. */
final class InteractionWords {
    private static final int NAMED = 3;
    private static final int ROWS = 20;

    private InteractionWords() {}

    /**
     * Returns sentences for a report and the terminal; empty where the design has no interactions.
     *
     * @param named ids of factors that the text before has named with their ids; they have their ids alone here
     */
    static String sentences(ExperimentFindings findings, OutcomeFindings found, Set<String> named) {
        List<Interaction> pairs = found.interactions();
        if (pairs.isEmpty()) {
            return "";
        }
        if (pairs.size() == 1) {
            return " " + sentence(findings, pairs.get(0), named);
        }
        List<Interaction> together =
                pairs.stream().filter(Interaction::resolved).toList();
        if (together.isEmpty()) {
            return " None of the " + pairs.size() + " pairs of factors has a detectable interaction.";
        }
        return " Acting together, " + together.size() + " of " + pairs.size() + " pairs of factors: "
                + together.stream()
                        .limit(NAMED)
                        .map(pair -> sentence(findings, pair, named))
                        .collect(Collectors.joining(" "))
                + (together.size() > NAMED ? " The others are in analysis/interactions.csv." : "");
    }

    private static String sentence(ExperimentFindings findings, Interaction pair, Set<String> named) {
        return factor(findings, pair.first().factor(), named) + " from "
                + pair.first().low() + " to "
                + pair.first().high() + " changes it by "
                + estimate(pair.firstAt().get(0)) + " where "
                + factor(findings, pair.second().factor(), named) + " is "
                + pair.second().low() + ", and by "
                + estimate(pair.firstAt().get(1)) + " where it is "
                + pair.second().high() + "; "
                + (!pair.hasInterval()
                        ? "the difference is " + estimate(pair.together()) + ", without an interval."
                        : pair.resolved()
                                ? "the two act together: the difference is " + estimate(pair.together()) + "."
                                : "the difference, " + estimate(pair.together())
                                        + ", is not distinguishable from chance, so the effects of the two may simply add up.");
    }

    private static String factor(ExperimentFindings findings, String id, Set<String> named) {
        return named.contains(id) ? id : ExperimentWords.factor(findings, id);
    }

    /** Writes the table of the largest interactions; nothing where the design has none. */
    static void write(Html html, ExperimentFindings findings, OutcomeFindings found) {
        List<Interaction> pairs = found.interactions();
        if (pairs.isEmpty()) {
            return;
        }
        html.element("h3", "What two factors do together");
        html.element(
                "p",
                "The effect of one factor (high end minus low end) at each end of another. The last number is the difference"
                        + " of the two effects, which is 0 if the effects add up.");
        html.open("div", "class", "loose");
        Table table = new Table(html, "Factor", "Its change", "Other factor", "Effect at", "Difference of effects");
        for (Interaction pair : pairs.subList(0, Math.min(ROWS, pairs.size()))) {
            row(table, html, findings, pair.first(), pair.second(), pair.firstAt(), pair);
            row(table, html, findings, pair.second(), pair.first(), pair.secondAt(), pair);
        }
        table.finish();
        html.close();
        if (pairs.size() > ROWS) {
            html.element("p", "All " + pairs.size() + " pairs are in analysis/interactions.csv.", "class", "note");
        }
    }

    private static void row(
            Table table,
            Html html,
            ExperimentFindings findings,
            Interaction.Ends moved,
            Interaction.Ends held,
            List<Estimate> at,
            Interaction pair) {
        table.row()
                .head(() -> OutcomeDriversPart.factor(html, findings, moved.factor()))
                .cell(moved.low() + " to " + moved.high())
                .cell(() -> OutcomeDriversPart.factor(html, findings, held.factor()))
                .cell(held.low() + ": " + estimate(at.get(0)) + "; " + held.high() + ": " + estimate(at.get(1)))
                .cell(estimate(pair.together())
                        + (!pair.hasInterval() ? "" : pair.resolved() ? "" : " (not distinguishable from chance)"));
    }

    private static String estimate(Estimate estimate) {
        String value = ExperimentWords.number(estimate.value(), estimate.halfWidth());
        return (estimate.value() > 0 && value.chars().anyMatch(c -> c >= '1' && c <= '9') ? "+" : "")
                + value
                + (Double.isNaN(estimate.halfWidth())
                        ? ""
                        : " \u00b1 " + ExperimentWords.number(estimate.halfWidth(), estimate.halfWidth()));
    }
}
