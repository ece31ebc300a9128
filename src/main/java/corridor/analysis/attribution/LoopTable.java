package corridor.analysis.attribution;

import corridor.text.CsvRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of opened loops is a CSV file in UTF-8 with line feeds. It has one row a loop for the whole run, and one a
 * loop and month. Numbers are written in full, and undefined ones as empty fields.
 */
public final class LoopTable {
    /** Name of the table. */
    public static final String FILE = "loops.csv";

    private static final String HEAD = "scenario,outcome,loop,month,difference,missing,lower,upper,remains,pairs";

    private final AttributionFindings findings;

    public LoopTable(AttributionFindings findings) {
        this.findings = findings;
    }

    /** Writes the table into an existing folder. */
    public void write(Path folder) throws IOException {
        String text = String.join("\n", lines()) + "\n";
        Files.write(folder.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the lines of the table, without their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        List<OpenedLoops.Effect> loops = findings.loops().loops();
        for (OpenedLoops.Effect loop : loops) {
            lines.add(line(loop, "", findings.difference(), loop.missing()));
        }
        for (int month = 0; month < findings.months().size(); month++) {
            String date = findings.first().plusMonths(month).toString();
            for (OpenedLoops.Effect loop : loops) {
                lines.add(line(
                        loop, date, findings.months().get(month), loop.months().get(month)));
            }
        }
        return lines;
    }

    private String line(OpenedLoops.Effect loop, String month, Estimate difference, Estimate missing) {
        return new CsvRow()
                .cells(findings.scenario(), findings.outcome().id(), loop.loop().id(), month)
                .numbers(
                        difference.mean(),
                        missing.mean(),
                        missing.interval().low(),
                        missing.interval().high(),
                        difference.mean() - missing.mean())
                .count(findings.pairs())
                .line();
    }
}
