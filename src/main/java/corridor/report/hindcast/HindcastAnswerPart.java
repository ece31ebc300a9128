package corridor.report.hindcast;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.ReactionLags;
import corridor.report.page.Html;
import corridor.report.page.Part;
import java.util.List;

/**
 * The answer part of a hindcast report gives the reactions that the model shows, their order, and the reactions that it
 * misses.
 */
final class HindcastAnswerPart implements Part {
    private final HindcastFindings findings;
    private final HindcastWords words;

    HindcastAnswerPart(HindcastFindings findings) {
        this.findings = findings;
        this.words = new HindcastWords(findings);
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
        List<ReactionLags> all = findings.reactions();
        long frequent = all.stream().filter(row -> !row.isRare()).count();
        long within = all.stream().filter(ReactionLags::recordIsWithin).count();
        html.element(
                "p",
                "Of " + all.size() + " observed reactions, " + frequent
                        + " come within their window in at least half of the replicates; the lag of the record lies within"
                        + " the model's 5-95 % range for " + within + ".",
                "class",
                "lead");
        words.order().forEach(sentence -> html.element("p", sentence));
        html.element("h3", "What the model misses");
        list(html, words.misses());
        html.element("h3", "What this does not test");
        list(html, HindcastWords.LIMITS);
    }

    private static void list(Html html, List<String> sentences) {
        if (sentences.isEmpty()) {
            html.element("p", "Nothing that this test can see.");
            return;
        }
        html.open("ul");
        sentences.forEach(sentence -> html.element("li", sentence));
        html.close();
    }
}
