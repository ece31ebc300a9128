package corridor.workflow.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.comparison.AreaDifferences;
import corridor.catalogue.Catalogue;
import corridor.result.RunKey;
import corridor.result.table.AreaBlocks;
import corridor.result.table.AreaBlocks.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaPairsTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @TempDir
    Path temp;

    @Test
    void differencesAreMeansOverPairsOfBlocksWithTheirTInterval() throws IOException {
        // Four blocks of 2 runs over 5 years; differences of 20, 30, 40 and 30 attacks are 2, 3, 4, 3 a run and year.
        List<Block> blocks = new ArrayList<>();
        int[] base = {100, 90, 120, 110};
        int[] fewer = {80, 60, 80, 80};
        for (int k = 0; k < 4; k++) {
            blocks.add(new Block(new RunKey("base", 0, 0, 2 * k), "QTA", 2, base[k]));
            blocks.add(new Block(new RunKey("policy", 0, 0, 2 * k), "QTA", 2, fewer[k]));
        }
        Path file = temp.resolve("area_blocks.csv");
        AreaBlocks.write(file, blocks);

        AreaDifferences found =
                new AreaPairs(CATALOGUE, AreaBlocks.read(file), 5).of("base").get(0);

        AreaDifferences.Effect quetta = found.byArea().get("QTA");
        assertThat(found.scenario()).isEqualTo("policy");
        assertThat(found.runs()).isEqualTo(8);
        assertThat(quetta.mean()).isCloseTo(-3, within(1e-12));
        // The standard error is sqrt(2/3) / 2, and the 97.5 % quantile of t with 3 degrees of freedom is 3.18245.
        assertThat(quetta.high() - quetta.mean()).isCloseTo(Math.sqrt(2 / 3.0) / 2 * 3.182446, within(1e-5));
        assertThat(found.byRegion().get("BAL").mean()).isCloseTo(-3, within(1e-12));
        assertThat(found.byArea().get("GBD").mean()).isZero();
        assertThat(found.byArea().get("GBD").clear()).isFalse();
        // p = 0.005 of one tile is not enough among 63 tiles, but among 8 regions it is.
        assertThat(quetta.clear()).isFalse();
        assertThat(found.byRegion().get("BAL").clear()).isTrue();
    }

    @Test
    void blocksOfOneFutureAreOnePair() {
        List<Block> blocks = new ArrayList<>();
        for (int future = 0; future < 3; future++) {
            for (int replicate = 0; replicate < 2; replicate++) {
                blocks.add(new Block(new RunKey("base", 0, future, replicate), "QTA", 1, 10));
                blocks.add(new Block(new RunKey("policy", 0, future, replicate), "QTA", 1, 10 + future + replicate));
            }
        }

        AreaDifferences.Effect quetta =
                new AreaPairs(CATALOGUE, blocks, 1).of("base").get(0).byArea().get("QTA");

        assertThat(quetta.mean()).isCloseTo(1.5, within(1e-12));
        // The means of the futures are 0.5, 1.5 and 2.5; with two degrees of freedom t is 4.302653.
        assertThat(quetta.high() - quetta.mean()).isCloseTo(1 / Math.sqrt(3) * 4.302653, within(1e-5));
    }

    @Test
    void aPairOfWhichARunFailedInOneScenarioIsLeftOut() {
        List<Block> blocks = List.of(
                new Block(new RunKey("base", 0, 0, 0), "QTA", 2, 10),
                new Block(new RunKey("base", 0, 0, 2), "QTA", 2, 10),
                new Block(new RunKey("policy", 0, 0, 0), "QTA", 2, 4),
                new Block(new RunKey("policy", 0, 0, 2), "QTA", 1, 1));

        AreaDifferences found = new AreaPairs(CATALOGUE, blocks, 1).of("base").get(0);

        assertThat(found.runs()).isEqualTo(2);
        assertThat(found.byArea().get("QTA").mean()).isCloseTo(-3, within(1e-12));
    }
}
