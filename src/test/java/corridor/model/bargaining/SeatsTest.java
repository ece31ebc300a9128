package corridor.model.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.bargain.BargainTable;
import corridor.catalogue.BargainResponse.Driver;
import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.chronicle.Chronicle;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.run.Histories;
import corridor.world.World;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The world changes power, attention and wishes at the table, and these return later. */
class SeatsTest {
    private static final int CHINA = 0;
    private static final int MILITARY = 2;
    private static final int GOVERNMENT = 3;
    private static final int ROLE = 0;
    private static final int FORCE = 1;
    private static final int CORRIDOR = 3;

    private final Catalogue catalogue = Catalogue.standard();
    private final BargainTable table = BoundTable.of(Catalogue.standard().stakeholders());
    private final SimulationState s = situation();
    private final BargainingParameters p = parameters(Map.of());

    @Test
    void nothing_to_answer_leaves_the_table_as_it_stands() {
        Occasions world = occasions(p, 0, 0.75);
        world.look();

        BargainTable now = new Seats(p, table, Catalogue.standard()).now(world);

        assertThat(now.capability()).containsExactly(table.capability());
        assertThat(now.salience()).isDeepEqualTo(table.salience());
        assertThat(now.position()).isDeepEqualTo(table.position());
        assertThat(now.ideal()).isDeepEqualTo(table.position());
    }

    @Test
    void chinese_deaths_raise_chinas_attention_and_shift_its_wishes() {
        Occasions world = occasions(p, 0, 0.75);
        s.ledger.deathsChinese = 10;
        world.look();

        BargainTable now = new Seats(p, table, Catalogue.standard()).now(world);

        assertThat(now.salience()[CHINA][ROLE]).isGreaterThan(table.salience()[CHINA][ROLE]);
        assertThat(now.salience()[CHINA][FORCE]).isGreaterThan(table.salience()[CHINA][FORCE]);
        assertThat(now.ideal()[CHINA][ROLE]).isGreaterThan(table.position()[CHINA][ROLE]);
        assertThat(now.ideal()[CHINA][FORCE]).isGreaterThan(table.position()[CHINA][FORCE]);
        assertThat(now.ideal()[CHINA][CORRIDOR]).isLessThan(table.position()[CHINA][CORRIDOR]);
        assertThat(Arrays.stream(now.salience()[CHINA]).sum()).isLessThanOrEqualTo(1 + 1e-12);
    }

    @Test
    void what_an_attack_did_halves_in_the_half_life_and_fades_away() {
        Occasions world = occasions(parameters(Map.of("bargaining.positionHalfLife", 180.0)), 0, 0.75);
        s.ledger.deathsChinese = 10;
        world.look();
        double first = world.inWishes(Driver.CHINESE_DEATHS);
        world.look();
        world.look();
        assertThat(world.inWishes(Driver.CHINESE_DEATHS)).isCloseTo(first / 2, within(1e-9));
        for (int quarter = 0; quarter < 80; quarter++) {
            world.look();
        }
        BargainTable now = new Seats(p, table, Catalogue.standard()).now(world);
        for (int i = 0; i < table.size(); i++) {
            assertThat(now.position()[i]).containsExactly(table.position()[i], within(1e-3));
        }
    }

    @Test
    void wishes_stay_within_red_lines_whatever_happens() {
        BargainingParameters strong = parameters(Map.of("bargaining.positionDeaths", 10.0));
        Occasions world = occasions(strong, 0, 0.75);
        s.ledger.deathsChinese = 1000;
        world.look();
        BargainTable now = new Seats(strong, table, Catalogue.standard()).now(world);
        for (int i = 0; i < table.size(); i++) {
            for (int k = 0; k < table.issues().size(); k++) {
                assertThat(now.position()[i][k]).isBetween(table.lowest(i, k), table.highest(i, k));
            }
        }
    }

    @Test
    void power_follows_payments_up_to_a_limit() {
        Occasions world = occasions(p, 100, 0.75);
        world.look();
        double without = new Seats(p, table, Catalogue.standard()).now(world).capability()[CHINA];
        s.ledger.disbursed += 200;
        world.look();
        double twice = new Seats(p, table, Catalogue.standard()).now(world).capability()[CHINA];

        assertThat(without).isLessThan(table.capability()[CHINA]);
        assertThat(twice).isGreaterThan(table.capability()[CHINA]);
        BargainingParameters bound = parameters(Map.of("bargaining.capabilityLimit", 1.2));
        assertThat(new Seats(bound, table, Catalogue.standard()).now(world).capability()[CHINA])
                .isCloseTo(1.2 * table.capability()[CHINA], within(1e-9));
    }

    @Test
    void power_and_attention_follow_by_their_elasticities() {
        BargainingParameters half =
                parameters(Map.of("bargaining.capabilityInvestment", 0.5, "bargaining.salienceDeaths", 0.2));
        Occasions world = occasions(half, 100, 0.75);
        s.ledger.disbursed = 150; // one and a half times the usual
        s.ledger.deathsChinese = 1; // ln 2
        world.look();
        BargainTable now = new Seats(half, table, Catalogue.standard()).now(world);

        assertThat(now.capability()[CHINA]).isCloseTo(table.capability()[CHINA] * Math.exp(0.5 * 0.5), within(1e-9));
        double more = 1 + 0.2 * Math.log(2);
        double sum = 0;
        for (int k = 0; k < table.issues().size(); k++) {
            sum += table.salience()[CHINA][k] * (k == ROLE || k == FORCE ? more : 1);
        }
        assertThat(now.salience()[CHINA][ROLE])
                .isCloseTo(table.salience()[CHINA][ROLE] * more / Math.max(1, sum), within(1e-9));
    }

    @Test
    void wishes_shift_by_points_for_each_unit_of_memory() {
        BargainingParameters two = parameters(Map.of("bargaining.positionDeaths", 2.0));
        Occasions world = occasions(two, 0, 0.75);
        s.ledger.deathsChinese = 1;
        world.look();

        assertThat(new Seats(two, table, Catalogue.standard()).now(world).ideal()[CHINA][ROLE])
                .isCloseTo(table.position()[CHINA][ROLE] + 2 * Math.log(2), within(1e-9));
    }

    @Test
    void civilian_primacy_moves_power_from_the_military_to_the_government() {
        BargainTable now = new Seats(p, table, Catalogue.standard()).now(occasions(p, 0, 0.5));

        assertThat(now.capability()[MILITARY]).isCloseTo(table.capability()[MILITARY] * 0.5 / 0.75, within(1e-9));
        assertThat(now.capability()[GOVERNMENT]).isCloseTo(table.capability()[GOVERNMENT] * 2, within(1e-9));
    }

    @Test
    void part_of_what_was_conceded_is_taken_back() {
        BargainingParameters quick = parameters(Map.of("bargaining.concessionHalfLife", 180.0));
        Occasions world = occasions(quick, 0, 0.75);
        Seats seats = new Seats(quick, table, Catalogue.standard());
        BargainTable before = seats.now(world);
        double[][] after = Arrays.stream(before.position()).map(double[]::clone).toArray(double[][]::new);
        after[CHINA][ROLE] -= 10;
        seats.remember(before, after);

        assertThat(seats.now(world).position()[CHINA][ROLE])
                .isCloseTo(table.position()[CHINA][ROLE] - 10 * Math.sqrt(0.5), within(1e-9));
        assertThat(seats.now(world).ideal()[CHINA][ROLE]).isEqualTo(table.position()[CHINA][ROLE]);
    }

    private Occasions occasions(BargainingParameters parameters, double disbursement, double militaryWeight) {
        return new Occasions(parameters, new UsualFlows(100, disbursement, militaryWeight, 0.75), s);
    }

    private BargainingParameters parameters(Map<String, Double> changed) {
        return ParameterValues.defaults(catalogue).with(changed).bind(BargainingParameters.class, "bargaining");
    }

    private SimulationState situation() {
        ParameterValues values = ParameterValues.defaults(catalogue);
        return new SimulationState(
                catalogue,
                Histories.baseline(1),
                values,
                new World(catalogue, values),
                new KeyedRandom(1, 0, 0),
                Chronicle.SILENT);
    }
}
