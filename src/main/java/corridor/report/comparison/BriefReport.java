package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.build.Build;
import corridor.chart.comparison.DotChart;
import corridor.number.Counted;
import corridor.number.DecimalText;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.OnePage;
import corridor.report.page.Reproduction;
import corridor.report.page.SoftwareCitation;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Sentences;
import corridor.scenario.Scenario;
import java.util.List;

/**
 * A brief report is one page of A4 for readers who were not there: question, answer, one picture, on what the verdicts
 * hang, caveats, and how to cite and reproduce it. Its parts have limited numbers of lines, so that one to three
 * scenarios fit the page.
 */
public final class BriefReport {
    private static final String FUTURES = "design/futures.csv";
    private static final String RUNS = "runs.csv";

    /** Largest length of a question, in characters; two lines of the heading hold it. */
    private static final int LONGEST_QUESTION = 150;

    /** Largest length of the words on a change, in characters; two lines hold them. */
    private static final int LONGEST_CHANGE = 200;

    private final ReportContents contents;
    private final Analysis analysis;

    private BriefReport(ReportContents contents) {
        this.contents = contents;
        this.analysis = contents.analysis();
    }

    /**
     * Returns the HTML page.
     *
     * @param contents contents with one to three scenarios beside the reference, and at most one figure, the
     *     {@link DotChart}
     * @param again command that reproduces the result folder
     */
    public static String page(ReportContents contents, String again) {
        if (contents.alternatives().isEmpty() || contents.alternatives().size() > DotChart.MOST_SCENARIOS) {
            throw new IllegalArgumentException("a brief compares one to three scenarios with the reference");
        }
        BriefReport report = new BriefReport(contents);
        return OnePage.of(
                ComparisonMasthead.question(contents),
                contents.reproduction().version(),
                contents.catalogue().abbreviations(),
                html -> report.write(html, again));
    }

    private void write(Html html, String again) {
        BriefTable table = new BriefTable(contents);
        question(html);
        table.write(html);
        html.open("div", "class", "beside");
        picture(html);
        html.open("div", "class", "hinges").element("h2", Sentences.of("brief.hinges"));
        html.open("ul");
        for (LeadText sentence : new BriefHinges(contents, table.outcomes()).sentences()) {
            html.open("li")
                    .element("strong", sentence.lead())
                    .text(sentence.rest())
                    .close();
        }
        html.close().close().close();
        caveats(html);
        citation(html, again);
    }

    private void question(Html html) {
        html.element("h1", shortQuestion());
        Scenario reference = contents.reference();
        html.element(
                "p",
                Sentences.of(
                        "brief.facts",
                        reference.title(),
                        reference.start(),
                        reference.end().minusDays(1)),
                "class",
                "facts");
        boolean full = contents.alternatives().size() == DotChart.MOST_SCENARIOS;
        html.open("ul", "class", full ? "scenarios short" : "scenarios");
        for (Scenario scenario : contents.alternatives()) {
            html.open("li");
            ScenarioKey.write(html, analysis, scenario.name());
            html.text(": " + change(scenario)).close();
        }
        html.close();
    }

    /**
     * Returns the question with the titles of the scenarios; with their names if the titles need more than two lines.
     */
    private String shortQuestion() {
        String question = ComparisonMasthead.question(contents);
        if (isAskedByTitle()) {
            return question;
        }
        List<String> names = contents.alternatives().stream()
                .map(scenario -> analysis.label(scenario.name()))
                .toList();
        String last = names.get(names.size() - 1);
        return "What changes under "
                + (names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " or " + last)
                + "?";
    }

    private boolean isAskedByTitle() {
        return ComparisonMasthead.question(contents).length() <= LONGEST_QUESTION;
    }

    /**
     * Returns the first change of a scenario and the number of its other changes; the title if the question does not
     * have it, or if the change is long.
     */
    private String change(Scenario scenario) {
        List<ChangeRow> rows = contents.changes().getOrDefault(scenario.name(), List.of());
        if (!isAskedByTitle()) {
            return scenario.title();
        }
        if (rows.isEmpty()) {
            return Sentences.of("brief.nothing");
        }
        ChangeRow first = rows.get(0);
        String what = first.meaning() + ": " + first.to() + (first.when().isBlank() ? "" : ", " + first.when())
                + (rows.size() == 1 ? "." : "; and " + Counted.of(rows.size() - 1L, "other change") + ".");
        return what.length() <= LONGEST_CHANGE ? what : scenario.title();
    }

    private void picture(Html html) {
        html.open("figure");
        for (Figure figure : contents.figures()) {
            OnePage.picture(html, figure);
        }
        if (contents.figures().isEmpty()) {
            html.element("p", Sentences.of("brief.noPicture"));
        }
        html.close();
    }

    private void caveats(Html html) {
        List<String> sentences = RecordWords.sentences(contents.catalogue(), contents.source(), contents.scenarios());
        html.open("p", "class", "caveats")
                .element("strong", Sentences.of("brief.caveats"))
                .text(" " + String.join(" ", sentences))
                .close();
    }

    private void citation(Html html, String again) {
        Reproduction made = contents.reproduction();
        html.open("footer");
        html.element(
                "p",
                SoftwareCitation.of(made.program()) + " " + sample() + hash(FUTURES, " Drawn futures: ")
                        + hash(RUNS, " Runs: "));
        html.open("p")
                .text("Made by ")
                .element("code", made.command())
                .text("; run again and compared by ")
                .element("code", again)
                .close();
        html.close();
    }

    private String sample() {
        String structures = analysis.structures() > 1
                ? ", in " + Counted.of(analysis.structures(), "structure") + " of the model"
                : "";
        return "Seed " + contents.reproduction().seed() + ", n = " + DecimalText.count(analysis.runs())
                + " runs for each scenario"
                + (analysis.parametersVary()
                        ? " (" + Counted.of(analysis.futures(), "future") + " of "
                                + Counted.of(analysis.replicates(), "replicate") + ")"
                        : "")
                + structures + ".";
    }

    private String hash(String file, String words) {
        return contents.reproduction().hashes().stream()
                .filter(hash -> hash.of().equals(file))
                .findFirst()
                .map(hash -> words + "SHA-256 " + Build.shortened(hash.value()) + "\u2026")
                .orElse("");
    }
}
