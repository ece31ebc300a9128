package corridor.lesson;

import corridor.lesson.Lesson.MeasuredEffect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The measured effects that keys of teachers name: rows of docs/seats.csv, each the mean difference that one choice
 * makes over five years, held from the first day, with nobody else choosing anything.
 */
public final class EffectTable {
    static final String FILE = "effects.csv";
    private static final int COLUMNS = 9;

    private static final class Holder {
        private static final EffectTable STANDARD = new EffectTable(Lessons.text(FILE));
    }

    /**
     * A row of the table.
     *
     * @param reference mean of the outcome without the choice
     * @param median its median without the choice
     * @param difference mean of the paired differences
     * @param low lower end of the 95 % interval of the difference
     * @param high its upper end
     */
    public record Row(double reference, double median, double difference, double low, double high) {}

    private final Map<MeasuredEffect, Row> rows = new LinkedHashMap<>();

    EffectTable(String csv) {
        List<String> lines = csv.lines().toList();
        for (String line : lines.subList(2, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("a row of " + FILE + " has " + COLUMNS + " cells: " + line);
            }
            rows.put(
                    new MeasuredEffect(cells[0], cells[1], cells[2]),
                    new Row(number(cells[4]), number(cells[5]), number(cells[6]), number(cells[7]), number(cells[8])));
        }
    }

    /** Returns the table that comes with the program. */
    public static EffectTable standard() {
        return Holder.STANDARD;
    }

    /** Returns the row of an effect; empty if it was not measured or no shipped lesson names it. */
    public Optional<Row> find(MeasuredEffect effect) {
        return Optional.ofNullable(rows.get(effect));
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
