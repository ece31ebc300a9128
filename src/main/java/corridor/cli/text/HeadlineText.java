package corridor.cli.text;

import corridor.analysis.headline.HeadlineEffect;
import corridor.analysis.headline.HeadlineFindings;
import corridor.analysis.headline.HeadlineRow;
import corridor.analysis.headline.RivalEffect;
import corridor.catalogue.Outcome;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Headline effects as text: for each outcome a table of scenarios, with the rows and the rivals below each other. */
public final class HeadlineText {
    private static final int DIGITS = 3;
    private static final int HALF_DIGITS = 2;

    private HeadlineText() {}

    public static String of(HeadlineFindings findings) {
        StringBuilder text = new StringBuilder();
        text.append(findings.futures() + " futures x " + findings.replicates() + " replicates, "
                + findings.structures() + " structures, from " + findings.start() + ", seed " + findings.seed() + "; "
                + findings.learned() + " of " + findings.drawn() + " drawn parameters are learned.\n");
        if (findings.stale()) {
            text.append("The draws are stale: the model has changed since they were made.\n");
        }
        text.append("Difference from " + findings.reference() + " in % of its mean in the same row,")
                .append(" half of the 95 % interval of the mean.\n");
        for (Outcome outcome : findings.outcomes()) {
            text.append('\n').append(table(findings, outcome));
        }
        return text.toString();
    }

    private static String table(HeadlineFindings findings, Outcome outcome) {
        List<HeadlineEffect> effects = findings.scenarios().stream()
                .map(scenario -> findings.effect(scenario, outcome))
                .toList();
        List<String> head = new ArrayList<>(List.of(outcome.label()));
        head.addAll(findings.scenarios());
        TextTable table = new TextTable(head.toArray(String[]::new));
        for (int k = 0; k < effects.get(0).rows().size(); k++) {
            int row = k;
            line(
                    table,
                    effects.get(0).rows().get(k).kind().text(),
                    effects,
                    effect -> mean(effect.rows().get(row)));
        }
        line(
                table,
                "10 to 90 % of futures",
                effects,
                effect -> spread(effect.row(HeadlineRow.Kind.UNLEARNED).orElseThrow()));
        for (int k = 0; k < effects.get(0).rivals().size(); k++) {
            int rival = k;
            RivalEffect first = effects.get(0).rivals().get(k);
            line(
                    table,
                    first.id() + "=" + first.option(),
                    effects,
                    effect -> mean(effect.rivals().get(rival).row()));
        }
        line(table, "verdict", effects, effect -> effect.conclusion().standing().text());
        return table.text();
    }

    private static void line(
            TextTable table, String name, List<HeadlineEffect> effects, Function<HeadlineEffect, String> cell) {
        List<String> cells = new ArrayList<>(List.of(name));
        effects.forEach(effect -> cells.add(cell.apply(effect)));
        table.row(cells.toArray(String[]::new));
    }

    private static String mean(HeadlineRow row) {
        double half = row.percent((row.interval().high() - row.interval().low()) / 2);
        return number(row.percent(row.mean()), DIGITS)
                + (Double.isNaN(half) ? "" : " \u00B1" + number(half, HALF_DIGITS));
    }

    private static String spread(HeadlineRow row) {
        return row.isSpread()
                ? number(row.percent(row.effects().low()), DIGITS) + " to "
                        + number(row.percent(row.effects().high()), DIGITS)
                : "as chance";
    }

    private static String number(double value, int digits) {
        return Double.isNaN(value) ? "-" : DecimalText.rounded(value, digits);
    }
}
