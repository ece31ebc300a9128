package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.chronicle.Chronicle;
import corridor.result.LeverChance;
import corridor.scenario.LeverSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A run reports whether the actors would have chosen what a scenario sets. */
class FeasibilityTest {
    private static final int YEARS = 2;
    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void everyFixedLeverWithARuleIsAskedAbout() {
        List<String> all = catalogue.levers().stream()
                .filter(Lever::endogenous)
                .map(Lever::id)
                .toList();
        assertThat(chances(settings(false))).extracting(LeverChance::lever).containsExactlyElementsOf(all);
        assertThat(chances(settings(true))).extracting(LeverChance::lever).containsExactlyElementsOf(all);
    }

    @Test
    void everyChanceLiesBetweenNeverAndAlways() {
        assertThat(chances(settings(true)))
                .allSatisfy(one -> assertThat(one.chance()).as(one.lever()).isBetween(0.0, 1.0));
    }

    @Test
    void whereNothingIsFixedNobodyIsAsked() {
        assertThat(chances(Map.of())).isEmpty();
    }

    @Test
    void moreOfAnItemIsLessLikelyThanALittleOfIt() {
        for (String lever : List.of("both.jointCombat", "china.siteTroops", "china.costSharing", "china.equipment")) {
            double high = catalogue.lever(lever).high();
            assertThat(chance(lever, high)).as(lever).isLessThan(chance(lever, Math.ceil(high / 6)));
        }
    }

    @Test
    void toStayWithTheUsualIsLikelierThanToLeaveIt() {
        for (String lever : List.of("kabul.hostingDeal", "pakistan.transparency", "iran.unilateralStrikes")) {
            Lever one = catalogue.lever(lever);
            assertThat(chance(lever, one.neutral())).as(lever).isGreaterThan(0.5);
            assertThat(chance(lever, one.high())).as(lever).isLessThan(0.5);
        }
    }

    private double chance(String lever, double value) {
        return chances(Map.of(lever, new LeverSetting.Constant(value))).get(0).chance();
    }

    private List<LeverChance> chances(Map<String, LeverSetting> levers) {
        return new Runner(catalogue, Histories.scenario(YEARS, levers, Map.of()), 5)
                .run(0, 0, Chronicle.SILENT)
                .feasibility();
    }

    /** Returns settings of all levers, at the usual value or away from it. */
    private Map<String, LeverSetting> settings(boolean away) {
        Map<String, LeverSetting> settings = new LinkedHashMap<>();
        for (Lever lever : catalogue.levers()) {
            double other = lever.neutral() < lever.high() ? lever.high() : lever.low();
            settings.put(lever.id(), new LeverSetting.Constant(away ? other : lever.neutral()));
        }
        return settings;
    }
}
