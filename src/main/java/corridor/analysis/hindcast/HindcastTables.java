package corridor.analysis.hindcast;

import corridor.analysis.hindcast.HindcastFindings.History;
import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Proportion;
import corridor.catalogue.Hindcast.Reaction;
import corridor.number.DecimalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tables of a hindcast are CSV files in UTF-8 with line feeds. Numbers are written in full, and undefined ones as
 * empty fields.
 */
public final class HindcastTables {
    private static final String REACTIONS = "reaction,trigger,kind,level,window_days,replicates,came,share,low,high,"
            + "observed_lag,p5,p25,median,p75,p95,record_within,"
            + "share_without_trigger,added,added_low,added_high,share_before_trigger";

    private final HindcastFindings findings;

    public HindcastTables(HindcastFindings findings) {
        this.findings = findings;
    }

    /**
     * Writes one row for each replicate and reaction; a lag is empty when the reaction did not occur within its window.
     */
    public void writeLags(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("replicate,reaction,lag,lag_without_trigger"));
        for (History history : findings.histories()) {
            for (int k = 0; k < findings.reactions().size(); k++) {
                lines.add(String.join(
                        ",",
                        Integer.toString(history.replicate()),
                        findings.reactions().get(k).reaction().id(),
                        lag(history.lags()[k]),
                        lag(history.without()[k])));
            }
        }
        write(file, lines);
    }

    /**
     * Writes one row for each reaction: its share with the interval, the lag of the record, and quantiles of the
     * model's lags.
     */
    public void writeReactions(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(REACTIONS));
        findings.reactions().forEach(row -> lines.add(row(row)));
        write(file, lines);
    }

    private static String row(ReactionLags row) {
        Reaction r = row.reaction();
        Band band = row.band();
        Proportion came = row.came();
        return String.join(
                ",",
                r.id(),
                r.trigger(),
                r.kind().name().toLowerCase(Locale.ROOT),
                Integer.toString(r.level()),
                Integer.toString(r.windowDays()),
                Integer.toString(row.replicates()),
                Integer.toString(came.count()),
                DecimalText.of(came.share()),
                DecimalText.of(came.low()),
                DecimalText.of(came.high()),
                Integer.toString(r.observedLag()),
                DecimalText.of(band.p5()),
                DecimalText.of(band.p25()),
                DecimalText.of(band.median()),
                DecimalText.of(band.p75()),
                DecimalText.of(band.p95()),
                row.recordIsWithin() ? "1" : "0",
                DecimalText.of(row.without().share()),
                DecimalText.of(row.added().mean()),
                DecimalText.of(row.added().low()),
                DecimalText.of(row.added().high()),
                DecimalText.of(row.before().share()));
    }

    private static String lag(int lag) {
        return lag == HindcastFindings.NEVER ? "" : Integer.toString(lag);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
