package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.BargainIssue;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Outcome;
import corridor.catalogue.Quantity;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.KeptChronicle;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.Bargaining;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what bargaining changes in a run, and what it does not change. */
@Tag("long")
class BargainedRunTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final OutcomeTable TABLE = OutcomeTable.of(CATALOGUE);
    private static final int QUARTER = 90;

    @Test
    void without_anybody_who_bargains_bargained_levers_are_as_if_left_out() {
        RunResult left = run(scenario("off", Map.of(), Map.of()), 3);
        RunResult off = run(scenario("off", allLinked(), Map.of()), 3);

        assertThat(off.outcomes()).containsExactly(left.outcomes());
        for (int k = 0; k < off.monthly().length; k++) {
            assertThat(off.monthly()[k]).containsExactly(left.monthly()[k]);
        }
        CATALOGUE
                .issues()
                .forEach(issue ->
                        assertThat(Histories.value(off, issue.outcome())).isNaN());
    }

    @Test
    void who_bargains_about_no_lever_changes_nothing_else() {
        RunResult off = run(scenario("off", Map.of(), Map.of()), 5);
        RunResult on = run(scenario("smp", Map.of(), Map.of()), 5);
        for (Outcome outcome : TABLE.all()) {
            if (!outcome.conditional()) {
                assertThat(Double.valueOf(Histories.value(on, outcome.id())))
                        .as(outcome.id())
                        .isEqualTo(Double.valueOf(Histories.value(off, outcome.id())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"weighted-mean", "smp", "bdm"})
    void issues_stand_within_their_scale_in_every_month(String engine) {
        RunResult run = run(scenario(engine, allLinked(), Map.of()), 2);
        for (BargainIssue issue : CATALOGUE.issues()) {
            for (double value : issue(run, issue.outcome())) {
                assertThat(value).as(issue.id()).isBetween(0.0, 100.0);
            }
        }
    }

    @Test
    void engines_differ_and_the_weighted_mean_without_events_stays_near_its_start() {
        double[] mean = issue(run(scenario("weighted-mean", Map.of(), Map.of()), 1), "issue_dialogue");
        double[] smp = issue(run(scenario("smp", Map.of(), Map.of()), 1), "issue_dialogue");
        double[] bdm = issue(run(scenario("bdm", Map.of(), Map.of()), 1), "issue_dialogue");

        assertThat(mean[0]).isEqualTo(smp[0]).isEqualTo(bdm[0]);
        assertThat(smp[35]).isNotEqualTo(mean[35]);
        assertThat(bdm[35]).isNotEqualTo(mean[35]).isNotEqualTo(smp[35]);
        assertThat(mean[35]).isBetween(mean[0] - 8, mean[0] + 8);
    }

    @Test
    void whether_somebody_listens_changes_nothing() {
        Runner runner = new Runner(CATALOGUE, scenario("smp", allLinked(), Map.of()), 11);
        assertThat(runner.run(0, 1, new KeptChronicle()).outcomes())
                .containsExactly(runner.run(0, 1, Chronicle.SILENT).outcomes());
    }

    @Test
    void a_lever_moves_at_most_one_rung_a_quarter_and_sometimes_not() {
        int moved = 0;
        int stayed = 0;
        for (int replicate = 0; replicate < 8; replicate++) {
            KeptChronicle told = new KeptChronicle();
            new Runner(CATALOGUE, scenario("smp", allLinked(), Map.of()), 11).run(0, replicate, told);
            Map<String, String> level = new LinkedHashMap<>();
            for (Change change : told.changes()) {
                if (!change.reason().startsWith("agreed: ")) {
                    continue;
                }
                assertThat((change.day() + 1) % QUARTER).as(change.toString()).isZero();
                assertThat(level.getOrDefault(change.subject(), change.from())).isEqualTo(change.from());
                level.put(change.subject(), change.to());
                int step = Math.abs(rung(change.subject(), change.to()) - rung(change.subject(), change.from()));
                assertThat(step).as(change.toString()).isLessThanOrEqualTo(1);
                moved += step;
                stayed += 1 - step;
            }
        }
        assertThat(moved).isGreaterThan(30);
        assertThat((double) moved / (moved + stayed)).isBetween(0.45, 0.75);
    }

    @Test
    void more_faithful_holders_take_more_of_the_agreed_steps() {
        assertThat(steps(0.95)).isGreaterThan(3 * steps(0.2) / 2);
    }

    private static long steps(double fidelity) {
        long taken = 0;
        for (int replicate = 0; replicate < 4; replicate++) {
            KeptChronicle told = new KeptChronicle();
            new Runner(CATALOGUE, scenario("smp", allLinked(), Map.of("bargaining.fidelity", fidelity)), 11)
                    .run(0, replicate, told);
            taken += told.decisions().stream()
                    .filter(decision -> decision.decision().startsWith("agreed step"))
                    .filter(decision -> decision.chosen().name().equals("take the step"))
                    .count();
        }
        return taken;
    }

    @Test
    void each_round_is_told_with_issues_deals_and_levers() {
        KeptChronicle told = new KeptChronicle();
        new Runner(CATALOGUE, scenario("smp", allLinked(), Map.of()), 11).run(0, 0, told);

        assertThat(told.changes().stream().filter(change -> change.kind() == Chronicle.Change.Kind.BARGAINING))
                .extracting(Change::subject)
                .contains("Scale of force", "Chinese security role", "deals of round 1");
        assertThat(told.decisions())
                .anySatisfy(decision -> assertThat(decision.decision()).startsWith("offer of "))
                .anySatisfy(decision -> assertThat(decision.decision()).startsWith("agreed step of "));
    }

    /** Compares paired runs of a shipped scenario. */
    @Test
    void bargaining_about_afghan_policy_calms_the_relation_with_kabul() {
        Scenario on = new ScenarioReader(CATALOGUE).read(Path.of("scenarios", "bargained-baseline.json"));
        Scenario off = Bargaining.without(on);
        int pairs = 30;

        assertThat(mean(on, off, pairs, "kabul_tension")).isNegative();
        assertThat(surely(on, off, pairs, "kabul_tension")).isTrue();
        assertThat(surely(on, off, pairs, "kabul_tolerance")).isTrue();
    }

    @Test
    void an_attack_on_chinese_moves_the_issues_toward_china() {
        ScenarioReader reader = new ScenarioReader(CATALOGUE);
        Scenario calm = reader.read(Path.of("scenarios", "bargained-baseline.json"));
        Scenario shock = reader.read(Path.of("scenarios", "bargained-mass-casualty.json"));
        double role = 0;
        double force = 0;
        int thirdQuarter = 21;
        for (int replicate = 0; replicate < 12; replicate++) {
            RunResult before = new Runner(CATALOGUE, calm, 11).run(0, replicate, Chronicle.SILENT);
            RunResult after = new Runner(CATALOGUE, shock, 11).run(0, replicate, Chronicle.SILENT);
            role += issue(after, "issue_security_role")[thirdQuarter]
                    - issue(before, "issue_security_role")[thirdQuarter];
            force += issue(after, "issue_force")[thirdQuarter] - issue(before, "issue_force")[thirdQuarter];
        }
        assertThat(role / 12).isGreaterThan(1);
        assertThat(force / 12).isGreaterThan(0.5);
    }

    private static double mean(Scenario on, Scenario off, int pairs, String outcome) {
        double[] with = Histories.outcome(CATALOGUE, on, 11, pairs, outcome);
        double[] without = Histories.outcome(CATALOGUE, off, 11, pairs, outcome);
        double sum = 0;
        for (int r = 0; r < pairs; r++) {
            sum += (with[r] - without[r]) / pairs;
        }
        return sum;
    }

    private static boolean surely(Scenario on, Scenario off, int pairs, String outcome) {
        double[] with = Histories.outcome(CATALOGUE, on, 11, pairs, outcome);
        double[] without = Histories.outcome(CATALOGUE, off, 11, pairs, outcome);
        double mean = mean(on, off, pairs, outcome);
        double squares = 0;
        for (int r = 0; r < pairs; r++) {
            squares += (with[r] - without[r] - mean) * (with[r] - without[r] - mean);
        }
        return Math.abs(mean) > 1.96 * Math.sqrt(squares / (pairs - 1) / pairs);
    }

    private static double[] issue(RunResult run, String outcome) {
        return run.monthly()[TABLE.monthlyIndex(outcome)];
    }

    private static int rung(String meaning, String words) {
        Lever lever = CATALOGUE.levers().stream()
                .filter(one -> one.meaning().equals(meaning))
                .findFirst()
                .orElseThrow();
        List<String> rungs = CATALOGUE.link(lever.id()).orElseThrow().rungs().stream()
                .map(rung -> switch (lever.kind()) {
                    case REAL -> Quantity.text(rung.value(), lever.unit());
                    case LEVEL -> lever.levels().get((int) rung.value());
                    case BOOLEAN -> rung.value() == 0 ? "no" : "yes";
                })
                .toList();
        assertThat(rungs).contains(words);
        return rungs.indexOf(words);
    }

    private static Map<String, LeverSetting> allLinked() {
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        CATALOGUE.bargainedLevers().forEach(lever -> levers.put(lever, new LeverSetting.Bargained()));
        return levers;
    }

    private static Scenario scenario(String engine, Map<String, LeverSetting> levers, Map<String, Double> parameters) {
        return Histories.scenario(3, levers, parameters, Map.of("BARGAIN", engine), List.of());
    }

    private static RunResult run(Scenario scenario, int replicate) {
        return new Runner(CATALOGUE, scenario, 11).run(0, replicate, Chronicle.SILENT);
    }
}
