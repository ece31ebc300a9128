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
 * Writes and reads the file runs.csv with one row for each run: the key of the run, then its outcomes in catalogue
 * order. A failed run has the status {@code failed} and empty outcomes. In a run that did not fail, an empty outcome is
 * undefined.
 */
public final class RunsTable {
    private static final List<String> KEY = List.of("scenario", "point", "future", "replicate", "seed", "status");
    private static final String OK = "ok";
    private static final String FAILED = "failed";
    private final OutcomeTable table;

    public RunsTable(OutcomeTable table) {
        this.table = table;
    }

    /** A row holds a run without its series. */
    public record Row(RunKey key, long seed, double[] outcomes) {}

    /** The header line of the file. */
    public String headerLine() {
        return CsvRow.onOneLine(header()) + "\n";
    }

    public String line(RunResult run, boolean failed) {
        return CsvRow.onOneLine(fields(run, failed)) + "\n";
    }

    /** Reads all rows; an {@link InputException} names the line that cannot be read. */
    public List<Row> read(Path file) throws IOException {
        try (CsvReader lines = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            List<String> header = header(file, lines);
            int[] columns = columns(header);
            List<Row> rows = new ArrayList<>();
            while (lines.next()) {
                rows.add(row(lines.record(), header.size(), columns));
            }
            return rows;
        }
    }

    /** Returns under which columns a file holds the outcomes. */
    public StoredOutcomes stored(Path file) throws IOException {
        try (CsvReader lines = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            return stored(header(file, lines));
        }
    }

    private StoredOutcomes stored(List<String> header) {
        return StoredOutcomes.of(table, header.subList(KEY.size(), header.size()));
    }

    private List<String> header(Path file, CsvReader lines) throws IOException {
        List<String> header = lines.next() ? lines.record().fields() : List.of();
        boolean keyed =
                header.size() > KEY.size() && header.subList(0, KEY.size()).equals(KEY);
        List<String> unknown = keyed ? stored(header).unknown() : header;
        if (!keyed || !unknown.isEmpty()) {
            throw new InputException(wrongHeader(file, keyed, unknown));
        }
        return header;
    }

    /** Returns the column of each outcome; -1 if the file lacks it. */
    private int[] columns(List<String> header) {
        StoredOutcomes stored = stored(header);
        return table.all().stream()
                .mapToInt(outcome -> stored.column(outcome).map(header::indexOf).orElse(-1))
                .toArray();
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

    private Row row(CsvRecord record, int size, int[] columns) {
        List<String> fields = record.fields();
        if (fields.size() != size) {
            throw damaged(record, "has " + fields.size() + " fields instead of " + size);
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
                String value = columns[i] < 0 ? "" : fields.get(columns[i]);
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

    private static Problem wrongHeader(Path file, boolean keyed, List<String> unknown) {
        return Problem.of(
                file + ":1",
                keyed
                        ? "the columns are not the outcomes of this version of Corridor (unknown: "
                                + String.join(", ", unknown)
                                + "); run the batch again, or use the version that made it"
                        : "the first columns must be " + String.join(", ", KEY) + ", and outcomes must follow");
    }
}
