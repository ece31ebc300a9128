package corridor.report;

import corridor.analysis.Analysis;
import corridor.analysis.Difference;
import corridor.analysis.Verdict;
import java.util.List;

/** Part 1: the answer in sentences made from the numbers. */
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
        return "The answer in brief";
    }

    @Override
    public void write(Html html) {
        List<String> sentences = Narrator.sentences(contents.analysis());
        if (sentences.size() == 1) {
            html.element("p", sentences.get(0), "class", "lead");
        } else {
            html.open("ul", "class", "lead");
            sentences.forEach(sentence -> html.element("li", sentence));
            html.close();
        }
        html.element("p", sureness());
    }

    private String sureness() {
        Analysis analysis = contents.analysis();
        String chance = "The intervals show what " + analysis.replicates()
                + " replicates leave open about chance alone: the parameters stood at one value each, so they do not show"
                + " how wrong the model itself may be.";
        if (analysis.differences().isEmpty()) {
            return chance;
        }
        return "Of " + analysis.differences().size() + " comparisons, " + clear(analysis)
                + " show a difference that is clear and large enough to matter, "
                + count(analysis, Verdict.TOO_SMALL) + " one that is too small to matter or none, and "
                + count(analysis, Verdict.NOT_DISTINGUISHABLE) + " cannot be told from chance. " + chance;
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
