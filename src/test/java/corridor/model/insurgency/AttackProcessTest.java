package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Target;
import corridor.model.SmallWorld;
import corridor.model.insurgency.AttackReporter.Victims;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 6.3: numbers of attacks, where they fall and whom they kill, against expectations worked by hand. All
 * cells have size 10, which saturates to 10 / (1 + 10 / 10) = 5. Tolerances are four standard errors.
 */
class AttackProcessTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int PLAIN = SmallCatalogue.PLAIN;
    private static final int BLA = SmallCatalogue.BLA;
    private static final int TTP = SmallCatalogue.TTP;
    private static final double NO_VALUE = -60;

    private final SmallWorld small = new SmallWorld()
            .years(25)
            .option("SEVERITY", "LOGNORMAL")
            .with("groups.lognormalMedian", 10)
            .with("groups.lognormalSpread", 0)
            .with("groups.saturation", 10)
            .with("groups.victimsPerUnit", 0.6)
            .with("groups.mostVictims", 400)
            .with("groups.dispersion", 2)
            .with("groups.dispersionGrowth", 5)
            .with("groups.attackersPerUnit", 0.5)
            .with("groups.attackerLoss", 1)
            .with("groups.valueInfrastructure", NO_VALUE)
            .with("groups.valueCivilians", NO_VALUE)
            .with("groups.valuePolitical", NO_VALUE)
            .with("groups.valueChineseBaloch", NO_VALUE)
            .with("groups.valueChineseTtp", NO_VALUE)
            .with("groups.securityShareSecurity", 0.75)
            .with("groups.excitationBaloch", 0)
            .with("groups.excitationTtp", 0)
            .with("groups.excitationMemory", 2)
            .with("groups.excitationLocal", 0.75)
            .with("groups.campaignRate", 0)
            .with("groups.boldness", 0)
            .with("groups.tempoSpread", 0)
            .with("groups.areaTempoSpread", 0)
            .with("groups.momentumSpread", 0)
            .with("groups.units", 1);
    private final List<Attack> reported = new ArrayList<>();
    private double squaresOfKilled;
    private SimulationState s;
    private AttackProcess attacks;

    private void start(double[] hazardBla, double[] hazardTtp) {
        s = small.situation();
        InsurgencyTheme.Parameters p = small.insurgency();
        Groups groups = new Groups(p.groups(), p.movements(), i -> 0, s);
        hazard(BLA, hazardBla);
        hazard(TTP, hazardTtp);
        for (double[] fighters : s.forces.fighters) {
            java.util.Arrays.fill(fighters, 1e9);
        }
        reported.clear();
        squaresOfKilled = 0;
        attacks = new AttackProcess(p, groups, this::report, s);
    }

    /** Returns the usual attacks for the present hazards, with cells of {@code size} units. */
    private UsualAttacks usual(double size) {
        return new UsualAttacks(small.insurgency(), s.forces.hazard, new double[] {size, size}, s);
    }

    private void hazard(int group, double[] daily) {
        System.arraycopy(daily, 0, s.forces.hazard[group], 0, daily.length);
        s.forces.hazardTotal[group] = daily[0] + daily[1] + daily[2];
        s.forces.hazardWeights[group].set(daily);
    }

    private void report(Attack attack, Victims victims, double draw) {
        assertThat(attack.killed()).isEqualTo(victims.security() + victims.civilian() + victims.chinese());
        reported.add(attack);
        squaresOfKilled += (double) attack.killed() * attack.killed();
    }

    private void run(int days) {
        for (int day = 0; day < days; day++) {
            s.clock.day(day);
            attacks.step(SmallWorld.NO_STATE);
        }
    }

    private double share(java.util.function.Predicate<Attack> which) {
        return (double) reported.stream().filter(which).count() / reported.size();
    }

    @Test
    void base_attacks_come_by_hazard_boldness_and_restraint() {
        small.with("groups.boldness", 0.5).lever("both.jointCombat", 3);
        start(new double[] {1.5, 0.5, 0}, new double[] {0, 1, 0});
        s.forces.restraint[BLA] = 0.5;
        run(4000);

        // There are 2 * (1 + 0.5) * 0.5 = 1.5 attacks a day, three quarters of them on the coast.
        assertThat(s.ledger.attacksByMovement[SmallCatalogue.BALOCH] / 4000).isCloseTo(1.5, within(0.078));
        assertThat(s.ledger.attacksByMovement[SmallCatalogue.TTP_TYPE] / 4000).isCloseTo(1, within(0.064));
        assertThat(share(attack -> attack.area() == COAST)).isCloseTo(1.125 / 2.5, within(0.02));
        assertThat(s.ledger.attacks).isEqualTo(reported.size());
    }

    @Test
    void each_attack_triggers_others_and_none_comes_while_the_base_is_nil() {
        small.with("groups.excitationTtp", 0.5);
        start(new double[3], new double[] {0, 1, 0});
        run(8000);
        // There are 1 / (1 - 0.5) = 2 attacks a day. Clustering doubles the tolerance of 4 * sqrt(2 / 8,000).
        assertThat(s.ledger.attacks / 8000).isCloseTo(2, within(0.13));

        start(new double[3], new double[] {0, 1, 0});
        s.forces.restraint[TTP] = 0;
        run(100);
        assertThat(s.ledger.attacks).isZero();
    }

    @Test
    void triggered_attacks_stay_in_the_area_for_their_local_part() {
        small.with("groups.excitationTtp", 0.5).with("groups.excitationFast", 1);
        long plain = 0;
        long coast = 0;
        int all = 0;
        for (int k = 0; k < 60; k++) {
            small.replicate(k);
            start(new double[3], new double[] {1e-6, 1e-6, 0});
            for (int attack = 0; attack < 100; attack++) {
                attacks.inject(PLAIN, TTP, Target.SECURITY, new Victims(0, 0, 0, 0, 0));
            }
            int injected = reported.size();
            run(1);
            plain += reported.stream()
                    .skip(injected)
                    .filter(a -> a.area() == PLAIN)
                    .count();
            coast += reported.stream()
                    .skip(injected)
                    .filter(a -> a.area() == COAST)
                    .count();
            all += reported.size() - injected;
        }
        // The other attacks fall like base attacks, as often on the coast as in the hills.
        assertThat(all).isGreaterThan(1000);
        assertThat((double) coast / all).isCloseTo(0.125, within(0.04));
        assertThat((double) plain / all).isCloseTo(0.75, within(0.05));
    }

    @Test
    void victims_follow_the_size_of_the_cell_and_spread_less_in_large_attacks() {
        start(new double[3], new double[] {1, 0, 0});
        run(8000);
        double n = reported.size();
        double killed = (s.ledger.deathsSecurity + s.ledger.deathsCivilian) / n;

        // The mean is 0.6 * 5 = 3. The dispersion is 2 * (1 + 5 / 5) = 4, so the variance is 3 + 9 / 4.
        assertThat(killed).isCloseTo(3, within(0.1));
        assertThat(squaresOfKilled / n - killed * killed).isCloseTo(5.25, within(0.55));
        assertThat(s.ledger.deathsSecurity / n).isCloseTo(0.75 * 3, within(0.09));
        // There are 0.5 * 5 = 2.5 attackers, rounded up, and all of them die.
        assertThat(s.ledger.deathsMilitant).isEqualTo(3 * n);
        assertThat(s.forces.fighters[TTP][COAST]).isEqualTo(1e9 - 3 * n);
        assertThat(s.ledger.deaths).isEqualTo(s.ledger.deathsSecurity + s.ledger.deathsCivilian + 3 * n);
        assertThat(s.areas.harmByInsurgents[COAST]).isEqualTo(s.ledger.deathsCivilian);
        assertThat(s.areas.recentDeaths[COAST])
                .isEqualTo(s.ledger.deathsSecurity + s.ledger.deathsCivilian)
                .isEqualTo(s.ledger.recentLosses[SmallCatalogue.TTP_TYPE]);
        assertThat(s.ledger.attacksChinese).isZero();
        assertThat(s.ledger.deathsIn(8000, 8000)).isEqualTo(s.ledger.deaths);
    }

    @Test
    void attacks_of_one_day_have_draws_of_their_own() {
        start(new double[] {3, 0, 0}, new double[] {3, 0, 0});
        int days = 1000;
        int equal = 0;
        for (int day = 0; day < days; day++) {
            s.clock.day(day);
            reported.clear();
            attacks.step(SmallWorld.NO_STATE);
            equal += killedFirst(BLA) == killedFirst(TTP) ? 1 : 0;
        }
        // Two numbers with mean 3 and dispersion 4 are equal in 15 % of cases.
        assertThat((double) equal / days).isBetween(0.05, 0.3);
    }

    private int killedFirst(int group) {
        return reported.stream()
                .filter(attack -> attack.group() == group)
                .mapToInt(Attack::killed)
                .findFirst()
                .orElse(-1 - group);
    }

    @Test
    void part_of_the_attackers_dies_and_victims_are_capped() {
        small.with("groups.attackerLoss", 0.3).with("groups.mostVictims", 2);
        start(new double[3], new double[] {1, 0, 0});
        run(4000);

        assertThat(s.ledger.deathsMilitant / reported.size()).isCloseTo(0.9, within(0.05));
        assertThat(s.ledger.largestAttack).isEqualTo(2);
    }

    @Test
    void attacks_on_a_site_are_of_high_profile_and_weaker_where_it_is_protected() {
        small.with("groups.valueChineseTtp", 60)
                .with("groups.exposureOffSite", 0)
                .with("groups.highProfile", 3)
                .with("groups.chineseShareSite", 0.4)
                .with("groups.securityShareChinese", 0.5)
                .with("groups.injuredBase", 1)
                .with("groups.injuredPerKilled", 2);
        start(new double[3], new double[] {1, 0, 0});
        s.projects.protectionOnSite[0] = Math.log(2); // e^{-P} = 1/2, so 3 * 3 / 2 = 4.5 victims
        run(8000);
        double n = reported.size();

        // The variance is 4.5 + 4.5^2 / 4.
        assertThat(killed() / n).isCloseTo(4.5, within(0.14));
        assertThat(s.ledger.deathsChinese / n).isCloseTo(0.4 * 4.5, within(0.08));
        assertThat(s.ledger.deathsSecurity / n).isCloseTo(0.5 * 0.6 * 4.5, within(0.07));
        assertThat(s.ledger.chineseInjured / n).isCloseTo(1 + 2 * 1.8, within(0.2));
        assertThat(s.ledger.attacksChinese).isEqualTo(n);
        assertThat(share(attack -> attack.project() == SmallCatalogue.PORT)).isEqualTo(1);
    }

    @Test
    void attacks_off_site_hit_staff_of_a_project_for_its_part_of_those_present() {
        small.with("groups.valueChineseTtp", 60)
                .with("groups.exposureOffSite", 1e30)
                .with("groups.highProfile", 2)
                .with("groups.chineseShareOffSite", 0.6);
        start(new double[3], new double[] {1, 0, 0});
        s.projects.protectionOffSite = Math.log(4);
        s.projects.protectionOnSite[0] = 10;
        run(4000);

        assertThat(killed() / reported.size()).isCloseTo(3 * 2 / 4.0, within(0.1));
        assertThat(s.ledger.deathsChinese / killed()).isCloseTo(0.6, within(0.03));
        // 60 of the 100 Chinese on the coast work at the port.
        assertThat(share(attack -> attack.project() == SmallCatalogue.PORT)).isCloseTo(0.6, within(0.031));
        assertThat(share(attack -> attack.project() == -1)).isCloseTo(0.4, within(0.031));
    }

    private double killed() {
        return s.ledger.deathsSecurity + s.ledger.deathsCivilian + s.ledger.deathsChinese;
    }

    @Test
    void campaigns_come_on_top_with_the_restraint_of_agreements() {
        small.with("groups.campaignRate", 36.5)
                .with("groups.campaignSize", 20)
                .with("groups.campaignSpread", 0)
                .with("groups.campaignDays", 0);
        start(new double[] {2, 0, 0}, new double[] {0, 1, 0});
        s.forces.restraint[BLA] = 0.5;
        run(8000);

        // Half of 2 attacks come from the base and half of 2 from campaigns. Four standard errors of the campaigns are
        // 0.16.
        assertThat(s.ledger.attacksByMovement[SmallCatalogue.BALOCH] / 8000).isCloseTo(2, within(0.17));
        assertThat(s.ledger.attacksByMovement[SmallCatalogue.TTP_TYPE] / 8000).isCloseTo(1, within(0.045));
    }

    @Test
    void an_injected_attack_is_booked_as_it_is() {
        start(new double[3], new double[3]);
        attacks.inject(COAST, BLA, Target.CHINESE_OFF_SITE, new Victims(2, 3, 0, 4, 5));

        assertThat(s.ledger.attacks).isEqualTo(1);
        assertThat(s.ledger.attacksLethal).isEqualTo(1);
        assertThat(s.ledger.attacksChinese).isEqualTo(1);
        assertThat(s.ledger.deaths).isEqualTo(9);
        assertThat(s.ledger.deathsSecurity).isEqualTo(2);
        assertThat(s.ledger.deathsCivilian).isEqualTo(3);
        assertThat(s.ledger.deathsChinese).isEqualTo(4);
        assertThat(s.ledger.chineseInjured).isEqualTo(5);
        assertThat(s.ledger.largestAttack).isEqualTo(9);
        assertThat(s.ledger.recentLosses).containsExactly(9, 0);
        assertThat(s.areas.recentDeaths[COAST]).isEqualTo(9);
        assertThat(s.areas.harmByInsurgents[COAST]).isEqualTo(3);
        assertThat(s.ledger.chineseDeathsIn(1, 1)).isEqualTo(4);

        attacks.inject(HILLS, TTP, Target.SECURITY, new Victims(0, 0, 0, 0, 0));
        assertThat(s.ledger.attacks).isEqualTo(2);
        assertThat(s.ledger.attacksLethal).isEqualTo(1);
        assertThat(s.ledger.attacksChinese).isEqualTo(1);
    }

    @Test
    void the_usual_contains_triggered_attacks_and_campaigns() {
        small.with("groups.excitationBaloch", 0.5)
                .with("groups.excitationTtp", 0.2)
                .with("groups.campaignRate", 3.65)
                .with("groups.campaignSize", 100)
                .with("groups.campaignSpread", 0)
                .with("groups.valueCivilians", 0)
                .with("groups.securityShareCivilians", 0.25);
        start(new double[] {2, 0, 0}, new double[] {0, 0.8, 0});

        UsualAttacks usual = usual(10);
        // Baloch groups have 2 / (1 - 0.5) = 4 attacks. A campaign adds 0.01 * 100 to 2, which makes 4 * 1.5 = 6. The
        // others have 0.8 / (1 - 0.2) = 1.
        assertThat(usual.byMovement()).containsExactly(new double[] {6, 1}, EXACT);
        // Each attack kills 0.6 * 10. Half of the attacks are on security forces, who are three quarters of the dead
        // there. The other half are on civilians, where security forces are one quarter. So half of the dead are
        // civilians.
        assertThat(usual.deathsByArea()).containsExactly(new double[] {36, 6, 0}, EXACT);
        assertThat(usual.civilianDeathsByArea()).containsExactly(new double[] {18, 3, 0}, EXACT);
        assertThat(usual.deaths(SmallCatalogue.BALOCH)).isCloseTo(36, EXACT);
        assertThat(usual.deaths(SmallCatalogue.TTP_TYPE)).isCloseTo(6, EXACT);
        // Each attack has 0.5 * 10 attackers, all of whom die.
        assertThat(usual.attackersKilled()).isCloseTo(35, EXACT);
    }

    @Test
    void the_usual_follows_from_fighters_and_knowledge_at_the_start_and_not_from_the_tempo() {
        small.with("groups.tempoSpread", 0.5)
                .with("groups.attackBaloch", 3.65)
                .with("groups.attackTtp", 7.3)
                .with("groups.knowledgeCut", 0.5)
                .with("security.knowledge", 0.4);
        s = small.situation();
        UsualAttacks usual = UsualAttacks.of(small.insurgency(), s);
        // With a concentration of 1, attacks are 0.01 * 100 * (fighters / 100)^2 * (1 - 0.5 * 0.4). BLA has 640 on the
        // coast and 160 in the hills: 6.4^2 + 1.6^2 = 43.52. TTP has 750 in the hills and 250 in the plain: 56.25 +
        // 6.25, at twice the rate.
        assertThat(usual.byMovement()).containsExactly(new double[] {43.52 * 0.8, 2 * 62.5 * 0.8}, within(1e-8));
    }

    @Test
    void the_usual_takes_the_mean_of_log_normal_sizes() {
        small.with("groups.lognormalSpread", Math.sqrt(2 * Math.log(3)))
                .with("groups.attackBaloch", 0)
                .with("groups.attackTtp", 3.65)
                .with("groups.knowledgeCut", 0);
        s = small.situation();
        UsualAttacks usual = UsualAttacks.of(small.insurgency(), s);
        // The 62.5 attacks are by cells of size 10 e^{spread^2 / 2} = 30 on average.
        assertThat(usual.deaths(SmallCatalogue.TTP_TYPE)).isCloseTo(62.5 * 0.6 * 30, within(1e-6));
    }
}
