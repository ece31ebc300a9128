package corridor.analysis.comparison;

import corridor.analysis.effect.EffectTables;
import corridor.result.table.AnalysisTable;
import corridor.text.CsvRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The tables of an analysis are CSV files after RFC 4180 with line feeds, in UTF-8. Numbers are written in full, and
 * undefined ones as empty fields. The order of columns is fixed, since programs read these files.
 */
public final class AnalysisTables {
    private final Analysis analysis;

    public AnalysisTables(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Writes outcomes.csv, differences.csv, monthly.csv, states.csv and conclusions.csv into an existing folder, and
     * bargaining.csv where stakeholders bargain. A batch that varies parameters adds the tables of
     * {@link EffectTables}.
     */
    public void write(Path folder) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.OUTCOMES.file()))) {
            outcomes(out);
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.DIFFERENCES.file()))) {
            differences(out);
        }
        if (!analysis.bargaining().isEmpty()) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.BARGAINING.file()))) {
                bargaining(out);
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.MONTHLY.file()))) {
            monthly(out);
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.STATES.file()))) {
            states(out);
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.CONCLUSIONS.file()))) {
            conclusions(out);
        }
        if (analysis.parametersVary() && analysis.scenarios().size() > 1) {
            EffectTables.write(folder, analysis.effects());
        }
    }

    /**
     * Writes one row per scenario and fixed lever: the probability that the actors would have chosen its value
     * themselves.
     */
    public static void feasibility(List<LeverFeasibility> found, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(AnalysisTable.FEASIBILITY.headerLine());
            for (LeverFeasibility row : found) {
                new CsvRow()
                        .cells(row.scenario(), row.lever())
                        .count(row.runs())
                        .numbers(row.mean())
                        .numbers(row.band().quantiles())
                        .write(out);
            }
        }
    }

    /** Writes one row per scenario and run-level outcome: the distribution over the replicates. */
    public void outcomes(Writer out) throws IOException {
        out.write(AnalysisTable.OUTCOMES.headerLine());
        for (OutcomeBand row : analysis.outcomes()) {
            new CsvRow()
                    .cells(row.scenario(), row.outcome().id(), row.outcome().unit())
                    .count(row.replicates())
                    .numbers(row.mean())
                    .numbers(row.band().quantiles())
                    .write(out);
        }
    }

    /** Writes one row per scenario and outcome: the paired differences from the reference, with their quantiles. */
    public void differences(Writer out) throws IOException {
        differences(analysis.differences(), out);
    }

    /** Writes the differences of scenarios with bargaining from their counterparts without it. */
    public void bargaining(Writer out) throws IOException {
        differences(analysis.bargaining(), out);
    }

    private static void differences(List<Difference> differences, Writer out) throws IOException {
        out.write(AnalysisTable.DIFFERENCES.headerLine());
        for (Difference row : differences) {
            new CsvRow()
                    .cells(
                            row.scenario(),
                            row.reference(),
                            row.outcome().id(),
                            row.outcome().unit())
                    .count(row.pairs())
                    .numbers(row.referenceMedian(), row.referenceMean(), row.mean(), row.low(), row.high())
                    .numbers(row.spread().quantiles())
                    .numbers(row.superiority(), row.matters())
                    .cell(row.verdict().text())
                    .write(out);
        }
    }

    /** Writes one row per scenario, monthly outcome and month. */
    public void monthly(Writer out) throws IOException {
        out.write(AnalysisTable.MONTHLY.headerLine());
        for (MonthlyBand series : analysis.monthly()) {
            for (int month = 0; month < series.bands().size(); month++) {
                new CsvRow()
                        .cells(
                                series.scenario(),
                                series.outcome().id(),
                                series.outcome().monthlyUnit())
                        .cell(series.first().plusMonths(month).toString())
                        .numbers(series.means().get(month))
                        .numbers(series.bands().get(month).quantiles())
                        .write(out);
            }
        }
    }

    /** Writes one row per scenario, ladder, month and step: the share of the replicates on that step. */
    public void states(Writer out) throws IOException {
        out.write(AnalysisTable.STATES.headerLine());
        for (StateShares ladder : analysis.states()) {
            for (int month = 0; month < ladder.shares().length; month++) {
                for (int step = 0; step < ladder.states().size(); step++) {
                    new CsvRow()
                            .cells(ladder.scenario(), ladder.outcome())
                            .cell(ladder.first().plusMonths(month).toString())
                            .count(step)
                            .cell(ladder.states().get(step))
                            .numbers(ladder.shares()[month][step])
                            .write(out);
                }
            }
        }
    }

    /** Writes one row per scenario and outcome: verdicts by layer, variance split, and strength of the conclusion. */
    public void conclusions(Writer out) throws IOException {
        out.write(AnalysisTable.CONCLUSIONS.headerLine());
        for (Conclusion row : analysis.conclusions()) {
            conclusion(row).write(out);
        }
    }

    private static CsvRow conclusion(Conclusion conclusion) {
        CsvRow row = new CsvRow()
                .cells(
                        conclusion.scenario(),
                        conclusion.outcome().id(),
                        conclusion.outcome().unit(),
                        conclusion.standing().text(),
                        String.join(
                                "; ",
                                conclusion.dependsOn().stream()
                                        .map(Dependence::id)
                                        .toList()),
                        String.join("; ", conclusion.builtInBy()));
        row.numbers(conclusion.sameDirection()).cell(Boolean.toString(conclusion.afterMany()));
        for (Layer.Kind kind : Layer.Kind.values()) {
            Optional<Layer> layer = conclusion.layer(kind);
            if (layer.isPresent()) {
                Layer shown = layer.get();
                row.count(shown.units()).numbers(shown.mean(), shown.low(), shown.high());
                row.cell(shown.verdict().text());
            } else {
                row.cells("", "", "", "", "");
            }
        }
        VarianceSplit split = conclusion.split();
        for (VarianceSplit.Share share : List.of(split.chance(), split.parameters(), split.structure())) {
            row.numbers(share.share(), share.low(), share.high());
        }
        FutureEffects effects = conclusion.effects();
        return row.numbers(split.total(), effects.median(), effects.low(), effects.high())
                .count(conclusion.searched());
    }
}
