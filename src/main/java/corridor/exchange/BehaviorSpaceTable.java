package corridor.exchange;

import corridor.catalogue.Outcome;
import corridor.design.FutureDesign;
import corridor.number.DecimalText;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.result.StoredBatch;
import corridor.text.CsvField;
import corridor.text.CsvRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the runs of a batch as a table of NetLogo's BehaviorSpace, for tools that read such tables. The file has six
 * lines about the experiment, the header, then one row for each run; every cell is quoted. The model has no patches, so
 * the size of the world is 0. The date is the first day of the runs, so that the same batch gives the same file. Failed
 * runs are left out.
 */
public final class BehaviorSpaceTable {
    /** Name of the format on the command line. */
    public static final String NAME = "behaviorspace";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private BehaviorSpaceTable() {}

    public static void write(Path file, StoredBatch batch, OutcomeTable table, FutureDesign futures)
            throws IOException {
        long days = batch.days();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            head(out, batch);
            row(out, header(table, futures));
            int number = 1;
            for (RunResult run : batch.runsThatEndedWell()) {
                row(out, cells(number, run, days, futures));
                number++;
            }
        }
    }

    private static void head(BufferedWriter out, StoredBatch batch) throws IOException {
        row(out, List.of("BehaviorSpace results (Corridor " + batch.manifest().corridor() + ")", "Table version 2.0"));
        row(out, List.of("Corridor"));
        row(out, List.of(String.join(" ", batch.manifest().scenarios())));
        row(out, List.of(batch.start().format(DATE) + " 00:00:00:000 +0000"));
        row(out, List.of("min-pxcor", "max-pxcor", "min-pycor", "max-pycor"));
        row(out, List.of("0", "0", "0", "0"));
    }

    private static List<String> header(OutcomeTable table, FutureDesign futures) {
        List<String> header = new ArrayList<>(List.of("[run number]", "scenario", "point", "future", "replicate"));
        header.addAll(futures.parameters());
        header.add("[step]");
        table.all().stream().map(Outcome::id).forEach(header::add);
        return header;
    }

    private static List<String> cells(int number, RunResult run, long days, FutureDesign futures) {
        RunKey key = run.key();
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(number),
                key.scenario(),
                Integer.toString(key.point()),
                Integer.toString(key.future()),
                Integer.toString(key.replicate())));
        futures.values(key.future()).values().forEach(value -> cells.add(DecimalText.of(value)));
        cells.add(Long.toString(days));
        for (double value : run.outcomes()) {
            cells.add(DecimalText.of(value));
        }
        return cells;
    }

    private static void row(BufferedWriter out, List<String> cells) throws IOException {
        CsvRow row = new CsvRow();
        cells.forEach(cell -> row.field(CsvField.quoted(CsvField.guarded(cell))));
        out.write(row.line() + "\n");
    }
}
