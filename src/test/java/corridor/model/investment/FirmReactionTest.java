package corridor.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.ProjectStatus;
import corridor.chronicle.Target;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.ProjectState;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 6.8: belief about risk, stops and returns, worked by hand. An attack on the dam in the hills kills two
 * Chinese. The road and the plant are in the same province, the port and the mine in another.
 */
class FirmReactionTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final int PORT = SmallCatalogue.PORT;
    private static final int DAM = SmallCatalogue.DAM;
    private static final int ROAD = SmallCatalogue.ROAD;
    private static final int MINE = SmallCatalogue.MINE;
    private static final int PLANT = SmallCatalogue.PLANT;
    private static final double NEVER = -1000;

    private final SmallWorld small = new SmallWorld()
            .with("projects.riskPriorEvents", 2)
            .with("projects.riskPriorYears", 4)
            .with("projects.riskPerEvent", 1)
            .with("projects.riskPerDeath", 0.5)
            .with("projects.weightArea", 0.6)
            .with("projects.weightProvince", 0.3)
            .with("projects.weightNation", 0.1)
            .with("projects.suspendIntercept", -1)
            .with("projects.suspendPerDeath", 0.5)
            .with("projects.suspendOwn", 1)
            .with("projects.suspendProvince", 0.5)
            .with("projects.suspendRisk", 0.2)
            .with("projects.suspendState", 0.7)
            .with("projects.stopMedian", 10)
            .with("projects.stopPerDeath", 2)
            .with("projects.stopSpread", 0)
            .with("projects.riskStop", 2)
            .with("projects.riskReturn", 0.5)
            .with("projects.suspendedStaff", 0.5);
    private SimulationState s;
    private ProjectState projects;
    private FirmReaction firms;

    private void start() {
        s = small.situation();
        projects = s.projects;
        firms = new FirmReaction(small.bind(FirmParameters.class, "projects"), s);
    }

    /** Resets what firms have learnt and done, on another day. */
    private void again() {
        firms = new FirmReaction(small.bind(FirmParameters.class, "projects"), s);
        java.util.Arrays.fill(projects.status, ProjectStatus.ACTIVE);
        projects.status[PLANT] = ProjectStatus.PIPELINE;
    }

    private void dayAfter(Attack... attacks) {
        for (Attack attack : attacks) {
            s.ledger.note(attack);
        }
        s.ledger.turnPage();
        s.clock.day(s.day() + 1);
        firms.step(SmallWorld.NO_STATE);
        s.ledger.turnPage();
    }

    private static Attack on(int project, int killedChinese) {
        return new Attack(0, SmallCatalogue.HILLS, 0, Target.PROJECT_SITE, project, 5, killedChinese, 0, false, false);
    }

    @Test
    void evidence_counts_by_nearness() {
        small.with("projects.suspendIntercept", NEVER);
        start();
        assertThat(projects.risk(PORT)).isEqualTo(0.5);
        dayAfter(on(DAM, 2));
        // The site of the attack gets 1 + 0.5 * 2 = 2.
        assertThat(projects.riskEvents[DAM]).isCloseTo(2 + 2, EXACT);
        assertThat(projects.riskEvents[ROAD]).isCloseTo(2 + 2 * 0.3, EXACT);
        assertThat(projects.riskEvents[PLANT]).isCloseTo(2 + 2 * 0.3, EXACT);
        assertThat(projects.riskEvents[PORT]).isCloseTo(2 + 2 * 0.1, EXACT);

        dayAfter(on(-1, 0)); // in the area of the dam, but not on it
        assertThat(projects.riskEvents[DAM]).isCloseTo(4 + 0.6, EXACT);
        dayAfter(new Attack(0, SmallCatalogue.HILLS, 0, Target.SECURITY, -1, 9, 0, 0, false, false));
        assertThat(projects.riskEvents[DAM]).as("not on Chinese").isCloseTo(4.6, EXACT);
    }

    @Test
    void a_stop_is_likelier_after_deaths_at_the_own_site_in_the_province_and_at_high_risk() {
        int n = 4000;
        double[] stops = new double[5];
        start();
        for (int k = 0; k < n; k++) {
            again();
            dayAfter(on(DAM, 2));
            for (int project = 0; project < stops.length; project++) {
                stops[project] += projects.status[project] == ProjectStatus.SUSPENDED ? 1.0 / n : 0;
            }
        }
        // The dam has the log odds -1 + 0.5 * 2 + 1 + 0.5 + 0.2 * (1 / 0.5 - 1) - 0.7 = 1, and 1 / (1 + e^{-1}) =
        // 0.7311.
        assertThat(stops[DAM]).isCloseTo(0.7311, within(0.028));
        // The road has the log odds -1 + 1 + 0.5 + 0.2 * (0.65 / 0.5 - 1) - 0.7 = -0.14.
        assertThat(stops[ROAD]).isCloseTo(0.4651, within(0.032));
        // The port and the mine, private and far, have the log odds -1 + 1 + 0.2 * (0.55 / 0.5 - 1) = 0.02.
        assertThat(stops[PORT]).isCloseTo(0.505, within(0.032));
        assertThat(stops[MINE]).isCloseTo(0.505, within(0.032));
        assertThat(stops[PLANT]).as("not begun").isZero();
    }

    @Test
    void a_stop_lasts_longer_the_more_died_and_ends_when_risk_is_low() {
        small.with("projects.suspendIntercept", 1000);
        start();
        dayAfter(on(DAM, 2));
        // The stop lasts 10 * (1 + 2)^2 days from day 1 on.
        assertThat(projects.resumeDay[DAM]).isEqualTo(91);
        assertThat(projects.suspended).isEqualTo(3);
        assertThat(projects.workers[DAM]).isCloseTo(20, EXACT);
        assertThat(projects.onSite[SmallCatalogue.HILLS]).isCloseTo(20, EXACT);
        assertThat(s.ledger.suspendedDays).isEqualTo(3);

        s.clock.day(89);
        dayAfter();
        assertThat(projects.status[DAM]).as("day 90").isEqualTo(ProjectStatus.SUSPENDED);
        projects.riskEvents[DAM] = 4.1; // a risk of 4.1 / 4 is above 0.5 * 2
        dayAfter();
        assertThat(projects.status[DAM]).as("day 91, risk too high").isEqualTo(ProjectStatus.SUSPENDED);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.ACTIVE);
        projects.riskEvents[DAM] = 3.9;
        dayAfter();
        assertThat(projects.status[DAM]).isEqualTo(ProjectStatus.ACTIVE);
        assertThat(projects.suspended).isZero();
        assertThat(projects.workers[DAM]).isCloseTo(40, EXACT);
    }

    @Test
    void a_new_attack_can_only_prolong_a_stop() {
        small.with("projects.suspendIntercept", 1000);
        start();
        dayAfter(on(DAM, 2));
        dayAfter(on(DAM, 0)); // would end on day 2 + 10
        assertThat(projects.resumeDay[DAM]).isEqualTo(91);
        assertThat(projects.suspended).isEqualTo(3);
        dayAfter(on(DAM, 3)); // ends on day 3 + 160
        assertThat(projects.resumeDay[DAM]).isEqualTo(163);
        assertThat(projects.workers[DAM]).isCloseTo(20, EXACT);
    }

    @Test
    void firms_that_are_led_or_insensitive_learn_but_do_not_stop() {
        small.with("projects.suspendIntercept", 1000).option("FIRM_RISK", "INSENSITIVE");
        start();
        dayAfter(on(DAM, 2));
        assertThat(projects.riskEvents[DAM]).isCloseTo(4, EXACT);
        assertThat(projects.suspended).isZero();
    }
}
