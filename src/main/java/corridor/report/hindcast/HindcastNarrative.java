package corridor.report.hindcast;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.ReactionLags;
import corridor.analysis.statistics.Band;
import corridor.report.page.PlainPage;
import corridor.report.phrase.PlainNumber;
import java.util.List;

/** A hindcast narrative describes a hindcast as plain text for a terminal. */
public final class HindcastNarrative {
    private static final int[] WIDTHS = {20, 8, 19, 8, 8, 10, 10, 17};
    private static final int BULLET = 2;
    private final HindcastFindings findings;

    public HindcastNarrative(HindcastFindings findings) {
        this.findings = findings;
    }

    public String text(long seed) {
        PlainPage page = new PlainPage();
        page.line(findings.scenario() + ": " + findings.title());
        page.paragraph(PlainNumber.count(findings.replicates(), "replicate", "replicates") + ", seed " + seed
                + ". Shares are those of replicates, with 95 % intervals; lags are days after the event, where the"
                + " reaction came within its window.");
        page.blank();
        table(page);
        page.blank();
        bullets(page, findings.reactions().stream().map(HindcastWords::verdict).toList());
        HindcastWords words = new HindcastWords(findings);
        page.blank();
        page.heading("Order");
        words.order().forEach(page::paragraph);
        page.blank();
        page.heading("What the model misses");
        bullets(page, words.misses());
        page.blank();
        page.heading("What this does not test");
        bullets(page, HindcastWords.LIMITS);
        page.blank();
        return page.toString();
    }

    private void table(PlainPage page) {
        page.line(row("", "", "came in its", "lag in", "lag in the model", "", "", "came without"));
        page.line(row("reaction", "window", "window", "record", "median", "25-75 %", "5-95 %", "the event"));
        for (ReactionLags r : findings.reactions()) {
            Band band = r.band();
            page.line(row(
                    r.reaction().id(),
                    r.reaction().windowDays() + " d",
                    HindcastWords.shortShare(r.came()),
                    Integer.toString(r.reaction().observedLag()),
                    HindcastWords.days(band.median()),
                    HindcastWords.range(r, Band::p25, Band::p75),
                    HindcastWords.range(r, Band::p5, Band::p95),
                    HindcastWords.shortShare(r.without())));
        }
    }

    private static String row(String... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(PlainPage.left(cells[i], WIDTHS[i]));
        }
        return line.toString().stripTrailing();
    }

    private static void bullets(PlainPage page, List<String> sentences) {
        if (sentences.isEmpty()) {
            page.line("Nothing that this test can see.");
        }
        sentences.forEach(sentence -> page.entry("-", BULLET, sentence));
    }
}
