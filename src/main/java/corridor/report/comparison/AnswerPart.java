package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.Verdict;
import corridor.report.comparison.FindingSentences.Sentence;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.phrase.LeadText;
import corridor.scenario.Scenario;
import java.util.List;

/** The answer part gives the findings in sentences made from the numbers. */
final class AnswerPart implements Part {
    /**
     * Largest number of scenarios whose open questions are listed in sentences; beyond it, only the table lists them.
     */
    private static final int IN_FULL = 3;

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
        return "The answer in brief";
    }

    @Override
    public void write(Html html) {
        if (contents.leftOut() > 0) {
            html.element(
                    "p", ComparisonWords.leftOut(contents.alternatives().size(), contents.leftOut()), "class", "note");
        }
        FindingSentences findings = new FindingSentences(contents);
        if (findings.any()) {
            findings(html, findings);
        } else {
            narrated(html);
        }
        bargaining(html);
        new SummaryTable(contents.analysis()).write(html);
        changesUnder(html);
        html.element("p", sureness());
        RecordWords.sentences(contents.catalogue(), contents.source(), contents.scenarios())
                .forEach(sentence -> html.element("p", sentence, "class", "note"));
    }

    /** Writes for each main verdict the inputs under which the verdict changes, or that none were found. */
    private void changesUnder(Html html) {
        List<LeadText> sentences = new VerdictChanges(contents).sentences();
        if (sentences.isEmpty()) {
            return;
        }
        html.open("details", "open", "open").element("summary", "What these verdicts hang on");
        html.open("ul", "class", "plain");
        sentences.forEach(sentence -> finding(html, sentence));
        html.close();
        html.close();
    }

    private void findings(Html html, FindingSentences findings) {
        boolean many = contents.alternatives().size() > IN_FULL;
        if (many && contents.analysis().parametersVary()) {
            html.open("ul", "class", "lead plain overview");
            new Overview(contents.analysis()).sentences().forEach(sentence -> finding(html, sentence));
            html.close();
        }
        if (contents.analysis().parametersVary()) {
            html.element("p", ComparisonWords.howToRead(contents.analysis()), "class", "note");
        }
        html.open("ul", "class", "lead findings");
        for (Scenario scenario : contents.alternatives()) {
            html.open("li");
            ScenarioKey.write(html, contents.analysis(), scenario.name());
            html.markup(" ").element("span", scenario.title(), "class", "named");
            html.open("ul", "class", "plain");
            List<Sentence> sentences = findings.sentences(scenario.name());
            (many ? briefly(sentences) : sentences).forEach(sentence -> finding(html, sentence.text()));
            html.close();
            html.close();
        }
        html.close();
    }

    /**
     * Leaves out the sentences on open questions if there are other findings; the table below lists the open questions.
     */
    private static List<Sentence> briefly(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentences.size() < 2 || !sentence.open())
                .toList();
    }

    private void bargaining(Html html) {
        List<String> sentences = Narrator.bargaining(contents.analysis());
        if (!sentences.isEmpty()) {
            html.element("p", "What the bargaining itself does, against the same scenario without:");
            html.open("ul", "class", "bargaining");
            sentences.forEach(sentence -> html.element("li", sentence));
            html.close();
        }
    }

    private static void finding(Html html, LeadText sentence) {
        html.open("li").element("strong", sentence.lead()).text(sentence.rest()).close();
    }

    private void narrated(Html html) {
        List<String> sentences = Narrator.sentences(contents.analysis());
        if (sentences.size() == 1) {
            html.element("p", sentences.get(0), "class", "lead");
        } else {
            html.open("ul", "class", "lead");
            sentences.forEach(sentence -> html.element("li", sentence));
            html.close();
        }
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
            return "Of " + all + " comparisons, " + clear(analysis)
                    + " show a difference that is clear and large enough to matter, "
                    + count(analysis, Verdict.TOO_SMALL) + " one that is too small to matter or none, and "
                    + count(analysis, Verdict.NOT_DISTINGUISHABLE) + " cannot be told from chance.";
        }
        return "Of " + all + " comparisons, " + standing(analysis, Standing.ROBUST) + " are robust, "
                + standing(analysis, Standing.FUTURES)
                + " hold in nearly all futures (rival structures were not crossed), "
                + standing(analysis, Standing.DEPENDS) + " depend on parameters or switches, "
                + standing(analysis, Standing.BUILT_IN) + " are built in by assumption, "
                + standing(analysis, Standing.NEGLIGIBLE) + " too small to matter, and "
                + standing(analysis, Standing.UNRESOLVED) + " not resolved. So many comparisons are many chances to be"
                + " wrong: robust ones passed a correction for all of them.";
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
