package corridor.report.tradeoff;

import corridor.analysis.tradeoff.TradeOffs;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.chart.page.Chart;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.Part;
import corridor.report.page.ReproducePart;
import corridor.report.page.Reproduction;
import java.util.List;

/** A trade-off report describes a search over levers in one HTML file, in the frame of the batch report. */
public final class TradeOffReport {
    private final TradeOffs tradeOffs;
    private final TradeOffWords words;
    private final String title;
    private final List<Chart> charts;
    private final Reproduction reproduction;

    /** @param title title of the searched scenario */
    public TradeOffReport(TradeOffs tradeOffs, String title, List<Chart> charts, Reproduction reproduction) {
        this.tradeOffs = tradeOffs;
        this.words = new TradeOffWords(tradeOffs);
        this.title = title;
        this.charts = List.copyOf(charts);
        this.reproduction = reproduction;
    }

    /**
     * Returns the HTML page.
     *
     * @param abbreviations abbreviations that the page spells out where it uses them first
     */
    public String page(List<Abbreviation> abbreviations) {
        String question = "What trades off against what? An exploration, not advice";
        List<Part> parts = List.of(
                new TradeOffAnswerPart(words, charts),
                new TradeOffOptionsPart(tradeOffs, words),
                new ReproducePart(reproduction));
        String facts = "\u201c" + title + "\u201d \u00b7 " + words.sample() + " \u00b7 seed " + reproduction.seed()
                + " \u00b7 version " + reproduction.version();
        return new HtmlPage(question, reproduction.version())
                .spelling(abbreviations)
                .of(html -> Masthead.write(html, "trade-offs", question, facts), parts);
    }
}
