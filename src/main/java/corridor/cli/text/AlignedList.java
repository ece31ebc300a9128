package corridor.cli.text;

import java.util.ArrayList;
import java.util.List;

/** An aligned list has headings, and under each of them names with what they mean. */
public final class AlignedList {
    private final List<String[]> rows = new ArrayList<>();

    /** Adds a heading, after an empty line. */
    public void heading(String title) {
        rows.add(new String[] {title});
    }

    /** Adds a name and its meaning, which may be empty. */
    public void line(String name, String meaning) {
        rows.add(new String[] {name, meaning});
    }

    /** Returns the list; all meanings begin in the same column. */
    public String text() {
        int width = rows.stream()
                .filter(row -> row.length == 2)
                .mapToInt(row -> row[0].length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            if (row.length == 1) {
                text.append(String.format("%n%s%n", row[0]));
            } else {
                String line = "  " + row[0] + " ".repeat(width - row[0].length() + 2) + row[1];
                text.append(String.format("%s%n", line.stripTrailing()));
            }
        }
        return text.toString();
    }
}
