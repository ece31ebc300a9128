package corridor.report.discovery;

import corridor.analysis.discovery.Discovery;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.chart.page.Chart;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.Part;
import corridor.report.page.ReproducePart;
import corridor.report.page.Reproduction;
import corridor.report.phrase.InputNames;
import java.util.List;

/** A discovery report describes a scenario discovery in one HTML file, in the frame of the batch report. */
public final class DiscoveryReport {
    private final Discovery discovery;
    private final DiscoveryQuestion question;
    private final InputNames names;
    private final List<Chart> charts;
    private final Reproduction reproduction;

    public DiscoveryReport(
            Discovery discovery,
            DiscoveryQuestion question,
            InputNames names,
            List<Chart> charts,
            Reproduction reproduction) {
        this.discovery = discovery;
        this.question = question;
        this.names = names;
        this.charts = List.copyOf(charts);
        this.reproduction = reproduction;
    }

    /**
     * Returns the HTML page.
     *
     * @param abbreviations abbreviations that the page spells out where it uses them first
     */
    public String page(List<Abbreviation> abbreviations) {
        DiscoveryWords words = new DiscoveryWords(discovery, question, names);
        String asked = "Where is \u201c" + question.outcome().label() + "\u201d " + words.interest() + "?";
        List<Part> parts = List.of(
                new DiscoveryAnswerPart(discovery, words, charts),
                new DiscoveryTablesPart(discovery, words, names),
                new ReproducePart(reproduction));
        String facts =
                words.sample() + " \u00b7 seed " + reproduction.seed() + " \u00b7 version " + reproduction.version();
        return new HtmlPage(asked, reproduction.version())
                .spelling(abbreviations)
                .of(html -> Masthead.write(html, "scenario discovery", asked, facts), parts);
    }
}
