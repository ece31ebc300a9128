package corridor.catalogue;

import java.util.List;

/**
 * An armed group or a bundle of groups.
 *
 * @param id short name
 * @param name usual name
 * @param movement id of its {@link Movement}
 * @param strength id of the parameter with its fighters at the start
 * @param sanctuary id of the parameter with the share abroad
 * @param evidence ids of {@link Evidence}
 * @param note what is bundled or contested
 */
public record Group(
        String id,
        String name,
        String movement,
        String strength,
        String sanctuary,
        List<String> evidence,
        String note) {
    public Group {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        note = note == null ? "" : note;
    }
}
