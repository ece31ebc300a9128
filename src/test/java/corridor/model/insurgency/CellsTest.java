package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.random.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/model.md, 7.3: cells that merge and break up, in small cases that are known exactly. */
class CellsTest {
    private static final KeyedRandom LUCK = new KeyedRandom(1, 0, 0);
    private static final double NEVER = 0;
    private static final double ALWAYS = 1;

    @Test
    void ten_units_start_as_eight_single_ones_and_a_pair() {
        // Of size 1, 10 / 2.6124 = 3.83 cells are expected, so there are 4. With 0.68 cells of size 2 the sum is 4.504,
        // so the fifth is a pair. With size 3 the sum is 4.75, and with size 4 it is 4.87, so there is no sixth. The
        // four units that are left stay single.
        Cells cells = Cells.atStart(10);

        assertThat(cells.units()).isEqualTo(10);
        assertThat(cells.atRank(7.9 / 9)).isEqualTo(1);
        assertThat(cells.atRank(8.1 / 9)).isEqualTo(2);
        assertThat(cells.meanEffective(2)).isCloseTo((8 * (1 / 1.5) + 1) / 9, within(1e-12));
    }

    @Test
    void without_break_ups_all_merge_into_one() {
        for (int units : new int[] {2, 5, 40, 1000}) {
            Cells cells = Cells.atStart(units);
            cells.mix(2 * units, NEVER, LUCK.key(1, 0), 0);

            assertThat(cells.atRank(0.01)).isEqualTo(units);
            assertThat(cells.units()).isEqualTo(units);
        }
    }

    @Test
    void a_break_up_leaves_single_units() {
        Cells cells = merged(50);
        cells.mix(1, ALWAYS, LUCK.key(1, 0), 0);

        assertThat(cells.atRank(0.999)).isEqualTo(1);
        assertThat(cells.units()).isEqualTo(50);
    }

    @Test
    void a_cell_is_found_by_its_rank() {
        Cells cells = oneAndSingles(50, 3);
        assertThat(cells.units()).isEqualTo(53);
        assertThat(cells.atRank(0.74)).isEqualTo(1);
        assertThat(cells.atRank(0.76)).isEqualTo(50);
    }

    /**
     * One cell holds half of the units, and single units hold the other half, so each half is chosen with equal chance.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 31, 32, 33, 64, 65, 200})
    void a_cell_is_chosen_in_proportion_to_its_size(int size) {
        int n = 4000;
        int broken = 0;
        for (int k = 0; k < n; k++) {
            Cells cells = oneAndSingles(size, size);
            cells.mix(1, ALWAYS, LUCK.key(3, k), 0);
            broken += cells.atRank(0.999_999) == 1 ? 1 : 0;
        }
        // Four standard errors are 4 * 0.5 / sqrt(4,000).
        assertThat((double) broken / n).isCloseTo(0.5, within(0.032));
    }

    /** There are a cell of two and two single units. The pair is chosen first or second with chance 1/2 + 1/2 * 2/3. */
    @Test
    void two_cells_that_merge_are_chosen_by_size_one_after_the_other() {
        int n = 4000;
        int three = 0;
        for (int k = 0; k < n; k++) {
            Cells cells = oneAndSingles(2, 2);
            cells.mix(1, NEVER, LUCK.key(3, k), 0);
            three += cells.atRank(0.999) == 3 ? 1 : 0;
        }
        assertThat((double) three / n).isCloseTo(5 / 6.0, within(0.024));
    }

    /**
     * With chance p there is a break-up, else a fusion. Two units are single after a break-up and a pair after a
     * fusion.
     */
    @Test
    void break_ups_come_with_their_chance() {
        int n = 4000;
        int single = 0;
        for (int k = 0; k < n; k++) {
            Cells cells = Cells.atStart(2);
            cells.mix(1, 0.3, LUCK.key(3, k), 7);
            single += cells.atRank(0.999) == 1 ? 1 : 0;
        }
        assertThat((double) single / n).isCloseTo(0.3, within(0.029));
    }

    private static Cells merged(int units) {
        return oneAndSingles(units, 0);
    }

    private static Cells oneAndSingles(int size, int singles) {
        Cells cells = new Cells(size + singles);
        cells.add(size, 1);
        cells.add(1, singles);
        return cells;
    }
}
