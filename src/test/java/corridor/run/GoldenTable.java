package corridor.run;

import corridor.number.DecimalText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A golden table holds values by outcome, cell and run, as text that reads back to the bit. The text has one line for
 * each outcome and cell, so that a comparison of versions shows which outcomes moved.
 */
final class GoldenTable {
    private static final String HEAD = "outcome,cell,values by run";
    private static final int DIGITS = 6;

    /** Text of the values, by outcome and cell, in order of the runs. */
    private final Map<String, Map<String, Map<Integer, String>>> values = new LinkedHashMap<>();

    void put(String outcome, String cell, int run, double value) {
        put(outcome, cell, run, DecimalText.of(value));
    }

    private void put(String outcome, String cell, int run, String value) {
        values.computeIfAbsent(outcome, id -> new LinkedHashMap<>())
                .computeIfAbsent(cell, name -> new LinkedHashMap<>())
                .put(run, value);
    }

    static GoldenTable read(String text) {
        GoldenTable table = new GoldenTable();
        text.lines().skip(1).forEach(line -> {
            String[] parts = line.split(",", -1);
            for (int k = 2; k < parts.length; k++) {
                table.put(parts[0], parts[1], k - 2, parts[k]);
            }
        });
        return table;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        values.forEach((outcome, cells) -> cells.forEach((cell, runs) -> text.append(outcome)
                .append(',')
                .append(cell)
                .append(',')
                .append(String.join(",", runs.values()))
                .append('\n')));
        return text.toString();
    }

    /**
     * Returns one line for each outcome that differs in the other table, with the means by cell; empty when all are
     * equal.
     */
    String moved(GoldenTable other) {
        Set<String> outcomes = new LinkedHashSet<>(values.keySet());
        outcomes.addAll(other.values.keySet());
        return outcomes.stream()
                .map(outcome -> moved(outcome, other))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String moved(String outcome, GoldenTable other) {
        Map<String, Map<Integer, String>> mine = values.getOrDefault(outcome, Map.of());
        Map<String, Map<Integer, String>> theirs = other.values.getOrDefault(outcome, Map.of());
        Set<String> cells = new LinkedHashSet<>(mine.keySet());
        cells.addAll(theirs.keySet());
        String changes = cells.stream()
                .filter(cell -> !mine.getOrDefault(cell, Map.of()).equals(theirs.getOrDefault(cell, Map.of())))
                .map(cell -> cell + " " + mean(mine.get(cell)) + " -> " + mean(theirs.get(cell)))
                .collect(Collectors.joining("; "));
        return changes.isEmpty() ? "" : outcome + ": " + changes;
    }

    /** Returns the mean over the runs that have a value. */
    private static String mean(Map<Integer, String> runs) {
        if (runs == null) {
            return "absent";
        }
        double mean = runs.values().stream()
                .filter(text -> !text.isEmpty())
                .mapToDouble(Double::parseDouble)
                .average()
                .orElse(Double.NaN);
        return Double.isNaN(mean) ? "undefined" : DecimalText.rounded(mean, DIGITS);
    }
}
