package corridor.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.ProjectStatus;
import corridor.chronicle.Target;
import corridor.model.SmallWorld;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Tests the accounts that the state keeps: fighters, projects, windows of the ledger, levers, dates, feasibility. */
class StateTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int BLA = SmallCatalogue.BLA;
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int IRANIAN = SmallCatalogue.IRANIAN;

    private final SimulationState s = new SmallWorld().situation();

    @Test
    void fighters_are_conserved() {
        ForceState f = s.forces;
        f.recruit(BLA, COAST, 50);
        f.leave(BLA, COAST, 20);
        f.leaveAbroad(BLA, IRANIAN, 10);
        assertThat(f.kill(BLA, HILLS, 1000)).isCloseTo(160, CLOSE);
        assertThat(f.killAbroad(BLA, IRANIAN, 30)).isEqualTo(30);
        f.moveAbroad(BLA, COAST, IRANIAN, 5);
        f.moveHome(BLA, IRANIAN, HILLS, 7);
        f.move(BLA, COAST, HILLS, 3);

        assertThat(f.fighters[BLA]).containsExactly(new double[] {640 + 50 - 20 - 5 - 3, 7 + 3, 0}, CLOSE);
        assertThat(f.abroad[BLA][IRANIAN]).isCloseTo(100 - 10 - 30 + 5 - 7, CLOSE);
        assertThat(f.recruited()).isEqualTo(50);
        assertThat(f.removed()).isCloseTo(20 + 10 + 160 + 30, CLOSE);
        assertThat(f.strength(0)).isCloseTo(1000 + 50 - 220, CLOSE);
        assertThat(f.atHome(BLA)).isCloseTo(672, CLOSE);
        assertThat(f.inSanctuary(BLA)).isCloseTo(158, CLOSE);
    }

    @Test
    void projects_and_people_at_the_start() {
        ProjectState p = s.projects;
        assertThat(p.remaining).containsExactly(600, 1800, 300, 1000, 500);
        assertThat(p.onSite).containsExactly(60, 40, 20);
        assertThat(p.offSite).containsExactly(40, 10, 330);
        assertThat(p.chinesePresent()).isEqualTo(500);
        p.staffShare = 0.8;
        assertThat(p.chinesePresent()).isCloseTo(400, CLOSE);
    }

    @Test
    void mean_risk_is_over_projects_that_are_not_withdrawn() {
        ProjectState p = s.projects;
        for (int k = 0; k < p.status.length; k++) {
            p.riskEvents[k] = k;
            p.riskYears[k] = 2;
        }
        assertThat(p.meanRisk()).isCloseTo(1, CLOSE); // the mean of 0, 1, 2, 3 and 4 halves
        p.status[0] = ProjectStatus.WITHDRAWN;
        assertThat(p.meanRisk()).isCloseTo(1.25, CLOSE);
        java.util.Arrays.fill(p.status, ProjectStatus.WITHDRAWN);
        assertThat(p.meanRisk()).isZero();
    }

    @Test
    void windows_of_the_ledger_hold_the_days_before() {
        Counters ledger = s.ledger;
        ledger.count(3, 5, true, 2);
        ledger.count(4, 7, false, 0);
        ledger.count(4, 1, true, 1);
        assertThat(ledger.attacksIn(5, 1)).isEqualTo(2);
        assertThat(ledger.attacksIn(5, 2)).isEqualTo(3);
        assertThat(ledger.attacksIn(4, 90)).isEqualTo(1);
        assertThat(ledger.deathsIn(5, 2)).isEqualTo(13);
        assertThat(ledger.chineseAttacksIn(5, 2)).isEqualTo(2);
        assertThat(ledger.chineseDeathsIn(5, 2)).isEqualTo(3);
        assertThat(ledger.chineseDeathsIn(5, 1)).isEqualTo(1);
    }

    @Test
    void each_day_turns_the_page_and_adds_the_daily_flows() {
        Counters ledger = s.ledger;
        ledger.paidDaily = 2;
        ledger.committedDaily = 3;
        Attack attack = new Attack(0, 0, 0, Target.SECURITY, -1, 1, 0, 0, false, false);
        ledger.note(attack);
        ledger.turnPage();
        assertThat(ledger.yesterday()).containsExactly(attack);
        ledger.turnPage();
        assertThat(ledger.yesterday()).isEmpty();
        assertThat(ledger.disbursed).isEqualTo(4);
        assertThat(ledger.committed).isEqualTo(6);
    }

    @Test
    void a_lever_has_the_fixed_value_else_the_actors_own() {
        LeverBoard levers = s.levers;
        int k = levers.index("both.jointCombat");
        levers.decide(k, 1);
        assertThat(levers.value(k)).isEqualTo(1);
        assertThat(levers.fraction(k)).isCloseTo(1 / 3.0, CLOSE);
        levers.fix(k, 3);
        assertThat(levers.value(k)).isEqualTo(3);
        assertThat(levers.own(k)).isEqualTo(1);
        levers.fix(k, Double.NaN);
        assertThat(levers.value(k)).isEqualTo(1);
        assertThat(levers.isBargained(k)).isFalse();
        levers.agree(k, 2);
        assertThat(levers.isBargained(k)).isTrue();
        assertThat(levers.value(k)).isEqualTo(2);
    }

    @Test
    void feasibility_is_the_mean_over_occasions_and_then_over_levers() {
        Feasibility feasibility = new Feasibility(3);
        assertThat(feasibility.mean()).isNaN();
        feasibility.occasion(0, 0.2);
        feasibility.occasion(0, 0.6);
        feasibility.occasion(2, 1);
        assertThat(feasibility.byLever()[0]).isCloseTo(0.4, CLOSE);
        assertThat(feasibility.byLever()[1]).isNaN();
        assertThat(feasibility.mean()).isCloseTo(0.7, CLOSE);
        feasibility.leaveOut(1);
        feasibility.occasion(1, 0);
        assertThat(feasibility.mean()).isCloseTo(0.7, CLOSE);
    }

    @Test
    void the_date_follows_the_day() {
        Clock clock = new Clock(LocalDate.of(2025, 1, 1), 365);
        assertThat(clock.date()).isEqualTo(LocalDate.of(2025, 1, 1));
        clock.day(31);
        assertThat(clock.date()).isEqualTo(LocalDate.of(2025, 2, 1));
        clock.day(59);
        assertThat(clock.date()).isEqualTo(LocalDate.of(2025, 3, 1));
    }
}
