package corridor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.bargain.BargainHistory;
import corridor.bargain.Challenge;
import corridor.bargain.Offer;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the reference profile with runs of KTAB's own program (smpc built from its branch testing at 3b5b063); the
 * inputs are hypothetical. KTAB rounds its output: positions and win probabilities to four decimals, attitudes to
 * three.
 */
class SmpCasesTest {
    private static final Path CASES = Path.of("src/test/resources/corridor/bargain");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c06_cpct_illustrative_9x4",
                "c06b_cpct_illustrative_9x4_squareMarkov",
                "c07_random_3x1",
                "c07_random_5x2"
            })
    void referenceProfileReproducesKtab(String name) throws IOException {
        Path file = CASES.resolve(name + ".json");
        JsonNode expected = new ObjectMapper().readTree(file.toFile());
        BargainFile read = BargainFile.read(file);
        BargainHistory history = new SmpEngine(SmpRules.of(SmpProfile.SMP_REFERENCE, read.settings()))
                .run(read.table(), 1, 0, SmpProfile.SMP_REFERENCE.turns());

        assertThat(history.states()).isEqualTo(expected.path("states").intValue());
        assertThat(history.converged()).isTrue();
        near(history.positions(), expected.path("positions"), 1e-9);
        near(history.ideals(), expected.path("ideals"), 0.00501);
        near(history.risk(), expected.path("inferredRiskAttitude"), 0.000501);
        for (int t = 0; t < history.states(); t++) {
            for (int i = 0; i < read.table().size(); i++) {
                assertThat(history.winProbability()[t][i])
                        .as("win probability of %d in turn %d", i, t)
                        .isCloseTo(expected.path("winProb").get(i).get(t).doubleValue(), within(0.0000501));
            }
        }
        assertThat(challenges(history)).isEqualTo(challenges(expected));
        selections(history, expected);
    }

    private static void near(double[][][] states, JsonNode expected, double tolerance) {
        assertThat(states.length).isEqualTo(expected.size());
        for (int t = 0; t < states.length; t++) {
            near(states[t], expected.get(t), tolerance);
        }
    }

    private static void near(double[][] rows, JsonNode expected, double tolerance) {
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows[i].length; k++) {
                assertThat(rows[i][k]).isCloseTo(expected.get(i).get(k).doubleValue(), within(tolerance));
            }
        }
    }

    private static List<String> challenges(BargainHistory history) {
        List<String> all = new ArrayList<>();
        for (int t = 0; t < history.challenges().size(); t++) {
            for (Challenge c : history.challenges().get(t)) {
                all.add(t + " " + c.initiator() + " " + c.receiver() + " " + Math.round(c.gain() * 1e9));
            }
        }
        return all;
    }

    private static List<String> challenges(JsonNode expected) {
        List<String> all = new ArrayList<>();
        for (JsonNode c : expected.path("challenges")) {
            all.add(c.path("turn").intValue() + " " + c.path("init").intValue() + " "
                    + c.path("rcvr").intValue() + " "
                    + Math.round(c.path("value").doubleValue() * 1e9));
        }
        return all;
    }

    private static void selections(BargainHistory history, JsonNode expected) {
        for (JsonNode s : expected.path("bargainSelection")) {
            int i = s.path("init").intValue();
            int j = s.path("rcvr").intValue();
            if (i == j) {
                continue;
            }
            Offer offer = history.offers().get(s.path("turn").intValue()).stream()
                    .filter(o -> o.initiator() == i && o.receiver() == j)
                    .findFirst()
                    .orElseThrow();
            assertThat(offer.support()).isCloseTo(s.path("initProb").doubleValue(), within(1e-9));
            assertThat(offer.receiverSupport()).isCloseTo(s.path("rcvrProb").doubleValue(), within(1e-9));
            assertThat(offer.initiatorAccepts()).isEqualTo(s.path("initSel").intValue() == 1);
            assertThat(offer.receiverAccepts()).isEqualTo(s.path("rcvrSel").intValue() == 1);
        }
    }
}
