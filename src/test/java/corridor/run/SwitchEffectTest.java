package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Switch;
import corridor.chronicle.Chronicle;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each option of each switch leads to runs of its own; no option has the runs of another. */
@Tag("long")
class SwitchEffectTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final int REPLICATES = 3;

    /**
     * Sets of options with equal runs. docs/model.md: with each of the two, firms neither stop nor leave on their own.
     */
    private static final Set<Set<String>> ALIKE = Set.of(Set.of("STATE_LED", "INSENSITIVE"));

    static Stream<Switch> switches() {
        return CATALOGUE.switches().stream();
    }

    @ParameterizedTest
    @MethodSource("switches")
    void no_two_options_give_the_same_runs(Switch choice) {
        Map<String, String> runs = new LinkedHashMap<>();
        for (String option : choice.optionNames()) {
            runs.put(option, runs(scenario(choice).withSwitches(Map.of(choice.id(), option))));
        }
        List<Set<String>> equal = new ArrayList<>();
        for (String first : runs.keySet()) {
            for (String second : runs.keySet()) {
                if (first.compareTo(second) < 0 && runs.get(first).equals(runs.get(second))) {
                    equal.add(Set.of(first, second));
                }
            }
        }

        assertThat(equal)
                .as("options of %s that do the same", choice.id())
                .isEqualTo(choice.id().equals("FIRM_RISK") ? List.copyOf(ALIKE) : List.of());
    }

    /**
     * Returns a scenario in which the mechanism of the switch works: aid needs money for development, release a freeze,
     * and so on.
     */
    private static Scenario scenario(Switch choice) {
        String name = switch (choice.id()) {
            case "AID" -> "development-first";
            case "BASES" -> "zarb-like-kp";
            case "RELEASE" -> "investment-freeze-24m";
            case "CRISIS" -> "fast-withdrawal";
            case "FOREIGN" -> "joint-combat-operations";
            default -> "bargained-mass-casualty";
        };
        return new ScenarioReader(CATALOGUE).read(Path.of("scenarios", name + ".json"));
    }

    private static String runs(Scenario scenario) {
        Runner runner = new Runner(CATALOGUE, scenario, 1);
        StringBuilder outcomes = new StringBuilder();
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            outcomes.append(
                    Arrays.toString(runner.run(0, replicate, Chronicle.SILENT).outcomes()));
        }
        return outcomes.toString();
    }
}
