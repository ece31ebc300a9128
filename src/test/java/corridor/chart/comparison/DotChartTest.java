package corridor.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.chart.LabelAudit;
import corridor.chart.SyntheticAnalysis;
import corridor.chart.page.Chart;
import java.util.List;
import org.junit.jupiter.api.Test;

class DotChartTest {
    private static List<Chart> dots(SyntheticAnalysis synthetic) {
        return new ChartBook()
                .draw(synthetic.analysis(), synthetic.context()).stream()
                        .filter(chart -> chart.kind() == Chart.Kind.DOTS)
                        .toList();
    }

    @Test
    void everyScenarioStandsInOneOfTheGroups() {
        assertThat(dots(SyntheticAnalysis.of(9, 24)))
                .extracting(Chart::id)
                .containsExactly("dots", "dots-narrow", "dots-2", "dots-3");
    }

    @Test
    void bothFormsCanBeRead() {
        for (Chart chart : dots(SyntheticAnalysis.of(4, 24).rich())) {
            assertThat(LabelAudit.problems(chart.svg())).as(chart.id()).isEmpty();
        }
    }

    @Test
    void saysSampleSeedAndTheMeaningOfItsMarks() {
        Chart chart = dots(SyntheticAnalysis.of(3, 24)).get(0);
        assertThat(chart.svg().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                .contains("replicates", "Seed 7", "hollow if the direction is not clear", "95 % interval");
        assertThat(chart.alt()).contains(" under ");
        assertThat(chart.svg()).contains("viewBox=\"0 0 800 ");
    }

    @Test
    void theSheetIsAsHighAsItsRows() {
        List<Chart> some = dots(SyntheticAnalysis.of(2, 24));
        assertThat(some.get(1).svg()).contains("viewBox=\"0 0 500 ");
        assertThat(some.get(0).png(1).length).isPositive();
    }
}
