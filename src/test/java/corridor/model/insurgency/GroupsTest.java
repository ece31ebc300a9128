package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 7.3: recruits and leavers, flight and return, spread, and hazards, worked by hand. BLA has 640
 * fighters on the coast and 160 in the hills, and 100 each in Afghanistan and Iran. TTP has 750 in the hills and 250 in
 * the plain, and 625 in Afghanistan and 375 in Iran.
 */
class GroupsTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int PLAIN = SmallCatalogue.PLAIN;
    private static final int AFGHAN = SmallCatalogue.AFGHAN;
    private static final int IRANIAN = SmallCatalogue.IRANIAN;
    private static final int BLA = SmallCatalogue.BLA;
    private static final int TTP = SmallCatalogue.TTP;

    /** In this world nobody moves, and tempo does not vary. */
    private final SmallWorld small = new SmallWorld()
            .with("groups.recruitBaloch", 0)
            .with("groups.recruitTtp", 0)
            .with("groups.crowding", 2)
            .with("groups.leave", 0)
            .with("groups.flow", 0)
            .with("groups.flight", 0)
            .with("groups.spreadOut", 0)
            .with("groups.tempoSpread", 0)
            .with("groups.areaTempoSpread", 0)
            .with("groups.momentumSpread", 0)
            .with("groups.tempoMemory", 100)
            .with("groups.attackBaloch", 0.365)
            .with("groups.attackTtp", 0.73)
            .with("groups.knowledgeCut", 0.5)
            .with("security.knowledge", 0.4)
            .with("groups.boldness", 0.6)
            .with("groups.units", 100)
            .with("groups.turnover", 0.1);

    private SimulationState s;
    private Groups groups;

    private void start() {
        s = small.situation();
        groups = new Groups(small.insurgency().groups(), small.insurgency().movements(), i -> 0.001 * (i + 1), s);
    }

    private void week() {
        s.clock.day(s.day() + 7);
        groups.step(SmallWorld.NO_STATE);
    }

    @Test
    void the_start_places_fighters_at_home_and_in_reach_abroad() {
        start();
        assertThat(s.forces.fighters[BLA]).containsExactly(new double[] {640, 160, 0}, CLOSE);
        assertThat(s.forces.fighters[TTP]).containsExactly(new double[] {0, 750, 250}, CLOSE);
        assertThat(s.forces.abroad[BLA][AFGHAN]).isCloseTo(100, CLOSE);
        assertThat(s.forces.abroad[BLA][IRANIAN]).isCloseTo(100, CLOSE);
        // Both countries are in reach from the hills, and only Afghanistan from the plain: 375 + 250 and 375.
        assertThat(s.forces.abroad[TTP][AFGHAN]).isCloseTo(625, CLOSE);
        assertThat(s.forces.abroad[TTP][IRANIAN]).isCloseTo(375, CLOSE);
    }

    @Test
    void recruits_come_by_home_share_and_will_and_fewer_when_the_group_is_crowded() {
        // 4.10625 * 1,000 = 4,106.25 a year is divided by 1 + (1,000 / 2,000)^3 = 1.125. The 3,650 that remain are 70
        // in a week.
        small.with("groups.recruitBaloch", 4.10625);
        start();
        s.areas.willing[0][HILLS] = 1.5;
        s.forces.regroup[BLA] = 1.1;
        week();
        assertThat(s.forces.fighters[BLA][COAST]).isCloseTo(640 + 70 * 0.8 * 1.1, CLOSE);
        assertThat(s.forces.fighters[BLA][HILLS]).isCloseTo(160 + 70 * 0.2 * 1.1 * 1.5, CLOSE);
        assertThat(s.forces.recruited()).isCloseTo(61.6 + 23.1, CLOSE);
        assertThat(s.forces.strength(1)).as("the other movement").isCloseTo(2000, CLOSE);

        small.with("groups.recruitBaloch", 0).with("groups.recruitTtp", 3.65);
        start();
        s.forces.recruit(TTP, PLAIN, 2000); // 4,000 / (2 * 2,000) = 1: half of 3.65 * 2,000 * 7 / 365 = 140
        week();
        assertThat(s.forces.fighters[TTP][HILLS]).isCloseTo(750 + 70 * 0.75, CLOSE);
    }

    @Test
    void recruits_follow_money() {
        small.with("groups.recruitBaloch", 4.10625);
        start();
        s.forces.funding[0] = 0.9;
        week();
        // 70 recruits as above, times 0.9 for money.
        assertThat(s.forces.recruited()).isCloseTo(70 * 0.9, CLOSE);
    }

    @Test
    void an_amnesty_draws_members_out_and_a_ceasefire_keeps_them() {
        small.with("groups.leave", 0.365).with("groups.amnestyExits", 0.6).lever("pakistan.amnesty", 0.5);
        start();
        s.forces.leaving[TTP] = 0.5;
        week();
        // 0.007 in a week, times 1 + 0.6 * 0.5.
        assertThat(s.forces.fighters[BLA][COAST]).isCloseTo(640 * (1 - 0.007 * 1.3), CLOSE);
        assertThat(s.forces.abroad[TTP][AFGHAN]).isCloseTo(625 * (1 - 0.007 * 1.3 * 0.5), CLOSE);
    }

    @Test
    void a_group_that_is_not_united_attacks_less() {
        start();
        double united = s.forces.hazardTotal[TTP];
        s.forces.unity[TTP] = 0.8;
        week();
        assertThat(s.forces.hazardTotal[TTP]).isCloseTo(united * 0.8, CLOSE);
    }

    @Test
    void members_leave_at_home_and_abroad() {
        small.with("groups.leave", 0.365); // 0.007 in a week
        start();
        week();
        assertThat(s.forces.fighters[BLA][COAST]).isCloseTo(640 * 0.993, CLOSE);
        assertThat(s.forces.abroad[TTP][AFGHAN]).isCloseTo(625 * 0.993, CLOSE);
        assertThat(s.forces.removed()).isCloseTo(3000 * 0.007, CLOSE);
    }

    @Test
    void fighters_go_to_sanctuary_in_equal_parts_and_more_flee_from_an_operation() {
        small.with("groups.sanctuaryBaloch", 0) // no fighter is abroad who could return
                .with("groups.flow", 0.01)
                .with("groups.flight", 0.04);
        start();
        s.areas.underOperation[HILLS] = true;
        week();
        // 1 % of the 800 on the coast go, and 5 % of the 200 in the hills, half of them to each country.
        assertThat(s.forces.fighters[BLA]).containsExactly(new double[] {792, 190, 0}, CLOSE);
        assertThat(s.forces.abroad[BLA][AFGHAN]).isCloseTo(4 + 5, CLOSE);
        assertThat(s.forces.abroad[BLA][IRANIAN]).isCloseTo(4 + 5, CLOSE);
    }

    @Test
    void as_many_return_as_go_while_nothing_changes() {
        small.with("groups.flow", 0.01);
        start();
        for (int k = 0; k < 200; k++) {
            week();
        }
        // Steps of a week leave up to 3 % fewer abroad, since the week's newcomers have arrived when the share that
        // returns is taken.
        assertThat(s.forces.inSanctuary(BLA)).isCloseTo(200, within(6.0));
        assertThat(s.forces.atHome(BLA)).isCloseTo(800, within(6.0));
        assertThat(s.forces.inSanctuary(TTP)).isCloseTo(1000, within(30.0));
    }

    @Test
    void the_start_share_abroad_is_kept_against_leavers_too() {
        small.with("groups.flow", 0.01).with("groups.leave", 0.365).with("groups.sanctuaryTtp", 0);
        start();
        // Of BLA, 0.01 * 800 go each week, which is 0.04 of the 200 abroad. Of those abroad, 0.007 leave for good.
        s.areas.underOperation[COAST] = true; // so that none returns there
        double abroadBefore = 100;
        week();
        // After leaving (0.993) and going (0.01 / 2 of each home area), 0.033 * 0.2 of those abroad return to the
        // hills.
        double there = (abroadBefore + 640 * 0.01 / 2 + 160 * 0.01 / 2) * 0.993;
        assertThat(s.forces.abroad[BLA][AFGHAN]).isCloseTo(there * (1 - 0.033 * 0.2), CLOSE);
    }

    @Test
    void returns_follow_kabul_and_iran_and_the_home_share() {
        small.with("groups.flow", 0.01);
        start();
        s.neighbours.returnsFromAfghanistan = 0.5;
        s.neighbours.returnsFromIran = 0;
        week();
        // Of BLA, 0.01 * 800 / 200 = 0.04 would return. After the week's flow 104 are in Afghanistan. Of these, 0.04 *
        // 0.5 * 0.8 go to the coast, and then 0.04 * 0.5 * 0.2 of the rest go to the hills.
        double toCoast = 104 * 0.016;
        double toHills = (104 - toCoast) * 0.004;
        assertThat(s.forces.fighters[BLA][COAST]).isCloseTo(640 * 0.99 + toCoast, CLOSE);
        assertThat(s.forces.fighters[BLA][HILLS]).isCloseTo(160 * 0.99 + toHills, CLOSE);
        assertThat(s.forces.abroad[BLA][IRANIAN]).isCloseTo(104, CLOSE);

        // Of TTP, 0.01 * 1,000 / 1,000 would return. Of the 0.625 in Afghanistan, 0.375 belong in the hills and 0.25 in
        // the plain.
        double there = 625 + 3.75 + 2.5;
        double back = there * 0.01 * 0.5 * 0.6;
        assertThat(s.forces.fighters[TTP][HILLS]).isCloseTo(750 * 0.99 + back, CLOSE);
        assertThat(s.forces.fighters[TTP][PLAIN]).isCloseTo(250 * 0.99 + (there - back) * 0.01 * 0.5 * 0.4, CLOSE);
    }

    @Test
    void no_fighter_returns_into_an_area_operation() {
        small.with("groups.flow", 0.01);
        start();
        s.areas.underOperation[COAST] = true;
        week();
        assertThat(s.forces.fighters[BLA][COAST]).isCloseTo(640 * 0.99, CLOSE);
        assertThat(s.forces.fighters[BLA][HILLS]).isGreaterThan(160 * 0.99);
    }

    @Test
    void under_extra_effort_fighters_spread_to_home_neighbours_by_the_co_ethnic_share() {
        small.with("groups.spreadOut", 0.05);
        start();
        s.areas.localEffort[COAST] = 3;
        week();
        // 640 * 0.05 * (3 - 1) * 0.25 fighters go from the coast to the hills.
        assertThat(s.forces.fighters[BLA]).containsExactly(new double[] {640 - 16, 160 + 16, 0}, CLOSE);

        start();
        s.areas.localEffort[HILLS] = 2;
        week();
        // TTP spreads from the hills to the plain, 750 * 0.05 * 0.2; the coast is no home of TTP.
        assertThat(s.forces.fighters[TTP]).containsExactly(new double[] {0, 742.5, 257.5}, CLOSE);
    }

    @Test
    void hazards_grow_with_the_power_of_strength_and_fall_with_knowledge() {
        start();
        // The hazard is 0.365 / 365 * 100 * (640 / 100)^2 * (1 - 0.5 * 0.4) = 0.001 * 4,096 * 0.8.
        assertThat(s.forces.hazard[BLA][COAST]).isCloseTo(3.2768, CLOSE);
        assertThat(s.forces.hazard[BLA][HILLS]).isCloseTo(0.001 * 256 * 0.8, CLOSE);
        assertThat(s.forces.hazardTotal[BLA]).isCloseTo(3.4816, CLOSE);
        assertThat(s.forces.hazard[TTP][PLAIN]).isCloseTo(0.002 * 625 * 0.8, CLOSE);

        // Contacts per fighter are 0.001, 0.002 and 0.003.
        assertThat(s.forces.contact[BLA][HILLS]).isCloseTo(160 * 0.002, CLOSE);
        assertThat(s.forces.contactTotal[BLA]).isCloseTo(0.64 + 0.32, CLOSE);
        assertThat(s.forces.contactWeights[BLA].index(0.6)).isEqualTo(COAST);
        assertThat(s.forces.contactWeights[BLA].index(0.7)).isEqualTo(HILLS);
        assertThat(s.forces.hazardWeights[BLA].index(0.93)).isEqualTo(COAST);
        assertThat(s.forces.hazardWeights[BLA].index(0.95)).isEqualTo(HILLS);
    }

    @Test
    void an_area_without_fighters_has_no_hazard() {
        start();
        s.forces.kill(BLA, HILLS, 1000);
        week();
        assertThat(s.forces.hazard[BLA][HILLS]).isZero();
        assertThat(s.forces.contact[BLA][HILLS]).isZero();
        assertThat(s.forces.hazardTotal[BLA]).isCloseTo(3.2768, CLOSE);
    }

    @Test
    void joint_operations_embolden_baloch_groups_and_agreements_restrain_them() {
        small.lever("both.jointCombat", 1.5); // half of the highest level
        start();
        s.forces.restraint[BLA] = 0.5;
        assertThat(groups.dailyAttacks(BLA)).isCloseTo(3.4816 * (1 + 0.6 / 2) * 0.5, CLOSE);
        assertThat(groups.dailyAttacks(TTP)).isCloseTo(s.forces.hazardTotal[TTP], CLOSE);
    }

    @Test
    void the_cells_of_a_group_do_not_depend_on_how_its_strength_changes() {
        for (double change : new double[] {-600, 0, 3000}) {
            start();
            if (change < 0) {
                s.forces.kill(BLA, COAST, -change);
            } else {
                s.forces.recruit(BLA, COAST, change);
            }
            week();
            assertThat(groups.cells(BLA).units()).isEqualTo(100);
            // The 100 units break up and merge in 10 steps; equal random numbers leave equal cells.
            assertThat(groups.cells(BLA).meanEffective(5)).isEqualTo(unchanged());
        }
    }

    private double unchanged() {
        start();
        week();
        return groups.cells(BLA).meanEffective(5);
    }

    /**
     * A group with a quarter of the strength has no larger cells, and its attacks kill no more. This holds at the start
     * and after the group has shrunk. The cells of 2,000 weeks are pooled; at 40 units a week all cells are new after
     * some months.
     */
    @Test
    void a_smaller_group_has_no_larger_cells() {
        small.with("groups.turnover", 1).with("groups.fightersBla", 4000).years(50);
        Pooled large = pooled(0);
        Pooled shrunk = pooled(0.75);
        small.with("groups.fightersBla", 1000);
        Pooled small = pooled(0);

        for (Pooled quarter : new Pooled[] {shrunk, small}) {
            assertThat(quarter.mean).isCloseTo(large.mean / 4, within(1e-6));
            assertThat(quarter.p99).isCloseTo(large.p99 / 4, within(1e-6));
            assertThat(quarter.effective).isCloseTo(large.effective, within(1e-9));
        }
    }

    /** Sizes of cells over time: mean and 99th percentile in fighters, and the mean effective size in units. */
    private record Pooled(double mean, double p99, double effective) {}

    /** @param lost share of the fighters that is killed before the first week */
    private Pooled pooled(double lost) {
        start();
        for (int i : new int[] {COAST, HILLS}) {
            s.forces.kill(BLA, i, s.forces.fighters[BLA][i] * lost);
        }
        for (int i : new int[] {AFGHAN, IRANIAN}) {
            s.forces.killAbroad(BLA, i, s.forces.abroad[BLA][i] * lost);
        }
        int weeks = 2000;
        int ranks = 100;
        double[] sizes = new double[weeks * ranks];
        double effective = 0;
        for (int k = 0; k < weeks; k++) {
            week();
            double perUnit = (s.forces.atHome(BLA) + s.forces.inSanctuary(BLA))
                    / groups.cells(BLA).units();
            for (int j = 0; j < ranks; j++) {
                sizes[k * ranks + j] = groups.cells(BLA).atRank((j + 0.5) / ranks) * perUnit;
            }
            effective += groups.cells(BLA).meanEffective(55) / weeks;
        }
        Arrays.sort(sizes);
        return new Pooled(Arrays.stream(sizes).average().orElseThrow(), sizes[sizes.length * 99 / 100], effective);
    }

    @Test
    void cells_break_up_and_merge_by_so_many_steps_a_unit() {
        small.with("groups.fragmentation", 0).with("groups.turnover", 0.25);
        start();
        assertThat(groups.cells(BLA).meanEffective(1e12))
                .as("one cell after the time before")
                .isCloseTo(100, within(1e-6));

        small.with("groups.units", 40);
        start();
        groups.cells(BLA).mix(1, 1, Cells.key(s.luck, 1), BLA); // 40 single units
        week();
        // 40 * 0.25 mergers leave 30 cells.
        assertThat(groups.cells(BLA).meanEffective(1e12)).isCloseTo(40 / 30.0, within(1e-6));
    }

    /**
     * The state X starts from its stationary distribution and stays in it: the mean factor is 1, and the standard
     * deviation of the log is 0.5.
     */
    @Test
    void tempo_keeps_its_mean_its_spread_and_its_memory() {
        small.with("groups.tempoSpread", 0.5)
                .with("groups.tempoMemory", 7 / Math.log(2)) // half of it is left after a week
                .with("groups.units", 1);
        int n = 600;
        double factor = 0;
        double logs = 0;
        double squares = 0;
        double product = 0;
        for (int k = 0; k < n; k++) {
            small.replicate(k);
            start();
            double before = Math.log(groups.tempoFactor(TTP)) + 0.125;
            week();
            double after = Math.log(groups.tempoFactor(TTP)) + 0.125;
            assertThat(s.forces.hazard[TTP][PLAIN]).isCloseTo(groups.tempoFactor(TTP), CLOSE);
            factor += groups.tempoFactor(TTP) / n;
            logs += after / n;
            squares += after * after / n;
            product += before * after / n;
        }
        // Four standard errors are 0.53 * 4 / sqrt(600), 0.5 * ..., 0.25 * sqrt(2) * ... and 0.25 * sqrt(1.25) * ...
        assertThat(factor).isCloseTo(1, within(0.087));
        assertThat(logs).isCloseTo(0, within(0.082));
        assertThat(squares).isCloseTo(0.25, within(0.058));
        assertThat(product).isCloseTo(0.125, within(0.046));
    }
}
