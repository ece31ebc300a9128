package corridor.analysis.discovery;

import java.util.List;

/**
 * A box for readers.
 *
 * @param box without limits that chance could have made; without any limit when all of them could be chance
 * @param way the trajectory of PRIM that it was chosen from
 */
public record ChosenBox(BoxStep box, PrimBox way) {
    /**
     * The limits of PRIM's last box that {@code box} does not have, in the order of the inputs; of a range that keeps
     * one end, the other.
     */
    public List<Limit> setApart() {
        return way.box().limits().stream()
                .map(limit -> limit.without(kept(limit.name())))
                .filter(Limit::restricts)
                .toList();
    }

    private List<Limit> kept(String name) {
        return box.limits().stream().filter(limit -> limit.name().equals(name)).toList();
    }
}
