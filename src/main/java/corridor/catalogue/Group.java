package corridor.catalogue;

import java.util.List;

/**
 * A group is an armed group, or a bundle of groups that the model does not distinguish.
 *
 * @param id short name
 * @param name usual name
 * @param movement id of its {@link Movement}
 * @param strength id of the parameter with its fighters at the start
 * @param sanctuary id of the parameter with the share of its fighters who are abroad
 * @param takesDefectors whether fighters join it who refuse to be disarmed under a deal with Kabul; at most one group
 * @param evidence ids of {@link Evidence}
 * @param note bundled groups and contested points
 */
public record Group(
        String id,
        String name,
        String movement,
        String strength,
        String sanctuary,
        boolean takesDefectors,
        List<String> evidence,
        String note) {
    public Group {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        note = note == null ? "" : note;
    }
}
