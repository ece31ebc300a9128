package corridor.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * docs/model.md, 8.1: guards of sites by rule, worked by hand. The port on the coast has 60 Chinese, is worth 1,200
 * million and of the sector port; the dam in the hills has 40 (2,400, power), the road in the plain 20 (600,
 * transport). By need they have 1/2, 1/3 and 1/6 of the guards.
 */
class GuardRuleTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int PLAIN = SmallCatalogue.PLAIN;

    private final SmallWorld small =
            new SmallWorld().with("security.allocationThreat", 0.5).with("security.allocationFloor", 1);

    private SimulationState s;

    private GuardRule rule(int level) {
        s = small.lever("pakistan.protectionRule", level).situation();
        return new GuardRule(small.bind(ProtectionParameters.class, "security"), s);
    }

    /** The last three columns are in proportion to the guards of each area. */
    @ParameterizedTest
    @CsvSource({
        "0, 60, 40, 20", // by need
        "1, 40, 40, 40", // a third for each site
        "2, 60, 120, 20", // roots of deaths 0, 8 and 0 above the floor of 1: claims 60, 120 and 20
        "3, 34.2857142857, 68.5714285714, 17.1428571429", // 2/7, 4/7 and 1/7
        "4, 40, 40, 40" // a third for each sector
    })
    void guards_are_spread_by_the_rule_and_their_total_stays(int level, double coast, double hills, double plain) {
        GuardRule rule = rule(level);
        s.areas.recentDeaths[HILLS] = 8;
        rule.spread();
        double all = coast + hills + plain;

        assertThat(60 * rule.factor(COAST)).isCloseTo(120 * coast / all, CLOSE);
        assertThat(40 * rule.factor(HILLS)).isCloseTo(120 * hills / all, CLOSE);
        assertThat(20 * rule.factor(PLAIN)).isCloseTo(120 * plain / all, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void people_who_belong_to_no_project_keep_their_guards(int level) {
        GuardRule rule = rule(level);
        s.projects.onSite[COAST] += 30;
        rule.spread();

        double guards = 90 * rule.factor(COAST) + 40 * rule.factor(HILLS) + 20 * rule.factor(PLAIN);
        assertThat(guards).isCloseTo(150, CLOSE);
        assertThat(90 * rule.factor(COAST)).isGreaterThan(30);
    }
}
