package corridor.catalogue;

import java.util.List;

/**
 * An item of cooperation that China can offer and Pakistan can accept. The size of each is an assumption, the order of
 * depth follows past requests, agreements and refusals.
 *
 * @param name as it is told
 * @param lever id of the {@link Lever} that an agreement sets
 * @param value what the lever is set to
 * @param depth reading of how deep it goes, 1 to 10
 * @param evidence ids of {@link Evidence}
 */
public record CooperationItem(String name, String lever, double value, int depth, List<String> evidence) {
    public CooperationItem {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        if (depth < 1 || depth > 10) {
            throw new IllegalArgumentException(name + ": depth must lie between 1 and 10");
        }
    }
}
