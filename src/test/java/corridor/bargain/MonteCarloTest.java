package corridor.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.problem.InputException;
import corridor.task.TaskPool;
import corridor.task.Tasks;
import org.junit.jupiter.api.Test;

class MonteCarloTest {
    private static final SmpEngine ENGINE = new SmpEngine(SmpRules.of(SmpProfile.PRODUCT));

    @Test
    void threadsDoNotChangeTheResult() {
        BargainTable table = new RandomTables(7).table(9, 4);
        Bands one = new MonteCarlo(ENGINE, Tasks.HERE).run(table, InputRanges.usual(table), 3, 60, 8);
        for (int threads : new int[] {2, 8}) {
            try (TaskPool pool = new TaskPool(threads)) {
                Bands many = new MonteCarlo(ENGINE, pool).run(table, InputRanges.usual(table), 3, 60, 8);
                assertThat(many.position()).isEqualTo(one.position());
                assertThat(many.mean()).isEqualTo(one.mean());
                assertThat(many.median()).isEqualTo(one.median());
                assertThat(many.presses()).isEqualTo(one.presses());
            }
        }
    }

    @Test
    void bandsLieInOrderAroundTheDraws() {
        BargainTable table = new RandomTables(8).table(5, 2);
        Bands bands = new MonteCarlo(ENGINE, Tasks.HERE).run(table, InputRanges.usual(table), 3, 100, 5);
        for (double[][][] turn : bands.position()) {
            for (double[][] actor : turn) {
                for (double[] levels : actor) {
                    assertThat(levels).isSorted();
                    assertThat(levels[0]).isGreaterThanOrEqualTo(0);
                    assertThat(levels[4]).isLessThanOrEqualTo(100);
                }
            }
        }
        assertThat(bands.position()[0][0][0][4] - bands.position()[0][0][0][0]).isBetween(1.0, 10.0);
    }

    @Test
    void withoutRangesAllDrawsAreTheTable() {
        BargainTable table = new RandomTables(9).table(5, 2);
        Bands bands = new MonteCarlo(ENGINE, Tasks.HERE).run(table, InputRanges.even(table, 0), 3, 10, 5);
        double[][][] course = ENGINE.course(table, 3, 0, 5).positions();
        assertThat(bands.position()[5][1][1]).containsOnly(course[5][1][1]);
    }

    @Test
    void drawsKeepWithinRedLinesAndSumsOfSalience() {
        RandomTables random = new RandomTables(10);
        BargainTable open = random.table(6, 3);
        BargainTable table = open.limited(random.redLines(open), new double[0][], new boolean[0]);
        InputRanges wide = InputRanges.even(table, 0.9);
        double[][] lines = new double[6][3];
        lines[0][0] = 30;
        InputDraws draws =
                new InputDraws(table, new InputRanges(wide.capability(), wide.salience(), wide.position(), lines), 4);
        double least = 100;
        double most = 0;
        for (int d = 0; d < 500; d++) {
            // The table refuses a draw outside its own red lines, or with a row of salience above 1.
            BargainTable drawn = draws.draw(d);
            least = Math.min(least, drawn.position()[1][0]);
            most = Math.max(most, drawn.position()[1][0]);
        }
        assertThat(least).isLessThan(table.position()[1][0]);
        assertThat(most).isGreaterThan(table.position()[1][0]);
    }

    @Test
    void tooManyDrawsAreRefusedWithWhatIsPossible() {
        BargainTable table = new RandomTables(11).table(40, 8);
        assertThatThrownBy(
                        () -> new MonteCarlo(ENGINE, Tasks.HERE).run(table, InputRanges.usual(table), 1, 100_000, 100))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("are possible");
    }
}
