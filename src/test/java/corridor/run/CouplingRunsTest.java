package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.catalogue.causes.CausalMap.Coupling;
import corridor.catalogue.causes.CausalMap.Loop;
import corridor.catalogue.causes.CouplingCut;
import corridor.chronicle.Chronicle;
import corridor.design.FutureDesign;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.scenario.ScheduledEvent.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recording leaves no trace, and holding gives the runs that the definition of a cut promises. */
@Tag("long")
class CouplingRunsTest {
    private static final long SEED = 11;

    /**
     * What a cut decides on: with all of its ways held, these outcomes are those of the reference, unless a setting
     * acts there itself.
     */
    private static final Map<String, List<String>> BEHIND = Map.of(
            "attack",
                    List.of(
                            "attacks",
                            "attacks_lethal",
                            "attacks_chinese",
                            "deaths",
                            "deaths_chinese",
                            "deaths_civilian_groups",
                            "largest_attack"),
            "groups", List.of("attacks", "attacks_chinese", "deaths", "fighters_baloch", "fighters_ttp"),
            "public", List.of("grievance_baloch", "grievance_ttp_districts", "legitimacy"),
            "pakistan", List.of("pakistan_effort"),
            "china", List.of("china_patience", "china_confidence", "pressure_step"));

    /** Levers that processes behind a cut read themselves; they are the rest of the cut. */
    private static final Map<String, Set<String>> LEVERS_BEHIND = Map.of(
            "attack", Set.of("both.jointCombat", "pakistan.informationPolicy"),
            "groups", Set.of("both.jointCombat", "pakistan.informationPolicy", "pakistan.amnesty", "kabul.hostingDeal"),
            "public", Set.of("both.jointCombat", "pakistan.harmReduction", "pakistan.detentionPolicy"),
            "pakistan",
                    Set.of(
                            "pakistan.iboIntensity",
                            "pakistan.areaOperation",
                            "pakistan.crossBorderStrikes",
                            "both.jointCombat",
                            "china.costSharing",
                            "china.newCommitments",
                            "china.withdrawal"),
            "china", Set.of("china.pressureStep", "china.messaging", "china.newCommitments", "both.jointCombat"));

    private static final Map<String, Set<Kind>> EVENTS_BEHIND = Map.of(
            "attack", Set.of(Kind.ATTACK_ON_CHINESE, Kind.ATTACK_ON_PAKISTANIS),
            "groups", Set.of(Kind.ATTACK_ON_CHINESE, Kind.ATTACK_ON_PAKISTANIS),
            "public", Set.of(),
            "pakistan", Set.of(Kind.SUMMIT, Kind.DIVERSION),
            "china", Set.of());

    private final Catalogue catalogue = Catalogue.standard();
    private final OutcomeTable table = OutcomeTable.of(catalogue);
    private final List<String> all =
            catalogue.causes().couplings().stream().map(Coupling::id).toList();

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "hard-line", "full-package", "bargained-mass-casualty", "taliban-split"})
    void a_recorded_run_is_the_run_itself_and_so_is_a_run_held_at_its_own_paths(String name) {
        Scenario scenario = scenario(name);
        for (int replicate = 0; replicate < 2; replicate++) {
            RunResult plain = new Runner(catalogue, scenario, SEED).run(0, replicate, Chronicle.SILENT);
            CouplingRuns.Pair pair = runs(scenario, scenario).pair(0, replicate, all);

            assertThat(moved(plain, pair.reference())).isEmpty();
            assertThat(moved(plain, pair.run(all))).isEmpty();
            assertThat(moved(plain, pair.run(List.of()))).isEmpty();
            for (CouplingCut cut : catalogue.causes().cuts()) {
                assertThat(moved(plain, pair.run(couplings(cut)))).as(cut.id()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"baseline, hard-line", "baseline, freeze-until-joint", "hard-line, full-package"})
    void a_run_in_which_everything_transmits_is_that_of_the_scenario(String reference, String name) {
        RunResult plain = new Runner(catalogue, scenario(name), SEED).run(0, 3, Chronicle.SILENT);
        CouplingRuns.Pair pair = runs(scenario(reference), scenario(name)).pair(0, 3, all);

        assertThat(moved(plain, pair.run(List.of()))).isEmpty();
        assertThat(moved(plain, pair.run(all))).isNotEmpty();
    }

    /** Completeness: the rest of a cut is 0 in each shipped scenario, except where one of its settings acts behind. */
    @Test
    void with_a_complete_cut_held_what_lies_behind_it_is_as_in_the_reference() throws IOException {
        Scenario reference = scenario("baseline");
        for (String name : scenarios()) {
            Scenario scenario = scenario(name);
            if (sameDays(scenario, reference)) {
                CouplingRuns.Pair pair = runs(reference, scenario).pair(0, 1, all);
                RunResult live = pair.run(List.of());
                for (CouplingCut cut : catalogue.causes().cuts()) {
                    Set<String> rest = moved(pair.reference(), pair.run(couplings(cut)));
                    rest.retainAll(BEHIND.get(cut.id()));
                    if (!actsBehind(cut, scenario)) {
                        assertThat(rest)
                                .as(name + " against baseline, cut " + cut.id())
                                .isEmpty();
                    }
                }
                if (name.equals("hard-line")) {
                    assertThat(moved(pair.reference(), live)).contains("attacks", "legitimacy", "pressure_step");
                }
            }
        }
    }

    @Test
    void the_rest_is_0_in_drawn_futures_too() {
        Scenario reference = scenario("baseline");
        Scenario scenario = scenario("hard-line");
        FutureDesign design = FutureDraws.prior(catalogue, List.of(reference, scenario), 6, SEED);
        CouplingRuns runs = new CouplingRuns(catalogue, reference, scenario, design::values, SEED);
        for (int future = 0; future < 6; future++) {
            CouplingRuns.Pair pair = runs.pair(future, 0, all);
            for (String id : List.of("attack", "groups", "public", "china")) {
                Set<String> rest = moved(
                        pair.reference(), pair.run(couplings(catalogue.causes().cut(id))));
                rest.retainAll(BEHIND.get(id));
                assertThat(rest).as("future " + future + ", cut " + id).isEmpty();
            }
        }
    }

    /** The lever acts in the attacks of the day, which the ways of the cut do not pass. */
    @Test
    void a_setting_that_acts_behind_a_cut_is_its_rest() {
        CouplingRuns.Pair pair =
                runs(scenario("baseline"), scenario("joint-combat-operations")).pair(0, 0, all);

        assertThat(moved(pair.reference(), pair.run(couplings(catalogue.causes().cut("attack")))))
                .contains("attacks");
    }

    /** The own coupling of each loop passes something in some history. */
    @Test
    void each_loop_can_be_opened_at_its_own_coupling() {
        Set<String> closed = new TreeSet<>(catalogue.causes().loops().stream()
                .filter(loop -> !loop.own().isEmpty())
                .map(Loop::id)
                .toList());
        List<String> names = List.of("full-package", "chinese-site-troops", "cross-border-strikes", "kabul-refuses");
        for (int k = 0; k < 40 && !closed.isEmpty(); k++) {
            String name = names.get(k % names.size());
            CouplingRuns.Pair pair = runs(scenario("baseline"), scenario(name)).pair(0, k / names.size(), all);
            RunResult live = pair.run(List.of());
            for (Loop loop : catalogue.causes().loops()) {
                if (closed.contains(loop.id())
                        && !moved(live, pair.run(List.of(loop.own()))).isEmpty()) {
                    closed.remove(loop.id());
                }
            }
        }

        assertThat(closed).isEmpty();
    }

    @Test
    void a_coupling_that_nothing_moved_passes_nothing() {
        CouplingRuns.Pair pair =
                runs(scenario("baseline"), scenario("hard-line")).pair(0, 0, all);

        assertThat(moved(pair.run(List.of()), pair.run(List.of("K25", "K26", "K27"))))
                .isEmpty();
        assertThat(moved(pair.run(List.of("K11")), pair.run(List.of("K11", "K26"))))
                .isEmpty();
    }

    /** Only the fighters follow the recorded kills: operations count those that they make. */
    @Test
    void held_kills_are_not_what_operations_report() {
        Scenario stronger = with("baseline", List.of("pakistan.iboIntensity=2.5"));
        CouplingRuns.Pair pair = runs(scenario("baseline"), stronger).pair(0, 0, all);
        int militants = table.all().indexOf(catalogue.outcome("deaths_militant"));
        int fighters = table.all().indexOf(catalogue.outcome("fighters_ttp"));

        RunResult held = pair.run(List.of("K6"));

        assertThat(held.outcomes()[militants])
                .isGreaterThan(1.3 * pair.reference().outcomes()[militants]);
        assertThat(held.outcomes()[fighters]).isGreaterThan(pair.run(List.of()).outcomes()[fighters]);
    }

    @Test
    void several_threads_may_run_variants_of_one_pair() throws ExecutionException, InterruptedException {
        CouplingRuns.Pair pair =
                runs(scenario("baseline"), scenario("full-package")).pair(0, 0, all);
        Map<String, RunResult> alone = new LinkedHashMap<>();
        all.forEach(id -> alone.put(id, pair.run(List.of(id))));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Map<String, Future<RunResult>> together = new LinkedHashMap<>();
            all.forEach(id -> together.put(id, threads.submit(() -> pair.run(List.of(id)))));
            for (Map.Entry<String, Future<RunResult>> run : together.entrySet()) {
                assertThat(moved(alone.get(run.getKey()), run.getValue().get())).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_cannot_be_held_is_named() {
        CouplingRuns.Pair pair =
                runs(scenario("baseline"), scenario("hard-line")).pair(0, 0, List.of("K11", "K18@civil"));

        assertThatThrownBy(() -> pair.run(List.of("K12"))).hasMessageContaining("AreaState.knowledge");
        assertThatThrownBy(() -> pair.run(List.of("K99"))).hasMessageContaining("no coupling 'K99'");
        assertThatThrownBy(() -> pair.run(List.of("K11@civil"))).hasMessageContaining("no coupling 'K11@civil'");
        assertThatThrownBy(() -> runs(scenario("baseline"), scenario("hindcast-2024")))
                .hasMessageContaining("'hindcast-2024' and 'baseline' do not have the same days");
    }

    private boolean actsBehind(CouplingCut cut, Scenario scenario) {
        return !Collections.disjoint(scenario.levers().keySet(), LEVERS_BEHIND.get(cut.id()))
                || scenario.events().stream()
                        .anyMatch(event -> EVENTS_BEHIND.get(cut.id()).contains(event.kind()))
                || !scenario.parameters().isEmpty();
    }

    private static boolean sameDays(Scenario one, Scenario other) {
        return one.start().equals(other.start()) && one.end().equals(other.end());
    }

    private static List<String> couplings(CouplingCut cut) {
        return cut.ways().stream().flatMap(way -> way.couplings().stream()).toList();
    }

    /** Returns the outcomes of which any value differs, of the run or of a month. */
    private Set<String> moved(RunResult one, RunResult other) {
        Set<String> moved = new TreeSet<>();
        for (int k = 0; k < one.outcomes().length; k++) {
            if (Double.compare(one.outcomes()[k], other.outcomes()[k]) != 0) {
                moved.add(table.all().get(k).id());
            }
        }
        for (int k = 0; k < one.monthly().length; k++) {
            if (!Arrays.equals(one.monthly()[k], other.monthly()[k])) {
                moved.add(table.monthly().get(k).id());
            }
        }
        return moved;
    }

    private CouplingRuns runs(Scenario reference, Scenario scenario) {
        return new CouplingRuns(catalogue, reference, scenario, DrawnParameters.NONE, SEED);
    }

    private static List<String> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json") && !file.contains("schema"))
                    .map(file -> file.replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private Scenario scenario(String name) {
        return with(name, List.of());
    }

    private Scenario with(String name, List<String> settings) {
        ScenarioReader reader = new ScenarioReader(catalogue);
        return reader.withOverrides(reader.read(Path.of("scenarios", name + ".json")), settings);
    }
}
