package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.OutcomeBand;
import corridor.catalogue.Outcome;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing.Place;
import corridor.report.page.Html;
import corridor.report.page.Table;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.NumberResolution;
import corridor.report.phrase.Sentences;
import corridor.report.phrase.Wording;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A brief table gives the answer: one row for each outcome of a brief, one column for each scenario. */
final class BriefTable {
    private final ReportContents contents;
    private final Analysis analysis;

    BriefTable(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
    }

    /** Returns the outcomes in the order of the catalogue's ranks: people killed come first. */
    List<Outcome> outcomes() {
        return Prominence.outcomes(new Headlines(analysis).all(), Place.BRIEF);
    }

    /** Writes the table and the legend of the chips that occur in it. */
    void write(Html html) {
        List<String> heads = new ArrayList<>(List.of("Over " + years(), "Mean of " + analysis.reference()));
        contents.alternatives().forEach(scenario -> heads.add("Under " + analysis.label(scenario.name())));
        Table table = new Table(html, heads.toArray(String[]::new));
        Set<BriefChip> shown = EnumSet.noneOf(BriefChip.class);
        for (Outcome outcome : outcomes()) {
            table.row().head(() -> label(html, outcome)).cell(reference(outcome));
            for (Scenario scenario : contents.alternatives()) {
                table.cell(() -> cell(html, scenario, outcome, shown));
            }
        }
        table.finish();
        String legend = shown.stream().map(BriefChip::meaning).collect(Collectors.joining(" "));
        html.element("p", Sentences.of("brief.legend", analysis.referenceLabel(), legend), "class", "note");
    }

    private String years() {
        int years = contents.reference().years();
        return years == 1 ? "1 year" : years + " years";
    }

    private static void label(Html html, Outcome outcome) {
        html.text(outcome.label());
        if (!outcome.label().equalsIgnoreCase(outcome.unit()) && !outcome.unit().equals("deaths")) {
            html.text(", " + outcome.unit());
        }
    }

    private String reference(Outcome outcome) {
        return analysis.outcomes().stream()
                .filter(band -> band.scenario().equals(analysis.reference())
                        && band.outcome().equals(outcome))
                .findFirst()
                .map(BriefTable::mean)
                .orElse("\u2013");
    }

    /** Returns size and interval; an interval across zero has signs, which are shorter than words. */
    private static LeadText difference(Difference difference) {
        LeadText words = Wording.sizeAndInterval(difference);
        if (words.rest().isEmpty() || !(difference.low() < 0 && difference.high() > 0)) {
            return words;
        }
        NumberResolution resolution = Wording.resolution(difference);
        return new LeadText(
                words.lead(),
                " (" + resolution.text(difference.low()) + " to +" + resolution.text(difference.high()) + ")");
    }

    private static String mean(OutcomeBand band) {
        return band.replicates() == 0 ? "not defined" : Wording.resolution(band).text(band.mean());
    }

    private void cell(Html html, Scenario scenario, Outcome outcome, Set<BriefChip> shown) {
        Optional<Finding> found = analysis.finding(scenario.name(), outcome);
        if (found.isEmpty()) {
            html.text("\u2013");
            return;
        }
        LeadText difference = difference(found.get().difference());
        BriefChip chip = BriefChip.of(found.get());
        shown.add(chip);
        html.element("strong", difference.lead()).text(difference.rest()).markup(" ");
        html.element(
                "span",
                chip.word(found.get()),
                "class",
                "chip " + chip.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
