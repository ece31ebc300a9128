package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.Corridor;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Movement;
import corridor.catalogue.ParameterValues;
import corridor.catalogue.ThirdMovement;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.model.Baseline;
import corridor.model.CorridorModel;
import corridor.model.ModelParameters;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import corridor.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A third movement needs only data and parameters, since no code names it. Its numbers are kept apart from those of the
 * others.
 */
class ThirdMovementTest {
    private static final int TTP_TYPE = 1;
    private static final int THIRD = ThirdMovement.INDEX;
    private static final int YEARS = 2;
    private static final int REPLICATES = 5;

    private static Catalogue shipped;
    private static Catalogue third;

    /** A run that is ready to start, with what it reports. */
    private static final class Run implements Chronicle {
        final SimulationState s;
        final Map<String, Double> attacks = new TreeMap<>();
        final Map<String, Integer> campaigns = new TreeMap<>();
        private final Catalogue catalogue;
        final Baseline usual;
        private final CorridorModel model;
        private final Recorder recorder;

        Run(Catalogue catalogue, Map<String, Double> changed, int replicate) {
            this.catalogue = catalogue;
            Scenario scenario = Histories.scenario(YEARS, Map.of(), changed);
            ParameterValues values = ParameterValues.defaults(catalogue).with(changed);
            World world = new World(catalogue, values);
            s = new SimulationState(catalogue, scenario, values, world, new KeyedRandom(3, 0, replicate), this);
            recorder = new Recorder(OutcomeTable.of(catalogue), s);
            ModelParameters parameters = ModelParameters.of(catalogue.movements(), values);
            usual = Baseline.of(catalogue, scenario, parameters, world);
            model = new CorridorModel(parameters, usual, s);
        }

        RunResult finished() {
            model.run(recorder::dayEnds);
            return recorder.result(new RunKey("test", 0, 0, 0), 0);
        }

        double outcome(RunResult result, String id) {
            return result.outcomes()[OutcomeTable.of(catalogue).index(id)];
        }

        @Override
        public boolean listens() {
            return true;
        }

        @Override
        public void incident(Incident incident) {
            if (incident.kind() == Incident.Kind.ATTACK) {
                attacks.merge(incident.row().movement() + " " + incident.row().group(), 1.0, Double::sum);
            }
        }

        @Override
        public void decision(Decision decision) {}

        @Override
        public void change(Change change) {
            if (change.kind() == Change.Kind.CAMPAIGN) {
                campaigns.merge(change.subject(), 1, Integer::sum);
            }
        }
    }

    @BeforeAll
    static void read(@TempDir Path folder) {
        shipped = Catalogue.standard();
        third = ThirdMovement.create(folder);
    }

    @Test
    void it_stands_after_the_others_and_shares_a_front() {
        World world = new Run(third, Map.of(), 0).s.world;

        assertThat(third.movements())
                .extracting(Movement::id)
                .startsWith("B", "T")
                .endsWith(ThirdMovement.ID);
        assertThat(world.movement(ThirdMovement.GROUP)).isEqualTo(THIRD);
        assertThat(world.fronts()).startsWith("Balochistan", "the north-west").doesNotHaveDuplicates();
        assertThat(world.front(THIRD)).isEqualTo(world.front(TTP_TYPE));
    }

    @Test
    void its_attacks_and_fighters_count_under_it_alone() {
        Run run = new Run(third, Map.of(), 0);
        RunResult result = run.finished();
        double[] byMovement = run.s.ledger.attacksByMovement;

        assertThat(run.attacks.keySet())
                .containsExactlyInAnyOrderElementsOf(third.groups().stream()
                        .map(group -> group.movement() + " " + group.id())
                        .toList())
                .contains("I ISK", "T TTP", "B BLA");
        assertThat(byMovement).hasSize(THIRD + 1);
        assertThat(byMovement[THIRD]).isEqualTo(run.attacks.get("I ISK")).isGreaterThan(20);
        assertThat(byMovement[TTP_TYPE])
                .isEqualTo(run.attacks.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("T "))
                        .mapToDouble(Map.Entry::getValue)
                        .sum());
        assertThat(Arrays.stream(byMovement).sum()).isEqualTo(run.outcome(result, "attacks"));

        assertThat(run.outcome(result, ThirdMovement.FIGHTERS))
                .isEqualTo(members(run, THIRD), within(1e-6))
                .isPositive();
        assertThat(run.outcome(result, "fighters_ttp")).isEqualTo(members(run, TTP_TYPE), within(1e-6));
    }

    @Test
    void it_changes_no_number_of_the_others_at_the_start() {
        Run runOfTwo = new Run(shipped, Map.of(), 0);
        Run runOfThree = new Run(third, Map.of(), 0);
        SimulationState two = runOfTwo.s;
        SimulationState three = runOfThree.s;

        for (int g = 0; g < ThirdMovement.GROUP; g++) {
            assertThat(three.forces.hazard[g]).as("group %d", g).containsExactly(two.forces.hazard[g]);
            assertThat(three.forces.fighters[g]).as("group %d", g).containsExactly(two.forces.fighters[g]);
        }
        for (int m = 0; m < THIRD; m++) {
            assertThat(runOfThree.usual.attacks()[m]).isEqualTo(runOfTwo.usual.attacks()[m]);
            assertThat(three.areas.grievance[m]).containsExactly(two.areas.grievance[m]);
        }
        for (int i = 0; i < two.areas.count(); i++) {
            assertThat(three.world.publicMovement(i)).isEqualTo(two.world.publicMovement(i));
        }
        assertThat(three.ledger.recentLosses[0]).isEqualTo(two.ledger.recentLosses[0]);
        assertThat(three.ledger.recentLosses[1]).as("a shared front").isGreaterThan(two.ledger.recentLosses[1]);
    }

    @Test
    void its_parameter_moves_its_attacks_and_no_other_hazard() {
        double usual = 0;
        double twice = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            // Nobody is killed, so that the strength of the group is the same in both runs.
            Map<String, Double> safe = Map.of("groups.attackerLoss", 0.0, "security.killRate", 0.0);
            Map<String, Double> busy = new HashMap<>(safe);
            busy.put(ThirdMovement.ATTACK, 2 * ThirdMovement.ATTACK_DEFAULT);
            Run one = new Run(third, safe, replicate);
            Run other = new Run(third, busy, replicate);
            for (int g = 0; g < ThirdMovement.GROUP; g++) {
                assertThat(other.s.forces.hazard[g]).as("group %d", g).containsExactly(one.s.forces.hazard[g]);
            }
            assertThat(other.s.forces.hazardTotal[ThirdMovement.GROUP])
                    .isCloseTo(2 * one.s.forces.hazardTotal[ThirdMovement.GROUP], within(1e-12));
            one.finished();
            other.finished();
            usual += one.s.ledger.attacksByMovement[THIRD];
            twice += other.s.ledger.attacksByMovement[THIRD];
        }
        assertThat(twice / usual).isCloseTo(2, within(0.3));
    }

    @Test
    void a_trait_is_all_that_it_needs_to_start_campaigns(@TempDir Path folder) {
        Catalogue campaigning = ThirdMovement.create(
                folder, "movements/zz-is-k.json", text -> text.replace("\"STRUCK\"", "\"CAMPAIGNS\""));
        // Campaigns have no losses here, since losses would wear a small group out.
        Map<String, Double> often =
                Map.of("groups.campaignRate", 12.0, "groups.campaignSize", 30.0, "groups.attackerLossCampaign", 0.0);
        Run without = new Run(third, often, 0);
        Run with = new Run(campaigning, often, 0);
        without.finished();
        with.finished();

        assertThat(without.campaigns).containsOnlyKeys("Baloch groups");
        assertThat(with.campaigns).containsOnlyKeys("Baloch groups", "IS-K groups");
        assertThat(with.campaigns.get("IS-K groups")).isBetween(10, 48);
        assertThat(with.s.ledger.attacksByMovement[THIRD]).isGreaterThan(2 * without.s.ledger.attacksByMovement[THIRD]);
    }

    @Test
    void the_entry_point_runs_it_like_any_catalogue() {
        Corridor corridor = new Corridor(third, "test");
        Scenario scenario = corridor.read(Path.of("scenarios", "baseline.json"));

        double[] fighters = corridor.run(List.of(scenario), 2, 1).values(scenario.name(), ThirdMovement.FIGHTERS);

        assertThat(fighters).hasSize(2);
        assertThat(Math.min(fighters[0], fighters[1])).isPositive();
    }

    /** Returns the fighters of all groups of a movement, wherever they are. */
    private static double members(Run run, int movement) {
        return IntStream.range(0, run.s.world.groups().size())
                .filter(group -> run.s.world.movement(group) == movement)
                .mapToDouble(group -> run.s.forces.atHome(group) + run.s.forces.inSanctuary(group))
                .sum();
    }
}
