package corridor.analysis.experiment;

import corridor.analysis.experiment.FindingsRows.Content;
import corridor.analysis.sensitivity.result.Measure;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.number.DecimalText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables of the indices of a sensitivity analysis. */
final class IndexTables {
    private final ExperimentFindings findings;
    private final FindingsRows rows;

    IndexTables(ExperimentFindings findings, FindingsRows rows) {
        this.findings = findings;
        this.rows = rows;
    }

    /** Writes the tables into an existing folder. */
    void write(Path folder) throws IOException {
        Map<String, Content> tables = new LinkedHashMap<>();
        tables.put("indices.csv", this::indices);
        tables.put("convergence.csv", this::convergence);
        tables.put("pairs.csv", this::pairs);
        tables.put("months.csv", this::months);
        tables.put("years.csv", this::years);
        if (!findings.layers().isEmpty()) {
            tables.put("layers.csv", this::layers);
        }
        for (Map.Entry<String, Content> table : tables.entrySet()) {
            FindingsRows.table(folder.resolve(table.getKey()), table.getValue());
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
                rows.head(out, header);
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
                rows.row(out, cells, List.of());
            }
        }
    }

    /** Writes one row per outcome, sample size and factor: the measure by which the method ranks. */
    private void convergence(Writer out) throws IOException {
        rows.head(out, List.of("outcome", "samples", "factor", "measure", "estimate", "half_width"));
        for (OutcomeFindings found : findings.outcomes()) {
            for (Provisional stage : found.provisional()) {
                for (Ranking.Place place : stage.ranking().places()) {
                    rows.row(
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
        rows.head(out, List.of("outcome", "first", "second", "S2", "S2_conf"));
        for (OutcomeFindings found : findings.outcomes()) {
            if (!(found.result().orElse(null) instanceof SobolIndices sobol) || !sobol.hasSecondOrder()) {
                continue;
            }
            for (int j = 0; j < sobol.names().size(); j++) {
                for (int k = j + 1; k < sobol.names().size(); k++) {
                    rows.row(
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
        course(out, "month", OutcomeFindings::monthly);
    }

    /** Writes one row per outcome, year and factor; a year begins in the month of the scenario's start. */
    private void years(Writer out) throws IOException {
        course(out, "year", OutcomeFindings::yearly);
    }

    private void course(Writer out, String period, Function<OutcomeFindings, Optional<MonthlyIndices>> kind)
            throws IOException {
        rows.head(out, List.of("outcome", period, "factor", "measure", "estimate", "half_width"));
        for (OutcomeFindings found : findings.outcomes()) {
            Optional<MonthlyIndices> indices = kind.apply(found);
            for (int at = 0; at < indices.map(MonthlyIndices::months).orElse(0); at++) {
                for (int k = 0; k < indices.get().factors().size(); k++) {
                    rows.row(
                            out,
                            List.of(
                                    found.outcome().id(),
                                    indices.get().month(at).toString(),
                                    indices.get().factors().get(k),
                                    indices.get().measure()),
                            List.of(
                                    DecimalText.of(indices.get().values()[k][at]),
                                    DecimalText.of(indices.get().halfWidths()[k][at])));
                }
            }
        }
    }

    /** Writes one row per outcome and layer: the share of the variance from that source. */
    private void layers(Writer out) throws IOException {
        rows.head(out, List.of("outcome", "layer", "share", "half_width"));
        for (VarianceLayers layers : findings.layers()) {
            for (Map.Entry<VarianceLayers.Layer, VarianceLayers.Share> entry :
                    layers.shares().entrySet()) {
                rows.row(
                        out,
                        List.of(layers.found().outcome().id(), entry.getKey().words()),
                        List.of(
                                DecimalText.of(entry.getValue().share()),
                                DecimalText.of(entry.getValue().half())));
            }
        }
    }
}
