package corridor.exchange;

import corridor.analysis.comparison.FutureEffects;
import corridor.analysis.headline.HeadlineEffect;
import corridor.analysis.headline.HeadlineFindings;
import corridor.analysis.headline.HeadlineRow;
import corridor.analysis.headline.RivalEffect;
import corridor.text.CsvRow;
import java.util.ArrayList;
import java.util.List;

/** Headline effects as a table: one line for each row of each effect, then one for each option of each rival. */
public final class HeadlineCsv {
    private HeadlineCsv() {}

    /** The lines of the table, without their ends. */
    public static List<String> of(HeadlineFindings findings) {
        List<String> lines = new ArrayList<>();
        lines.add("scenario,outcome,unit,row,switch,option,pairs,units,reference_mean,mean_difference,low95,high95,"
                + "median,p10,p90,share_lower,share_higher,verdict,mean_percent,low95_percent,high95_percent,"
                + "median_percent,p10_percent,p90_percent");
        for (HeadlineEffect effect : findings.effects()) {
            for (HeadlineRow row : effect.rows()) {
                lines.add(line(effect, row, row.kind().id(), "", ""));
            }
            for (RivalEffect rival : effect.rivals()) {
                lines.add(line(effect, rival.row(), "rival", rival.id(), rival.option()));
            }
        }
        return lines;
    }

    private static String line(HeadlineEffect effect, HeadlineRow row, String name, String id, String option) {
        FutureEffects futures = row.effects();
        return new CsvRow()
                .cells(
                        effect.scenario(),
                        effect.outcome().id(),
                        effect.outcome().unit(),
                        name,
                        id,
                        option)
                .count(row.pairs())
                .count(row.units())
                .numbers(
                        row.reference(),
                        row.mean(),
                        row.interval().low(),
                        row.interval().high())
                .numbers(futures.median(), futures.low(), futures.high(), futures.lower(), futures.higher())
                .cell(row.verdict().text())
                .numbers(
                        row.percent(row.mean()),
                        row.percent(row.interval().low()),
                        row.percent(row.interval().high()),
                        row.percent(futures.median()),
                        row.percent(futures.low()),
                        row.percent(futures.high()))
                .line();
    }
}
