package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ChangedCatalogue;
import corridor.catalogue.Group;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.catalogue.ParameterValues;
import corridor.catalogue.Prior;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.model.Baseline;
import corridor.model.CorridorModel;
import corridor.model.ModelParameters;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests properties that must hold for any numbers. */
@Tag("long")
class ExtremeConditionsTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    void withoutGroupsThereAreNoAttacks() {
        Map<String, Double> none = new LinkedHashMap<>();
        for (Group group : CATALOGUE.groups()) {
            none.put(group.strength(), 0.0);
        }
        RunResult result = run(CATALOGUE, Histories.scenario(2, Map.of(), none), 1);
        assertThat(List.of("attacks", "deaths", "deaths_militant", "attacks_chinese", "militants_removed"))
                .allSatisfy(
                        outcome -> assertThat(Histories.value(result, outcome)).isZero());
    }

    @Test
    void withoutChineseThereAreNoAttacksOnChinese() {
        Catalogue nobody = ChangedCatalogue.withoutChinese();
        for (int r = 0; r < 5; r++) {
            RunResult result = run(nobody, Histories.baseline(2), r);
            assertThat(Histories.value(result, "attacks_chinese")).isZero();
            assertThat(Histories.value(result, "deaths_chinese")).isZero();
            assertThat(Histories.value(result, "attacks")).isPositive();
            assertThat(Histories.value(result, "chinese_casualties_per_1000")).isNaN();
        }
    }

    @Test
    void fightersAreConserved() {
        Map<String, LeverSetting> operations = Map.of("pakistan.areaOperation", new LeverSetting.Constant(2));
        SimulationState s = finished(Histories.scenario(3, operations, Map.of()), 3);
        double start = 0;
        for (int g = 0; g < s.world.groups().size(); g++) {
            start += s.world.fighters(g);
        }
        double present = s.forces.strength(0) + s.forces.strength(1);
        assertThat(s.forces.removed()).isPositive();
        assertThat(present).isCloseTo(start + s.forces.recruited() - s.forces.removed(), Offset.offset(1e-6));
    }

    @Test
    void forcesAreMovedNotMade() {
        SimulationState s = finished(Histories.baseline(3), 4);
        double[] size = s.areas.forceSize.clone();
        double weighted = 0;
        double total = 0;
        for (int i = 0; i < size.length; i++) {
            weighted += size[i] * s.areas.presence[i];
            total += size[i];
        }
        assertThat(weighted / total).isCloseTo(1, Offset.offset(1e-9));
        assertThat(java.util.Arrays.stream(s.areas.presence).max().orElseThrow())
                .isGreaterThan(1.05);
    }

    @Test
    void theSameRunTwiceIsTheSame() {
        RunResult one = run(CATALOGUE, Histories.baseline(2), 8);
        RunResult two = run(CATALOGUE, Histories.baseline(2), 8);
        assertThat(two.outcomes()).isEqualTo(one.outcomes());
        assertThat(java.util.Arrays.deepEquals(two.monthly(), one.monthly())).isTrue();
        assertThat(run(CATALOGUE, Histories.baseline(2), 9).outcomes()).isNotEqualTo(one.outcomes());
    }

    @Test
    void listeningChangesNothing() {
        Runner runner = new Runner(CATALOGUE, Histories.baseline(2), 6);
        assertThat(runner.run(0, 0, new Listener()).outcomes())
                .isEqualTo(runner.run(0, 0, Chronicle.SILENT).outcomes());
    }

    @Test
    void scenariosShareTheirHistoryUntilTheyDiffer() {
        LeverSetting later = new LeverSetting.Step(Histories.START.plusYears(1), 2);
        RunResult base = run(CATALOGUE, Histories.baseline(2), 2);
        RunResult changed = run(CATALOGUE, Histories.scenario(2, Map.of("pakistan.iboIntensity", later), Map.of()), 2);
        int attacks = OutcomeTable.of(CATALOGUE).monthlyIndex("attacks");
        double[] before = base.monthly()[attacks];
        double[] after = changed.monthly()[attacks];
        assertThat(java.util.Arrays.copyOf(after, 12)).isEqualTo(java.util.Arrays.copyOf(before, 12));
        assertThat(after).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void statesStayWithinBoundsForRandomParameters(int part) {
        for (int vector = part * 40; vector < part * 40 + 40; vector++) {
            boolean bargain = vector % 2 == 1;
            Scenario scenario = Histories.scenario(
                    1,
                    bargain ? Map.of("pakistan.iboIntensity", new LeverSetting.Bargained()) : Map.of(),
                    draw(vector),
                    bargain ? Map.of("BARGAIN", "smp") : Map.of(),
                    List.of());
            RunResult result = run(CATALOGUE, scenario, vector);
            for (Outcome outcome : CATALOGUE.outcomes()) {
                if (outcome.id().equals("feasibility") || outcome.conditional() && !bargain) {
                    continue; // undefined, since nothing is fixed or nobody bargains
                }
                double value = Histories.value(result, outcome.id());
                assertThat(value).as("%s with vector %d", outcome.id(), vector).isFinite();
                if (!List.of("fiscal_space_min", "growth_mean").contains(outcome.id())) {
                    assertThat(value)
                            .as("%s with vector %d", outcome.id(), vector)
                            .isNotNegative();
                }
                if (outcome.unit().equals("index 0-1") || outcome.unit().equals("share")) {
                    assertThat(value)
                            .as("%s with vector %d", outcome.id(), vector)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void noStateOfAnyAreaLeavesItsBounds() {
        for (int vector = 0; vector < 20; vector++) {
            Map<String, LeverSetting> force = Map.of(
                    "pakistan.areaOperation", new LeverSetting.Constant(1 + vector % 2),
                    "both.jointCombat", new LeverSetting.Constant(3));
            SimulationState s = finished(Histories.scenario(1, force, draw(1000 + vector)), vector);
            for (int i = 0; i < s.areas.count(); i++) {
                assertThat(List.of(
                                s.areas.grievance[0][i],
                                s.areas.grievance[1][i],
                                s.areas.fearState[i],
                                s.areas.fearInsurgents[i],
                                s.areas.legitimacy[i],
                                s.areas.knowledge[i],
                                s.areas.foreignTroops[i]))
                        .as("area %d, vector %d", i, vector)
                        .allSatisfy(state -> assertThat(state).isBetween(0.0, 1.0));
                assertThat(s.areas.presence[i]).isPositive();
                assertThat(s.areas.displaced[i]).isBetween(0.0, s.world.area(i).population());
                for (double[] fighters : s.forces.fighters) {
                    assertThat(fighters[i]).isNotNegative();
                }
            }
        }
    }

    private static Map<String, Double> draw(int vector) {
        Map<String, Double> values = new LinkedHashMap<>();
        long key = new KeyedRandom(99, 0, 0).key(1, vector);
        int k = 0;
        for (Parameter p : CATALOGUE.parameters()) {
            double u = KeyedRandom.draw(key, k++);
            double value = p.prior() == Prior.LOG_UNIFORM
                    ? p.low() * Math.pow(p.high() / p.low(), u)
                    : p.low() + u * (p.high() - p.low());
            values.put(p.id(), Math.min(p.high(), value));
        }
        return values;
    }

    private static RunResult run(Catalogue catalogue, Scenario scenario, int replicate) {
        return new Runner(catalogue, scenario, 21).run(0, replicate, Chronicle.SILENT);
    }

    private static SimulationState finished(Scenario scenario, int replicate) {
        ParameterValues values = ParameterValues.defaults(CATALOGUE).with(scenario.parameters());
        World world = new World(CATALOGUE, values);
        ModelParameters parameters = ModelParameters.of(CATALOGUE.movements(), values);
        Baseline usual = Baseline.of(CATALOGUE, scenario, parameters, world);
        SimulationState s = new SimulationState(
                CATALOGUE,
                scenario,
                values,
                new World(CATALOGUE, values),
                new KeyedRandom(21, 0, replicate),
                Chronicle.SILENT);
        new CorridorModel(parameters, usual, s).run(() -> {});
        return s;
    }

    private static final class Listener implements Chronicle {
        @Override
        public boolean listens() {
            return true;
        }

        @Override
        public void decision(Decision decision) {
            double sum = 0;
            for (Option option : decision.options()) {
                double terms = option.terms().stream().mapToDouble(Term::value).sum();
                assertThat(terms).isCloseTo(option.utility(), Offset.offset(1e-12));
                sum += option.probability();
            }
            assertThat(sum).isCloseTo(1, Offset.offset(1e-12));
            assertThat(decision.options()).contains(decision.chosen());
        }

        @Override
        public void incident(Incident incident) {}

        @Override
        public void change(Change change) {}
    }
}
