package corridor.report.tradeoff;

import corridor.chart.page.Chart;
import corridor.report.page.ChartFigures;
import corridor.report.page.Figure;
import corridor.report.page.Html;
import corridor.report.page.Part;
import corridor.report.phrase.Sentences;
import java.util.List;

/** The answer part of a trade-off report describes the options, their reliability, and their charts. */
final class TradeOffAnswerPart implements Part {
    private final TradeOffWords words;
    private final List<Chart> charts;

    TradeOffAnswerPart(TradeOffWords words, List<Chart> charts) {
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
        list(html, words.extremes());
        html.element("p", words.convergence());
        html.element("h3", Sentences.of("answer.mind"));
        list(html, words.cautions());
        ChartFigures.write(html, charts.stream().map(Figure::of).toList());
    }

    private static void list(Html html, List<String> sentences) {
        html.open("ul");
        sentences.forEach(sentence -> html.element("li", sentence));
        html.close();
    }
}
