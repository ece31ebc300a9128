package corridor.report.experiment;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.FactorEffect;
import corridor.analysis.experiment.FactorNames;
import corridor.analysis.experiment.OutcomeFindings;
import corridor.analysis.experiment.Provisional;
import corridor.analysis.sensitivity.result.Measure;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The drivers part of an experiment report shows the drivers of one outcome: charts, their table, and the resolved
 * differences.
 */
final class OutcomeDriversPart implements Part {
    private static final int ROWS = 20;
    private final ExperimentFindings findings;
    private final OutcomeFindings found;
    private final List<Figure> figures;

    OutcomeDriversPart(ExperimentFindings findings, OutcomeFindings found, List<Figure> figures) {
        this.findings = findings;
        this.found = found;
        this.figures = figures;
    }

    /** Converts a label to an id: lower case letters, digits and hyphens. */
    static String slug(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    @Override
    public String id() {
        return "outcome-" + slug(found.outcome().id());
    }

    @Override
    public String title() {
        return findings.label(found);
    }

    @Override
    public void write(Html html) {
        html.element("p", found.outcome().meaning() + " (" + found.outcome().unit() + ").");
        if (findings.subject().isDifference()) {
            if (findings.sharedLuck()) {
                html.element(
                        "p",
                        "All points share the same luck of each replicate. What it does to all of them alike is in no"
                                + " interval, so with few replicates the level of a difference may be luck.",
                        "class",
                        "note");
            }
            html.element(
                    "p",
                    "The analysed number is " + findings.subject().words()
                            + ", run by run with the same luck at the same point. A negative number means "
                            + found.outcome().fewer() + " with \u201c"
                            + findings.subject().title() + "\u201d.");
        }
        html.element(
                "p",
                "Over the points: mean " + ExperimentWords.number(found.mean(), spread()) + ", middle 90 % from "
                        + ExperimentWords.number(found.band().p5(), spread()) + " to "
                        + ExperimentWords.number(found.band().p95(), spread()) + ". "
                        + ExperimentWords.noise(findings, found));
        found.result().ifPresent(result -> {
            RankingWords.lines(result).forEach(line -> html.element("p", line));
            provisional(html);
        });
        SwitchingWords.lines(findings, found).forEach(line -> html.element("p", line));
        found.notes().forEach(note -> html.element("p", note, "class", "note"));
        ChartFigures.write(html, figures);
        if (found.result().isPresent()) {
            indices(html, found.result().get());
        } else if (!found.effects().isEmpty() && !found.constant()) {
            effects(html);
            InteractionWords.write(html, findings, found);
        }
    }

    private double spread() {
        return (found.band().p95() - found.band().p5()) / 10;
    }

    private void provisional(Html html) {
        if (found.provisional().size() < 2) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (Provisional stage : found.provisional()) {
            words.add("N = " + stage.samples() + ": "
                    + stage.ranking().places().stream()
                            .limit(3)
                            .map(Place::name)
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("")
                    + (Double.isNaN(stage.width())
                            ? ""
                            : " (widest interval " + ExperimentWords.number(stage.width(), stage.width()) + ")"));
        }
        html.element("p", "The first three as the sample grew: " + String.join("; ", words) + ".");
    }

    private void indices(Html html, SensitivityResult result) {
        List<Measure> shown = result.measures().stream()
                .filter(measure -> !measure.isHalfWidth())
                .toList();
        List<String> columns = new ArrayList<>(List.of("Factor"));
        shown.forEach(measure -> columns.add(measure.name()));
        columns.add("Distinguishable from the next");
        html.open("div", "class", "loose");
        Table table = new Table(html, columns.toArray(String[]::new));
        List<Place> places = result.ranking().places();
        for (Place place : places.subList(0, Math.min(ROWS, places.size()))) {
            int i = result.names().indexOf(place.name());
            table.row().head(() -> factor(html, findings, place.name()));
            for (Measure measure : shown) {
                table.cell(cell(result, measure, i, place));
            }
            table.cell(
                    !result.ranking().known()
                            ? "not known"
                            : !place.active() ? "no influence seen" : place.resolved() ? "yes" : "no");
        }
        table.finish();
        html.close();
        if (places.size() > ROWS) {
            html.element("p", "All " + places.size() + " factors are in analysis/indices.csv.", "class", "note");
        }
    }

    /** Writes a factor in words and its id; the id alone if there are no words. */
    static void factor(Html html, ExperimentFindings findings, String id) {
        FactorNames names = findings.factorNames();
        if (names.knows(id)) {
            html.text(names.words(id)).markup(" ");
        }
        html.element("code", id);
    }

    private static String cell(SensitivityResult result, Measure measure, int i, Place place) {
        if (measure.name().equals(result.ranking().measure())) {
            return ExperimentWords.figure(place);
        }
        double half = result.measures().stream()
                .filter(other -> other.halfWidthOf().equals(measure.name()))
                .mapToDouble(other -> other.values()[i])
                .findFirst()
                .orElse(Double.NaN);
        double value = measure.values()[i];
        return Double.isNaN(half)
                ? ExperimentWords.number(value, value / 10)
                : ExperimentWords.number(value, half) + " \u00b1 " + ExperimentWords.number(half, half);
    }

    private void effects(Html html) {
        html.open("div", "class", "loose");
        Table table = new Table(html, "Factor", "Low end", "Mean there", "High end", "Mean there", "Swing");
        for (FactorEffect effect :
                found.effects().subList(0, Math.min(ROWS, found.effects().size()))) {
            table.row().head(() -> factor(html, findings, effect.factor()));
            for (FactorEffect.Level level : List.of(effect.low(), effect.high())) {
                table.cell(level.label() + " (" + level.points() + " points)");
                table.cell(level(level.mean(), level.halfWidth()));
            }
            table.cell(level(effect.swing(), effect.swingHalfWidth())
                    + (!effect.hasInterval()
                            ? " (no interval: " + effect.noInterval() + ")"
                            : effect.resolved() ? "" : " (no larger than chance)"));
        }
        table.finish();
        html.close();
    }

    private static String level(double mean, double half) {
        return Double.isNaN(half)
                ? ExperimentWords.number(mean, mean / 100)
                : ExperimentWords.number(mean, half) + " \u00b1 " + ExperimentWords.number(half, half);
    }
}
