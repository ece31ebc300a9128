package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioMixTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private static Scenario shipped(String name) {
        return new ScenarioReader(CATALOGUE).read(Path.of("scenarios", name + ".json"));
    }

    private static ScenarioMix mix(String reference, String scenario) {
        return ScenarioMix.between(shipped(reference), shipped(scenario), CATALOGUE);
    }

    private static List<String> ids(ScenarioMix mix) {
        return mix.parts().stream().map(ScenarioMix.Part::id).toList();
    }

    @Test
    void partsAreTheLeversThatDifferAfterExtends() {
        ScenarioMix mix = mix("baseline", "hard-line");

        assertThat(ids(mix))
                .containsExactlyInAnyOrder(
                        "pakistan.iboIntensity",
                        "pakistan.areaOperation",
                        "pakistan.airStrikes",
                        "pakistan.borderClosure");
        assertThat(mix("ibo-surge", "hard-line").parts()).hasSize(3);
        assertThat(mix("hard-line", "hard-line").parts()).isEmpty();
    }

    @Test
    void aMixTakesTheSettingsOfItsParts() {
        Scenario reference = shipped("baseline");
        Scenario scenario = shipped("hard-line");
        ScenarioMix mix = ScenarioMix.between(reference, scenario, CATALOGUE);
        int surge = ids(mix).indexOf("pakistan.iboIntensity");

        Scenario one = mix.of(1L << surge);
        assertThat(one.levers())
                .containsOnlyKeys("pakistan.iboIntensity")
                .containsEntry("pakistan.iboIntensity", scenario.levers().get("pakistan.iboIntensity"));
        assertThat(mix.of(15 ^ 1L << surge).levers()).hasSize(3).doesNotContainKey("pakistan.iboIntensity");
        assertThat(mix.of(0)).isSameAs(reference);
        assertThat(mix.of(15)).isSameAs(scenario);
        assertThat(mix.changes(surge))
                .singleElement()
                .satisfies(change -> assertThat(change.id()).isEqualTo("pakistan.iboIntensity"));
    }

    @Test
    void aLeverWithItsConditionsIsOnePart() {
        assertThat(ids(mix("baseline", "freeze-until-results"))).containsExactly("china.newCommitments");
    }

    @Test
    void parametersSwitchesAndEventsAreParts() {
        assertThat(ids(mix("investment-freeze-24m", "imf-crisis")))
                .containsExactlyInAnyOrder("economy.imfResponse", "economy.criticalMonths", "economy.growthAusterity");
        assertThat(ids(mix("baseline", "summit-visit"))).contains("events.summit");
        Scenario other = shipped("baseline").withSwitches(Map.of("HARM", "DETER"));
        assertThat(ids(ScenarioMix.between(shipped("baseline"), other, CATALOGUE)))
                .containsExactly("HARM");
    }

    /** A parameter that a scenario fixes at its default is drawn in the other. */
    @Test
    void aFixedParameterDiffersFromADrawnOne() {
        Scenario baseline = shipped("baseline");
        Scenario fixed = baseline.with(
                Map.of(), Map.of("civil.rho", CATALOGUE.parameter("civil.rho").defaultValue()), Map.of());
        assertThat(ids(ScenarioMix.between(baseline, fixed, CATALOGUE))).containsExactly("civil.rho");
    }

    @Test
    void settingsThatSayTheSameAreNoParts() {
        Scenario baseline = shipped("baseline");
        Scenario spelledOut = baseline.with(
                Map.of("pakistan.iboIntensity", new LeverSetting.Endogenous()),
                Map.of(),
                Map.of("HARM", CATALOGUE.switchOf("HARM").defaultOption()));
        assertThat(ScenarioMix.between(baseline, spelledOut, CATALOGUE).parts()).isEmpty();
    }

    /** Levers that bargaining sets have no effect without it. */
    @Test
    void bargainingWithItsLeversIsOnePart() {
        ScenarioMix mix = mix("baseline", "bargained-baseline");
        assertThat(ids(mix)).containsExactly("BARGAIN");
        ScenarioMix withdrawal = mix("bargained-baseline", "bargained-fast-withdrawal");
        assertThat(ids(withdrawal)).containsExactlyInAnyOrder("china.withdrawal", "china.newCommitments");
        ScenarioMix both = mix("baseline", "bargained-fast-withdrawal");
        assertThat(ids(both)).contains("BARGAIN", "china.withdrawal");
        int bargain = ids(both).indexOf("BARGAIN");
        Scenario alone = both.of(1L << bargain);
        assertThat(Bargaining.isOn(alone)).isTrue();
        assertThat(Bargaining.levers(alone))
                .containsExactlyElementsOf(Bargaining.levers(shipped("bargained-fast-withdrawal")));
    }

    @Test
    void eventsOfAMixAreInTheOrderOfTheirDates() {
        ScenarioMix mix = ScenarioMix.between(shipped("summit-visit"), shipped("mass-casualty-shock"), CATALOGUE);
        assertThat(ids(mix)).containsExactlyInAnyOrder("events.summit", "events.attackOnChinese");
        int attack = ids(mix).indexOf("events.attackOnChinese");
        List<ScheduledEvent> events = mix.of(1L << attack).events();
        assertThat(events).isSortedAccordingTo(Comparator.comparing(ScheduledEvent::date));
        assertThat(events).hasSize(shipped("summit-visit").events().size() + 1);
    }
}
