package corridor.catalogue;

import java.util.List;

/**
 * A cooperation item is a form of cooperation that China can offer and Pakistan can accept. The values are assumptions.
 * The order of depth follows past requests, agreements and refusals.
 *
 * @param name name in histories and reports
 * @param lever id of the {@link Lever} that an agreement sets
 * @param value value of the lever after an agreement
 * @param depth depth of the cooperation, 1 (shallowest) to 10; a judgement of the authors
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
