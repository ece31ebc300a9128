package corridor.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.bargain.bdm.BdmEngine;
import corridor.bargain.bdm.BdmVariant;
import corridor.bargain.smp.Contest;
import corridor.bargain.smp.ElectionModel;
import corridor.bargain.smp.OfferRule;
import corridor.bargain.smp.OfferViews;
import corridor.bargain.smp.ReceiverView;
import corridor.bargain.smp.SmpEngine;
import corridor.bargain.smp.SmpProfile;
import corridor.bargain.smp.SmpRules;
import corridor.bargain.smp.SmpSettings;
import corridor.bargain.smp.Space;
import corridor.bargain.smp.Transition;
import corridor.bargain.smp.VictoryModel;
import corridor.bargain.smp.VotingRule;
import corridor.problem.InputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("long")
class SmpPropertiesTest {
    private static final SmpEngine PRODUCT = new SmpEngine(SmpRules.of(SmpProfile.PRODUCT));

    private static SmpEngine engine(SmpProfile profile) {
        return new SmpEngine(SmpRules.of(profile));
    }

    @Test
    void theOrderOfActorsDoesNotMatter() {
        for (int number = 0; number < 500; number++) {
            BargainTable table = new RandomTables(number).table(4 + number % 6, 1 + number % 4);
            int n = table.size();
            int[] order = new int[n];
            List<String> names = new ArrayList<>();
            double[] capability = new double[n];
            double[][] salience = new double[n][];
            double[][] position = new double[n][];
            for (int i = 0; i < n; i++) {
                order[i] = (i + 1 + number) % n;
                names.add(table.actors().get(order[i]));
                capability[i] = table.capability()[order[i]];
                salience[i] = table.salience()[order[i]];
                position[i] = table.position()[order[i]];
            }
            double[][][] usual = PRODUCT.course(table, 1, 0, 15).positions();
            double[][][] turned = PRODUCT.course(
                            BargainTable.of(names, table.issues(), capability, salience, position), 1, 0, 15)
                    .positions();
            for (int i = 0; i < n; i++) {
                assertThat(turned[15][i]).as("table %d", number).containsExactly(usual[15][order[i]], within(1e-6));
            }
        }
    }

    @Test
    void onlyRatiosOfCapabilityMatter() {
        for (int number = 0; number < 500; number++) {
            BargainTable table = new RandomTables(number).table(4 + number % 6, 1 + number % 4);
            double[] capability = table.capability().clone();
            for (int i = 0; i < capability.length; i++) {
                capability[i] *= 64;
            }
            BargainTable scaled = table.with(capability, table.salience(), table.position(), table.redLines());
            double[][] usual = PRODUCT.course(table, 1, 0, 15).positions()[15];
            double[][] other = PRODUCT.course(scaled, 1, 0, 15).positions()[15];
            for (int i = 0; i < capability.length; i++) {
                assertThat(other[i]).as("table %d", number).containsExactly(usual[i], within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SmpProfile.class)
    void consensusIsAFixedPoint(SmpProfile profile) {
        for (int number = 0; number < 50; number++) {
            BargainTable table = new RandomTables(number).table(3 + number % 5, 2);
            double[][] same = new double[table.size()][];
            for (int i = 0; i < same.length; i++) {
                same[i] = table.position()[0].clone();
            }
            BargainTable agreed = table.with(table.capability(), table.salience(), same, table.redLines());
            BargainHistory history = engine(profile).run(agreed, 1, 0, 5);
            for (double[][] state : history.positions()) {
                for (double[] point : state) {
                    assertThat(point).containsExactly(same[0], within(1e-12));
                }
            }
            assertThat(history.converged()).isTrue();
            assertThat(history.risk()[0]).containsOnly(0);
        }
    }

    @ParameterizedTest
    @EnumSource(SmpProfile.class)
    void inputsThatBreakKtabGiveNumbers(SmpProfile profile) {
        for (double[] places : new double[][] {{20, 20, 80}, {0, 50, 100}, {70, 70, 70}}) {
            BargainTable table = BargainTable.of(
                    List.of("a", "b", "c"),
                    List.of("issue"),
                    new double[] {1, 1, 1},
                    new double[][] {{0.5}, {0.5}, {0.5}},
                    new double[][] {{places[0]}, {places[1]}, {places[2]}});
            requireSound(engine(profile).run(table, 1, 0, 10));
        }
    }

    @ParameterizedTest
    @EnumSource(SmpProfile.class)
    void redLinesAndLargestStepsHold(SmpProfile profile) {
        for (int number = 0; number < 200; number++) {
            RandomTables random = new RandomTables(number);
            BargainTable open = random.table(3 + number % 6, 1 + number % 3);
            BargainTable table = open.limited(random.redLines(open), random.steps(open), new boolean[0]);
            SmpEngine engine = new SmpEngine(SmpRules.of(profile, random.settings()));
            double[][][] states = engine.course(table, 1, 0, 8).positions();
            for (int t = 1; t < states.length; t++) {
                for (int i = 0; i < table.size(); i++) {
                    for (int k = 0; k < table.issues().size(); k++) {
                        assertThat(states[t][i][k]).isBetween(table.lowest(i, k) - 1e-9, table.highest(i, k) + 1e-9);
                        assertThat(Math.abs(states[t][i][k] - states[t - 1][i][k]))
                                .isLessThanOrEqualTo(table.step(i, k) + 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void dealsOfTheProductBindBothPartiesOnce() {
        int deals = 0;
        for (int number = 0; number < 200; number++) {
            RandomTables random = new RandomTables(number);
            BargainTable table = random.table(3 + number % 8, 1 + number % 3);
            SmpEngine engine = new SmpEngine(SmpRules.of(SmpProfile.PRODUCT, random.settings()));
            BargainHistory history = engine.run(table, 3, 0, 6);
            for (int t = 0; t < history.offers().size(); t++) {
                int[] bound = new int[table.size()];
                for (Offer offer : history.offers().get(t)) {
                    assertThat(offer.initiatorAccepts()).isEqualTo(offer.receiverAccepts());
                    if (offer.initiatorAccepts()) {
                        deals++;
                        bound[offer.initiator()]++;
                        bound[offer.receiver()]++;
                        assertThat(history.positions()[t + 1][offer.initiator()])
                                .isEqualTo(offer.initiatorPoint());
                        assertThat(history.positions()[t + 1][offer.receiver()]).isEqualTo(offer.receiverPoint());
                    }
                }
                for (int i = 0; i < bound.length; i++) {
                    assertThat(bound[i]).isLessThanOrEqualTo(1);
                    if (bound[i] == 0) {
                        assertThat(history.positions()[t + 1][i]).isEqualTo(history.positions()[t][i]);
                    }
                }
            }
        }
        assertThat(deals).isGreaterThan(500);
    }

    @Test
    void whoDoesNotBargainStaysPutButWeighsIn() {
        RandomTables random = new RandomTables(4);
        BargainTable open = random.table(6, 2);
        boolean[] bargains = {true, true, true, true, true, false};
        BargainTable table = open.limited(new double[0][][], new double[0][], bargains);
        BargainHistory history = PRODUCT.run(table, 1, 0, 10);
        for (double[][] state : history.positions()) {
            assertThat(state[5]).containsExactly(open.position()[5], within(1e-9));
        }
        history.challenges().forEach(turn -> assertThat(turn).allMatch(c -> c.initiator() != 5 && c.receiver() != 5));
        double[] stronger = open.capability().clone();
        stronger[5] *= 20;
        BargainHistory other =
                PRODUCT.run(table.with(stronger, open.salience(), open.position(), table.redLines()), 1, 0, 10);
        assertThat(other.challenges().get(0)).isNotEqualTo(history.challenges().get(0));
    }

    @Test
    void moreCapabilityDoesNotLowerTheChance() {
        SmpRules rules = SmpRules.of(SmpProfile.PRODUCT);
        for (int number = 0; number < 200; number++) {
            BargainTable table = new RandomTables(number).table(6, 2);
            double before = chance(table, rules);
            double[] capability = table.capability().clone();
            capability[0] *= 2;
            double after = chance(table.with(capability, table.salience(), table.position(), table.redLines()), rules);
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    /** Returns the chance of actor 0 against actor 1, with utilities that do not depend on capability. */
    private static double chance(BargainTable table, SmpRules rules) {
        Space space = new Space(table);
        double[] distance = new double[table.size() * table.size()];
        space.distances(distance);
        Contest contest = new Contest(space, rules);
        contest.view(0, distance, new double[table.size()]);
        return contest.chance(0, 1);
    }

    @Test
    void tenThousandRandomTablesGiveNumbersWithinBounds() {
        for (int number = 0; number < 10_000; number++) {
            RandomTables random = new RandomTables(number);
            BargainTable table = random.table(3 + random.below(31, 0, 5), 1 + random.below(32, 0, 3));
            if (number % 4 == 1) {
                table = table.limited(random.redLines(table), random.steps(table), random.watchers(table.size()));
            }
            if (number % 4 == 2) {
                table = table.withIdeals(table.position(), random.accommodation(table.size()));
            }
            SmpProfile profile = number % 2 == 0 ? SmpProfile.PRODUCT : SmpProfile.SMP_REFERENCE;
            SmpRules rules = new SmpRules(profile, random.settings(), ReceiverView.PROBABILITY);
            requireSound(new SmpEngine(rules).run(table, number, 0, 3));
            if (number % 10 == 0) {
                requireSound(new BdmEngine(BdmVariant.values()[number / 10 % 5]).run(table, number, 0, 3));
            }
        }
    }

    @Test
    void chanceIsDrawnFromTheSeed() {
        SmpSettings s = new RandomTables(1).settings();
        SmpSettings stochastic = new SmpSettings(
                VotingRule.PROP,
                VictoryModel.LINEAR,
                ElectionModel.CONDITIONAL,
                Transition.STOCHASTIC,
                s.riskRange(),
                s.riskAdjust(),
                s.thirdParties(),
                OfferRule.S2P2,
                OfferViews.INITIATOR);
        for (SmpProfile profile : SmpProfile.values()) {
            SmpEngine engine = new SmpEngine(SmpRules.of(profile, stochastic));
            BargainTable table = new RandomTables(2).table(9, 3);
            assertThat(engine.course(table, 5, 0, 10).positions())
                    .isDeepEqualTo(engine.course(table, 5, 0, 10).positions());
            assertThat(engine.course(table, 5, 1, 10).positions()[10][0][0])
                    .isNotEqualTo(engine.course(table, 5, 0, 10).positions()[10][0][0]);
        }
    }

    @Test
    void twoActorsAreTooFew() {
        BargainTable table = new RandomTables(1).table(2, 1);
        assertThatThrownBy(() -> PRODUCT.run(table, 1, 0, 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("at least 3 actors");
    }

    private static void requireSound(BargainHistory history) {
        for (double[][] state : history.positions()) {
            for (double[] point : state) {
                for (double value : point) {
                    if (!(value >= -1e-9 && value <= 100 + 1e-9)) {
                        throw new AssertionError("position " + value);
                    }
                }
            }
        }
        for (double[][] rows : List.of(history.winProbability(), history.risk(), history.weightedMean())) {
            for (double[] row : rows) {
                for (double value : row) {
                    if (!Double.isFinite(value)) {
                        throw new AssertionError("not a number");
                    }
                }
            }
        }
        history.offers()
                .forEach(turn -> turn.forEach(offer -> {
                    if (!(offer.support() >= 0 && offer.support() <= 1)) {
                        throw new AssertionError("support " + offer.support());
                    }
                }));
    }
}
