package corridor.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import corridor.chart.page.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ForestScaleTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    void oneOutlierDoesNotSetTheAxis() {
        Axis usual = ForestScale.of(rows(Verdict.HIGHER, 4, 6, 8));
        Axis outlier = ForestScale.of(rows(Verdict.HIGHER, 4, 6, 8, 190));

        assertThat(usual.high()).isBetween(8.0, 14.0);
        // Twice the third largest, half more for bars that end in arrow heads, and some air.
        assertThat(outlier.high()).isBetween(12.0, 21.0);
        assertThat(ForestScale.of(rows(Verdict.HIGHER, 4, 6, 8, 90, 190)).high())
                .isLessThan(30);
    }

    @Test
    void rowsThatAreAllLargeAreNotCut() {
        assertThat(ForestScale.of(rows(Verdict.HIGHER, 80, 100, 150)).high()).isGreaterThan(150);
        assertThat(ForestScale.of(rows(Verdict.LOWER, -90, -80, 5)).low()).isLessThan(-90);
    }

    /** Fails if a finding that is only somewhat larger than all that is unresolved is cut off. */
    @Test
    void theOnlyResolvedRowIsShownBesideWideRowsThatAreNot() {
        List<ForestRow> rows = new ArrayList<>(rows(Verdict.NOT_DISTINGUISHABLE, 1, 2, 2, 3, 4, 5, 12, 18, 35, 190));
        rows.addAll(rows(Verdict.LOWER, -26));

        assertThat(ForestScale.of(rows).low()).isLessThan(-26);
    }

    /** Fails if the one finding of a comparison is cut off because nothing else changes. */
    @Test
    void aFindingOfTenPerCentIsShownBesideRowsThatHardlyMove() {
        List<ForestRow> rows = new ArrayList<>(rows(Verdict.TOO_SMALL, 0.1, 0.2, -0.1, 0.3, 0, 1));
        rows.addAll(rows(Verdict.LOWER, -8));

        assertThat(ForestScale.ofMeans(rows).low()).isLessThan(-8);
    }

    @Test
    void oneResolvedRowIsHeldAgainstTheOthers() {
        List<ForestRow> rows = new ArrayList<>(rows(Verdict.NOT_DISTINGUISHABLE, 3, 4, 5, 6));
        rows.addAll(rows(Verdict.HIGHER, 190));

        assertThat(ForestScale.of(rows).high()).isBetween(10.0, 20.0);
        assertThat(ForestScale.of(rows(Verdict.HIGHER, 190)).high()).isGreaterThan(190);
    }

    /** Rows whose mean and interval are this percentage of the reference. */
    private static List<ForestRow> rows(Verdict verdict, double... percents) {
        return DoubleStream.of(percents)
                .mapToObj(p -> new ForestRow(
                        new Difference(
                                "a",
                                "b",
                                CATALOGUE.outcome("deaths"),
                                100,
                                100,
                                100,
                                p,
                                p,
                                p,
                                new Band(p, p, p, p, p),
                                1,
                                1,
                                verdict),
                        100))
                .toList();
    }
}
