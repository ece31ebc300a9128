package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import corridor.catalogue.Catalogue;
import corridor.catalogue.FixtureCatalogue;
import corridor.scenario.Condition.Comparison;
import corridor.scenario.Condition.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ScheduledEvent SHOCK =
            ScheduledEvent.attack(DAY, ScheduledEvent.Kind.ATTACK_ON_CHINESE, "KHI", "BLA", 10, 9, 3, 1);

    private final Catalogue catalogue = FixtureCatalogue.create();
    private final Scenario baseline = scenario(Map.of(), List.of(), Map.of(), Map.of());

    @Test
    void a_scenario_does_not_differ_from_itself() {
        assertThat(between(baseline, baseline)).isEmpty();
    }

    @Test
    void stating_what_holds_anyway_changes_nothing() {
        Scenario explicit = scenario(
                Map.of(
                        "china.newCommitments",
                        new LeverSetting.Endogenous(),
                        "china.costSharing",
                        new LeverSetting.Constant(5)),
                List.of(),
                Map.of("civil.harmScale", 0.5),
                Map.of("FEAR_MODEL", "DETER"));

        assertThat(between(baseline, explicit)).isEmpty();
    }

    @Test
    void a_lever_tells_value_time_decider_and_source() {
        Scenario freeze = levers(Map.of("china.newCommitments", new LeverSetting.Pulse(DAY, DAY.plusYears(2), 0)));

        assertThat(between(baseline, freeze))
                .containsExactly(new Change(
                        Change.Kind.LEVER,
                        "china.newCommitments",
                        "Meaning of china.newCommitments",
                        "decided by China in the model",
                        "0 times normal",
                        "from 2026-01-01 to 2027-12-31",
                        "China",
                        "An outlet, \"A title\" (2024-11)"));
    }

    @Test
    void conditions_are_told_in_words() {
        LeverSetting setting = new LeverSetting.UntilReleased(
                DAY,
                0,
                List.of(
                        new Condition(Measure.CHINESE_DEATHS, 180, Comparison.AT_MOST, 1),
                        new Condition(Measure.EFFORT, 0, Comparison.AT_LEAST, 1.2)));

        assertThat(between(baseline, levers(Map.of("china.newCommitments", setting))))
                .extracting(Change::when)
                .containsExactly("from 2026-01-01 until Chinese nationals killed in the past 180 days: at most 1 and "
                        + "Pakistan's effort, 1 is the level at the start: at least 1.2");
    }

    @Test
    void parameters_switches_and_events_are_told() {
        Scenario changed =
                scenario(Map.of(), List.of(SHOCK), Map.of("economy.growth", -1.0), Map.of("FEAR_MODEL", "INERT"));

        assertThat(between(baseline, changed))
                .extracting(Change::kind, Change::id, Change::from, Change::to, Change::when)
                .containsExactly(
                        tuple(Change.Kind.PARAMETER, "economy.growth", "2.5 %", "-1 %", "throughout"),
                        tuple(Change.Kind.SWITCH, "FEAR_MODEL", "DETER: fear deters", "INERT: nothing", "throughout"),
                        tuple(
                                Change.Kind.EVENT,
                                "2026-01-01 attackOnChinese",
                                "does not happen",
                                "killed: 10 Chinese nationals, 3 civilians, 1 security personnel; "
                                        + "injured: 9 Chinese nationals",
                                "on 2026-01-01"));
    }

    @Test
    void an_event_of_the_reference_that_is_missing_is_told_too() {
        Scenario shocked = scenario(Map.of(), List.of(SHOCK, SHOCK), Map.of(), Map.of());
        Scenario once = scenario(Map.of(), List.of(SHOCK), Map.of(), Map.of());

        assertThat(between(shocked, once)).extracting(Change::to).containsExactly("does not happen");
    }

    @Test
    void shocks_without_victims_are_told_in_words() {
        Scenario shocked = scenario(
                Map.of(),
                List.of(ScheduledEvent.leaderLoss(DAY, "BLA"), ScheduledEvent.diversion(DAY, 0.3, 8)),
                Map.of(),
                Map.of());

        assertThat(between(baseline, shocked))
                .extracting(Change::meaning, Change::to)
                .containsExactly(
                        tuple("An armed group loses its leader: BLA", "happens"),
                        tuple(
                                "A crisis elsewhere, such as one with India, draws off a part of Pakistan's effort",
                                "30 % of effort is drawn off for 8 weeks"));
    }

    private List<Change> between(Scenario reference, Scenario scenario) {
        return ScenarioChanges.between(reference, scenario, catalogue);
    }

    private static Scenario levers(Map<String, LeverSetting> levers) {
        return scenario(levers, List.of(), Map.of(), Map.of());
    }

    private static Scenario scenario(
            Map<String, LeverSetting> levers,
            List<ScheduledEvent> events,
            Map<String, Double> parameters,
            Map<String, String> switches) {
        LocalDate start = LocalDate.of(2025, 1, 1);
        return new Scenario("any", "Any", List.of(), start, 5, levers, events, parameters, switches, Info.EMPTY);
    }
}
