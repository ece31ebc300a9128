package corridor.exchange;

import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.ablation.PatternChange;
import corridor.analysis.comparison.Difference;
import corridor.analysis.pattern.PatternLine;
import corridor.analysis.pattern.PatternResult;
import corridor.text.CsvRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the results of ablations as two CSV tables. The rows of the unchanged model come first; their column
 * {@code ablation} is empty.
 */
public final class AblationCsv {
    private AblationCsv() {}

    /** Returns the lines of the table of effects, without line ends: the header, then one row for each effect. */
    public static List<String> effects(AblationFindings findings) {
        List<String> rows = new ArrayList<>();
        rows.add("ablation,scenario,outcome,pairs,reference_mean,mean_difference,low95,high95,verdict,"
                + "verdict_in_model,changed,clear,change_of_share,change_low95,change_high95");
        findings.effects()
                .forEach(effect -> rows.add(
                        effect("", effect).cells("", "", "", "", "", "").line()));
        for (AblatedModel model : findings.models()) {
            for (AblatedEffect effect : model.effects()) {
                rows.add(effect(model.ablation().id(), effect.ablated())
                        .cell(effect.itself().verdict().text())
                        .cell(Boolean.toString(effect.verdictChanges()))
                        .cell(Boolean.toString(effect.isClear()))
                        .numbers(
                                effect.change(),
                                effect.interval().low(),
                                effect.interval().high())
                        .line());
            }
        }
        return rows;
    }

    /**
     * Returns the lines of the table of patterns, without line ends: the header, then one row for each line of a
     * pattern.
     */
    public static List<String> patterns(AblationFindings findings) {
        List<String> rows = new ArrayList<>();
        rows.add("ablation,pattern,line,median,p5,p95,verdict,verdict_in_model,changed");
        for (PatternResult pattern : findings.patterns()) {
            pattern.lines()
                    .forEach(line ->
                            rows.add(line("", pattern, line).cells("", "").line()));
        }
        for (AblatedModel model : findings.models()) {
            for (PatternChange change : model.patterns()) {
                for (int k = 0; k < change.ablated().lines().size(); k++) {
                    PatternLine line = change.ablated().lines().get(k);
                    PatternLine itself = change.itself().lines().get(k);
                    rows.add(line(model.ablation().id(), change.ablated(), line)
                            .cell(itself.verdict().word())
                            .cell(Boolean.toString(line.verdict() != itself.verdict()))
                            .line());
                }
            }
        }
        return rows;
    }

    private static CsvRow effect(String ablation, Difference effect) {
        return new CsvRow()
                .cells(ablation, effect.scenario(), effect.outcome().id())
                .count(effect.pairs())
                .numbers(effect.referenceMean(), effect.mean(), effect.low(), effect.high())
                .cell(effect.verdict().text());
    }

    private static CsvRow line(String ablation, PatternResult pattern, PatternLine line) {
        return new CsvRow()
                .cells(ablation, pattern.id(), line.pattern().id())
                .numbers(
                        line.simulated().median(),
                        line.simulated().p5(),
                        line.simulated().p95())
                .cell(line.verdict().word());
    }
}
