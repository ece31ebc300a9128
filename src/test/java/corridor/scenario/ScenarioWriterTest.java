package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.FixtureCatalogue;
import corridor.scenario.Condition.Comparison;
import corridor.scenario.Condition.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Condition FEW_DEATHS = new Condition(Measure.CHINESE_DEATHS, 180, Comparison.AT_MOST, 1);
    private static final Condition MECHANISM = new Condition(
            Measure.IN_FORCE,
            new Condition.Item("both.jointMechanism", "joint security mechanism"),
            0,
            Comparison.AT_LEAST,
            1);
    private static final Condition EFFORT = new Condition(Measure.EFFORT, 0, Comparison.AT_LEAST, 1.2);

    private final Catalogue catalogue = FixtureCatalogue.create();

    @TempDir
    private Path folder;

    @Test
    void what_is_written_reads_back_as_the_same_scenario() throws IOException {
        for (LeverSetting setting : List.of(
                new LeverSetting.Endogenous(),
                new LeverSetting.Bargained(),
                new LeverSetting.Constant(0.1 + 0.2),
                new LeverSetting.Step(DAY, 1e-7),
                new LeverSetting.Ramp(DAY, DAY.plusYears(1), 1, 0),
                new LeverSetting.Pulse(DAY, DAY.plusMonths(5), 2),
                new LeverSetting.Schedule(
                        List.of(new LeverSetting.Step(DAY, 0), new LeverSetting.Step(DAY.plusDays(1), 1))),
                new LeverSetting.Schedule(
                        List.of(new LeverSetting.Step(DAY, 0), new LeverSetting.Step(DAY.plusDays(1), Double.NaN))),
                new LeverSetting.UntilReleased(DAY, 0, List.of(FEW_DEATHS, EFFORT)),
                new LeverSetting.UntilReleased(DAY, 0, List.of(MECHANISM)),
                new LeverSetting.WhenTriggered(DAY, List.of(EFFORT), 0, 6))) {
            Scenario scenario = scenario(setting);
            Path file = folder.resolve("written.json");
            Files.writeString(file, ScenarioWriter.toJson(scenario, catalogue));

            assertThat(new ScenarioReader(catalogue).read(file)).isEqualTo(scenario);
        }
    }

    @Test
    void the_layout_is_fixed() {
        Scenario scenario = new Scenario(
                "small",
                "Small",
                List.of("root"),
                LocalDate.of(2025, 1, 1),
                2,
                Map.of("china.withdrawal", new LeverSetting.Constant(2)),
                List.of(),
                Map.of("economy.growth", 1e-5),
                Map.of(),
                Info.EMPTY);

        assertThat(ScenarioWriter.toJson(scenario, catalogue)).isEqualTo("""
                {
                  "title": "Small",
                  "start": "2025-01-01",
                  "years": 2,
                  "levers": {
                    "china.withdrawal": "fast"
                  },
                  "events": [ ],
                  "parameters": {
                    "economy.growth": 0.00001
                  },
                  "switches": { },
                  "info": {
                    "whatIsIt": "",
                    "howItWorks": "",
                    "howToUseIt": "",
                    "thingsToNotice": "",
                    "thingsToTry": "",
                    "limits": "",
                    "sources": ""
                  }
                }
                """);
    }

    private static Scenario scenario(LeverSetting commitments) {
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        levers.put("china.newCommitments", commitments);
        levers.put("china.powerSectorStop", new LeverSetting.Constant(1));
        levers.put("china.withdrawal", new LeverSetting.Constant(1));
        ScheduledEvent event =
                ScheduledEvent.attack(DAY, ScheduledEvent.Kind.ATTACK_ON_CHINESE, "KHI", "BLA", 10, 10, 3, 0);
        return new Scenario(
                "written",
                "With \"quotes\" and caf\u00e9",
                List.of(),
                LocalDate.of(2025, 1, 1),
                5,
                levers,
                List.of(
                        event,
                        ScheduledEvent.leaderLoss(DAY.plusDays(1), "BLA"),
                        ScheduledEvent.split(DAY.plusDays(2), "BLA"),
                        ScheduledEvent.diversion(DAY.plusDays(3), 0.25, 6)),
                Map.of("civil.harmScale", 1.0 / 3),
                Map.of("FEAR_MODEL", "INERT", "BARGAIN", "smp"),
                new Info("a", "b", "c", "d", "e", "f", "g\nh"));
    }
}
