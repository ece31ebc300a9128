package corridor.analysis.experiment;

import corridor.analysis.sensitivity.result.Measure;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.analysis.statistics.Band;
import corridor.number.DecimalText;
import corridor.text.CsvRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of an experiment are CSV files in UTF-8 with line feeds. Numbers are written in full, and undefined ones
 * as empty fields.
 */
public final class ExperimentTables {
    private final ExperimentFindings findings;

    public ExperimentTables(ExperimentFindings findings) {
        this.findings = findings;
    }

    /** Writes the rows of one table. */
    @FunctionalInterface
    private interface Content {
        void write(Writer out) throws IOException;
    }

    /**
     * Writes values.csv, outcomes.csv and effects.csv, and after a sensitivity analysis indices.csv, convergence.csv,
     * pairs.csv and months.csv, into an existing folder.
     */
    public void write(Path folder) throws IOException {
        table(folder.resolve("values.csv"), this::values);
        table(folder.resolve("outcomes.csv"), this::outcomes);
        table(folder.resolve("effects.csv"), this::effects);
        if (findings.outcomes().stream().anyMatch(found -> found.result().isPresent())) {
            table(folder.resolve("indices.csv"), this::indices);
            table(folder.resolve("convergence.csv"), this::convergence);
            table(folder.resolve("pairs.csv"), this::pairs);
            table(folder.resolve("months.csv"), this::months);
        }
    }

    /** Writes one row per point: the analysed statistic of each outcome. */
    private void values(Writer out) throws IOException {
        List<String> header = new ArrayList<>(List.of("point"));
        findings.outcomes().forEach(found -> header.add(found.outcome().id()));
        new CsvRow().cells(header).write(out);
        for (int point = 0; point < findings.points().count(); point++) {
            CsvRow row = new CsvRow().count(point);
            for (OutcomeFindings found : findings.outcomes()) {
                row.numbers(found.values()[point]);
            }
            row.write(out);
        }
    }

    /** Writes one row per outcome: the distribution over points, and the share of chance in its variance. */
    private void outcomes(Writer out) throws IOException {
        out.write("outcome,unit,quantity,points,replicates,mean,p5,p25,median,p75,p95,noise_share\n");
        for (OutcomeFindings found : findings.outcomes()) {
            row(
                    out,
                    List.of(
                            found.outcome().id(),
                            found.outcome().unit(),
                            findings.quantity().word(),
                            Integer.toString(findings.points().count()),
                            Integer.toString(findings.replicates())),
                    numbers(found.mean(), found.band(), found.noise().share()));
        }
    }

    /** Writes one row per outcome, factor and level. */
    private void effects(Writer out) throws IOException {
        out.write("outcome,factor,level,low,high,points,mean,mean_half_width,p5,p25,median,p75,p95\n");
        for (OutcomeFindings found : findings.outcomes()) {
            for (FactorEffect effect : found.effects()) {
                for (FactorEffect.Level level : effect.levels()) {
                    row(
                            out,
                            List.of(
                                    found.outcome().id(),
                                    effect.factor(),
                                    level.label(),
                                    DecimalText.of(level.low()),
                                    DecimalText.of(level.high()),
                                    Integer.toString(level.points()),
                                    DecimalText.of(level.mean()),
                                    DecimalText.of(level.halfWidth())),
                            numbers(level.band()));
                }
            }
        }
    }

    /** Writes one row per outcome and factor with every measure of the method, by falling importance. */
    private void indices(Writer out) throws IOException {
        boolean headed = false;
        for (OutcomeFindings found : findings.outcomes()) {
            if (found.result().isEmpty()) {
                continue;
            }
            SensitivityResult result = found.result().get();
            if (!headed) {
                List<String> header = new ArrayList<>(List.of("outcome", "method", "rank", "factor"));
                result.measures().forEach(measure -> header.add(measure.name()));
                header.addAll(List.of("active", "apart_from_next"));
                new CsvRow().cells(header).write(out);
                headed = true;
            }
            int rank = 1;
            for (Ranking.Place place : result.ranking().places()) {
                int i = result.names().indexOf(place.name());
                List<String> cells = new ArrayList<>(
                        List.of(found.outcome().id(), result.method().word(), Integer.toString(rank++), place.name()));
                for (Measure measure : result.measures()) {
                    cells.add(DecimalText.of(measure.values()[i]));
                }
                cells.add(Boolean.toString(place.active()));
                cells.add(Boolean.toString(place.resolved()));
                row(out, cells, List.of());
            }
        }
    }

    /** Writes one row per outcome, sample size and factor: the measure by which the method ranks. */
    private void convergence(Writer out) throws IOException {
        out.write("outcome,samples,factor,measure,estimate,half_width\n");
        for (OutcomeFindings found : findings.outcomes()) {
            for (Provisional stage : found.provisional()) {
                for (Ranking.Place place : stage.ranking().places()) {
                    row(
                            out,
                            List.of(
                                    found.outcome().id(),
                                    Integer.toString(stage.samples()),
                                    place.name(),
                                    stage.ranking().measure()),
                            List.of(DecimalText.of(place.estimate()), DecimalText.of(place.halfWidth())));
                }
            }
        }
    }

    /** Writes one row per outcome and pair of factors; none without second-order indices. */
    private void pairs(Writer out) throws IOException {
        out.write("outcome,first,second,S2,S2_conf\n");
        for (OutcomeFindings found : findings.outcomes()) {
            if (!(found.result().orElse(null) instanceof SobolIndices sobol) || !sobol.hasSecondOrder()) {
                continue;
            }
            for (int j = 0; j < sobol.names().size(); j++) {
                for (int k = j + 1; k < sobol.names().size(); k++) {
                    row(
                            out,
                            List.of(
                                    found.outcome().id(),
                                    sobol.names().get(j),
                                    sobol.names().get(k)),
                            List.of(DecimalText.of(sobol.s2()[j][k]), DecimalText.of(sobol.s2Conf()[j][k])));
                }
            }
        }
    }

    /** Writes one row per outcome, month and factor. */
    private void months(Writer out) throws IOException {
        out.write("outcome,month,factor,measure,estimate,half_width\n");
        for (OutcomeFindings found : findings.outcomes()) {
            if (found.monthly().isEmpty()) {
                continue;
            }
            MonthlyIndices monthly = found.monthly().get();
            for (int month = 0; month < monthly.months(); month++) {
                for (int k = 0; k < monthly.factors().size(); k++) {
                    row(
                            out,
                            List.of(
                                    found.outcome().id(),
                                    monthly.first().plusMonths(month).toString(),
                                    monthly.factors().get(k),
                                    monthly.measure()),
                            List.of(
                                    DecimalText.of(monthly.values()[k][month]),
                                    DecimalText.of(monthly.halfWidths()[k][month])));
                }
            }
        }
    }

    private static void table(Path file, Content content) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            content.write(out);
        }
    }

    private static List<String> numbers(double mean, Band band, double last) {
        List<String> cells = new ArrayList<>(List.of(DecimalText.of(mean)));
        cells.addAll(numbers(band));
        cells.add(DecimalText.of(last));
        return cells;
    }

    private static List<String> numbers(Band band) {
        return List.of(
                DecimalText.of(band.p5()),
                DecimalText.of(band.p25()),
                DecimalText.of(band.median()),
                DecimalText.of(band.p75()),
                DecimalText.of(band.p95()));
    }

    private static void row(Writer out, List<String> texts, List<String> numbers) throws IOException {
        new CsvRow().cells(texts).cells(numbers).write(out);
    }
}
