package corridor.chart.experiment;

import corridor.analysis.experiment.Provisional;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import java.util.List;

/**
 * A convergence chart shows estimates and intervals against sample size. The smaller samples are first parts of the
 * sample.
 */
final class ConvergenceChart {
    private static final int FACTORS = 6;
    private final List<Provisional> stages;
    private final SampleCaption caption;

    ConvergenceChart(List<Provisional> stages, SampleCaption caption) {
        this.stages = stages;
        this.caption = caption;
    }

    Chart draw() {
        List<String> factors = stages.get(stages.size() - 1).ranking().places().stream()
                .filter(place -> !Double.isNaN(place.estimate()))
                .limit(FACTORS)
                .map(Place::name)
                .toList();
        StagesChart chart = new StagesChart(
                factors,
                stages.stream()
                        .map(stage -> new StagesChart.Stage(
                                "N = " + stage.samples(), stage.ranking().places()))
                        .toList(),
                stages.get(0).ranking().measure(),
                caption);
        String title = caption.output() + ": have the drivers settled as the sample grew?";
        String subtitle =
                chart.measure() + " and 95 % intervals from the first N of the sample. " + caption.sample() + ".";
        return new Chart(
                Chart.Kind.CONVERGENCE,
                caption.id("convergence"),
                Chart.Section.DRIVERS,
                title,
                "The first three at each size. " + chart.alt(),
                chart.draw(title, subtitle, "", caption.unit()));
    }
}
