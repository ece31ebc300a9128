package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.bdm.BdmEngine;
import corridor.bargain.bdm.BdmVariant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the challenge model on the European Community's car emission standards of 1994 (years of delay). The table is
 * that of Scholz, Calbert and Smith (2011, Journal of Theoretical Politics). Results are compared with an independent
 * implementation of five readings of the model. The first reading follows the open replication by J. McKibben, which
 * matches the curve published by D. Masad.
 */
class EmissionStandardsTest {
    private static JsonNode file;
    private static BargainTable table;

    @BeforeAll
    static void readTheTable() throws IOException {
        file = new ObjectMapper()
                .readTree(Path.of("src/test/resources/corridor/bargain/ec_emission_1994.json")
                        .toFile());
        List<String> actors = new ArrayList<>();
        int n = file.path("input").size();
        double[] capability = new double[n];
        double[][] salience = new double[n][1];
        double[][] position = new double[n][1];
        for (int i = 0; i < n; i++) {
            JsonNode row = file.path("input").get(i);
            actors.add(row.path("actor").textValue());
            capability[i] = row.path("capability").doubleValue();
            salience[i][0] = row.path("salience").doubleValue();
            position[i][0] = row.path("position").doubleValue();
        }
        table = BargainTable.of(actors, List.of("years of delay"), capability, salience, position);
    }

    @Test
    void startsFromTheKnownCentres() {
        BargainHistory history = new BdmEngine(BdmVariant.REPLICATION).run(table, 1, 0, 0);
        assertThat(history.weightedMedian()[0][0]).isEqualTo(7.0);
        assertThat(history.weightedMean()[0][0]).isCloseTo(7.389955686853767, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicationVariant_globalDenominator",
                "paperProb_classFirst",
                "paperProb_leastMove",
                "paperProb_bestEnforced",
                "paperProb_bestEnforced_noConflictMove_dynamicRange_eachOwnRisk"
            })
    void everyReadingReproducesItsRounds(String reading) {
        JsonNode rounds = file.path("results").path(reading).path("rounds");
        BargainHistory history =
                new BdmEngine(BdmVariant.named(reading).orElseThrow()).run(table, 1, 0, rounds.size() - 1);
        for (int t = 0; t < rounds.size(); t++) {
            JsonNode expected = rounds.get(t);
            assertThat(history.weightedMedian()[t][0])
                    .isCloseTo(expected.path("median").doubleValue(), within(1e-9));
            assertThat(history.weightedMean()[t][0])
                    .isCloseTo(expected.path("mean").doubleValue(), within(1e-9));
            for (int i = 0; i < table.size(); i++) {
                assertThat(history.positions()[t][i][0])
                        .isCloseTo(expected.path("positions").get(i).doubleValue(), within(1e-9));
                if (t > 0) {
                    assertThat(history.risk()[t - 1][i])
                            .isCloseTo(expected.path("risk").get(i).doubleValue(), within(1e-9));
                }
            }
        }
    }
}
