package corridor.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.Batches;
import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Interval;
import corridor.catalogue.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedComparisonTest {
    private static final Outcome OUTCOME = Batches.outcome("deaths", "", 1, 0.05);
    private final PairedComparison comparison = new PairedComparison(new Bootstrap(7));

    @ParameterizedTest
    @CsvSource({
        "2, 6, 4, 3, HIGHER",
        "-6, -2, -4, 3, LOWER",
        "2, 6, 4, 5, TOO_SMALL",
        "-1, 2, 0.5, 3, TOO_SMALL",
        "-1, 4, 2, 3, NOT_DISTINGUISHABLE",
        "0, 4, 2, 1, NOT_DISTINGUISHABLE",
        "0, 0, 0, 0, TOO_SMALL",
        "2, 6, 3, 3, HIGHER",
        "3, 3, 3, 3, HIGHER",
        "NaN, NaN, 8, 3, NOT_DISTINGUISHABLE"
    })
    void verdictFollowsFromIntervalMeanAndWhatMatters(
            double low, double high, double mean, double matters, Verdict verdict) {
        assertThat(PairedComparison.verdict(new Interval(low, high), mean, matters))
                .isEqualTo(verdict);
    }

    @Test
    void whatMattersIsTheLargerOfTheAbsoluteAndTheRelativeThreshold() {
        assertThat(PairedComparison.smallestThatMatters(OUTCOME, 10)).isEqualTo(1);
        assertThat(PairedComparison.smallestThatMatters(OUTCOME, -100)).isCloseTo(5, within(1e-12));
        assertThat(PairedComparison.smallestThatMatters(OUTCOME, Double.NaN)).isEqualTo(1);
    }

    @Test
    void superiorityCountsTiesHalf() {
        assertThat(judge(3, 1, 0, -1).superiority()).isEqualTo(2.5 / 4);
    }

    @Test
    void describesTheDifferencesThemselves() {
        Difference difference = judge(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(difference.mean()).isEqualTo(5);
        assertThat(difference.pairs()).isEqualTo(9);
        assertThat(difference.spread().median()).isEqualTo(5);
        assertThat(difference.spread().p95()).isCloseTo(8.6, within(1e-12));
        assertThat(difference.verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void aConstantDifferenceIsCertain() {
        Difference difference = judge(-4, -4, -4, -4, -4, -4);
        assertThat(difference.low()).isEqualTo(-4);
        assertThat(difference.high()).isEqualTo(-4);
        assertThat(difference.verdict()).isEqualTo(Verdict.LOWER);
    }

    @Test
    void noDifferenceInAnyPairIsTooSmallToMatter() {
        assertThat(judge(0, 0, 0, 0, 0, 0).verdict()).isEqualTo(Verdict.TOO_SMALL);
    }

    @Test
    void tooFewPairsAreNotDistinguishableHoweverLarge() {
        assertThat(judge(100).verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
        assertThat(judge(100).mean()).isEqualTo(100);
        assertThat(judge(100).low()).isNaN();
        assertThat(judge().mean()).isNaN();
        assertThat(judge().superiority()).isNaN();
    }

    private Difference judge(double... differences) {
        PairedCells cells = new PairedCells();
        for (int replicate = 0; replicate < differences.length; replicate++) {
            cells.add(0, 0, replicate, differences[replicate]);
        }
        return comparison.judge("b", "a", OUTCOME, new double[] {10}, cells);
    }
}
