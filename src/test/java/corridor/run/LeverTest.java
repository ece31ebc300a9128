package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.chronicle.Chronicle;
import corridor.result.OutcomeTable;
import corridor.scenario.LeverSetting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every lever moves what the catalogue declares, in paired runs. The first variable on its path moves in the declared
 * direction, and an outcome further down moves in one direction or the other.
 */
@Tag("long")
class LeverTest {
    private static final int PAIRS = 90;
    private static final int YEARS = 3;

    /** Runs in which nothing is fixed, by years: a lever that no actor sets is neutral in them. */
    private static final Map<Integer, double[][]> UNTOUCHED = new ConcurrentHashMap<>();

    static Stream<String> leversWithATest() {
        return Catalogue.standard().levers().stream()
                .filter(lever -> lever.test() != null)
                .map(Lever::id);
    }

    @ParameterizedTest
    @MethodSource("leversWithATest")
    void movesTheFirstVariableOfItsPathAsDeclaredAndAnOutcomeDownstream(String id) {
        Lever.Test test = Catalogue.standard().lever(id).test();
        double[][] reference =
                isUntouched(id) ? UNTOUCHED.computeIfAbsent(YEARS, years -> run(Map.of())) : run(id, test.reference());
        double[][] changed = run(id, test.changed());

        PairedDifference first = difference(reference, changed, test.first());
        assertThat(test.direction().sign() * first.mean())
                .as("%s: %s %s; %s", id, test.first(), test.direction(), first)
                .isGreaterThan(first.halfWidth());

        PairedDifference downstream = difference(reference, changed, test.outcome());
        assertThat(Math.abs(downstream.mean()))
                .as("%s moves %s; %s", id, test.outcome(), downstream)
                .isGreaterThan(downstream.halfWidth());
    }

    /** Mean of changed minus reference, and the half width of its 95 % interval. */
    private record PairedDifference(double mean, double halfWidth) {}

    private static PairedDifference difference(double[][] reference, double[][] changed, String outcome) {
        int column = OutcomeTable.of(Catalogue.standard()).index(outcome);
        double mean = 0;
        for (int r = 0; r < PAIRS; r++) {
            mean += (changed[r][column] - reference[r][column]) / PAIRS;
        }
        double squares = 0;
        for (int r = 0; r < PAIRS; r++) {
            double off = changed[r][column] - reference[r][column] - mean;
            squares += off * off;
        }
        return new PairedDifference(mean, 1.96 * Math.sqrt(squares / (PAIRS - 1) / PAIRS));
    }

    /** Whether the reference of a lever's test is a run in which nothing is fixed. */
    private static boolean isUntouched(String id) {
        Lever lever = Catalogue.standard().lever(id);
        return !lever.endogenous()
                && lever.test().with().isEmpty()
                && lever.test().reference() == lever.neutral();
    }

    /** Returns outcomes by replicate. */
    private static double[][] run(String id, double value) {
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        Catalogue.standard()
                .lever(id)
                .test()
                .with()
                .forEach((other, fixed) -> levers.put(
                        other, new LeverSetting.Pulse(Histories.START, Histories.START.plusYears(1), fixed)));
        levers.put(id, new LeverSetting.Constant(value));
        return run(levers);
    }

    private static double[][] run(Map<String, LeverSetting> levers) {
        Runner runner = new Runner(Catalogue.standard(), Histories.scenario(YEARS, levers, Map.of()), 11);
        double[][] outcomes = new double[PAIRS][];
        for (int r = 0; r < PAIRS; r++) {
            outcomes[r] = runner.run(0, r, Chronicle.SILENT).outcomes();
        }
        return outcomes;
    }
}
