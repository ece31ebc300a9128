package corridor.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenedLoopsTest {
    private static final double NONE = Double.NaN;

    /**
     * Runs of a pair: the reference, all, and without the only loop; the second outcome is undefined in one of them.
     */
    private record Runs(double[] reference, double[] all, double[] without) implements Game {
        @Override
        public double[] value(long coalition) {
            return coalition == 0 ? without : all;
        }
    }

    @Test
    void anOutcomeThatIsUndefinedInAnyRunCountsNowhere() {
        double[] whole = {5, 5};
        double[] hole = {5, NONE};
        for (Runs runs :
                new Runs[] {new Runs(hole, whole, whole), new Runs(whole, hole, whole), new Runs(whole, whole, hole)}) {
            PairShares pair = OpenedLoops.missing(runs, 1);
            assertThat(pair.difference()).containsExactly(0, NONE);
            assertThat(pair.parts()[0]).containsExactly(0, NONE);
        }
    }
}
