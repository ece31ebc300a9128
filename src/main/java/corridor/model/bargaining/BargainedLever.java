package corridor.model.bargaining;

import corridor.catalogue.BargainLink;
import corridor.catalogue.BargainLink.Rung;
import corridor.catalogue.Lever;
import corridor.catalogue.Quantity;
import corridor.model.state.SimulationState;

/**
 * A bargained lever follows the position of an issue, by the rungs of a {@link BargainLink}. It starts on the rung
 * nearest to the value that its holder has set. Each quarter it moves by at most one rung, and only if the holder does
 * as agreed.
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

    /**
     * Sets the agreed rung from the position of the issue, 0 to 100. Returns whether the agreed rung is another than
     * the one in force.
     */
    boolean aim(double position) {
        target = link.rungAt(position);
        return target != rung;
    }

    /** Moves one rung toward the agreed rung. */
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
