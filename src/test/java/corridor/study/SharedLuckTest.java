package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.number.DecimalText;
import corridor.result.OutcomeTable;
import corridor.run.Runner;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.validation.VarianceReduction;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures what shared random numbers gain in the comparison of the baseline with a freeze of 24 months. */
@Tag("patterns")
class SharedLuckTest {
    private static final int PAIRS = 400;
    private static final List<String> OUTCOMES = List.of(
            "attacks", "attacks_pips", "deaths", "attacks_chinese", "deaths_chinese", "chinese_casualties_per_1000");

    @Test
    void pairedDifferencesOfAttacksVaryLessThanIndependentOnes() {
        double[][] reference = run("baseline", 0);
        double[][] changed = run("investment-freeze-24m", 0);
        double[][] apart = run("baseline", PAIRS);
        Map<String, VarianceReduction> found = new LinkedHashMap<>();
        for (int k = 0; k < OUTCOMES.size(); k++) {
            found.put(OUTCOMES.get(k), VarianceReduction.of(reference[k], changed[k], apart[k]));
        }
        System.out.println("| outcome | variance ratio | 95 % interval | correlation |\n|---|---|---|---|");
        found.forEach((outcome, gain) -> System.out.println("| " + outcome + " | " + number(gain.ratio()) + " | "
                + number(gain.low()) + " to " + number(gain.high()) + " | " + number(gain.correlation()) + " |"));
        assertThat(found.get("attacks").low()).isGreaterThan(1);
    }

    private static double[][] run(String name, int firstReplicate) {
        Catalogue catalogue = Catalogue.standard();
        Scenario scenario = new ScenarioReader(catalogue).read(Path.of("scenarios", name + ".json"));
        Runner runner = new Runner(catalogue, scenario, 5);
        OutcomeTable table = OutcomeTable.of(catalogue);
        double[][] values = new double[OUTCOMES.size()][PAIRS];
        for (int r = 0; r < PAIRS; r++) {
            double[] outcomes =
                    runner.run(0, firstReplicate + r, Chronicle.SILENT).outcomes();
            for (int k = 0; k < values.length; k++) {
                values[k][r] = outcomes[table.index(OUTCOMES.get(k))];
            }
        }
        return values;
    }

    private static String number(double value) {
        return DecimalText.rounded(value, 3);
    }
}
