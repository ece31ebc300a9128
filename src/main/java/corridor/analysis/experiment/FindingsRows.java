package corridor.analysis.experiment;

import corridor.text.CsvRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of tables about findings: a table about the difference of two scenarios names both in its last columns. */
final class FindingsRows {
    private final Subject subject;

    FindingsRows(Subject subject) {
        this.subject = subject;
    }

    /** Writes the rows of one table. */
    @FunctionalInterface
    interface Content {
        void write(Writer out) throws IOException;
    }

    static void table(Path file, Content content) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            content.write(out);
        }
    }

    void head(Writer out, List<String> columns) throws IOException {
        CsvRow row = new CsvRow().cells(columns);
        if (subject.isDifference()) {
            row.cells("output", "scenario", "against");
        }
        row.write(out);
    }

    void row(Writer out, List<String> texts, List<String> numbers) throws IOException {
        List<String> cells = new ArrayList<>(texts);
        cells.addAll(numbers);
        CsvRow row = new CsvRow().cells(cells);
        if (subject.isDifference()) {
            row.cells("difference", subject.scenario(), subject.reference());
        }
        row.write(out);
    }
}
