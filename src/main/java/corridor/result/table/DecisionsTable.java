package corridor.result.table;

import corridor.chronicle.Chronicle;
import corridor.number.DecimalText;
import corridor.result.unfinished.NewTextFile;
import corridor.text.CsvRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the decisions of one run as a CSV file with one row for each open option: its utility with the terms of the
 * utility, its probability, and whether it was chosen.
 */
public final class DecisionsTable {
    private static final List<String> HEADER = List.of(
            "day",
            "date",
            "actor",
            "decision",
            "option",
            "utility",
            "reason",
            "probability",
            "draw",
            "chosen",
            "terms");

    private DecisionsTable() {}

    /** Checks that a file does not exist and could be written; changes no file. */
    public static void checkTarget(Path file) {
        NewTextFile.check("decisions", file);
    }

    /** Writes the table under a temporary name and renames it when it is complete. */
    public static void write(Path file, List<Chronicle.Decision> decisions) throws IOException {
        checkTarget(file);
        List<String> lines = new ArrayList<>();
        lines.add(CsvRow.onOneLine(HEADER));
        for (Chronicle.Decision decision : decisions) {
            for (int k = 0; k < decision.options().size(); k++) {
                lines.add(CsvRow.onOneLine(row(decision, k)));
            }
        }
        NewTextFile.write(file, lines);
    }

    private static List<String> row(Chronicle.Decision decision, int place) {
        Chronicle.Option option = decision.options().get(place);
        return List.of(
                Integer.toString(decision.day()),
                decision.date().toString(),
                decision.actor(),
                decision.decision(),
                option.name(),
                DecimalText.rounded(option.utility(), 6),
                decision.reason(),
                DecimalText.rounded(option.probability(), 6),
                DecimalText.rounded(decision.draw(), 6),
                place == decision.choice() ? "1" : "0",
                option.terms().stream()
                        .map(term -> term.parameter() + "=" + DecimalText.rounded(term.value(), 6))
                        .collect(Collectors.joining(" ")));
    }
}
