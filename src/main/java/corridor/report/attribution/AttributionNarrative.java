package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.Estimate;
import corridor.analysis.attribution.OpenedLoops;
import corridor.analysis.attribution.PlayerShare;
import corridor.analysis.attribution.RoundedShares;
import corridor.analysis.comparison.Verdict;
import corridor.catalogue.Outcome;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.page.PlainPage;
import corridor.text.Capitals;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** An attribution narrative tells on a terminal why two scenarios differ: in sentences, then in a table. */
public final class AttributionNarrative {
    private static final int INDENT = 10;
    private static final int NAME = 34;
    private static final int NUMBER = 11;
    private static final int INTERVAL = 22;
    private static final int YEAR = 10;

    private final AttributionFindings findings;
    private final ShareWords words;

    /** @param title short name of a scenario */
    public AttributionNarrative(AttributionFindings findings, UnaryOperator<String> title) {
        this.findings = findings;
        this.words = new ShareWords(findings, title);
    }

    /**
     * Returns the text, which ends in a line feed.
     *
     * @param abbreviations abbreviations that the text spells out where it uses them first
     * @param byTime whether the text says when the shares arise
     */
    public String text(List<Abbreviation> abbreviations, boolean byTime) {
        PlainPage page = new PlainPage(abbreviations);
        page.paragraph(words.difference());
        if (findings.isUndivided()) {
            page.paragraph(words.noShares());
        }
        for (CutShares cut : findings.cuts()) {
            page.paragraph(words.shares(cut));
            String together = words.together(cut);
            if (!together.isEmpty()) {
                page.paragraph(together);
            }
            page.blank();
            table(page, cut);
            if (byTime) {
                page.blank();
                times(page, cut);
            }
            page.blank();
        }
        if (!findings.loops().loops().isEmpty()) {
            loops(page);
            page.blank();
        }
        new ShareCautions(findings).all().forEach(caution -> page.entry("Mind", INDENT, caution));
        return page.toString();
    }

    private void table(PlainPage page, CutShares cut) {
        RoundedShares rounded = RoundedShares.of(findings.difference(), cut);
        Outcome outcome = findings.outcome();
        page.line(PlainPage.left(ShareWords.labelWithUnit(outcome), NAME)
                + PlainPage.right("share", NUMBER)
                + PlainPage.right("95 % interval", INTERVAL)
                + PlainPage.right("alone", NUMBER)
                + PlainPage.right("last", NUMBER));
        for (int k : ShareWords.bySize(cut)) {
            PlayerShare player = cut.players().get(k);
            page.line(PlainPage.left(player.player().id(), NAME)
                    + row(rounded.players().get(k), player, rounded.decimals())
                    + (player.resolved() ? "" : "  " + Verdict.NOT_DISTINGUISHABLE.text()));
            page.entry("", 2, ShareWords.change(player.player()));
        }
        if (cut.cut().isOfWays() || rounded.rest().signum() != 0) {
            boolean clear = cut.rest().mean() == 0 || cut.rest().isDistinguishable();
            page.line(PlainPage.left("rest", NAME)
                    + row(rounded.rest(), cut.rest(), rounded.decimals())
                    + (clear ? "" : PlainPage.right("", 2 * NUMBER) + "  " + Verdict.NOT_DISTINGUISHABLE.text()));
            if (cut.cut().isOfWays()) {
                page.entry("", 2, Capitals.upper(cut.cut().rest()));
            }
        }
        page.line(PlainPage.left("difference", NAME)
                + row(rounded.difference(), findings.difference(), rounded.decimals()));
    }

    private void loops(PlainPage page) {
        LoopWords loops = new LoopWords(findings, words);
        loops.sentences().forEach(page::paragraph);
        page.blank();
        int decimals = loops.decimals();
        page.line(PlainPage.left(ShareWords.labelWithUnit(findings.outcome()), NAME)
                + PlainPage.right("missing", NUMBER)
                + PlainPage.right("95 % interval", INTERVAL)
                + PlainPage.right("remains", NUMBER));
        for (OpenedLoops.Effect loop : loops.bySize()) {
            page.line(PlainPage.left("without " + loop.loop().id(), NAME)
                    + row(loops.missing(loop), loop.missing(), decimals)
                    + PlainPage.right(ShareWords.signed(loops.remains(loop)), NUMBER)
                    + (loop.resolved() ? "" : "  " + Verdict.NOT_DISTINGUISHABLE.text()));
            page.entry("", 2, Capitals.upper(loop.loop().name()));
        }
        page.line(PlainPage.left("difference with all loops", NAME)
                + row(ShareWords.rounded(findings.difference().mean(), decimals), findings.difference(), decimals));
    }

    private static String row(BigDecimal number, Estimate estimate, int decimals) {
        return PlainPage.right(ShareWords.signed(number), NUMBER)
                + PlainPage.right(
                        ShareWords.interval(
                                estimate.interval().low(), estimate.interval().high(), decimals),
                        INTERVAL);
    }

    private static String row(BigDecimal share, PlayerShare player, int decimals) {
        return row(share, player.share(), decimals)
                + PlainPage.right(ShareWords.signed(player.alone(), decimals), NUMBER)
                + PlainPage.right(ShareWords.signed(player.last(), decimals), NUMBER);
    }

    /** Shares by calendar year: sums of months for an outcome that is a sum, means of months for others. */
    private void times(PlainPage page, CutShares cut) {
        Outcome outcome = findings.outcome();
        boolean sums = outcome.aggregate() == Outcome.Aggregate.SUM;
        if (sums) {
            new TimingWords(findings, words).of(cut).forEach(page::paragraph);
            page.blank();
        }
        YearShares years = new YearShares(findings, cut);
        StringBuilder head = new StringBuilder(PlainPage.left(sums ? "sum of the year" : "mean of the year", NAME));
        years.years().forEach(year -> head.append(PlainPage.right(Integer.toString(year), YEAR)));
        page.line(head.toString());
        for (int k : ShareWords.bySize(cut)) {
            line(page, cut.players().get(k).player().id(), years.player(k));
        }
        if (years.hasRest()) {
            line(page, "rest", years.rest());
        }
        line(page, "difference", years.difference());
    }

    private static void line(PlainPage page, String name, List<BigDecimal> numbers) {
        StringBuilder line = new StringBuilder(PlainPage.left(name, NAME));
        numbers.forEach(number -> line.append(PlainPage.right(ShareWords.signed(number), YEAR)));
        page.line(line.toString());
    }
}
