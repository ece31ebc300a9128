package corridor.model.politics;

import corridor.catalogue.Movement.Trait;
import corridor.chronicle.Chronicle.Change;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.model.state.SocietyState;
import corridor.model.state.SocietyState.Talks;
import corridor.random.KeyedRandom;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Simulates talks with the movements of the trait {@code TALKS}, in simple form: each month there are no talks, talks,
 * or an agreement. Under an agreement, signers give up part of their attacks, spoilers add attacks, and groups gain
 * recruits as they regroup. The agreement also lowers structural grievance until it collapses. With the defaults, the
 * mean effect on violence is about nil, as studies of accords find.
 *
 * <p>The equations are in docs/model.md, section 8.9.
 */
final class Dialogue implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int TRACK_TWO = 1;

    private final DialogueParameters p;
    private final transient SimulationState s;
    private final int lever;
    private final int mediation;
    private final int leftOut;
    private final boolean[] takesPart;
    private final String subject;

    Dialogue(DialogueParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        takesPart = s.world.groupsHave(Trait.TALKS);
        subject = "Talks with " + s.world.movementNames(Trait.TALKS) + " actors";
        lever = s.levers.index("pakistan.dialogueBaloch");
        mediation = s.levers.index("china.militantMediation");
        leftOut = s.levers.index("pakistan.leftOutOfTalks");
    }

    @Override
    public void step(SimState state) {
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.TALKS, s.day()), 0);
        SocietyState c = s.society;
        switch (c.talks) {
            case NONE -> {
                if (draw < startChance() * mediated()) {
                    turn(Talks.TALKS, "somebody was ready");
                }
            }
            case TALKS -> {
                double agree = p.agree() * mediated();
                if (draw < agree) {
                    c.agreementsReached++;
                    turn(Talks.AGREEMENT, "terms were found");
                } else if (draw < agree + p.talksFail()) {
                    turn(Talks.NONE, "talks failed");
                }
            }
            case AGREEMENT -> {
                if (draw < p.collapse()) {
                    c.agreementsCollapsed++;
                    turn(Talks.NONE, "the agreement collapsed");
                }
            }
        }
    }

    private double startChance() {
        double level = s.levers.value(lever);
        double chance = level > TRACK_TWO ? p.startFormal() : level == TRACK_TWO ? p.startTrackTwo() : p.startBase();
        return chance * (1 + p.startProtest() * s.society.protest);
    }

    /** Returns the chance that talks start or reach terms, relative to talks without a mediator. */
    private double mediated() {
        return 1 + p.mediated() * s.levers.value(mediation);
    }

    private void turn(Talks next, String reason) {
        Talks before = s.society.talks;
        s.society.talks = next;
        s.tell(Change.Kind.DIALOGUE, subject, word(before), word(next), reason);
        boolean signed = next == Talks.AGREEMENT;
        s.society.concession = signed ? p.grievance() : 0;
        for (int g = 0; g < s.world.groups().size(); g++) {
            if (takesPart[g]) {
                double signs = isLeftOut(g) ? 0 : p.signShare();
                s.forces.restraint[g] = signed ? signs * (1 - p.ceasefire()) + (1 - signs) * (1 + p.spoil()) : 1;
                s.forces.regroup[g] = signed ? 1 + p.regroup() * signs : 1;
            }
        }
    }

    /** Whether the talks leave a group out by name, so that none of it signs. */
    private boolean isLeftOut(int group) {
        String name = s.levers.lever(leftOut).levels().get((int) s.levers.value(leftOut));
        return s.world.groups().get(group).id().equals(name);
    }

    private static String word(Talks talks) {
        return switch (talks) {
            case NONE -> "no talks";
            case TALKS -> "talks";
            case AGREEMENT -> "agreement";
        };
    }
}
