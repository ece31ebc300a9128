package corridor.analysis.robustness;

import corridor.analysis.statistics.Objective;
import corridor.text.CsvRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tables of robustness are CSV files in UTF-8 with line feeds. Numbers are written in full, and undefined ones as
 * empty fields.
 */
public final class RobustnessTables {
    private final Robustness robustness;

    public RobustnessTables(Robustness robustness) {
        this.robustness = robustness;
    }

    /** Writes scores.csv and regret.csv into an existing folder. */
    public void write(Path folder) throws IOException {
        write(folder.resolve("scores.csv"), scores());
        write(folder.resolve("regret.csv"), regret());
    }

    private List<String> scores() {
        List<String> lines = new ArrayList<>(
                List.of("outcome,better,threshold,criterion,policy,value,low,high,rank,best_in_resamples"));
        for (OutcomeRobustness outcome : robustness.outcomes()) {
            Objective objective = outcome.objective();
            outcome.scores()
                    .forEach(score -> lines.add(row(
                            new CsvRow()
                                    .cells(objective.outcome().id(), objective.less() ? "less" : "more")
                                    .numbers(objective.threshold()),
                            score)));
        }
        robustness
                .together()
                .forEach(score -> lines.add(row(new CsvRow().cells("all with a threshold", "", ""), score)));
        return lines;
    }

    private static String row(CsvRow row, Score score) {
        return row.cells(score.criterion().name().toLowerCase(Locale.ROOT), score.policy())
                .numbers(score.value(), score.low(), score.high())
                .count(score.rank())
                .numbers(score.best())
                .line();
    }

    private List<String> regret() {
        List<String> lines = new ArrayList<>(List.of("outcome,case,future,policy,value,regret"));
        for (OutcomeRobustness outcome : robustness.outcomes()) {
            PolicyValues values = outcome.values();
            double[][] regret = values.regret(outcome.objective());
            for (int c = 0; c < values.cases(); c++) {
                for (int p = 0; p < regret.length; p++) {
                    lines.add(new CsvRow()
                            .cell(outcome.objective().outcome().id())
                            .count(c)
                            .count(values.futures()[c])
                            .cell(values.policies().get(p))
                            .numbers(values.values()[p][c], regret[p][c])
                            .line());
                }
            }
        }
        return lines;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
