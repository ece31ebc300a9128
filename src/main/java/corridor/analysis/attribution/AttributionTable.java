package corridor.analysis.attribution;

import corridor.text.CsvRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of attributions is a CSV file in UTF-8 with line feeds. The rows of a cut and month are those of its
 * players, of the rest and of the difference, which is the sum of the others and the residue. Numbers are written in
 * full, and undefined ones as empty fields.
 */
public final class AttributionTable {
    /** Name of the table. */
    public static final String FILE = "why.csv";

    /** Name in the column of players for what does not pass through them. */
    public static final String REST = "rest";

    /** Name in the column of players for the whole difference. */
    public static final String DIFFERENCE = "difference";

    private static final String HEAD = "scenario,outcome,cut,player,month,alone,share,last,lower,upper,pairs,residue";

    private final AttributionFindings findings;

    public AttributionTable(AttributionFindings findings) {
        this.findings = findings;
    }

    /** Writes the table into an existing folder. */
    public void write(Path folder) throws IOException {
        write(List.of(findings), folder);
    }

    /** Writes one table of several findings into an existing folder. */
    public static void write(List<AttributionFindings> all, Path folder) throws IOException {
        List<String> rows = new ArrayList<>(List.of(HEAD));
        for (AttributionFindings one : all) {
            List<String> lines = new AttributionTable(one).lines();
            rows.addAll(lines.subList(1, lines.size()));
        }
        String text = String.join("\n", rows) + "\n";
        Files.write(folder.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the lines of the table, without their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        if (findings.cuts().isEmpty()) {
            lines.add(line("", DIFFERENCE, "", findings.difference(), Double.NaN, Double.NaN, Double.NaN));
        }
        for (CutShares cut : findings.cuts()) {
            ofRun(cut, lines);
            for (int month = 0; month < findings.months().size(); month++) {
                ofMonth(cut, month, lines);
            }
        }
        return lines;
    }

    private void ofRun(CutShares cut, List<String> lines) {
        String id = cut.cut().id();
        for (PlayerShare player : cut.players()) {
            lines.add(line(id, player.player().id(), "", player.share(), player.alone(), player.last(), cut.residue()));
        }
        lines.add(line(id, REST, "", cut.rest(), Double.NaN, Double.NaN, cut.residue()));
        lines.add(line(id, DIFFERENCE, "", findings.difference(), Double.NaN, Double.NaN, cut.residue()));
    }

    private void ofMonth(CutShares cut, int month, List<String> lines) {
        String id = cut.cut().id();
        String date = findings.first().plusMonths(month).toString();
        double residue = cut.residueMonths().get(month);
        for (PlayerShare player : cut.players()) {
            PlayerShare.Month of = player.months().get(month);
            lines.add(line(id, player.player().id(), date, of.share(), of.alone(), of.last(), residue));
        }
        lines.add(line(id, REST, date, cut.restMonths().get(month), Double.NaN, Double.NaN, residue));
        lines.add(line(id, DIFFERENCE, date, findings.months().get(month), Double.NaN, Double.NaN, residue));
    }

    private String line(
            String cut, String player, String month, Estimate share, double alone, double last, double residue) {
        return new CsvRow()
                .cells(findings.scenario(), findings.outcome().id(), cut, player, month)
                .numbers(
                        alone,
                        share.mean(),
                        last,
                        share.interval().low(),
                        share.interval().high())
                .count(findings.pairs())
                .numbers(residue)
                .line();
    }
}
