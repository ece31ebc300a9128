package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Target;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.3: weights of the target classes, worked by hand. */
class TargetTableTest {
    private static final Offset<Double> CLOSE = within(1e-8);
    private static final int COAST = SmallCatalogue.COAST;

    private final SmallWorld small = new SmallWorld()
            .with("groups.valueInfrastructure", Math.log(2))
            .with("groups.valueCivilians", Math.log(3))
            .with("groups.valuePolitical", Math.log(0.5))
            .with("groups.valueChineseBaloch", Math.log(8))
            .with("groups.valueChineseTtp", Math.log(4))
            .with("groups.exposureOffSite", 0.3)
            .with("groups.exposureExponent", 0.5)
            .with("groups.protectionAversion", Math.log(4))
            .with("groups.allianceValue", Math.log(2))
            .with("groups.learning", Math.log(3) / Math.log(2))
            .with("groups.learningMemory", 30 / Math.log(2)) // half is left after a month
            .with("groups.securityShareSecurity", 0.1)
            .with("groups.securityShareInfrastructure", 0.2)
            .with("groups.securityShareCivilians", 0.3)
            .with("groups.securitySharePolitical", 0.4)
            .with("groups.securityShareChinese", 0.5);
    private final SimulationState s = small.situation();

    private TargetTable table() {
        return new TargetTable(
                small.insurgency().targets(), small.insurgency().movements().valueChinese(), s);
    }

    @Test
    void weights_follow_value_exposure_and_protection() {
        s.projects.onSite[COAST] = 250; // (250 / 1,000)^0.5 = 0.5
        s.projects.offSite[COAST] = 640; // 0.8
        s.projects.protectionOnSite[COAST] = 0.5; // e^{-ln 4 * 0.5} = 1/2
        s.projects.protectionOffSite = 1; // 1/4
        TargetTable table = table();

        assertThat(table.weights(SmallCatalogue.BALOCH, COAST))
                .containsExactly(new double[] {1, 2, 3, 0.5, 8 * 0.5 / 2, 8 * 0.3 * 0.8 / 4}, CLOSE);
        assertThat(table.weights(SmallCatalogue.TTP_TYPE, COAST))
                .containsExactly(new double[] {1, 2, 3, 0.5, 4 * 0.5 / 2, 4 * 0.3 * 0.8 / 4}, CLOSE);
    }

    @Test
    void protecting_sites_moves_attacks_to_the_other_classes() {
        TargetTable table = table();
        double[] before = table.weights(SmallCatalogue.BALOCH, COAST).clone();
        s.projects.protectionOnSite[COAST] = 1;
        table.refresh();
        double[] after = table.weights(SmallCatalogue.BALOCH, COAST);

        assertThat(after[Target.PROJECT_SITE.ordinal()]).isCloseTo(before[Target.PROJECT_SITE.ordinal()] / 4, CLOSE);
        assertThat(after[Target.CHINESE_OFF_SITE.ordinal()]).isEqualTo(before[Target.CHINESE_OFF_SITE.ordinal()]);
        assertThat(after[Target.SECURITY.ordinal()]).isEqualTo(1);
    }

    @Test
    void staff_replaced_by_local_people_are_no_longer_exposed() {
        s.projects.onSite[COAST] = 1000;
        s.projects.offSite[COAST] = 4000;
        s.projects.staffShare = 0.25;
        double[] weights = table().weights(SmallCatalogue.BALOCH, COAST);

        assertThat(weights[Target.PROJECT_SITE.ordinal()]).isCloseTo(8 * 0.5, CLOSE);
        assertThat(weights[Target.CHINESE_OFF_SITE.ordinal()]).isCloseTo(8 * 0.3, CLOSE);
        s.projects.offSite[COAST] = 0;
        assertThat(table().weights(SmallCatalogue.BALOCH, COAST)[Target.CHINESE_OFF_SITE.ordinal()])
                .as("no Chinese are there")
                .isZero();
    }

    @Test
    void a_draw_takes_each_class_for_its_part() {
        s.projects.onSite[COAST] = 250;
        s.projects.offSite[COAST] = 0;
        TargetTable table = table();

        // The weights sum to 1 + 2 + 3 + 0.5 + 4 = 10.5.
        assertThat(table.target(SmallCatalogue.BALOCH, COAST, 0.9 / 10.5)).isEqualTo(Target.SECURITY);
        assertThat(table.target(SmallCatalogue.BALOCH, COAST, 1.1 / 10.5)).isEqualTo(Target.INFRASTRUCTURE);
        assertThat(table.target(SmallCatalogue.BALOCH, COAST, 5.9 / 10.5)).isEqualTo(Target.CIVILIANS);
        assertThat(table.target(SmallCatalogue.BALOCH, COAST, 6.4 / 10.5)).isEqualTo(Target.POLITICAL);
        assertThat(table.target(SmallCatalogue.BALOCH, COAST, 6.6 / 10.5)).isEqualTo(Target.PROJECT_SITE);
    }

    @Test
    void each_class_has_its_share_of_security_personnel() {
        TargetTable table = table();

        assertThat(table.securityShare(Target.SECURITY)).isEqualTo(0.1);
        assertThat(table.securityShare(Target.INFRASTRUCTURE)).isEqualTo(0.2);
        assertThat(table.securityShare(Target.CIVILIANS)).isEqualTo(0.3);
        assertThat(table.securityShare(Target.POLITICAL)).isEqualTo(0.4);
        assertThat(table.securityShare(Target.PROJECT_SITE)).isEqualTo(0.5);
        assertThat(table.securityShare(Target.CHINESE_OFF_SITE)).isEqualTo(0.5);
    }

    @Test
    void foreign_force_in_sight_raises_the_value_of_chinese_targets_there() {
        s.projects.onSite[COAST] = 1000;
        s.areas.foreignTroops[COAST] = 1;
        double[] weights = table().weights(SmallCatalogue.BALOCH, COAST);
        assertThat(weights[Target.PROJECT_SITE.ordinal()]).isCloseTo(8 * 2, CLOSE);
        assertThat(weights[Target.CIVILIANS.ordinal()]).isCloseTo(3, CLOSE);
        s.areas.foreignTroops[COAST] = 0.5;
        assertThat(table().weights(SmallCatalogue.BALOCH, COAST)[Target.PROJECT_SITE.ordinal()])
                .isCloseTo(8 * Math.sqrt(2), CLOSE);
    }

    @Test
    void attention_is_learned_by_its_movement_and_fades_where_the_switch_says_so() {
        small.option("LEARNING", "ATTENTION");
        SimulationState learning = small.situation();
        learning.projects.onSite[COAST] = 1000;
        TargetTable table = new TargetTable(
                small.insurgency().targets(), small.insurgency().movements().valueChinese(), learning);
        int site = Target.PROJECT_SITE.ordinal();
        double before = table.weights(SmallCatalogue.TTP_TYPE, COAST)[site];
        table.learn(SmallCatalogue.BALOCH, 1); // ln 3 / ln 2 * ln 2: three times the value
        table.refresh();
        assertThat(table.weights(SmallCatalogue.BALOCH, COAST)[site]).isCloseTo(8 * 3, CLOSE);
        assertThat(table.weights(SmallCatalogue.TTP_TYPE, COAST)[site]).isEqualTo(before);
        table.month();
        assertThat(table.weights(SmallCatalogue.BALOCH, COAST)[site]).isCloseTo(8 * Math.sqrt(3), CLOSE);

        s.projects.onSite[COAST] = 1000;
        TargetTable without = table();
        without.learn(SmallCatalogue.BALOCH, 1);
        without.refresh();
        assertThat(without.weights(SmallCatalogue.BALOCH, COAST)[site]).isCloseTo(8, CLOSE);
    }
}
