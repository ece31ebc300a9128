package corridor.result.table;

import corridor.text.CsvField;
import java.util.ArrayList;
import java.util.List;

/** Formats a row of a CSV table after RFC 4180, always on one line. */
public final class CsvRow {
    private CsvRow() {}

    static String text(List<String> fields) {
        return CsvField.line(fields.stream()
                .map(field -> field.replace("\r", "").replace('\n', ' '))
                .toList());
    }

    public static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(CsvField.parse(field.toString()));
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(CsvField.parse(field.toString()));
        return fields;
    }
}
