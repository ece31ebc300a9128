package corridor.analysis.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Bootstrap;
import corridor.analysis.statistics.Interval;
import corridor.catalogue.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of two structures, two futures and two replicates, worked out by hand. */
class RowArithmeticTest {
    private static final RowArithmetic ARITHMETIC =
            new RowArithmetic(new Bootstrap(1), Catalogue.standard().outcome("attacks"));

    /** Means of the cells: 2 and 6 in the first structure, 1 and 12 in the second. */
    private static final PairedValues VALUES = over(50, new double[][][] {{{1, 3}, {5, 7}}, {{0, 2}, {10, 14}}});

    @Test
    void chance_takes_each_pair_of_the_first_structure_as_a_unit() {
        HeadlineRow row = ARITHMETIC.chance(VALUES);
        assertThat(row.kind()).isEqualTo(HeadlineRow.Kind.CHANCE);
        assertThat(row.units()).isEqualTo(4);
        assertThat(row.mean()).isEqualTo(4);
        assertThat(row.reference()).isEqualTo(50);
        assertThat(row.percent(row.mean())).isEqualTo(8);
        assertThat(row.interval()).as("four pairs are too few").isEqualTo(Interval.NONE);
        assertThat(row.effects()).isEqualTo(FutureEffects.NONE);
    }

    @Test
    void futures_are_units_and_their_spread_has_no_chance_in_it() {
        HeadlineRow row = ARITHMETIC.futures(HeadlineRow.Kind.LEARNED, VALUES);
        assertThat(row.pairs()).isEqualTo(4);
        assertThat(row.units()).isEqualTo(2);
        assertThat(row.mean()).isEqualTo(4);
        // The means 2 and 6 have variance 8. Pairs vary by 2 within futures, so the mean of two by 1; sqrt(7 / 8) is
        // left.
        double reach = 2 * Math.sqrt(7.0 / 8);
        assertThat(row.effects().median()).isCloseTo(4, within(1e-12));
        assertThat(row.effects().low()).isCloseTo(4 - 0.8 * reach, within(1e-12));
        assertThat(row.effects().high()).isCloseTo(4 + 0.8 * reach, within(1e-12));
        assertThat(row.effects().higher()).isEqualTo(1);
        assertThat(row.isSpread()).isTrue();
    }

    @Test
    void across_structures_each_future_takes_its_mean_and_each_cell_is_an_effect() {
        HeadlineRow row = ARITHMETIC.structures(VALUES);
        assertThat(row.pairs()).isEqualTo(8);
        assertThat(row.units()).isEqualTo(2);
        assertThat(row.mean()).as("mean of 1.5 and 9").isEqualTo(5.25);
        assertThat(row.percent(row.mean())).isEqualTo(10.5);
        // Cells 2, 6, 1, 12: sum of squares 74.75, variance 74.75 / 3; chance 14 / 4 by pair, 1.75 by cell.
        double shrink = Math.sqrt((74.75 / 3 - 1.75) / (74.75 / 3));
        assertThat(row.effects().median()).isCloseTo(5.25 + (-3.25 + 0.75) / 2 * shrink, within(1e-12));
        assertThat(row.effects().high()).isCloseTo(5.25 + (0.75 + 0.7 * 6) * shrink, within(1e-12));
        assertThat(row.effects().low()).isCloseTo(5.25 + (-4.25 + 0.3) * shrink, within(1e-12));
    }

    @Test
    void a_rival_is_the_mean_over_the_structures_that_have_its_option() {
        RivalEffect rival = ARITHMETIC.rival("HARM", "DETER", VALUES, List.of(1));
        assertThat(rival.row().mean()).as("mean of 1 and 12").isEqualTo(6.5);
        assertThat(rival.row().pairs()).isEqualTo(4);
    }

    @Test
    void what_is_undefined_is_left_out() {
        PairedValues holes =
                over(50, new double[][][] {{{1, Double.NaN}, {5, 7}}, {{Double.NaN, Double.NaN}, {10, 14}}});
        assertThat(ARITHMETIC.chance(holes).pairs()).isEqualTo(3);
        assertThat(ARITHMETIC.futures(HeadlineRow.Kind.UNLEARNED, holes).mean())
                .as("mean of 1 and 6")
                .isEqualTo(3.5);
        HeadlineRow both = ARITHMETIC.structures(holes);
        assertThat(both.units()).as("the first future lacks a structure").isEqualTo(1);
        assertThat(both.mean()).as("mean of 6 and 12").isEqualTo(9);
    }

    @Test
    void equal_futures_have_a_verdict_and_no_spread() {
        double[][] six = {{4, 4}, {4, 4}, {4, 4}, {4, 4}, {4, 4}, {4, 4}};
        HeadlineRow row = ARITHMETIC.futures(HeadlineRow.Kind.UNLEARNED, over(50, new double[][][] {six}));
        assertThat(row.interval()).isEqualTo(new Interval(4, 4));
        assertThat(row.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(row.isSpread()).isFalse();
        HeadlineRow small = ARITHMETIC.futures(HeadlineRow.Kind.UNLEARNED, over(1000, new double[][][] {six}));
        assertThat(small.verdict()).as("3 % of 1,000 would matter").isEqualTo(Verdict.TOO_SMALL);
    }

    @Test
    void a_scatter_that_chance_explains_is_no_spread() {
        HeadlineRow row = ARITHMETIC.futures(HeadlineRow.Kind.UNLEARNED, over(50, new double[][][] {
            {{-10, 12}, {-12, 14}, {-11, 11}}
        }));
        assertThat(row.isSpread()).isFalse();
        assertThat(row.effects().low()).isCloseTo(row.mean(), within(1e-12));
    }

    @Test
    void a_reference_of_zero_has_no_percentage() {
        HeadlineRow row = ARITHMETIC.chance(over(0, new double[][][] {{{1}, {3}}}));
        assertThat(row.mean()).isEqualTo(2);
        assertThat(row.percent(row.mean())).isNaN();
    }

    private static PairedValues over(double level, double[][][] differences) {
        double[][][] reference = new double[differences.length][][];
        double[][][] scenario = new double[differences.length][][];
        for (int s = 0; s < differences.length; s++) {
            reference[s] = new double[differences[s].length][];
            scenario[s] = new double[differences[s].length][];
            for (int f = 0; f < differences[s].length; f++) {
                reference[s][f] = new double[differences[s][f].length];
                scenario[s][f] = differences[s][f].clone();
                for (int r = 0; r < differences[s][f].length; r++) {
                    reference[s][f][r] = level;
                    scenario[s][f][r] += level;
                }
            }
        }
        return new PairedValues(reference, scenario);
    }
}
