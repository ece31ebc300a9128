package corridor.result;

import java.util.List;

/**
 * Points are the design points of a batch: options of structural switches, or factors of an experiment.
 *
 * @param columns ids of the varied switches or factors
 * @param cells {@code [point][column]}, as text
 */
public record Points(List<String> columns, List<List<String>> cells) {
    /** A batch with a single point, in which nothing varies. */
    public static final Points NONE = new Points(List.of(), List.of());

    public Points {
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }
}
