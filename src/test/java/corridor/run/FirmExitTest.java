package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.KeptChronicle;
import corridor.scenario.LeverSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class FirmExitTest {
    private static final int RUNS = 30;
    private static final int YEARS = 5;
    private static final Map<String, LeverSetting> STAY = Map.of("china.withdrawal", new LeverSetting.Constant(0));
    private static final Map<String, Double> EAGER = Map.of("projects.leaveBase", 0.02, "projects.friction", 0.8);

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void a_firm_leaves_of_its_own_accord_only_after_notice() {
        List<Chronicle.Change> exits = changes(EAGER, "withdrawn");

        assertThat(exits).isNotEmpty();
        assertThat(exits).allSatisfy(exit -> assertThat(exit.from()).isEqualTo("under notice"));
    }

    @Test
    void a_notice_lasts_about_as_long_as_declared() {
        Map<String, Double> held = with(with(EAGER, "projects.noticeSettled", 0), "projects.riskReturn", 0.3);

        assertThat(meanNotice(with(held, "projects.noticeMedian", 30)))
                .isBetween(20.0, 80.0)
                .isLessThan(meanNotice(with(held, "projects.noticeMedian", 300)) / 2);
    }

    @Test
    void settling_complaints_keeps_firms() {
        assertThat(changes(with(EAGER, "projects.noticeSettled", 0.2), "withdrawn")
                        .size())
                .isLessThan(changes(with(EAGER, "projects.noticeSettled", 0), "withdrawn")
                        .size());
    }

    @Test
    void risk_and_bureaucracy_compete() {
        Map<String, Double> busy = with(EAGER, "projects.leaveFrictionBase", 0.004);
        Map<String, Double> wary = with(with(busy, "projects.riskStop", 0.5), "projects.riskReturn", 0.3);
        double byFriction = sum(with(wary, "projects.leaveBase", 0.0004), "projects_left_friction");
        double byFrictionBesideRisk = sum(wary, "projects_left_friction");
        double byRisk = sum(wary, "projects_left_risk");

        assertThat(byRisk).isPositive();
        assertThat(byFrictionBesideRisk).isPositive().isLessThan(byFriction);
    }

    @Test
    void firms_that_do_not_decide_stay() {
        Runner runner = new Runner(
                catalogue, Histories.scenario(YEARS, STAY, EAGER, Map.of("FIRM_RISK", "INSENSITIVE"), List.of()), 1);
        for (int r = 0; r < RUNS; r++) {
            assertThat(Histories.value(runner.run(0, r, Chronicle.SILENT), "projects_withdrawn"))
                    .isZero();
        }
    }

    private double meanNotice(Map<String, Double> parameters) {
        Map<String, Integer> given = new LinkedHashMap<>();
        double days = 0;
        int ended = 0;
        for (Chronicle.Change change : changes(parameters, "")) {
            if (change.to().equals("under notice")) {
                given.put(change.subject(), change.day());
            } else if (change.to().equals("withdrawn")) {
                days += change.day() - given.get(change.subject());
                ended++;
            }
        }
        return days / ended;
    }

    private double sum(Map<String, Double> parameters, String outcome) {
        double sum = 0;
        for (double value :
                Histories.outcome(catalogue, Histories.scenario(YEARS, STAY, parameters), 1, RUNS, outcome)) {
            sum += value;
        }
        return sum;
    }

    /** Returns the changes of projects to a state, or to any state, over all replicates. */
    private List<Chronicle.Change> changes(Map<String, Double> parameters, String to) {
        Runner runner = new Runner(catalogue, Histories.scenario(YEARS, STAY, parameters), 1);
        List<Chronicle.Change> changes = new ArrayList<>();
        for (int r = 0; r < RUNS; r++) {
            KeptChronicle told = new KeptChronicle();
            runner.run(0, r, told);
            told.changes().stream()
                    .filter(change -> change.kind() == Chronicle.Change.Kind.PROJECT)
                    .filter(change -> to.isEmpty() || change.to().equals(to))
                    .forEach(changes::add);
        }
        return changes;
    }

    private static Map<String, Double> with(Map<String, Double> parameters, String name, double value) {
        Map<String, Double> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return changed;
    }
}
