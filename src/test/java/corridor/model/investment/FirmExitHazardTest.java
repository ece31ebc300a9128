package corridor.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.ProjectStatus;
import corridor.model.SmallWorld;
import corridor.model.state.ProjectState;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 8.2: notices of exit for risk and for bureaucracy, worked by hand. Half of the port's cost is sunk,
 * which halves the chance that its firm leaves.
 */
class FirmExitHazardTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final int PORT = SmallCatalogue.PORT;
    private static final int DAM = SmallCatalogue.DAM;
    private static final int COAST = SmallCatalogue.COAST;
    private static final int MONTHS = 4000;

    private final SmallWorld small = new SmallWorld()
            .with("projects.leaveBase", 0)
            .with("projects.leaveRisk", Math.log(2))
            .with("projects.riskStop", 2)
            .with("projects.riskReturn", 0.5)
            .with("projects.leaveFrictionBase", 0)
            .with("projects.leaveFriction", Math.log(8))
            .with("projects.leaveSunk", Math.log(4))
            .with("projects.noticeMedian", 45)
            .with("projects.noticeSpread", 0)
            .with("projects.noticeSettled", 0)
            .with("projects.suspendedStaff", 0.5);
    private SimulationState s;
    private ProjectState projects;
    private FirmExit exit;

    private void start() {
        s = small.situation();
        projects = s.projects;
        projects.riskEvents[PORT] = 4;
        projects.riskYears[PORT] = 1;
        projects.riskEvents[DAM] = 4;
        projects.riskYears[DAM] = 1;
        projects.friction = 1 / 3.0;
        exit = new FirmExit(small.bind(FirmExitParameters.class, "projects"), s);
    }

    private void month(int project, int day) {
        s.clock.day(day);
        exit.consider(project, s.luck.key(9, day));
    }

    private double noticesForFriction;

    /** Returns the share of months in which a firm at work gives notice. */
    private double notices(int project, ProjectStatus status) {
        int notices = 0;
        int friction = 0;
        for (int k = 0; k < MONTHS; k++) {
            projects.status[project] = status;
            month(project, k);
            boolean given = projects.status[project] == ProjectStatus.NOTICE;
            notices += given ? 1 : 0;
            friction += given && projects.noticeForFriction[project] ? 1 : 0;
        }
        noticesForFriction = (double) friction / MONTHS;
        return (double) notices / MONTHS;
    }

    @Test
    void risk_above_the_level_of_leaving_raises_notices_and_sunk_cost_lowers_them() {
        small.with("projects.leaveBase", 0.2);
        start();
        // The chance of a notice is 0.2 * e^{-ln 4 / 2} * e^{ln 2 (4 / 2 - 1)} = 0.2 / 2 * 2.
        assertThat(notices(PORT, ProjectStatus.ACTIVE)).isCloseTo(0.2, within(0.026));
        assertThat(noticesForFriction).isZero();

        start();
        projects.riskEvents[PORT] = 2; // risk at the level of leaving
        assertThat(notices(PORT, ProjectStatus.ACTIVE)).isCloseTo(0.1, within(0.019));

        start();
        projects.remaining[PORT] = 1200; // nothing is sunk
        assertThat(notices(PORT, ProjectStatus.ACTIVE)).isCloseTo(0.4, within(0.031));
    }

    @Test
    void friction_raises_notices_for_bureaucracy() {
        small.with("projects.leaveFrictionBase", 0.1);
        start();
        // The chance of a notice is 0.1 / 2 * e^{ln 8 / 3} = 0.1.
        assertThat(notices(PORT, ProjectStatus.ACTIVE)).isCloseTo(0.1, within(0.019));
        assertThat(noticesForFriction).isCloseTo(0.1, within(0.019));

        small.with("projects.leaveBase", 0.2);
        start();
        // Notices for risk come first, with 0.2. Bureaucracy acts on the rest, with 0.8 * 0.1.
        assertThat(notices(PORT, ProjectStatus.ACTIVE)).isCloseTo(0.28, within(0.029));
        assertThat(noticesForFriction).isCloseTo(0.08, within(0.018));
    }

    @Test
    void state_owned_firms_plants_in_operation_and_insensitive_firms_stay() {
        small.with("projects.leaveBase", 10);
        start();
        assertThat(notices(DAM, ProjectStatus.ACTIVE)).isZero();
        assertThat(notices(PORT, ProjectStatus.OPERATING)).isZero();
        small.option("FIRM_RISK", "STATE_LED");
        start();
        assertThat(notices(PORT, ProjectStatus.ACTIVE)).isZero();
    }

    @Test
    void under_notice_part_of_the_staff_goes_and_the_project_is_dismantled_at_its_end() {
        small.with("projects.leaveBase", 10);
        start();
        month(PORT, 100);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.NOTICE);
        assertThat(projects.noticeEnd[PORT]).isEqualTo(145);
        assertThat(projects.workers[PORT]).isCloseTo(30, EXACT);
        assertThat(projects.onSite[COAST]).isCloseTo(30, EXACT);

        month(PORT, 144);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.NOTICE);
        month(PORT, 145);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.WITHDRAWN);
        assertThat(projects.leftForRisk).isEqualTo(1);
        assertThat(projects.leftForFriction).isZero();
        assertThat(projects.withdrawn).isEqualTo(1);
        assertThat(s.ledger.withdrawnValue).isEqualTo(600);
        assertThat(projects.onSite[COAST]).isZero();
    }

    @Test
    void a_notice_for_risk_is_taken_back_when_risk_has_fallen_far_below_its_level_then() {
        small.with("projects.leaveBase", 10);
        start();
        month(PORT, 100);
        projects.riskEvents[PORT] = 2.1; // half of 4 is the level of return
        month(PORT, 110);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.NOTICE);
        projects.riskEvents[PORT] = 1.9;
        month(PORT, 120);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.ACTIVE);
        assertThat(projects.workers[PORT]).isCloseTo(60, EXACT);
    }

    @Test
    void a_notice_for_bureaucracy_is_settled_by_chance_and_counts_apart() {
        small.with("projects.leaveFrictionBase", 100);
        start();
        month(PORT, 100);
        projects.riskEvents[PORT] = 0;
        month(PORT, 145);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.WITHDRAWN);
        assertThat(projects.leftForFriction).isEqualTo(1);
        assertThat(projects.leftForRisk).isZero();

        small.with("projects.noticeSettled", 1);
        start();
        month(PORT, 100);
        month(PORT, 110);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.ACTIVE);
    }

    @Test
    void a_suspended_project_under_notice_is_no_longer_counted_as_suspended() {
        small.with("projects.leaveBase", 10);
        start();
        projects.status[PORT] = ProjectStatus.SUSPENDED;
        projects.before[PORT] = ProjectStatus.ACTIVE;
        projects.suspended = 1;
        Workers.set(projects, PORT, 30);
        month(PORT, 100);
        assertThat(projects.suspended).isZero();
        assertThat(projects.workers[PORT])
                .as("part of the staff is gone already")
                .isCloseTo(30, EXACT);
        projects.riskEvents[PORT] = 1;
        month(PORT, 110);
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.ACTIVE);
        assertThat(projects.workers[PORT]).isCloseTo(60, EXACT);
    }

    @Test
    void dismantling_a_suspended_project_ends_its_suspension() {
        start();
        projects.status[PORT] = ProjectStatus.SUSPENDED;
        projects.suspended = 1;
        exit.dismantle(PORT, "China withdraws");

        assertThat(projects.suspended).isZero();
        assertThat(projects.status[PORT]).isEqualTo(ProjectStatus.WITHDRAWN);
    }
}
