package corridor.report.tradeoff;

import corridor.analysis.tradeoff.TradeOffs;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.report.page.PlainPage;
import java.util.List;

/** A trade-off narrative describes a search over levers as plain text for a terminal. */
public final class TradeOffNarrative {
    private static final int INDENT = 10;
    private final TradeOffs tradeOffs;
    private final TradeOffWords words;

    public TradeOffNarrative(TradeOffs tradeOffs) {
        this.tradeOffs = tradeOffs;
        this.words = new TradeOffWords(tradeOffs);
    }

    /**
     * Returns the text, which ends in a line feed.
     *
     * @param abbreviations abbreviations that the text spells out where it uses them first
     */
    public String text(List<Abbreviation> abbreviations) {
        PlainPage page = new PlainPage(abbreviations);
        page.paragraph("Exploring trade-offs, not advice: " + words.sample() + ".");
        page.blank();
        page.paragraph(words.answer());
        words.extremes().forEach(sentence -> page.entry("  ", 2, sentence));
        page.paragraph(words.convergence());
        page.blank();
        page.paragraph("What each option sets:");
        words.levers().forEach(lever -> page.entry("  ", 4, lever + "."));
        tradeOffs.options().forEach(option -> page.entry("  " + option.name(), 14, words.settings(option) + "."));
        page.blank();
        words.cautions().forEach(caution -> page.entry("Mind", INDENT, caution));
        return page.toString();
    }
}
