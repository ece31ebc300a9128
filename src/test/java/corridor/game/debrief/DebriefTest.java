package corridor.game.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.PairShares;
import corridor.analysis.attribution.PlayerShare;
import corridor.chronicle.Chronicle;
import corridor.game.ClassGame;
import corridor.game.GameUnderTest;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.Runner;
import corridor.scenario.LeverSetting;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the shares of seats and rounds on a game that was run by the model. */
class DebriefTest {
    private static final RunFactory MODEL = Runner.factory(GameUnderTest.CATALOGUE);
    private static final List<String> OUTCOMES =
            List.of("attacks", "deaths_civilian", "disbursement", "displaced_person_years", "kabul_tension");
    private static final int PAIRS = 8;

    private static DebriefPlan plan;
    private static DebriefRuns runs;
    private static Debrief debrief;

    @BeforeAll
    static void prepare() {
        ClassGame game = GameUnderTest.played();
        plan = DebriefPlan.of(game.header().seats(), game.world("A"));
        runs = new DebriefRuns(
                new DebriefColumns(GameUnderTest.CATALOGUE, OUTCOMES, GameUnderTest.BASE.years()), MODEL, 7);
        debrief = new Debrief(plan, runs, 7);
        List<corridor.scenario.Scenario> needed = new java.util.ArrayList<>(plan.neededBySeat());
        needed.addAll(plan.neededByRound());
        needed.parallelStream().forEach(scenario -> {
            for (int replicate = 0; replicate < PAIRS; replicate++) {
                runs.make(scenario, replicate);
            }
        });
    }

    private static double value(corridor.scenario.Scenario scenario, int replicate, String outcome) {
        return MODEL.create(scenario, 7)
                .run(0, replicate, Chronicle.SILENT)
                .outcomes()[OutcomeTable.of(GameUnderTest.CATALOGUE).index(outcome)];
    }

    @Test
    void sixSeatsAndFourRoundsNeedAtMost253Scenarios() {
        assertThat(plan.bySeat()).hasSize(64);
        assertThat(plan.byRound())
                .hasSize(4)
                .allSatisfy(round -> assertThat(round).hasSize(64));
        assertThat(plan.neededByRound()).hasSizeLessThanOrEqualTo(4 * 63 + 1).doesNotHaveDuplicates();
        assertThat(plan.neededByRound()).contains(plan.none(), plan.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"attacks", "deaths_civilian", "disbursement", "displaced_person_years", "kabul_tension"})
    void sharesAddUpToTheDifferenceInEachPair(String outcome) {
        for (int replicate = 0; replicate < PAIRS; replicate++) {
            double difference = value(plan.all(), replicate, outcome) - value(plan.none(), replicate, outcome);
            PairShares seats = debrief.seatShares(outcome, replicate);
            double sum = IntStream.range(0, 6)
                    .mapToDouble(seat -> seats.share(seat, 0))
                    .sum();
            double size = Math.max(1, Math.abs(difference));
            assertThat(sum).isCloseTo(difference, within(1e-9 * size));
            double ofRounds = debrief.roundShares(outcome, replicate).stream()
                    .mapToDouble(round -> IntStream.range(0, 6)
                            .mapToDouble(seat -> round.share(seat, 0))
                            .sum())
                    .sum();
            assertThat(ofRounds).isCloseTo(difference, within(1e-9 * size));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"attacks", "disbursement", "kabul_tension"})
    void aSeatThatLeftAllAsUsualHasExactlyNothing(String outcome) {
        int tehran = plan.seats().indexOf(GameUnderTest.TEHRAN);
        int districts = plan.seats().indexOf(GameUnderTest.DISTRICTS);
        for (int replicate = 0; replicate < PAIRS; replicate++) {
            PairShares seats = debrief.seatShares(outcome, replicate);
            assertThat(seats.parts()[tehran]).containsOnly(0.0);
            assertThat(seats.parts()[districts]).containsOnly(0.0);
            for (PairShares round : debrief.roundShares(outcome, replicate)) {
                assertThat(round.parts()[tehran]).containsOnly(0.0);
            }
            assertThat(debrief.roundShares(outcome, replicate)
                            .get(0)
                            .parts()[plan.seats().indexOf(GameUnderTest.KABUL)])
                    .containsOnly(0.0);
        }
    }

    @Test
    void aJointMoveStandsOnlyIfBothPartiesAreIn() {
        int china = 1 << plan.seats().indexOf(GameUnderTest.CHINA);
        int government = 1 << plan.seats().indexOf(GameUnderTest.GOVERNMENT);
        for (int coalition = 0; coalition < 64; coalition++) {
            Map<String, LeverSetting> levers = plan.bySeat().get(coalition).levers();
            boolean both = (coalition & china) != 0 && (coalition & government) != 0;
            assertThat(levers.containsKey("both.intelligenceCell")).isEqualTo(both);
            assertThat(levers.containsKey("china.newCommitments")).isEqualTo((coalition & china) != 0);
        }
        // In the second round the first is as played, and the third is not there yet.
        Map<String, LeverSetting> second = plan.byRound().get(1).get(0).levers();
        assertThat(second).containsKeys("china.newCommitments", "pakistan.iboIntensity");
        assertThat(plan.byRound().get(1).get(63).levers())
                .containsKeys("both.intelligenceCell", "kabul.hostingDeal")
                .doesNotContainKeys("pakistan.borderClosure", "pakistan.dialogueBaloch");
    }

    @Test
    void theTableOfRoundsAddsUpByRowsAndColumns() {
        RoundTable table = debrief.rounds("attacks", PAIRS);
        double total = table.cells().difference().mean();
        assertThat(table.ofRound(4)).hasSize(6);
        double cells = table.cells().cuts().get(0).players().stream()
                .mapToDouble(share -> share.share().mean())
                .sum();
        double columns = table.rounds().cuts().get(0).players().stream()
                .mapToDouble(share -> share.share().mean())
                .sum();
        assertThat(cells).isCloseTo(total, within(1e-9));
        assertThat(columns).isCloseTo(total, within(1e-9));
        for (int seat = 0; seat < 6; seat++) {
            double row = 0;
            for (int round = 1; round <= 4; round++) {
                row += table.ofRound(round).get(seat).share().mean();
            }
            assertThat(table.seats().cuts().get(0).players().get(seat).share().mean())
                    .isCloseTo(row, within(1e-9));
        }
        assertThat(table.cells().months()).hasSize(5);
    }

    @Test
    void sharesHaveIntervalsAndYears() {
        AttributionFindings seats = debrief.seats("disbursement", PAIRS);
        PlayerShare china = seats.cuts().get(0).players().get(0);
        assertThat(china.share().interval().low())
                .isLessThanOrEqualTo(china.share().mean());
        assertThat(china.months()).hasSize(5);
        assertThat(china.months().stream()
                        .mapToDouble(year -> year.share().mean())
                        .sum())
                .isCloseTo(china.share().mean(), within(1e-6));
        assertThat(debrief.seats("displaced_person_years", PAIRS).months()).isEmpty();
    }

    @Test
    void aSingleMoveIsLeftOut() {
        int move = IntStream.range(0, plan.moves().size())
                .filter(k -> plan.moves().get(k).lever().equals("pakistan.iboIntensity"))
                .findFirst()
                .orElseThrow();
        double expected = 0;
        for (int replicate = 0; replicate < PAIRS; replicate++) {
            expected += value(plan.all(), replicate, "attacks")
                    - value(plan.without().get(move), replicate, "attacks");
        }
        assertThat(debrief.move("attacks", move, PAIRS).difference().mean()).isCloseTo(expected / PAIRS, within(1e-9));
        assertThat(plan.without().get(move).levers()).doesNotContainKey("pakistan.iboIntensity");
    }

    @Test
    void luckComparesOurWorldWithOthersOfTheSameMoves() {
        Luck luck = debrief.luck("attacks", 9);
        assertThat(luck.values()).hasSize(9);
        assertThat(luck.values()[0]).isEqualTo(value(plan.all(), 0, "attacks"));
        long lower = IntStream.range(1, 9)
                .filter(k -> luck.values()[k] < luck.values()[0])
                .count();
        long equal = IntStream.range(1, 9)
                .filter(k -> luck.values()[k] == luck.values()[0])
                .count();
        assertThat(luck.percentile()).isEqualTo(100 * (lower + equal / 2.0) / 8);
        assertThat(luck.difference()).isEqualTo(value(plan.all(), 0, "attacks") - value(plan.none(), 0, "attacks"));
    }

    @Test
    void aRunIsMadeOnce() {
        int made = runs.made();
        debrief.seatShares("attacks", 0);
        debrief.roundShares("attacks", 1);
        assertThat(runs.made()).isEqualTo(made);
        assertThat(runs.done(plan.neededByRound(), PAIRS))
                .isEqualTo(PAIRS * plan.neededByRound().size());
    }

    @Test
    void anotherAssumptionMakesOtherScenarios() {
        DebriefPlan other = plan.under(Map.of("FEAR_MODEL", "INERT"));
        assertThat(other.none().switches()).containsEntry("FEAR_MODEL", "INERT");
        assertThat(other.bySeat()).hasSize(64).doesNotContain(plan.none());
        assertThat(new Debrief(other, runs, 7).total("attacks", 2).pairs()).isEqualTo(2);
    }
}
