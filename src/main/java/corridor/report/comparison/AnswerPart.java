package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.Verdict;
import corridor.chart.comparison.DotChart;
import corridor.number.Counted;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.phrase.LeadText;
import corridor.report.phrase.Sentences;
import corridor.scenario.Scenario;
import java.util.List;

/** The answer part gives the findings in sentences made from the numbers. */
final class AnswerPart implements Part {
    private final ReportContents contents;

    AnswerPart(ReportContents contents) {
        this.contents = contents;
    }

    @Override
    public String id() {
        return "answer";
    }

    @Override
    public String title() {
        return Sentences.of("answer.title");
    }

    @Override
    public void write(Html html) {
        if (contents.leftOut() > 0) {
            html.element(
                    "p", ComparisonWords.leftOut(contents.alternatives().size(), contents.leftOut()), "class", "note");
        }
        picture(html);
        Narrator narrator = new Narrator(contents.analysis(), contents.catalogue());
        if (contents.analysis().differences().isEmpty()) {
            html.element("p", narrator.alone(), "class", "lead");
        } else {
            findings(html, narrator);
        }
        bargaining(html, narrator);
        new SummaryTable(contents.analysis()).write(html);
        new RankingTable(contents.analysis()).write(html);
        changesUnder(html);
        html.element("p", sureness());
        RecordWords.sentences(contents.catalogue(), contents.source(), contents.scenarios())
                .forEach(sentence -> html.element("p", sentence, "class", "note"));
    }

    /** Writes the picture of the main outcomes, which is the first thing that a reader sees. */
    private void picture(Html html) {
        List<Figure> figures = contents.figures(Figure.Section.ANSWER);
        List<Figure> wide = figures.stream()
                .filter(figure -> !figure.id().equals(DotChart.NARROW))
                .toList();
        if (wide.isEmpty()) {
            return;
        }
        Figure first = wide.get(0);
        Figure narrow = figures.stream()
                .filter(figure -> figure.id().equals(DotChart.NARROW))
                .findFirst()
                .orElse(first);
        ChartFigures.either(html, first, narrow);
        List<Figure> more = wide.subList(1, wide.size());
        if (!more.isEmpty()) {
            int others = contents.alternatives().size() - DotChart.MOST_SCENARIOS;
            html.open("details").element("summary", Sentences.of("answer.more", Counted.of(others, "more scenario")));
            ChartFigures.inOrder(html, more);
            html.close();
        }
    }

    /** Writes for each main verdict the inputs under which the verdict changes, or that none were found. */
    private void changesUnder(Html html) {
        List<LeadText> sentences = new VerdictChanges(contents).sentences();
        if (sentences.isEmpty()) {
            return;
        }
        html.open("details", "open", "open").element("summary", Sentences.of("answer.hang"));
        html.open("ul", "class", "plain");
        sentences.forEach(sentence -> finding(html, sentence));
        html.close();
        html.close();
    }

    private void findings(Html html, Narrator narrator) {
        Analysis analysis = contents.analysis();
        html.element("p", narrator.opening(), "class", "note");
        if (narrator.compared().size() > Narrator.IN_FULL && analysis.parametersVary()) {
            html.open("ul", "class", "lead plain overview");
            new Overview(analysis).sentences().forEach(sentence -> finding(html, sentence));
            html.close();
        }
        html.open("ul", "class", "lead findings");
        for (Scenario scenario : contents.alternatives()) {
            html.open("li");
            ScenarioKey.write(html, analysis, scenario.name());
            if (!scenario.title().equals(analysis.label(scenario.name()))) {
                html.markup(" ").element("span", scenario.title(), "class", "named");
            }
            html.text(" ").element("code", scenario.name());
            sentences(html, narrator.on(scenario.name()));
            html.close();
        }
        html.close();
        if (analysis.parametersVary()) {
            html.element("p", ComparisonWords.howToRead(), "class", "note");
        }
    }

    private static void sentences(Html html, List<LeadText> sentences) {
        html.open("ul", "class", "plain");
        sentences.forEach(sentence -> finding(html, sentence));
        html.close();
    }

    private static void bargaining(Html html, Narrator narrator) {
        for (String scenario : narrator.bargained()) {
            html.element("p", narrator.bargaining(scenario) + ":");
            html.open("div", "class", "bargaining");
            sentences(html, narrator.onBargaining(scenario));
            html.close();
        }
    }

    private static void finding(Html html, LeadText sentence) {
        html.open("li").element("strong", sentence.lead()).text(sentence.rest()).close();
    }

    private String sureness() {
        Analysis analysis = contents.analysis();
        String open = ComparisonWords.leftOpen(analysis);
        return analysis.differences().isEmpty() ? open : comparisons(analysis) + " " + open;
    }

    /** Counts the comparisons and their verdicts in a sentence. */
    private static String comparisons(Analysis analysis) {
        int all = analysis.differences().size();
        if (!analysis.parametersVary()) {
            return Sentences.of(
                    "answer.chance",
                    all,
                    clear(analysis),
                    count(analysis, Verdict.TOO_SMALL),
                    count(analysis, Verdict.NOT_DISTINGUISHABLE));
        }
        return Sentences.of(
                "answer.varied",
                all,
                standing(analysis, Standing.ROBUST),
                standing(analysis, Standing.FUTURES),
                standing(analysis, Standing.DEPENDS),
                standing(analysis, Standing.BUILT_IN),
                standing(analysis, Standing.NEGLIGIBLE),
                standing(analysis, Standing.UNRESOLVED));
    }

    private static long standing(Analysis analysis, Standing standing) {
        return analysis.conclusions().stream()
                .filter(c -> c.standing() == standing)
                .count();
    }

    private static long clear(Analysis analysis) {
        return count(analysis, Verdict.HIGHER) + count(analysis, Verdict.LOWER);
    }

    private static long count(Analysis analysis, Verdict verdict) {
        return analysis.differences().stream()
                .map(Difference::verdict)
                .filter(verdict::equals)
                .count();
    }
}
