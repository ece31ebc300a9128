package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.analysis.calibration.CalibrationFindings;
import corridor.analysis.calibration.CalibrationSample;
import corridor.batch.Execution;
import corridor.batch.ThreadEngine;
import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.CalibrationPlan;
import corridor.catalogue.calibration.CalibrationPlan.Input;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.problem.InputException;
import corridor.result.OutcomeTable;
import corridor.run.Runner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A calibration of three parameters and one switch on three targets, small enough for a test. */
@Tag("long")
class CalibrationStudyTest {
    private static final Catalogue CATALOGUE = Catalogue.standard()
            .with(
                    CalibrationPlan.class,
                    List.of(new CalibrationPlan(
                            List.of(
                                    target("P1.attacks", 699, Target.Scale.LOGARITHMIC, 0.2),
                                    target("P2.kp", 0.59, Target.Scale.LINEAR, 0.1),
                                    target("P3.deaths", 1.48, Target.Scale.LOGARITHMIC, 0.2)),
                            List.of(
                                    input("groups.attackTtp", Input.Role.LEARNED),
                                    input("groups.attackBaloch", Input.Role.LEARNED),
                                    input("groups.victimsPerUnit", Input.Role.LEARNED),
                                    input("civil.rho", Input.Role.DRAWN),
                                    new Input(
                                            "FEAR_MODEL", Input.Role.RIVAL, List.of("CHANGE", "STANDING"), "test")))));
    private static final CalibrationStudy.Sizes SIZES = new CalibrationStudy.Sizes(24, 3, 2, 60, 2, 3, 12);

    private static Target target(String id, double record, Target.Scale scale, double discrepancy) {
        return new Target(id, record, scale, 0.05, discrepancy, 1, false, null, List.of(), "test");
    }

    private static Input input(String id, Input.Role role) {
        return new Input(id, role, List.of(), "test");
    }

    /** Keeps stages in memory, and records which were read. */
    private static final class Memory implements CalibrationStudy.Store {
        final Map<String, CalibrationSample> stages = new LinkedHashMap<>();
        final List<String> read = new ArrayList<>();

        @Override
        public Optional<CalibrationSample> read(String stage, List<Target> targets, int points, int histories) {
            if (stages.containsKey(stage)) {
                read.add(stage);
            }
            return Optional.ofNullable(stages.get(stage));
        }

        @Override
        public void write(String stage, CalibrationSample sample) {
            stages.put(stage, sample);
        }
    }

    private static CalibrationFindings run(Memory memory, int threads) throws IOException {
        Execution execution = new Execution(new ThreadEngine(OutcomeTable.of(CATALOGUE)), threads);
        return new CalibrationStudy(CATALOGUE, SIZES, 3).run(Runner.factory(CATALOGUE), execution, memory);
    }

    @Tag("slow")
    @Test
    void it_learns_the_level_and_gives_the_same_on_any_number_of_threads_and_after_a_stop() throws IOException {
        Memory first = new Memory();
        CalibrationFindings findings = run(first, 1);

        assertThat(first.stages).containsOnlyKeys("wave-1", "wave-2", "wave-3", "focus", "pool", "further");
        assertThat(findings.draws()).hasSize(12);
        assertThat(findings.kept()).isBetween(0.001, 0.99);
        assertThat(findings.waves().get(0).kept()).isEqualTo(1);
        assertThat(findings.waves().get(0).explained().get("P1.attacks")).isGreaterThan(0.5);
        CalibrationFindings.Learning level = findings.parameters().get(0);
        assertThat(level.id()).isEqualTo("groups.attackTtp");
        assertThat(level.spread()).as("the record says something on the level").isLessThan(0.8);
        assertThat(findings.rivals().get("FEAR_MODEL").values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isBetween(0.999999, 1.000001);
        assertThat(findings.draws().get(0).parameters())
                .containsOnlyKeys("groups.attackTtp", "groups.attackBaloch", "groups.victimsPerUnit", "civil.rho");

        assertThat(findings.distinct()).isEqualTo(12);
        assertThat(findings.recovery().records()).isEqualTo(12);
        assertThat(findings.discrepancies()).hasSize(2);

        Memory stopped = new Memory();
        stopped.stages.put("wave-1", first.stages.get("wave-1"));
        assertThat(run(stopped, 3)).isEqualTo(findings);
        assertThat(stopped.read).containsExactly("wave-1");
    }

    @Test
    void every_input_and_target_of_the_plan_exists() {
        CalibrationStudy study = new CalibrationStudy(
                Catalogue.standard(), new CalibrationStudy.Sizes(1000, 3, 8, 6000, 16, 48, 500), 1);
        assertThat(study.runs()).as("from two starts").isEqualTo((4 * 1000 * 8 + 6000 * 16) * 2);
    }

    @Test
    void sizes_that_are_too_small_are_refused_together() {
        assertThatThrownBy(() -> new CalibrationStudy(CATALOGUE, new CalibrationStudy.Sizes(5, 0, 1, 3, 1, 1, 4), 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("points")
                .hasMessageContaining("waves")
                .hasMessageContaining("histories")
                .hasMessageContaining("pool")
                .hasMessageContaining("further-histories");
    }
}
