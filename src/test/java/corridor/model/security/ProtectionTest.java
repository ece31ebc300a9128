package corridor.model.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 8.1: allocation of forces and protection of Chinese nationals, worked by hand. */
class ProtectionTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int PLAIN = SmallCatalogue.PLAIN;

    /**
     * 120 Chinese on sites (60, 40, 20) and 380 elsewhere (40, 10, 330) need 120 + 0.1 * 380 = 158 guards for cover 1.
     */
    private final SmallWorld small = new SmallWorld()
            .with("security.allocationThreat", 0.5)
            .with("security.allocationSpeed", 0.5)
            .with("security.allocationFloor", 1)
            .with("security.protection", 0.01 * Math.log(2))
            .with("security.needSite", 1)
            .with("security.needOffSite", 0.1)
            .with("security.protectionOffSite", 0.2)
            .with("security.offSiteShare", 0.6)
            .with("security.jointTroops", 900)
            .lever("pakistan.ssdStrength", 15_000)
            .lever("pakistan.offSiteProtection", 0);

    private SimulationState s;
    private Protection protection;

    private void start() {
        s = small.situation();
        s.cooperation.extraGuards = 800;
        protection = new Protection(small.bind(ProtectionParameters.class, "security"), new double[] {4, 9, 0}, s);
    }

    @Test
    void forces_follow_deaths_and_their_total_stays() {
        start();
        assertThat(s.areas.recentDeaths).containsExactly(4, 9, 0);
        assertThat(s.areas.forceSize).containsExactly(5, 10, 1);
        protection.step(SmallWorld.NO_STATE);
        assertThat(s.areas.presence).as("nothing new").containsExactly(new double[] {1, 1, 1}, CLOSE);

        s.areas.recentDeaths[COAST] = 19;
        protection.step(SmallWorld.NO_STATE);
        // (19 + 1) / (4 + 1) = 4 has the root 2. The sum 5 * 2 + 10 + 1 = 21 is scaled back to 16, and half of the way
        // is made.
        assertThat(s.areas.presence[COAST]).isCloseTo(1 + 0.5 * (2 * 16 / 21.0 - 1), CLOSE);
        assertThat(s.areas.presence[HILLS]).isCloseTo(1 + 0.5 * (16 / 21.0 - 1), CLOSE);
        assertThat(5 * s.areas.presence[COAST] + 10 * s.areas.presence[HILLS] + s.areas.presence[PLAIN])
                .isCloseTo(16, CLOSE);
    }

    @Test
    void a_weight_on_balochistan_moves_forces_and_leaves_their_total() {
        small.lever("pakistan.balochistanWeight", 2.2);
        start();
        protection.step(SmallWorld.NO_STATE);
        // The coast is in Balochistan. 5 * 2.2 + 10 + 1 = 22 is scaled back to 16, and half of the way is made.
        assertThat(s.areas.presence[COAST]).isCloseTo(1 + 0.5 * (2.2 * 16 / 22 - 1), CLOSE);
        assertThat(s.areas.presence[HILLS]).isCloseTo(1 + 0.5 * (16 / 22.0 - 1), CLOSE);
        assertThat(5 * s.areas.presence[COAST] + 10 * s.areas.presence[HILLS] + s.areas.presence[PLAIN])
                .isCloseTo(16, CLOSE);
    }

    @Test
    void guards_against_need_give_protection_with_falling_returns() {
        start();
        // The cover is (15,000 + 800) / 158 = 100. Protection is 1 - e^{-0.01 ln 2 * 100} = 1 - 1/2, and a fifth of it
        // off site.
        assertThat(s.projects.protectionOnSite).containsExactly(new double[] {0.5, 0.5, 0.5}, CLOSE);
        assertThat(s.projects.protectionOffSite).isCloseTo(0.1, CLOSE);

        s.projects.staffShare = 0.5; // half the need, twice the cover
        protection.step(SmallWorld.NO_STATE);
        assertThat(s.projects.protectionOnSite[COAST]).isCloseTo(0.75, CLOSE);
    }

    @Test
    void the_lever_off_site_goes_from_the_usual_share_to_the_full_one() {
        small.lever("pakistan.offSiteProtection", 0.5);
        start();
        // The share is 0.2 + (0.6 - 0.2) / 2 = 0.4 of 0.5.
        assertThat(s.projects.protectionOffSite).isCloseTo(0.2, CLOSE);

        small.with("security.protectionOffSite", 0.8); // more than the lever's full share, so the lever adds nothing
        start();
        assertThat(s.projects.protectionOffSite).isCloseTo(0.4, CLOSE);
    }

    @Test
    void without_chinese_there_is_nothing_to_protect() {
        start();
        java.util.Arrays.fill(s.projects.onSite, 0);
        java.util.Arrays.fill(s.projects.offSite, 0);
        protection.step(SmallWorld.NO_STATE);

        assertThat(s.projects.protectionOnSite).containsOnly(0);
    }

    @Test
    void personnel_of_joint_operations_come_and_go_with_the_square_of_the_level() {
        start();
        SmallWorld.fix(s, "both.jointCombat", 3); // 900 * (3/3)^2
        protection.step(SmallWorld.NO_STATE);
        assertThat(s.projects.onSite[COAST]).isCloseTo(60 + 900, CLOSE);

        SmallWorld.fix(s, "both.jointCombat", 1); // 900 * (1/3)^2
        protection.step(SmallWorld.NO_STATE);
        assertThat(s.projects.onSite[COAST]).isCloseTo(60 + 100, CLOSE);
        assertThat(s.projects.onSite[HILLS]).isCloseTo(40, CLOSE);

        SmallWorld.fix(s, "both.jointCombat", 0);
        protection.step(SmallWorld.NO_STATE);
        assertThat(s.projects.onSite[COAST]).isCloseTo(60, CLOSE);
    }
}
