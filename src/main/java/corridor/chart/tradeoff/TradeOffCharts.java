package corridor.chart.tradeoff;

import corridor.analysis.statistics.Objective;
import corridor.analysis.tradeoff.Option;
import corridor.analysis.tradeoff.Setting;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.catalogue.Lever;
import corridor.chart.page.Axis;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import corridor.chart.page.Palette;
import corridor.chart.page.SampleCaption;
import corridor.chart.tradeoff.ParallelChart.Line;
import corridor.chart.tradeoff.ParallelChart.Scale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Trade-off charts show a search over levers: outcomes of the options, their settings, and the progress of the search.
 */
public final class TradeOffCharts {
    private static final int MOST_AXES = 8;

    private final TradeOffs tradeOffs;
    private final String reference;
    private final SampleCaption caption;

    private TradeOffCharts(TradeOffs tradeOffs, String reference, SampleCaption caption) {
        this.tradeOffs = tradeOffs;
        this.reference = reference;
        this.caption = caption;
    }

    /**
     * Draws the charts of a search.
     *
     * @param reference short name of the reference
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> of(TradeOffs tradeOffs, String reference, SampleCaption caption) {
        ChartFonts.require();
        TradeOffCharts charts = new TradeOffCharts(tradeOffs, reference, caption);
        List<Chart> all = new ArrayList<>();
        if (!tradeOffs.options().isEmpty()) {
            all.add(charts.outcomes());
            all.add(charts.settings());
        }
        all.add(new SearchChart(tradeOffs.steps(), tradeOffs.convergence(), caption).draw());
        return List.copyOf(all);
    }

    private Chart outcomes() {
        List<Scale> scales = new ArrayList<>();
        for (int k = 0; k < tradeOffs.objectives().size(); k++) {
            scales.add(outcome(k));
        }
        return new ParallelChart(
                        Chart.Kind.PARALLEL_OUTCOMES,
                        "parallel-outcomes",
                        "Exploring trade-offs: what "
                                + (tradeOffs.options().size() == 1
                                        ? "one option gains and gives up"
                                        : tradeOffs.options().size() + " options gain and give up"),
                        "Each line is one way of setting the levers, with fresh luck; the better end of each outcome is at"
                                + " the top. " + caption.sample() + ".",
                        "An exploration of a model, not advice. Lines that cross between two axes: one outcome is paid for"
                                + " with the other.",
                        List.of(),
                        scales,
                        lines(),
                        caption)
                .draw();
    }

    private Chart settings() {
        List<Scale> scales = new ArrayList<>();
        int shown = Math.min(MOST_AXES - 1, tradeOffs.settings().size());
        for (int k = 0; k < shown; k++) {
            scales.add(setting(k));
        }
        scales.add(withoutReference(outcome(0)));
        int left = tradeOffs.settings().size() - shown;
        return new ParallelChart(
                        Chart.Kind.PARALLEL_LEVERS,
                        "parallel-levers",
                        "Exploring trade-offs: how the options set the levers",
                        "The same options as lines over the levers, each from the lowest to the highest value that was tried,"
                                + " and over the first outcome. " + caption.sample()
                                + ".",
                        (left > 0 ? left + " more settings stand in the table. " : "")
                                + "The reference has no line: its actors follow their own rules.",
                        levers().stream().map(TradeOffCharts::words).toList(),
                        scales,
                        lines(),
                        caption)
                .draw();
    }

    private List<Lever> levers() {
        return tradeOffs.settings().stream().map(Setting::lever).distinct().toList();
    }

    private static String words(Lever lever) {
        return lever.meaning() + (lever.kind() == Lever.Kind.REAL ? ", " + lever.unit() : "") + " (" + lever.id() + ")";
    }

    private Scale outcome(int k) {
        Objective objective = tradeOffs.objectives().get(k);
        String unit = objective.outcome().unit();
        String title = objective.outcome().label() + (unit.equals("1") || unit.isEmpty() ? "" : ", " + unit);
        return Scale.overValues(title, objective.less(), values(option -> option.fresh()[k]));
    }

    /** Removes the value of the reference. The reference has no settings, so no line is drawn for it. */
    private static Scale withoutReference(Scale scale) {
        double[] values = scale.values().clone();
        values[values.length - 1] = Double.NaN;
        return Scale.overValues(scale.title(), scale.lowOnTop(), values);
    }

    private Scale setting(int k) {
        Setting setting = tradeOffs.settings().get(k);
        String period = setting.whole() ? "" : " from " + YearMonth.from(LocalDate.parse(setting.from()));
        double[] values = values(option -> option.settings().length == 0 ? Double.NaN : option.settings()[k]);
        boolean words = setting.lever().kind() != Lever.Kind.REAL;
        List<Axis.Tick> ticks = words
                ? List.of(
                        new Axis.Tick(setting.low(), setting.text(setting.low())),
                        new Axis.Tick(setting.high(), setting.text(setting.high())))
                : List.of();
        return new Scale(
                ParallelChart.letter(levers().indexOf(setting.lever())) + period,
                false,
                setting.low(),
                setting.high(),
                values,
                ticks);
    }

    /** Returns the values of the options, then of the reference. */
    private double[] values(ToDoubleFunction<Option> of) {
        return DoubleStream.concat(
                        tradeOffs.options().stream().mapToDouble(of),
                        DoubleStream.of(of.applyAsDouble(tradeOffs.reference())))
                .toArray();
    }

    private List<Line> lines() {
        List<Option> extremes = tradeOffs.extremes();
        List<Line> lines = new ArrayList<>();
        for (Option option : tradeOffs.options()) {
            int role = extremes.indexOf(option) + 1;
            boolean named = role > 0 && role <= Palette.SCENARIOS;
            lines.add(new Line(named ? option.name() + ": best in " + best(option) : "", named ? role : 0));
        }
        lines.add(new Line(reference + " (reference)", 0));
        return lines;
    }

    private String best(Option option) {
        List<String> words = new ArrayList<>();
        List<Option> extremes = tradeOffs.extremes();
        for (int k = 0; k < extremes.size(); k++) {
            if (extremes.get(k).equals(option)) {
                words.add(tradeOffs.objectives().get(k).outcome().label());
            }
        }
        return words.size() > 2
                ? words.get(0) + " and " + (words.size() - 1) + " other outcomes"
                : String.join(" and ", words);
    }
}
