package corridor.chart.experiment;

import corridor.analysis.experiment.MonthlyIndices;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import java.util.ArrayList;
import java.util.List;

/** A years chart shows the indices of the main factors year by year, each with its interval. */
final class YearsChart {
    private final MonthlyIndices indices;
    private final SampleCaption caption;

    YearsChart(MonthlyIndices indices, SampleCaption caption) {
        this.indices = indices;
        this.caption = caption;
    }

    Chart draw() {
        List<StagesChart.Stage> years = new ArrayList<>();
        for (int year = 0; year < indices.months(); year++) {
            List<Place> places = new ArrayList<>();
            for (int k = 0; k < indices.factors().size(); k++) {
                places.add(new Place(
                        indices.factors().get(k),
                        indices.values()[k][year],
                        indices.halfWidths()[k][year],
                        true,
                        false));
            }
            years.add(new StagesChart.Stage("year from " + indices.month(year), places));
        }
        StagesChart chart = new StagesChart(indices.factors(), years, indices.measure(), caption);
        String title = caption.output() + ": what drives it, year by year";
        String subtitle = chart.measure() + " of each factor for the mean of one year, with 95 % intervals. "
                + caption.sample() + ".";
        return new Chart(
                Chart.Kind.COURSE,
                caption.id("course"),
                Chart.Section.DRIVERS,
                title,
                "By year. " + chart.alt(),
                chart.draw(
                        title,
                        subtitle,
                        "The factors are those that rank first over the whole run. All numbers are in"
                                + " analysis/years.csv, and by month in analysis/months.csv.",
                        indices.unit()));
    }
}
