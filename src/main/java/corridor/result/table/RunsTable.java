package corridor.result.table;

import corridor.catalogue.Outcome;
import corridor.number.DecimalText;
import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.SeedText;
import corridor.text.CsvReader;
import corridor.text.CsvRecord;
import corridor.text.CsvRow;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file runs.csv: one row for each run: first the key of the run, then its outcomes in catalogue order. A failed run
 * has the status {@code failed} and empty outcomes; an empty outcome of a run that went well is undefined there.
 */
public final class RunsTable {
    private static final List<String> KEY = List.of("scenario", "point", "future", "replicate", "seed", "status");
    private static final String OK = "ok";
    private static final String FAILED = "failed";
    private final OutcomeTable table;

    public RunsTable(OutcomeTable table) {
        this.table = table;
    }

    /** A row that was read: the run without its series. */
    public record Row(RunKey key, long seed, double[] outcomes) {}

    /** The first line of the file. */
    public String headerLine() {
        return CsvRow.onOneLine(header()) + "\n";
    }

    public String line(RunResult run, boolean failed) {
        return CsvRow.onOneLine(fields(run, failed)) + "\n";
    }

    /** All rows; an {@link InputException} names the line that cannot be read. */
    public List<Row> read(Path file) throws IOException {
        try (CsvReader lines = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            List<String> first = lines.next() ? lines.record().fields() : List.of();
            if (!first.equals(header())) {
                throw new InputException(wrongHeader(file, first));
            }
            List<Row> rows = new ArrayList<>();
            while (lines.next()) {
                rows.add(row(lines.record()));
            }
            return rows;
        }
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(KEY);
        table.all().stream().map(Outcome::id).forEach(header::add);
        return header;
    }

    private static List<String> fields(RunResult run, boolean failed) {
        RunKey key = run.key();
        List<String> fields = new ArrayList<>(List.of(
                key.scenario(),
                Integer.toString(key.point()),
                Integer.toString(key.future()),
                Integer.toString(key.replicate()),
                SeedText.of(run.seed()),
                failed ? FAILED : OK));
        for (double value : run.outcomes()) {
            fields.add(DecimalText.of(value));
        }
        return fields;
    }

    private Row row(CsvRecord record) {
        List<String> fields = record.fields();
        int columns = KEY.size() + table.all().size();
        if (fields.size() != columns) {
            throw damaged(record, "has " + fields.size() + " fields instead of " + columns);
        }
        try {
            RunKey key = new RunKey(
                    fields.get(0),
                    Integer.parseInt(fields.get(1)),
                    Integer.parseInt(fields.get(2)),
                    Integer.parseInt(fields.get(3)));
            long seed = SeedText.parse(fields.get(4));
            double[] outcomes = new double[table.all().size()];
            for (int i = 0; i < outcomes.length; i++) {
                String value = fields.get(KEY.size() + i);
                outcomes[i] = value.isEmpty() ? Double.NaN : number(value);
            }
            return new Row(key, seed, outcomes);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw damaged(record, "holds no number where a number belongs: " + e.getMessage());
        }
    }

    private static double number(String text) {
        return NumberReader.parse(text).orElseThrow(() -> new NumberFormatException("'" + text + "'"));
    }

    private static InputException damaged(CsvRecord record, String rule) {
        return new InputException(Problem.of(record.place(), "this row " + rule));
    }

    private Problem wrongHeader(Path file, List<String> have) {
        List<String> missing = new ArrayList<>(header());
        missing.removeAll(have);
        List<String> unknown = new ArrayList<>(have);
        unknown.removeAll(header());
        String which = missing.isEmpty() && unknown.isEmpty()
                ? "the columns stand in another order"
                : "missing: " + orNone(missing) + "; unknown: " + orNone(unknown);
        return Problem.of(
                file + ":1",
                "the columns are not the outcomes of this version of Corridor (" + which
                        + "); run the batch again, or use the version that made it");
    }

    private static String orNone(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
