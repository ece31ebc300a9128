package corridor.catalogue;

import java.util.List;

/**
 * A theatre is the set of areas that one area operation covers. A level of the lever {@code pakistan.areaOperation} has
 * the same name.
 *
 * @param id level name
 * @param name usual name
 * @param movement id of the {@link Movement} against which the operation is directed
 * @param areas ids of areas; theatres may share areas
 * @param onlyByScenario whether only a scenario orders operations here, since the military's own menu leaves them out
 * @param evidence ids of {@link Evidence}
 * @param note reason for the choice of areas
 */
public record Theatre(
        String id,
        String name,
        String movement,
        List<String> areas,
        boolean onlyByScenario,
        List<String> evidence,
        String note) {
    public Theatre {
        areas = List.copyOf(areas);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        note = note == null ? "" : note;
    }
}
