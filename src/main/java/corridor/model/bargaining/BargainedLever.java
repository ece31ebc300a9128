package corridor.model.bargaining;

import corridor.catalogue.BargainLink;
import corridor.catalogue.BargainLink.Rung;
import corridor.catalogue.Lever;
import corridor.catalogue.Quantity;
import corridor.model.state.SimulationState;

/**
 * A lever that hangs on an issue. It starts on the rung nearest to where its holder has it, and climbs or descends one
 * rung a quarter at most, and that only if the holder does as agreed.
 */
final class BargainedLever {
    private final SimulationState s;
    private final BargainLink link;
    private final int lever;
    private int rung;
    private int target;

    BargainedLever(String id, SimulationState situation) {
        s = situation;
        link = s.catalogue
                .link(id)
                .orElseThrow(() -> new IllegalArgumentException("no issue moves the lever '" + id + "'"));
        lever = s.levers.index(id);
        rung = link.rungOf(s.levers.own(lever));
        target = rung;
        s.feasibility.leaveOut(lever);
        s.levers.agree(lever, link.rungs().get(rung).value());
    }

    String issue() {
        return link.issue();
    }

    int number() {
        return lever;
    }

    Lever lever() {
        return s.levers.lever(lever);
    }

    /** Whether something was agreed that is not yet in force. */
    boolean aim(double position) {
        target = link.rungAt(position);
        return target != rung;
    }

    /** Moves one rung toward the agreed value. */
    void step() {
        rung += Integer.signum(target - rung);
        s.levers.agree(lever, link.rungs().get(rung).value());
    }

    /** The level in force, in words. */
    String level() {
        return words(link.rungs().get(rung));
    }

    /** The agreed level, in words. */
    String agreed() {
        return words(link.rungs().get(target));
    }

    private String words(Rung at) {
        return switch (lever().kind()) {
            case REAL -> Quantity.text(at.value(), lever().unit());
            case LEVEL -> lever().levels().get((int) at.value());
            case BOOLEAN -> at.value() == 0 ? "no" : "yes";
        };
    }
}
