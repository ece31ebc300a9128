package corridor.chart.discovery;

import corridor.analysis.discovery.BoxStep;
import corridor.analysis.discovery.Discovery;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.discovery.SmoothMap;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import corridor.chart.page.SampleCaption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Discovery charts show the box and its trajectory, the tree, and a map of the two most important inputs. */
public final class DiscoveryCharts {
    private DiscoveryCharts() {}

    /**
     * Draws the charts in reading order. Where nothing explains the cases of interest, there are neither limits nor a
     * trade-off nor a map, since lines of equal share over two inputs would show noise as a pattern.
     *
     * @param interest rule of interest in words, such as "above 20 deaths"
     * @param label readable name of an input, with its unit
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> of(
            Discovery discovery, String interest, UnaryOperator<String> label, SampleCaption caption) {
        ChartFonts.require();
        List<Chart> charts = new ArrayList<>();
        Inputs inputs = discovery.cases().inputs();
        BoxStep box = discovery.box();
        if (!box.limits().isEmpty()) {
            List<String> names = inputs.names().stream().map(label).toList();
            charts.add(new BoxLimitsChart(
                            box.named(label),
                            interest,
                            names,
                            each(inputs, column -> Arrays.stream(column).min().orElse(0)),
                            each(inputs, column -> Arrays.stream(column).max().orElse(1)),
                            caption)
                    .draw());
        }
        if (discovery.verdict() != Discovery.Verdict.NOTHING) {
            charts.add(new TradeOffChart(discovery.boxes().get(0), interest, caption).draw());
        }
        List<String> two = discovery.twoMostTelling();
        if (two.size() == 2 && discovery.verdict() != Discovery.Verdict.NOTHING) {
            boolean[] ofInterest = discovery.ofInterest();
            SmoothMap map = SmoothMap.of(inputs, ofInterest, two.get(0), two.get(1));
            charts.add(new FactorMapChart(
                            map,
                            inputs.column(two.get(0)).values(),
                            inputs.column(two.get(1)).values(),
                            ofInterest,
                            box.limits(),
                            interest,
                            label,
                            caption)
                    .draw());
        }
        if (!discovery.tree().isLeaf()) {
            charts.add(new TreeChart(discovery.tree(), interest, label, caption).draw());
        }
        return List.copyOf(charts);
    }

    private static double[] each(Inputs inputs, ToDoubleFunction<double[]> of) {
        return inputs.columns().stream()
                .mapToDouble(column -> of.applyAsDouble(column.values()))
                .toArray();
    }
}
