package corridor.report.discovery;

import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.Discovery;
import corridor.chart.page.Chart;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.phrase.Sentences;
import java.util.List;

/** The answer part of a discovery report gives each box in a sentence, its reliability, cautions, and charts. */
final class DiscoveryAnswerPart implements Part {
    private final Discovery discovery;
    private final DiscoveryWords words;
    private final List<Chart> charts;

    DiscoveryAnswerPart(Discovery discovery, DiscoveryWords words, List<Chart> charts) {
        this.discovery = discovery;
        this.words = words;
        this.charts = List.copyOf(charts);
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
        html.element("p", words.answer(), "class", "lead");
        html.element("p", words.trust());
        html.element("p", words.inputs());
        for (ChosenBox chosen : discovery.boxes().subList(1, discovery.boxes().size())) {
            html.element("p", "Outside the earlier boxes: " + words.sentence(chosen.box()));
        }
        html.element("h3", Sentences.of("answer.mind"));
        html.open("ul");
        words.cautions().forEach(caution -> html.element("li", caution));
        html.close();
        ChartFigures.write(html, charts.stream().map(Figure::of).toList());
    }
}
