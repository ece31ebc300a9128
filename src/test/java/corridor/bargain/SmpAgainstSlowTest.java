package corridor.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.bargain.smp.OfferViews;
import corridor.bargain.smp.ReceiverView;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.bargain.smp.SmpSettings;
import corridor.bargain.smp.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the engine's reference profile with a second implementation, over all choices. */
@Tag("long")
class SmpAgainstSlowTest {
    @Test
    void agreesOnRandomTablesAndRandomChoices() {
        List<String> apart = new ArrayList<>();
        for (int number = 0; number < 400; number++) {
            RandomTables random = new RandomTables(number);
            int actors = 3 + random.below(21, 0, 7);
            int issues = 1 + random.below(22, 0, 4);
            BargainTable table = random.table(actors, issues);
            if (number % 3 == 0) {
                table = table.withIdeals(new double[0][], random.accommodation(actors));
            }
            compare(number, table, deterministic(random.settings()), 12, apart);
        }
        assertThat(apart).as("histories that differ").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OfferViews.class)
    void agreesOnFortyActorsAndEightIssues(OfferViews views) {
        RandomTables random = new RandomTables(9_000 + views.ordinal());
        SmpSettings s = SmpSettings.STANDARD;
        SmpSettings settings = new SmpSettings(
                s.votingRule(),
                s.victoryModel(),
                s.electionModel(),
                s.transition(),
                s.riskRange(),
                s.riskAdjust(),
                s.thirdParties(),
                s.offerRule(),
                views);
        List<String> apart = new ArrayList<>();
        compare(0, random.table(40, 8), settings, 5, apart);
        assertThat(apart).isEmpty();
    }

    private static SmpSettings deterministic(SmpSettings s) {
        return new SmpSettings(
                s.votingRule(),
                s.victoryModel(),
                s.electionModel(),
                Transition.DETERMINISTIC,
                s.riskRange(),
                s.riskAdjust(),
                s.thirdParties(),
                s.offerRule(),
                s.offerViews());
    }

    private static void compare(int number, BargainTable table, SmpSettings settings, int turns, List<String> apart) {
        ReceiverView view = number % 2 == 0 ? ReceiverView.KTAB_GAIN : ReceiverView.PROBABILITY;
        BargainHistory fast =
                new SmpEngine(new SmpRules(SmpProfile.SMP_REFERENCE, settings, view)).run(table, 1, 0, turns);
        SlowSmp slow = new SlowSmp(table, settings, view == ReceiverView.KTAB_GAIN);
        slow.run(turns);
        int common = Math.min(fast.states(), slow.states.size());
        boolean same = fast.states() == slow.states.size();
        for (int t = 0; t < common && same; t++) {
            for (int i = 0; i < table.size() && same; i++) {
                same = Math.abs(fast.winProbability()[t][i] - slow.shown.get(t)[i]) < 1e-5;
                for (int k = 0; k < table.issues().size() && same; k++) {
                    same = Math.abs(fast.positions()[t][i][k]
                                    - 100 * slow.states.get(t)[i][k])
                            < 1e-6;
                }
            }
        }
        if (!same && !onAKnifesEdge(table, settings, view, turns)) {
            apart.add(number + ": " + settings);
        }
        if (number < 50) {
            turnZero(fast, slow, table.size());
        }
    }

    /** Returns whether rounding alone changes the history, as when two offers tie and the last bit of a sum decides. */
    private static boolean onAKnifesEdge(BargainTable table, SmpSettings settings, ReceiverView view, int turns) {
        BargainEngine engine = new SmpEngine(new SmpRules(SmpProfile.SMP_REFERENCE, settings, view));
        double[][][] usual = engine.course(table, 1, 0, turns).positions();
        for (int i = 0; i < 2 * table.size(); i++) {
            double[] capability = table.capability().clone();
            capability[i / 2] *= i % 2 == 0 ? 1 + 1e-12 : 1 - 1e-12;
            BargainTable near = table.with(capability, table.salience(), table.position(), table.redLines());
            double[][][] other = engine.course(near, 1, 0, turns).positions();
            for (int a = 0; a < table.size(); a++) {
                for (int t = 0; t <= turns; t++) {
                    if (Math.abs(other[t][a][0] - usual[t][a][0]) > 1e-3) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void turnZero(BargainHistory fast, SlowSmp slow, int actors) {
        List<String> targets = IntStream.range(0, actors)
                .mapToObj(i -> i + ">"
                        + fast.challenges().get(0).stream()
                                .filter(c -> c.initiator() == i)
                                .mapToInt(Challenge::receiver)
                                .findFirst()
                                .orElse(-1))
                .toList();
        assertThat(targets).isEqualTo(slow.targets.subList(0, actors));
        assertThat(fast.risk()[0]).hasSize(actors);
        for (int i = 0; i < actors; i++) {
            assertThat(fast.winProbability()[0][i]).isCloseTo(slow.shown.get(0)[i], within(1e-9));
        }
    }
}
