package corridor.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.statistics.Objective;
import corridor.analysis.tradeoff.Option;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.random.KeyedRandom;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.unfinished.StoredEvaluations;
import corridor.run.RunFactory;
import corridor.scenario.LeverSetting;
import corridor.scenario.LeverSetting.Step;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.search.LeverSearch.Found;
import corridor.search.SearchSpace.Range;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Searches a world with a known trade-off: deaths are (x - 1)^2 and cost is (x - 2)^2, so 1 to 2 is the answer. */
class LeverSearchTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final OutcomeTable TABLE = OutcomeTable.of(CATALOGUE);
    private static final Scenario BASE = new ScenarioReader(CATALOGUE).read(Path.of("scenarios/baseline.json"));
    private static final List<Objective> OBJECTIVES = List.of(
            new Objective(CATALOGUE.outcome("deaths"), true, Double.NaN),
            new Objective(CATALOGUE.outcome("operations_cost"), true, Double.NaN));

    @Test
    void findsTheOptionsOfWhichNoneIsBestInBoth() {
        Found found = search(1, 200);
        TradeOffs tradeOffs = found.tradeOffs();

        assertThat(tradeOffs.options()).hasSizeGreaterThan(3);
        assertThat(tradeOffs.options())
                .allSatisfy(option -> assertThat(option.settings()[0]).isBetween(0.95, 2.05));
        // Of options that differ by less than what matters, the archive keeps one.
        assertThat(tradeOffs.extremes().get(0).settings()[0]).isBetween(0.9, 1.3);
        assertThat(tradeOffs.extremes().get(1).settings()[0]).isBetween(1.7, 2.1);
        assertThat(tradeOffs.options()).isSortedAccordingTo((a, b) -> Double.compare(a.fresh()[0], b.fresh()[0]));
        assertThat(tradeOffs.steps()).isSortedAccordingTo(Comparator.comparingDouble(TradeOffs.Step::hypervolume));
        assertThat(tradeOffs.sample().possible()).isEqualTo(21);
        assertThat(tradeOffs.sample().tried()).isBetween(8, 21);
        assertThat(found.scenarios()).hasSameSizeAs(tradeOffs.options());
    }

    /** Worked out by hand: the best values are 0 and 0, the worst 10 and 10, and a tenth beyond the worst is 11. */
    @Test
    void theHypervolumeNeverFallsWhenAnOptionLeavesTheArchive() {
        double[] a = {0, 10};
        double[] b = {10, 0};
        double[] c = {4.9, 5.1};
        double[] d = {5.0, 4.0};
        List<TradeOffs.Step> steps = SearchSteps.of(
                List.of(2, 3, 4), List.of(List.of(a, b), List.of(a, b, c), List.of(a, b, d)), List.of(a, b, c, d));

        assertThat(steps.get(0).hypervolume()).isEqualTo(21.0 / 121, within(1e-12));
        assertThat(steps.get(1).hypervolume()).isEqualTo((21 + 5.1 * 4.9) / 121, within(1e-12));
        assertThat(steps.get(2).hypervolume()).isEqualTo((21 + 5.1 * 4.9 + 5.0 * 1.1) / 121, within(1e-12));
        assertThat(steps.get(2).options()).isEqualTo(3);
    }

    @Test
    void keptOptionsAreRunAgainWithLuckOfTheirOwn() {
        Option option = search(1, 40).tradeOffs().options().get(0);

        assertThat(option.fresh()[0]).isNotEqualTo(option.found()[0]);
        assertThat(option.fresh()[0]).isEqualTo(option.found()[0], within(60.0));
        assertThat(option.half()[0]).isPositive();
    }

    @Test
    void threadsDoNotShow() {
        Found one = search(1, 60);
        Found four = search(4, 60);

        assertThat(four.scenarios()).isEqualTo(one.scenarios());
        assertThat(four.tradeOffs().steps()).isEqualTo(one.tradeOffs().steps());
        for (int k = 0; k < one.tradeOffs().options().size(); k++) {
            assertThat(four.tradeOffs().options().get(k).fresh())
                    .containsExactly(one.tradeOffs().options().get(k).fresh());
        }
    }

    @Test
    void aLeverHasAValueInEachPeriod() {
        SearchSpace space = new SearchSpace(BASE, List.of(range()), 2);
        double[] values = space.values(new double[] {0, 0.999});

        assertThat(values).containsExactly(0, 3);
        assertThat(space.scenario("a", "A", values).levers().get("pakistan.iboIntensity"))
                .isEqualTo(new LeverSetting.Schedule(
                        List.of(new Step(LocalDate.of(2025, 1, 1), 0), new Step(LocalDate.of(2027, 7, 1), 3))));
        assertThat(space.settings())
                .extracting(setting -> setting.id())
                .containsExactly(
                        "pakistan.iboIntensity 2025-01-01..2027-06-30", "pakistan.iboIntensity 2027-07-01..2029-12-31");
    }

    @Test
    void levelsAreWholeAndEachIsAsWideAsTheOthers() {
        Range levels = new Range(CATALOGUE.lever("kabul.hostingDeal"), 0, 2);
        SearchSpace space = new SearchSpace(BASE, List.of(levels), 1);

        assertThat(space.values(new double[] {0.3})).containsExactly(0);
        assertThat(space.values(new double[] {0.5})).containsExactly(1);
        assertThat(space.values(new double[] {1})).containsExactly(2);
        assertThat(space.settings().get(0).text(2)).isEqualTo("action");
    }

    private static Range range() {
        return new Range(CATALOGUE.lever("pakistan.iboIntensity"), 0, 3);
    }

    private static Found search(int threads, int evaluations) {
        LeverSearch.Plan plan = new LeverSearch.Plan(
                BASE, new SearchSpace(BASE, List.of(range()), 1), OBJECTIVES, evaluations, 1, 2, 5);
        return new LeverSearch(CATALOGUE, plan, parabolas(), TestExecution.on(threads), StoredEvaluations.inMemory())
                .run((done, wanted, options) -> {});
    }

    private static RunFactory parabolas() {
        return (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            LeverSetting setting = scenario.levers().get("pakistan.iboIntensity");
            double x = setting instanceof LeverSetting.Constant constant ? constant.value() : 0;
            double luck = 10 * (KeyedRandom.draw(new KeyedRandom(seed, future, replicate).seed(), 0));
            double[] outcomes = new double[TABLE.all().size()];
            outcomes[TABLE.index("deaths")] = 1000 * (x - 1) * (x - 1) + luck;
            outcomes[TABLE.index("operations_cost")] = 1000 * (x - 2) * (x - 2) + luck;
            int months = (int) ChronoUnit.MONTHS.between(scenario.start(), scenario.end());
            return new RunResult(
                    new RunKey(scenario.name(), 0, future, replicate),
                    new KeyedRandom(seed, future, replicate).seed(),
                    outcomes,
                    new double[TABLE.monthly().size()][months]);
        };
    }
}
