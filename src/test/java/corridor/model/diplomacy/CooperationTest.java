package corridor.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Target;
import corridor.model.RecordedChronicle;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import corridor.scenario.LeverSetting;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 8.11: offers, their acceptance, and what cooperation does, worked by hand. */
class CooperationTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private final SmallWorld small = new SmallWorld()
            .with("cooperation.reviewMonths", 1000)
            .with("cooperation.reviewAfterAttack", 20)
            .with("cooperation.reviewSpread", 0)
            .with("cooperation.benefit", 2)
            .with("cooperation.benefitBase", 0.5)
            .with("cooperation.itemCost", 3)
            .with("cooperation.entangle", 0.7)
            .with("cooperation.precision", 0)
            .with("cooperation.term", 1000)
            .with("cooperation.refusal", 0)
            .with("cooperation.acceptBase", 0)
            .with("cooperation.acceptDepth", 0)
            .with("cooperation.acceptBeyond", 0)
            .with("cooperation.acceptGoodwill", 0)
            .with("cooperation.acceptPressure", 0)
            .with("cooperation.equipmentKnowledge", 0.004)
            .with("cooperation.equipmentLag", 30 / Math.log(2)) // half of it comes in a month
            .with("cooperation.cellKnowledge", 0.001)
            .with("cooperation.exerciseCredit", 0.05)
            .with("cooperation.mechanismCredit", 0.2)
            .with("cooperation.trainingAccuracy", 0.3)
            .with("cooperation.trainingLegitimacy", 0.04)
            .with("cooperation.guardsPerLevel", 1000)
            .with("cooperation.advisers", 0.25)
            .with("cooperation.guardTroops", 0.1)
            .with("cooperation.troopsVisibility", 0.6)
            .with("cooperation.troopsQuality", 2);
    private final RecordedChronicle recorded = new RecordedChronicle();
    private SimulationState s;
    private Cooperation cooperation;

    private void start() {
        s = small.chronicle(recorded).situation();
        cooperation = new Cooperation(small.bind(CooperationParameters.class, "cooperation"), s);
    }

    private void month() {
        s.clock.day(s.day() + 30);
        cooperation.step(SmallWorld.NO_STATE);
    }

    @Test
    void equipment_and_the_cell_bring_knowledge_the_first_with_a_lag() {
        small.lever("china.equipment", 3).lever("both.intelligenceCell", 1);
        start();
        month();
        assertThat(s.cooperation.knowledge).isCloseTo(0.004 * 0.5 + 0.001, CLOSE);
        month();
        assertThat(s.cooperation.knowledge).isCloseTo(0.004 * 0.75 + 0.001, CLOSE);
    }

    @Test
    void training_exercises_and_the_mechanism_have_their_effects() {
        small.lever("china.policeTraining", 150).lever("both.jointExercise", 2).lever("both.jointMechanism", 1);
        start();
        month();
        // Harm avoided 0.3 * 1.5; legitimacy 0.04 * 1.5; credit 0.05 * 2 + 0.2.
        assertThat(s.cooperation.harmAvoided).isCloseTo(0.45, CLOSE);
        assertThat(s.cooperation.legitimacy).isCloseTo(0.06, CLOSE);
        assertThat(s.cooperation.credit).isCloseTo(0.3, CLOSE);
        assertThat(s.cooperation.depth).isEqualTo(7);
    }

    @Test
    void guards_advisers_and_troops_protect_and_are_seen() {
        small.lever("both.privateSecurity", 1);
        start();
        month();
        assertThat(s.cooperation.extraGuards).isCloseTo(250, CLOSE);
        assertThat(s.society.foreignForce).as("advisers are not seen").isZero();

        small.lever("both.privateSecurity", 2).lever("china.siteTroops", 500);
        start();
        month();
        // Extra guards are 1,000 for private guards, who need no advisers, and 2 * 500. The foreign force that is seen
        // is 0.1 + 0.6 * 500 / 3,000.
        assertThat(s.cooperation.extraGuards).isCloseTo(2000, CLOSE);
        assertThat(s.society.foreignForce).isCloseTo(0.2, CLOSE);
        assertThat(s.cooperation.depth).isEqualTo(9);
    }

    @Test
    void offers_weigh_what_they_may_prevent_against_cost_and_entanglement() {
        small.with("cooperation.reviewMonths", 1);
        start();
        s.china.anger = 1.5;
        while (recorded.decisions.isEmpty()) {
            month();
        }
        // Prevention 2 * 1.5 * (0.5 + 0.5 * depth / 10); cost -3 * depth / 10; entanglement -0.7 * (depth - 7).
        assertThat(recorded.term("intelligence cell", "what it may prevent")).isCloseTo(3 * 0.6, CLOSE);
        assertThat(recorded.term("intelligence cell", "cost of the item")).isCloseTo(-0.6, CLOSE);
        assertThat(recorded.term("intelligence cell", "entanglement")).isZero();
        assertThat(recorded.term("Chinese troops at sites", "what it may prevent"))
                .isCloseTo(3 * 0.95, CLOSE);
        assertThat(recorded.term("Chinese troops at sites", "cost of the item")).isCloseTo(-2.7, CLOSE);
        assertThat(recorded.term("Chinese troops at sites", "entanglement")).isCloseTo(-1.4, CLOSE);
    }

    /** Returns the items that Pakistan accepts when its odds are so large that chance decides nothing. */
    private List<String> accepted() {
        small.with("cooperation.reviewMonths", 1);
        start();
        s.society.goodwill = 0.75;
        s.society.goodwillAtStart = 0.5;
        s.china.step = 3;
        for (int k = 0; k < 400; k++) {
            month();
        }
        assertThat(recorded.decisions.stream().filter(d -> d.reason().equals("Pakistan refuses")))
                .as("offers that were refused")
                .isNotEmpty();
        return recorded.decisions.stream()
                .filter(decision -> decision.reason().equals("Pakistan accepts"))
                .map(decision -> decision.chosen().name())
                .distinct()
                .toList();
    }

    @Test
    void acceptance_falls_with_depth_and_steeply_beyond_the_mechanism() {
        small.with("cooperation.acceptBase", 500).with("cooperation.acceptDepth", 100);
        assertThat(accepted()) // 500 - 100 * 4 is positive, 500 - 100 * 6 is not
                .contains("joint exercise every year", "training of police")
                .doesNotContain("a quarter of the cost", "joint security mechanism");

        recorded.decisions.clear();
        small.with("cooperation.acceptBase", 900).with("cooperation.acceptBeyond", 150);
        assertThat(accepted()) // 900 - 100 * 7 - 150 * 1 is positive, 900 - 700 - 150 * 2 is not
                .contains("joint security mechanism", "advisers at sites")
                .doesNotContain("private guards at sites", "Chinese troops at sites");
    }

    @Test
    void goodwill_and_pressure_help_acceptance() {
        small.with("cooperation.acceptBase", -100).with("cooperation.acceptGoodwill", 1000);
        small.with("cooperation.acceptDepth", 100); // -100 + 1,000 * 0.25 - 100 * depth
        assertThat(accepted()).contains("equipment and surveillance").doesNotContain("intelligence cell");

        recorded.decisions.clear();
        small.with("cooperation.acceptGoodwill", 0).with("cooperation.acceptPressure", 500);
        assertThat(accepted()) // 500 * 3 / 6 is as much as 1,000 * 0.25
                .contains("equipment and surveillance")
                .doesNotContain("intelligence cell");
    }

    /** Lets site troops be agreed, with a term of 3 months, and runs to their renewal after 4 months. */
    private double troopsAfterTheTerm(double anger, double acceptBase) {
        small.with("cooperation.precision", 1000)
                .with("cooperation.term", 3)
                .with("cooperation.refusal", 0.2)
                .with("cooperation.acceptBase", acceptBase);
        start();
        int lever = s.levers.index("china.siteTroops");
        s.china.anger = anger;
        s.levers.decide(lever, 500);
        month();
        month();
        month();
        assertThat(s.levers.value(lever)).as("within the term").isEqualTo(500);
        month();
        return s.levers.value(lever);
    }

    @Test
    void an_item_lapses_after_its_term_unless_both_sides_renew_it() {
        assertThat(troopsAfterTheTerm(100, 1000)).as("renewed").isEqualTo(500);
        assertThat(s.cooperation.lapsed).isZero();

        // Without anger the item is worth -3 * 0.9 - 0.7 * 2 to China.
        assertThat(troopsAfterTheTerm(0, 1000)).as("China lets it lapse").isZero();
        assertThat(s.cooperation.lapsed).isEqualTo(1);
        assertThat(s.cooperation.refused).isZero();
        assertThat(s.china.slight).isZero();
        assertThat(s.cooperation.depth).isZero();

        assertThat(troopsAfterTheTerm(100, -1000)).as("Pakistan refuses").isZero();
        assertThat(s.cooperation.lapsed).isEqualTo(1);
        assertThat(s.cooperation.refused).isEqualTo(1);
        assertThat(s.china.slight).isCloseTo(0.2, CLOSE);
    }

    @Test
    void the_term_begins_with_the_agreement_and_anew_with_a_deeper_one() {
        small.with("cooperation.precision", 1000)
                .with("cooperation.term", 3)
                .setting("china.siteTroops", new LeverSetting.Offer(LocalDate.of(2025, 1, 11), 500));
        small.with("cooperation.acceptBase", 1000);
        start();
        s.clock.day(10);
        cooperation.daily().step(SmallWorld.NO_STATE); // agreed on day 10
        int lever = s.levers.index("china.siteTroops");
        s.clock.day(99);
        cooperation.step(SmallWorld.NO_STATE);
        assertThat(s.levers.value(lever)).as("89 days").isEqualTo(500);
        s.clock.day(100);
        cooperation.step(SmallWorld.NO_STATE);
        assertThat(s.levers.value(lever))
                .as("90 days, and China does not renew")
                .isZero();

        small.setting("china.siteTroops", new LeverSetting.Offer(LocalDate.of(2025, 3, 2), 1000));
        start();
        s.levers.decide(lever, 500);
        cooperation.step(SmallWorld.NO_STATE); // in force on day 0
        s.clock.day(60);
        cooperation.daily().step(SmallWorld.NO_STATE); // a deeper item is agreed
        assertThat(s.levers.value(lever)).isEqualTo(1000);
        s.clock.day(149);
        cooperation.step(SmallWorld.NO_STATE);
        assertThat(s.levers.value(lever))
                .as("89 days after the second agreement")
                .isEqualTo(1000);
    }

    @Test
    void on_a_lever_that_the_scenario_fixes_nobody_is_refused_and_nothing_lapses() {
        small.with("cooperation.reviewMonths", 1).with("cooperation.term", 1).with("cooperation.refusal", 0.2);
        small.situation().catalogue.cooperationItems().forEach(item -> small.lever(item.lever(), 0));
        start();
        for (int k = 0; k < 200; k++) {
            month();
        }
        assertThat(recorded.decisions)
                .as("refused in the actors' own reckoning")
                .anyMatch(d -> d.reason().equals("Pakistan refuses"));
        assertThat(recorded.decisions)
                .as("lapsed in it")
                .anyMatch(d -> d.reason().equals("lapses"));
        assertThat(s.cooperation.refused).isZero();
        assertThat(s.cooperation.lapsed).isZero();
        assertThat(s.china.slight).isZero();
        assertThat(recorded.changes).noneMatch(change -> change.kind() == Chronicle.Change.Kind.COOPERATION);
    }

    @Test
    void each_refused_offer_angers_china() {
        small.with("cooperation.refusal", 0.2);
        offerTroops(1000);
        assertThat(s.china.slight).isZero();
        offerTroops(-1000);
        assertThat(s.china.slight).isCloseTo(0.2, CLOSE);
        assertThat(s.cooperation.refused).isEqualTo(1);
    }

    @Test
    void an_offer_falls_due_some_days_after_a_deadly_attack_and_after_public_steps() {
        small.with("cooperation.acceptBase", 1000).with("cooperation.precision", 1000);
        start();
        s.china.anger = 100;
        s.ledger.note(new Attack(0, SmallCatalogue.COAST, 0, Target.PROJECT_SITE, 0, 1, 1, 0, false, false));
        s.ledger.turnPage();
        s.clock.day(1);
        cooperation.daily().step(SmallWorld.NO_STATE);
        s.ledger.turnPage();
        for (int day = 2; day < 21; day++) {
            s.clock.day(day);
            cooperation.daily().step(SmallWorld.NO_STATE);
        }
        assertThat(recorded.decisions).isEmpty();
        s.clock.day(21);
        s.china.stepDue = 25;
        cooperation.daily().step(SmallWorld.NO_STATE);
        assertThat(recorded.decisions).as("a public step comes first").isEmpty();
        s.china.stepDue = -1;
        s.clock.day(26);
        cooperation.daily().step(SmallWorld.NO_STATE);
        assertThat(recorded.decisions).hasSize(1);
    }

    /** Offers 500 site troops, of depth 9, on day 10, and runs to day 12. */
    private void offerTroops(double acceptBase) {
        small.with("cooperation.acceptBase", acceptBase)
                .setting("china.siteTroops", new LeverSetting.Offer(LocalDate.of(2025, 1, 11), 500));
        start();
        for (int day = 0; day <= 12; day++) {
            s.clock.day(day);
            cooperation.daily().step(SmallWorld.NO_STATE);
            if (day == 9) {
                assertThat(s.levers.value(s.levers.index("china.siteTroops"))).isZero();
            }
        }
    }

    @Test
    void an_offer_of_the_scenario_is_in_force_only_if_pakistan_accepts() {
        int lever = new SmallWorld().situation().levers.index("china.siteTroops");
        offerTroops(1000);
        assertThat(s.levers.value(lever)).isEqualTo(500);
        assertThat(s.levers.isFixed(lever)).as("agreed, not fixed").isFalse();
        assertThat(s.cooperation.depth).isEqualTo(9);
        assertThat(s.feasibility.byLever()[lever]).isEqualTo(1);

        offerTroops(-1000);
        assertThat(s.levers.value(lever)).isZero();
        assertThat(s.cooperation.depth).isZero();
        assertThat(s.feasibility.byLever()[lever]).isZero();

        // Log odds 0.5 - 0.1 * 7 - 0.2 * (9 - 7) = -0.6.
        small.with("cooperation.acceptDepth", 0.1).with("cooperation.acceptBeyond", 0.2);
        offerTroops(0.5);
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(1 / (1 + Math.exp(0.6)), CLOSE);
    }

    @Test
    void an_offer_of_what_is_in_force_changes_nothing() {
        small.setting("china.siteTroops", new LeverSetting.Offer(LocalDate.of(2025, 1, 1), 500));
        start();
        int lever = s.levers.index("china.siteTroops");
        s.levers.decide(lever, 1000);
        cooperation.daily().step(SmallWorld.NO_STATE);
        assertThat(s.levers.value(lever)).isEqualTo(1000);
        assertThat(s.feasibility.byLever()[lever]).isEqualTo(1);
    }

    @Test
    void feasibility_is_the_chance_of_an_offer_and_its_acceptance() {
        small.with("cooperation.reviewMonths", 1).lever("china.siteTroops", 2000);
        start();
        month();
        // At a precision of zero the value is as likely as each of "no offer" and the nine open items, site troops
        // among them. Pakistan accepts with chance 1/2.
        int lever = s.levers.index("china.siteTroops");
        int open = 1 + 9;
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(0.5 / (open + 1), CLOSE);

        small.with("cooperation.acceptBeyond", 1);
        start();
        month();
        // 500 has depth 9, and 2,000 is two doublings deeper, so the log odds are -(11 - 7).
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(1 / (1 + Math.exp(4)) / (open + 1), CLOSE);

        small.with("cooperation.acceptBeyond", 0).lever("china.siteTroops", 0);
        start();
        month();
        assertThat(s.feasibility.byLever()[lever]).as("nothing agreed").isCloseTo(1 - 0.5 / open, CLOSE);
    }

    @Test
    void feasibility_weighs_a_value_beside_all_that_is_open() {
        small.with("cooperation.reviewMonths", 1)
                .with("cooperation.precision", 1)
                .lever("china.siteTroops", 500);
        start();
        s.china.anger = 1;
        month();
        // An item of depth d is worth 2 * (0.5 + 0.05 d) - 0.3 d - 0.7 * (d - 7). That is 1 - 0.2 d, and less beyond
        // depth 7.
        double[] open = {0, 0.8, 0.6, 0.4, 0.2, -0.2, -0.4, -0.6 - 0.7, -0.8 - 1.4, -1 - 2.1};
        double sum = java.util.Arrays.stream(open).map(Math::exp).sum();
        double troops = Math.exp(-0.8 - 1.4);
        int lever = s.levers.index("china.siteTroops");
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(0.5 * troops / (sum + troops), CLOSE);

        small.lever("china.siteTroops", 0);
        start();
        s.china.anger = 1;
        month();
        assertThat(s.feasibility.byLever()[lever]).isCloseTo(1 - 0.5 * troops / sum, CLOSE);
    }
}
