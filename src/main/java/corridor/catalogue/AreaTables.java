package corridor.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads areas from the rows of areas.csv and borders.csv. Columns are found by the names in the first row. A column
 * {@code speakers:KEY} or {@code violence:KEY} becomes the entry KEY of the map of the same name in {@link Area}.
 */
final class AreaTables {
    static final String AREAS = "areas.csv";
    static final String BORDERS = "borders.csv";
    private static final String SPEAKERS = "speakers:";
    private static final String VIOLENCE = "violence:";

    private final List<String> header;
    private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

    private AreaTables(List<String> header) {
        this.header = header;
    }

    /**
     * Returns the areas in the order of their rows.
     *
     * @param areas rows of areas.csv; the first row names the columns
     * @param borders rows of borders.csv; the first row names the columns
     * @throws IllegalArgumentException if a column of areas.csv is missing or a cell holds no number; the message names
     *     the file, the area and the column
     */
    static List<Area> areas(List<List<String>> areas, List<List<String>> borders) {
        AreaTables tables = new AreaTables(areas.get(0));
        for (List<String> row : borders.subList(1, borders.size())) {
            tables.join(row.get(0), row.get(1));
            tables.join(row.get(1), row.get(0));
        }
        return areas.stream().skip(1).map(tables::area).toList();
    }

    private void join(String one, String other) {
        neighbours.computeIfAbsent(one, id -> new ArrayList<>()).add(other);
    }

    private Area area(List<String> row) {
        String id = text(row, "id");
        String border = text(row, "border");
        return new Area(
                id,
                text(row, "name"),
                text(row, "country"),
                text(row, "region"),
                number(row, "pop_k"),
                numbers(row, SPEAKERS),
                number(row, "terrain"),
                border.equals("-") ? List.of() : List.of(border.split("\\+")),
                numbers(row, VIOLENCE),
                number(row, "chinese"),
                neighbours.getOrDefault(id, List.of()));
    }

    private Map<String, Double> numbers(List<String> row, String prefix) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String column : header) {
            if (column.startsWith(prefix)) {
                values.put(column.substring(prefix.length()), number(row, column));
            }
        }
        return values;
    }

    private double number(List<String> row, String column) {
        String text = text(row, column);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(place(row) + "column " + column + " has no number but '" + text + "'");
        }
    }

    private String text(List<String> row, String column) {
        int place = header.indexOf(column);
        if (place < 0 || place >= row.size()) {
            throw new IllegalArgumentException(place(row) + "column " + column + " is missing");
        }
        return row.get(place);
    }

    private static String place(List<String> row) {
        return "catalogue file " + AREAS + ", row " + row.get(0) + ": ";
    }
}
