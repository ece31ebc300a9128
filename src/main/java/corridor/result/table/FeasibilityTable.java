package corridor.result.table;

import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.LeverChance;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.text.CsvReader;
import corridor.text.CsvRow;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file feasibility.csv: one row for each run and fixed lever. Runs that fix nothing have no row. */
public final class FeasibilityTable {
    private FeasibilityTable() {}

    public static List<Column> columns() {
        List<Column> columns = new ArrayList<>(Column.KEY);
        columns.add(Column.text("lever", "a lever that the scenario sets"));
        columns.add(Column.number(
                "chance",
                "how likely those who decide would have chosen or accepted it, mean over occasions",
                "share"));
        return columns;
    }

    public static String headerLine() {
        return CsvRow.onOneLine(columns().stream().map(Column::name).toList()) + "\n";
    }

    public static String lines(RunResult run) {
        StringBuilder lines = new StringBuilder();
        RunKey key = run.key();
        for (LeverChance one : run.feasibility()) {
            lines.append(CsvRow.onOneLine(List.of(
                            key.scenario(),
                            Integer.toString(key.point()),
                            Integer.toString(key.future()),
                            Integer.toString(key.replicate()),
                            one.lever(),
                            DecimalText.of(one.chance()))))
                    .append('\n');
        }
        return lines.toString();
    }

    /** Feasibility of each run; empty when a batch of an earlier version has no such file. */
    public static Map<RunKey, List<LeverChance>> read(Path file) throws IOException {
        Map<RunKey, List<LeverChance>> known = new HashMap<>();
        if (!Files.exists(file)) {
            return known;
        }
        try (CsvReader lines = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            lines.next();
            while (lines.next()) {
                List<String> fields = lines.record().fields();
                try {
                    RunKey key = new RunKey(
                            fields.get(0),
                            Integer.parseInt(fields.get(1)),
                            Integer.parseInt(fields.get(2)),
                            Integer.parseInt(fields.get(3)));
                    known.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(new LeverChance(fields.get(4), Double.parseDouble(fields.get(5))));
                } catch (NumberFormatException | IndexOutOfBoundsException e) {
                    throw new InputException(Problem.of(
                            lines.record().place(),
                            "this row holds no number where a number belongs: " + e.getMessage()));
                }
            }
        }
        return known;
    }
}
