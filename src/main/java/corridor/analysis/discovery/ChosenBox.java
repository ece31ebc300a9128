package corridor.analysis.discovery;

import java.util.List;

/**
 * A chosen box is the box that a report describes.
 *
 * @param box box without the limits that may be due to chance; it has no limits if all may be due to chance
 * @param way trajectory of PRIM from which the box was chosen
 */
public record ChosenBox(BoxStep box, PrimBox way) {
    /**
     * Limits of PRIM's last box that {@code box} lacks, in the order of the inputs. Where {@code box} keeps one end of
     * a range, the limit has only the other end.
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
