package corridor.model.politics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import corridor.model.state.SocietyState.Talks;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 8.9: talks with Baloch actors, chances and effects worked by hand. */
class DialogueTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int MONTHS = 4000;
    private static final int BLA = SmallCatalogue.BLA;
    private static final int TTP = SmallCatalogue.TTP;

    private final SmallWorld small = new SmallWorld()
            .with("dialogue.startBase", 0.1)
            .with("dialogue.startTrackTwo", 0.2)
            .with("dialogue.startFormal", 0.4)
            .with("dialogue.agree", 0.25)
            .with("dialogue.talksFail", 0.35)
            .with("dialogue.collapse", 0.15)
            .with("dialogue.signShare", 0.4)
            .with("dialogue.ceasefire", 0.75)
            .with("dialogue.spoil", 0.5)
            .with("dialogue.regroup", 0.25)
            .with("dialogue.grievance", 0.05)
            .with("dialogue.mediated", 0.5);
    private SimulationState s;
    private Dialogue dialogue;

    private void start() {
        s = small.situation();
        dialogue = new Dialogue(small.bind(DialogueParameters.class, "dialogue"), s);
    }

    private Talks month(Talks from, int number) {
        s.society.talks = from;
        s.clock.day(30 * number);
        dialogue.step(SmallWorld.NO_STATE);
        return s.society.talks;
    }

    /** Returns the share of months that lead from one state to the other. */
    private double share(Talks from, Talks to) {
        start();
        int n = 0;
        for (int k = 0; k < MONTHS; k++) {
            n += month(from, k) == to ? 1 : 0;
        }
        return (double) n / MONTHS;
    }

    @Test
    void talks_begin_more_often_the_higher_the_level() {
        assertThat(share(Talks.NONE, Talks.TALKS)).isCloseTo(0.1, within(0.019));
        small.lever("pakistan.dialogueBaloch", 1);
        assertThat(share(Talks.NONE, Talks.TALKS)).isCloseTo(0.2, within(0.026));
        small.lever("pakistan.dialogueBaloch", 2);
        assertThat(share(Talks.NONE, Talks.TALKS)).isCloseTo(0.4, within(0.031));
        assertThat(share(Talks.NONE, Talks.AGREEMENT)).isZero();
    }

    @Test
    void talks_lead_to_an_agreement_or_fail() {
        assertThat(share(Talks.TALKS, Talks.AGREEMENT)).isCloseTo(0.25, within(0.028));
        assertThat(s.society.agreementsReached / MONTHS).isCloseTo(0.25, within(0.028));
        assertThat(share(Talks.TALKS, Talks.NONE)).isCloseTo(0.35, within(0.031));
    }

    @Test
    void agreements_collapse() {
        assertThat(share(Talks.AGREEMENT, Talks.NONE)).isCloseTo(0.15, within(0.023));
        assertThat(s.society.agreementsCollapsed / MONTHS).isCloseTo(0.15, within(0.023));
        assertThat(share(Talks.AGREEMENT, Talks.TALKS)).isZero();
    }

    @Test
    void an_agreement_restrains_signers_while_others_spoil_and_regroup() {
        small.with("dialogue.agree", 1);
        start();
        assertThat(month(Talks.TALKS, 1)).isEqualTo(Talks.AGREEMENT);
        // Restraint is 0.4 * (1 - 0.75) + 0.6 * (1 + 0.5).
        assertThat(s.forces.restraint[BLA]).isCloseTo(0.1 + 0.9, EXACT);
        // The factor of regrouping is 1 + 0.25 * 0.4.
        assertThat(s.forces.regroup[BLA]).isCloseTo(1.1, EXACT);
        assertThat(s.forces.restraint[TTP]).isEqualTo(1);
        assertThat(s.forces.regroup[TTP]).isEqualTo(1);
        assertThat(s.society.concession).isEqualTo(0.05);

        small.with("dialogue.signShare", 0.8);
        start();
        month(Talks.TALKS, 1);
        // Restraint is 0.8 * 0.25 + 0.2 * 1.5.
        assertThat(s.forces.restraint[BLA]).isCloseTo(0.5, EXACT);
    }

    @Test
    void a_mediator_raises_the_chances_of_talks_and_terms() {
        small.lever("china.militantMediation", 1);
        assertThat(share(Talks.NONE, Talks.TALKS)).isCloseTo(0.15, within(0.023));
        assertThat(share(Talks.TALKS, Talks.AGREEMENT)).isCloseTo(0.375, within(0.031));
        assertThat(share(Talks.TALKS, Talks.NONE)).as("failure as before").isCloseTo(0.35, within(0.031));
    }

    @Test
    void a_group_that_is_left_out_spoils_and_does_not_regroup() {
        small.with("dialogue.agree", 1).lever("pakistan.leftOutOfTalks", 1);
        start();
        month(Talks.TALKS, 1);
        assertThat(s.forces.restraint[BLA]).isCloseTo(1.5, EXACT);
        assertThat(s.forces.regroup[BLA]).isEqualTo(1);

        small.lever("pakistan.leftOutOfTalks", 2);
        start();
        month(Talks.TALKS, 1);
        assertThat(s.forces.regroup[BLA]).as("another group is left out").isCloseTo(1.1, EXACT);
    }

    @Test
    void it_leaves_a_ceasefire_with_other_groups_alone() {
        small.with("dialogue.agree", 1).with("dialogue.collapse", 1);
        start();
        s.forces.restraint[TTP] = 0.7;
        month(Talks.TALKS, 1);
        month(Talks.AGREEMENT, 2);
        assertThat(s.forces.restraint[TTP]).isEqualTo(0.7);
    }

    @Test
    void its_collapse_takes_all_back() {
        small.with("dialogue.agree", 1).with("dialogue.collapse", 1);
        start();
        month(Talks.TALKS, 1);
        assertThat(month(Talks.AGREEMENT, 2)).isEqualTo(Talks.NONE);
        assertThat(s.forces.restraint).containsExactly(1, 1);
        assertThat(s.forces.regroup).containsExactly(1, 1);
        assertThat(s.society.concession).isZero();
    }

    @Test
    void protest_raises_the_chance_that_talks_start() {
        small.with("dialogue.startProtest", 2);
        start();
        int n = 0;
        for (int k = 0; k < MONTHS; k++) {
            s.society.protest = 0.75;
            n += month(Talks.NONE, k) == Talks.TALKS ? 1 : 0;
        }
        // The chance is 0.1 * (1 + 2 * 0.75).
        assertThat((double) n / MONTHS).isCloseTo(0.25, within(0.028));
    }
}
