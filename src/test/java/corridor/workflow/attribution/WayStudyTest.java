package corridor.workflow.attribution;

import static corridor.workflow.attribution.LeverModel.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.AttributionTable;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.LoopTable;
import corridor.analysis.attribution.OpenedLoops;
import corridor.analysis.attribution.PlayerShare;
import corridor.batch.BatchPlan;
import corridor.batch.Execution;
import corridor.batch.FutureDraws;
import corridor.batch.TestExecution;
import corridor.design.StructureDesign;
import corridor.exchange.AttributionJson;
import corridor.problem.InputException;
import corridor.result.Keep;
import corridor.result.RunResult;
import corridor.run.HoldableRuns;
import corridor.scenario.Scenario;
import corridor.task.TaskPool;
import corridor.workflow.attribution.AttributionRequest.Players;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares by ways and opened loops, on a model whose ways are known. */
@Tag("long")
class WayStudyTest {
    private static final long SEED = 5;

    private final WayModel model = new WayModel();
    private final AttributionWorkflow workflow = new AttributionWorkflow(LeverModel.CATALOGUE, "test");

    @TempDir
    Path temp;

    private Path batch() throws IOException {
        List<Scenario> all = List.of(LeverModel.scenario("one"), LeverModel.scenario("two", OPERATIONS));
        BatchPlan plan = new BatchPlan(
                all,
                StructureDesign.none(),
                FutureDraws.prior(LeverModel.CATALOGUE, all, 8, SEED),
                2,
                SEED,
                Keep.NOTHING);
        Path target = temp.resolve("batch");
        new ComparisonWorkflow(LeverModel.CATALOGUE, "test")
                .withoutCharts()
                .batch(plan, target, "corridor batch", List.of(), model, TestExecution.on(2));
        model.runs.set(0);
        return target;
    }

    private AttributionStudy study(Path folder, Players players, String cut, int pairs) throws IOException {
        return workflow.study(new AttributionRequest(folder, "two", "attacks", players, cut, pairs, 0));
    }

    private AttributionFindings ways(Path folder, String cut, int pairs) throws IOException {
        return study(folder, Players.WAYS, cut, pairs)
                .run(model, model, TestExecution.on(1))
                .findings();
    }

    private static CutShares cut(AttributionFindings findings, String id) {
        return findings.cuts().stream()
                .filter(cut -> cut.cut().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlayerShare way(CutShares cut, String id) {
        return cut.players().stream()
                .filter(player -> player.player().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The interaction of -2 is halved between its two ways; what has no way is the rest. */
    @Test
    void sharesAreThoseOfTheModel() throws IOException {
        AttributionFindings findings = ways(batch(), "", 0);
        double kills = findings.difference().mean() + 3 - 4 + 2 - 1;

        CutShares groups = cut(findings, "groups");
        assertThat(findings.cuts())
                .extracting(cut -> cut.cut().id())
                .containsExactly("attack", "groups", "public", "pakistan", "china");
        assertThat(kills).isBetween(-9.0, -8.0);
        assertThat(way(groups, "effort").share().mean()).isCloseTo(kills - 1, within(1e-12));
        assertThat(way(groups, "effort").alone()).isCloseTo(kills, within(1e-12));
        assertThat(way(groups, "effort").last()).isCloseTo(kills - 2, within(1e-12));
        assertThat(way(groups, "will").share().mean()).isCloseTo(3, within(1e-12));
        assertThat(groups.rest().mean()).isEqualTo(-2);
        assertThat(groups.rest().isDistinguishable()).isTrue();

        CutShares people = cut(findings, "public");
        assertThat(people.cut().isExact())
                .as("more ways than are tried in all combinations")
                .isFalse();
        assertThat(way(people, "stateHarm").share().mean()).isEqualTo(1);
        assertThat(people.rest().mean()).isCloseTo(findings.difference().mean() - 1, within(1e-12));
    }

    /** A way that nothing moved has a share of exactly 0, and what passes no way of a cut is all its rest. */
    @Test
    void inertWaysHaveNoShare() throws IOException {
        AttributionFindings findings = ways(batch(), "", 0);

        for (String id : List.of("attack", "pakistan", "china")) {
            CutShares cut = cut(findings, id);
            assertThat(cut.players()).allSatisfy(way -> {
                assertThat(way.share().mean()).isZero();
                assertThat(way.resolved()).isFalse();
            });
            assertThat(cut.rest().mean()).isEqualTo(findings.difference().mean());
        }
    }

    @Test
    void everyCutAddsUpInEachMonthAndAsPrinted() throws IOException {
        AttributionStudy study = study(batch(), Players.WAYS, "", 0);
        AttributionFindings findings =
                study.run(model, model, TestExecution.on(1)).findings();

        for (CutShares cut : findings.cuts()) {
            double sum = cut.rest().mean();
            for (PlayerShare way : cut.players()) {
                sum += way.share().mean();
            }
            assertThat(sum).isCloseTo(findings.difference().mean(), within(1e-12));
            for (int month = 0; month < 2; month++) {
                double ofMonth = cut.restMonths().get(month).mean();
                for (PlayerShare way : cut.players()) {
                    ofMonth += way.months().get(month).share().mean();
                }
                assertThat(ofMonth).isCloseTo(findings.months().get(month).mean(), within(1e-12));
            }
        }
        String text = workflow.text(study, findings, false);
        assertThat(text)
                .contains("By the ways into armed groups: of this, \u201coperations: fighters killed and flight\u201d")
                .contains("passes none of these ways")
                .contains("Ways of different cuts are links of the same");
        assertThat(printedSums(text)).hasSize(5).allMatch(sum -> Math.abs(sum) < 1e-9);
    }

    /** Returns, for each printed table, the shares less the difference. */
    private static List<Double> printedSums(String text) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        Matcher row = Pattern.compile("(?m)^(\\w+) +([\u2212+]?[0-9.,]+) +[\u2212+0-9][^\n]* to ")
                .matcher(text);
        while (row.find()) {
            double number = Double.parseDouble(
                    row.group(2).replace("\u2212", "-").replace(",", "").replace("+", ""));
            if (row.group(1).equals("difference")) {
                sums.add(sum - number);
                sum = 0;
            } else {
                sum += number;
            }
        }
        return sums;
    }

    @Test
    void aPairOfAllCutsRunsTheTwoScenariosOnce() throws IOException {
        Path folder = batch();
        AttributionStudy study = study(folder, Players.WAYS, "", 0);
        study.run(model, model, TestExecution.on(1));

        int held = 15 + 63 + 7 + 31 + 31;
        assertThat(model.runs.get()).isEqualTo(16 * (2 + held));
        assertThat(study.words()).isEqualTo((2 + held) + " runs x 16 pairs");
        model.runs.set(0);
        assertThat(ways(folder, "groups", 0).cuts()).hasSize(1);
        assertThat(model.runs.get()).isEqualTo(16 * (2 + 63));
    }

    @Test
    void pairsBeyondTheBatchAreFurtherReplicates() throws IOException {
        AttributionFindings findings = ways(batch(), "groups", 40);

        assertThat(findings.pairs()).isEqualTo(40);
        assertThat(findings.units()).isEqualTo(8);
        assertThat(way(cut(findings, "groups"), "will").share().mean()).isCloseTo(3, within(1e-12));
    }

    @Test
    void bytesDoNotDependOnThreads() throws IOException {
        Path folder = batch();
        for (Players players : List.of(Players.WAYS, Players.LOOPS)) {
            List<String> texts = new ArrayList<>();
            for (int threads : new int[] {1, 8}) {
                try (TaskPool pool = new TaskPool(threads)) {
                    Execution execution = TestExecution.on(threads).with(pool);
                    AttributionFindings findings = study(folder, players, "", 70)
                            .run(model, model, execution)
                            .findings();
                    texts.add(AttributionJson.of(findings, players == Players.LOOPS)
                            + new AttributionTable(findings).lines()
                            + new LoopTable(findings).lines());
                }
            }
            assertThat(texts.get(1)).isEqualTo(texts.get(0)).contains("\"pairs\": 70");
        }
    }

    @Test
    void loopsAreOpenedAtTheirOwnLink() throws IOException {
        Path folder = batch();
        model.held.clear();
        AttributionStudy study = study(folder, Players.LOOPS, "", 0);
        AttributionFindings findings =
                study.run(model, model, TestExecution.on(1)).findings();
        double whole = findings.difference().mean();

        assertThat(findings.cuts()).isEmpty();
        OpenedLoops.Effect suppression = loop(findings, "B1");
        assertThat(suppression.missing().mean()).isCloseTo(whole + 3 - 4 - 1, within(1e-12));
        assertThat(suppression.remains().mean()).isCloseTo(-3 + 4 + 1, within(1e-12));
        assertThat(suppression.resolved()).isTrue();
        assertThat(loop(findings, "R1").missing().mean()).isEqualTo(1);
        assertThat(loop(findings, "B2").missing().mean()).isZero();
        assertThat(loop(findings, "B2").resolved()).isFalse();
        assertThat(loop(findings, "B1").months().get(0).mean())
                .isCloseTo(suppression.missing().mean() * 2 / 3, within(1e-12));
        assertThat(model.held).contains("[]", "[K6]", "[K7]").allMatch(set -> set.length() < 6);
        assertThat(model.runs.get())
                .isEqualTo(16 * (2 + findings.loops().loops().size()));
        assertThat(workflow.text(study, findings, false).replaceAll("\\s+", " "))
                .contains("Without the loop \u201csuppression\u201d (B1), the difference would be 2.0 more")
                .contains("Not opened, since each of its links is part of another loop: R2, target value")
                .contains("they are no shares, and their sum has no meaning");
        assertThat(new LoopTable(findings).lines())
                .hasSize(1 + findings.loops().loops().size() * 13)
                .anyMatch(line -> line.startsWith("two,attacks,R1,,") && line.contains(",1,1,1,"));
    }

    private static OpenedLoops.Effect loop(AttributionFindings findings, String id) {
        return findings.loops().loops().stream()
                .filter(loop -> loop.loop().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A run in which the outcome is undefined leaves its pair out of all cuts, so that all divide one difference. */
    @Test
    void aPairIsLeftOutOfAllCuts() throws IOException {
        Path folder = batch();
        HoldableRuns.Factory failing = (reference, scenario, drawn, seed) -> {
            HoldableRuns runs = model.create(reference, scenario, drawn, seed);
            return (future, replicate, couplings) -> {
                HoldableRuns.HeldPair pair = runs.pair(future, replicate, couplings);
                return future == 3 && replicate == 1 ? new Undefined(pair) : pair;
            };
        };
        AttributionStudy.Result result = study(folder, Players.WAYS, "", 0).run(model, failing, TestExecution.on(1));

        assertThat(result.findings().pairs()).isEqualTo(15);
        assertThat(result.findings().leftOut()).isEqualTo(1);
        assertThat(result.failures()).isNotEmpty();
        for (CutShares cut : result.findings().cuts()) {
            assertThat(cut.residue()).isCloseTo(0, within(1e-12));
        }
    }

    /** A pair that fails when one way is held. */
    private record Undefined(HoldableRuns.HeldPair pair) implements HoldableRuns.HeldPair {
        @Override
        public RunResult reference() {
            return pair.reference();
        }

        @Override
        public RunResult run(Collection<String> held) {
            if (held.contains("K23")) {
                throw new IllegalStateException("planted");
            }
            return pair.run(held);
        }
    }

    @Test
    void refusesUnknownCuts() throws IOException {
        Path folder = batch();
        assertThatThrownBy(() -> study(folder, Players.WAYS, "group", 0))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is not a cut of the model")
                .hasMessageContaining("Maybe groups?");
    }
}
