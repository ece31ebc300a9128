package corridor.report.headline;

import corridor.analysis.comparison.Dependence;
import corridor.analysis.headline.HeadlineEffect;
import corridor.analysis.headline.HeadlineFindings;
import corridor.analysis.headline.HeadlineRow;
import corridor.analysis.headline.RivalEffect;
import corridor.catalogue.Catalogue;
import corridor.report.phrase.Wording;
import corridor.result.Structures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Headline effects as tables in Markdown, for documents: the rows of each effect, then each effect by rival. */
public final class HeadlineTables {
    private final HeadlineFindings findings;
    private final Catalogue catalogue;
    private final String command;

    /** @param command the command line, without options that cannot change a result */
    public HeadlineTables(HeadlineFindings findings, Catalogue catalogue, String command) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.command = command;
    }

    /** The tables with a sentence that describes them, ending in a line feed. */
    public String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("`" + command + "`: " + findings.futures() + " futures x " + findings.replicates()
                + " histories, " + findings.structures() + " combinations of rivals, " + findings.years()
                + " years from " + findings.start() + ". Numbers are differences from " + findings.reference()
                + " in % of its mean in the same row, with 95 % intervals of the mean over futures; a single future with a high level"
                + " can so lie beyond -100 %. " + findings.learned()
                + " of " + findings.drawn() + " drawn parameters count as learned."
                + (findings.stale() ? " The draws are stale: the model has changed since they were made." : ""));
        lines.add("");
        rows(lines);
        if (findings.structures() > 1) {
            lines.add("");
            lines.add("The same under each option of a rival, as a mean over the options of the others:");
            lines.add("");
            rivals(lines);
        }
        lines.add("");
        lines.add("What changes a verdict, with the effect on each side in the unit of the outcome:");
        lines.add("");
        changes(lines);
        return String.join("\n", lines) + "\n";
    }

    private void rows(List<String> lines) {
        List<String> head = new ArrayList<>(List.of("scenario", "outcome"));
        List<HeadlineRow> first = findings.effects().get(0).rows();
        first.forEach(row -> head.add(row.kind().text()));
        head.add("10 to 90 %, learned");
        head.add("10 to 90 %, all futures");
        head.add("futures with fewer / more");
        head.add("verdict");
        head(lines, head);
        for (HeadlineEffect effect : findings.effects()) {
            List<String> cells = new ArrayList<>(List.of(effect.scenario(), Wording.label(effect.outcome())));
            effect.rows().forEach(row -> cells.add(mean(row)));
            cells.add(spread(effect.row(HeadlineRow.Kind.LEARNED).orElseThrow()));
            HeadlineRow all = effect.row(HeadlineRow.Kind.UNLEARNED).orElseThrow();
            cells.add(spread(all));
            cells.add(
                    all.isSpread()
                            ? Wording.shortPercent(all.effects().lower()) + " / "
                                    + Wording.shortPercent(all.effects().higher())
                            : "");
            cells.add(effect.conclusion().standing().text());
            lines.add(row(cells));
        }
    }

    private void rivals(List<String> lines) {
        List<String> head = new ArrayList<>(List.of("scenario", "outcome"));
        findings.effects().get(0).rivals().forEach(rival -> head.add(rival.id() + " " + rival.option()));
        head(lines, head);
        for (HeadlineEffect effect : findings.effects()) {
            List<String> cells = new ArrayList<>(List.of(effect.scenario(), Wording.label(effect.outcome())));
            for (RivalEffect rival : effect.rivals()) {
                cells.add(mean(rival.row()));
            }
            lines.add(row(cells));
        }
    }

    private void changes(List<String> lines) {
        int searched = 0;
        for (HeadlineEffect effect : findings.effects()) {
            searched = Math.max(searched, effect.conclusion().searched());
            List<Dependence> on = effect.conclusion().dependsOn();
            String subject = "- " + effect.scenario() + ", " + Wording.label(effect.outcome()) + ": ";
            lines.add(subject
                    + (on.isEmpty()
                            ? "none found."
                            : String.join("; ", on.stream().map(this::change).toList()) + "."));
        }
        lines.add("");
        lines.add("Searched for each verdict were " + searched
                + " halves of parameters and options of switches, with a correction for their number and for the "
                + findings.effects().size() + " effects of this table.");
    }

    private String change(Dependence on) {
        return "`" + on.id() + "` (" + side(on, on.one()) + "; " + side(on, on.other()) + ")";
    }

    private String side(Dependence on, Dependence.Side side) {
        String place = on.kind() == Dependence.Kind.PARAMETER
                ? side.where() + " half"
                : side.where().equals(Structures.AS_SCENARIO)
                        ? catalogue.switchOf(on.id()).defaultOption()
                        : side.where();
        return place + " " + signed(side.mean())
                + ends(side.interval().low(), side.interval().high()) + ", "
                + side.verdict().text();
    }

    private static String mean(HeadlineRow row) {
        return signed(row.percent(row.mean()))
                + ends(
                        row.percent(row.interval().low()),
                        row.percent(row.interval().high()));
    }

    private static String spread(HeadlineRow row) {
        return row.isSpread()
                ? signed(row.percent(row.effects().low())) + " to "
                        + signed(row.percent(row.effects().high()))
                : "not distinguishable from chance";
    }

    private static String ends(double low, double high) {
        return Double.isNaN(low) ? "" : " (" + signed(low) + " to " + signed(high) + ")";
    }

    /** One decimal with a sign; "-" for an undefined number. */
    private static String signed(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        BigDecimal rounded = new BigDecimal(value).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "" : "+") + rounded.toPlainString();
    }

    private static void head(List<String> lines, List<String> cells) {
        lines.add(row(cells));
        lines.add("|" + String.join("|", Collections.nCopies(cells.size(), "---")) + "|");
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
