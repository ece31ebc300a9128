package corridor.model.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.ProjectStatus;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 8.2: money, projects and people of a month, worked by hand. A month pays 1,200 / 4 / 12 = 25 million
 * on the port, at most 360 / 12 = 30 on the dam, and 12.5 of the host's own money on the road.
 */
class InvestmentTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final int PORT = SmallCatalogue.PORT;
    private static final int DAM = SmallCatalogue.DAM;
    private static final int ROAD = SmallCatalogue.ROAD;
    private static final int MINE = SmallCatalogue.MINE;
    private static final int PLANT = SmallCatalogue.PLANT;
    private static final int COAST = SmallCatalogue.COAST;
    private static final double SLOW_LOCALISED = 0.4;
    private static final int SLOW = 1;
    private static final int FAST = 2;

    private final SmallWorld small = new SmallWorld()
            .with("projects.commitmentBase", 1200)
            .with("projects.arrearsDamp", 1)
            .with("projects.payoutYears", 2)
            .with("projects.powerShare", 0.25)
            .with("projects.buildYears", 4)
            .with("projects.paceCap", 360)
            .with("projects.startHazard", 0)
            .with("projects.operatingStaff", 0.25)
            .with("projects.presenceElasticity", 2)
            .with("projects.presenceSpeed", 0.5)
            .with("projects.withdrawSlow", 0.1)
            .with("projects.withdrawFast", 0.4)
            .with("projects.surgeStaff", 100)
            .with("projects.friction", 0.2)
            .with("projects.frictionArrears", 0.3)
            .with("projects.offSiteFriction", 0.1)
            .with("projects.leaveBase", 0)
            .with("projects.leaveFrictionBase", 0)
            .with("projects.riskDiscount", Math.pow(0.5, 12));
    private SimulationState s;
    private Investment investment;

    private void start() {
        s = small.situation();
        s.china.confidence = 0.5;
        s.china.confidenceAtStart = 0.5;
        FirmExit exit = new FirmExit(small.bind(FirmExitParameters.class, "projects"), s);
        investment = new Investment(small.bind(InvestmentParameters.class, "projects"), SLOW_LOCALISED, exit, s);
    }

    private void month() {
        s.clock.day(s.day() + 30);
        investment.step(SmallWorld.NO_STATE);
    }

    @Test
    void a_usual_month_pays_old_commitments_and_projects_with_chinese_money() {
        start();
        // Commitments pay 100 a month, and projects pay 25 and 30.
        assertThat(Investment.usualQuarter(small.bind(InvestmentParameters.class, "projects"), s.projects))
                .isCloseTo(3 * 155, EXACT);
        assertThat(s.ledger.paidDaily).isCloseTo(465 / 90.0, EXACT);
        assertThat(s.ledger.committedDaily).isCloseTo(100 / 30.0, EXACT);
        assertThat(s.projects.backlog).isCloseTo(2400, EXACT);

        month();
        // The backlog is 2,400 and 100 new; a 24th of both is paid.
        assertThat(s.projects.backlog).isCloseTo(2500 * 23 / 24.0, EXACT);
        assertThat(s.ledger.paidDaily).isCloseTo((2500 / 24.0 + 55) / 30, EXACT);
        assertThat(s.ledger.committedDaily).isCloseTo(100 / 30.0, EXACT);
        assertThat(s.projects.remaining[PORT]).isCloseTo(575, EXACT);
        assertThat(s.projects.remaining[DAM]).isCloseTo(1770, EXACT);
        assertThat(s.projects.remaining[ROAD]).isCloseTo(287.5, EXACT);
        assertThat(s.projects.remaining[MINE]).isEqualTo(1000);
        assertThat(s.projects.offSite[COAST]).isCloseTo(40, EXACT);
    }

    @Test
    void new_commitments_follow_confidence_the_lever_and_arrears() {
        small.lever("china.newCommitments", 0.5);
        start();
        s.china.confidence = 0.75;
        s.economy.arrears = 2;
        month();
        // New commitments are 100 * 1.5 * 0.5 / 2.
        assertThat(s.ledger.committedDaily).isCloseTo(37.5 / 30, EXACT);

        small.lever("china.powerSectorStop", 1).lever("china.investmentSurge", 1.2);
        start();
        month();
        // New commitments are 100 * 0.5 * (1 - 0.25), and the surge adds 1,200 million a year.
        assertThat(s.ledger.committedDaily).isCloseTo((37.5 + 100) / 30, EXACT);
    }

    @Test
    void under_the_power_stop_a_power_project_stands_still() {
        small.lever("china.powerSectorStop", 1).with("projects.startHazard", 1);
        start();
        month();
        assertThat(s.projects.remaining[DAM]).isEqualTo(1800);
        assertThat(s.projects.remaining[PORT]).isCloseTo(575, EXACT);
        assertThat(s.projects.status[PLANT]).isEqualTo(ProjectStatus.PIPELINE);
        assertThat(s.projects.status[MINE]).isEqualTo(ProjectStatus.ACTIVE);
        assertThat(s.ledger.committed).as("the mine's money").isEqualTo(1000);
    }

    @Test
    void local_staff_slow_work_and_are_not_exposed() {
        small.lever("china.workerLocalisation", 0.5);
        start();
        month();
        // Work goes on at 1 - 0.4 * 0.5 of the pace.
        assertThat(s.projects.remaining[PORT]).isCloseTo(580, EXACT);
        assertThat(s.projects.staffShare).isEqualTo(0.5);
    }

    @Test
    void a_project_is_completed_when_its_money_is_spent() {
        start();
        s.projects.remaining[PORT] = 20;
        month();
        assertThat(s.projects.status[PORT]).isEqualTo(ProjectStatus.OPERATING);
        assertThat(s.projects.completed).isEqualTo(1);
        assertThat(s.projects.workers[PORT]).isCloseTo(15, EXACT);
        assertThat(s.projects.onSite[COAST]).isCloseTo(15, EXACT);
        assertThat(s.ledger.paidDaily).as("no more than what was left").isCloseTo((2500 / 24.0 + 50) / 30, EXACT);
    }

    @Test
    void projects_start_with_a_chance_that_follows_confidence_and_the_lever() {
        small.with("projects.startHazard", 0.4).lever("china.newCommitments", 0.5);
        start();
        s.china.confidence = 0.75;
        int n = 4000;
        int starts = 0;
        for (int k = 0; k < n; k++) {
            s.projects.status[MINE] = ProjectStatus.PIPELINE;
            month();
            starts += s.projects.status[MINE] == ProjectStatus.ACTIVE ? 1 : 0;
        }
        // The chance is 0.4 * 1.5 * 0.5, within four standard errors.
        assertThat((double) starts / n).isCloseTo(0.3, within(0.029));
    }

    @Test
    void a_withdrawal_takes_the_backlog_and_projects_and_people_off_site() {
        small.lever("china.withdrawal", SLOW).with("projects.startHazard", 1);
        start();
        java.util.Arrays.fill(s.projects.status, ProjectStatus.PIPELINE);
        month();
        assertThat(s.ledger.withdrawnValue).isCloseTo(240, EXACT);
        // Nothing new is committed. A tenth of 2,400 is withdrawn, and a 24th of the rest is paid.
        assertThat(s.ledger.committedDaily).isZero();
        assertThat(s.projects.backlogWithdrawn).isCloseTo(240, EXACT);
        assertThat(s.projects.backlog).isCloseTo(2160 * 23 / 24.0, EXACT);
        assertThat(s.projects.status[MINE]).isEqualTo(ProjectStatus.PIPELINE);
        // 40 * 0.9 people are wanted, and half of the way is made.
        assertThat(s.projects.offSite[COAST]).isCloseTo(38, EXACT);
        month();
        // 40 * 0.81 people are wanted.
        assertThat(s.projects.offSite[COAST]).isCloseTo(38 + 0.5 * (32.4 - 38), EXACT);

        small.lever("china.withdrawal", FAST).with("projects.presenceSpeed", 0.2);
        start();
        month();
        // 40 * 0.6 people are wanted, and the speed is that of the exit, 0.4.
        assertThat(s.projects.offSite[COAST]).isCloseTo(40 - 0.4 * 16, EXACT);
        assertThat(s.projects.backlogWithdrawn).isCloseTo(960, EXACT);
    }

    @Test
    void in_a_withdrawal_each_project_is_dismantled_with_the_chance_of_an_exit() {
        small.lever("china.withdrawal", SLOW);
        start();
        int n = 4000;
        int gone = 0;
        for (int k = 0; k < n; k++) {
            s.projects.status[DAM] = ProjectStatus.ACTIVE;
            s.projects.remaining[DAM] = 1000;
            month();
            gone += s.projects.status[DAM] == ProjectStatus.WITHDRAWN ? 1 : 0;
        }
        assertThat((double) gone / n).isCloseTo(0.1, within(0.019));
        assertThat(s.projects.withdrawn).isGreaterThanOrEqualTo(gone);
    }

    @Test
    void the_value_withdrawn_is_the_backlog_and_what_was_left_of_projects() {
        small.lever("china.withdrawal", FAST).with("projects.withdrawFast", 1);
        start();
        month();
        // The value is 2,400 of commitments, 575 of the port and 1,770 of the dam after this month's work. The road is
        // not China's.
        assertThat(s.ledger.withdrawnValue).isCloseTo(2400 + 575 + 1770, EXACT);
        assertThat(s.projects.withdrawn).isEqualTo(3);
        assertThat(s.projects.onSite).containsExactly(0, 0, 0);
    }

    @Test
    void chinese_off_site_follow_confidence_and_a_surge() {
        small.lever("china.investmentSurge", 2.5);
        start();
        s.china.confidence = 0.75;
        month();
        // (1 + 100 * 2.5 / 500) * 1.5^2 = 3.375 times 40 people are wanted, and half of the way is made.
        assertThat(s.projects.offSite[COAST]).isCloseTo(40 + 0.5 * 40 * 2.375, EXACT);
    }

    @Test
    void friction_rises_with_off_site_protection_and_arrears() {
        small.lever("pakistan.offSiteProtection", 0.5);
        start();
        assertThat(s.projects.friction).isCloseTo(0.2, EXACT);
        s.economy.arrears = 3;
        month();
        assertThat(s.projects.friction).isCloseTo(0.2 + 0.05 + 0.6, EXACT);
    }

    @Test
    void evidence_fades_by_a_twelfth_of_the_yearly_discount_and_a_month_is_added() {
        start();
        s.projects.riskEvents[DAM] = 8;
        s.projects.riskYears[DAM] = 3;
        month();
        // A month keeps (2^-12)^{1/12} = 1/2.
        assertThat(s.projects.riskEvents[DAM]).isCloseTo(4, EXACT);
        assertThat(s.projects.riskYears[DAM]).isCloseTo(1.5 + 1 / 12.0, EXACT);
    }

    @Test
    void reforms_lower_friction_and_open_the_gate_for_new_money() {
        small.with("projects.frictionWindow", 0.1)
                .with("projects.frictionCorruption", 0.06)
                .with("projects.commitmentFriction", 2)
                .lever("pakistan.oneWindow", 0.5)
                .lever("pakistan.antiCorruption", 1);
        start();
        month();
        // Friction is 0.2 - 0.05 - 0.06, and commitments are 100 * e^{2 * 0.11}.
        assertThat(s.projects.friction).isCloseTo(0.09, EXACT);
        assertThat(s.ledger.committedDaily).isCloseTo(100 * Math.exp(0.22) / 30, EXACT);

        small.with("projects.frictionCorruption", 0.5); // friction ends at 0, so the gate opens by 0.2 only
        start();
        month();
        assertThat(s.projects.friction).isZero();
        assertThat(s.ledger.committedDaily).isCloseTo(100 * Math.exp(0.4) / 30, EXACT);
    }
}
