package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.scenario.LeverSetting;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lever moves something downstream, as the catalogue says it does, in paired runs. */
class LeverTest {
    private static final int PAIRS = 60;
    private static final int YEARS = 3;

    static Stream<String> leversWithATest() {
        return Catalogue.standard().levers().stream()
                .filter(lever -> lever.test() != null)
                .map(Lever::id);
    }

    @ParameterizedTest
    @MethodSource("leversWithATest")
    void movesItsDownstreamOutcome(String id) {
        Lever lever = Catalogue.standard().lever(id);
        double[] reference = run(lever, lever.test().reference());
        double[] changed = run(lever, lever.test().changed());
        double mean = 0;
        for (int r = 0; r < PAIRS; r++) {
            mean += (changed[r] - reference[r]) / PAIRS;
        }
        double squares = 0;
        for (int r = 0; r < PAIRS; r++) {
            double off = changed[r] - reference[r] - mean;
            squares += off * off;
        }
        double halfWidth = 1.96 * Math.sqrt(squares / (PAIRS - 1) / PAIRS);
        assertThat(Math.abs(mean))
                .as(
                        "%s on %s: mean paired difference %s, half width of its 95 %% interval %s",
                        id, lever.test().outcome(), mean, halfWidth)
                .isGreaterThan(halfWidth);
    }

    private static double[] run(Lever lever, double value) {
        Map<String, LeverSetting> levers = Map.of(lever.id(), new LeverSetting.Constant(value));
        return Histories.outcome(
                Catalogue.standard(),
                Histories.scenario(YEARS, levers, Map.of()),
                11,
                PAIRS,
                lever.test().outcome());
    }
}
