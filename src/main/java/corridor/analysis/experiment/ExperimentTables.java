package corridor.analysis.experiment;

import corridor.analysis.effect.EffectTables;
import corridor.analysis.statistics.Band;
import corridor.number.DecimalText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of an experiment are CSV files in UTF-8 with line feeds. Numbers are written in full, and undefined ones
 * as empty fields. If the difference of two scenarios was analysed, the last columns of each table say so.
 */
public final class ExperimentTables {
    private final ExperimentFindings findings;
    private final FindingsRows rows;

    public ExperimentTables(ExperimentFindings findings) {
        this.findings = findings;
        this.rows = new FindingsRows(findings.subject());
    }

    /**
     * Writes values.csv, outcomes.csv and effects.csv into an existing folder, and interactions.csv for a design of all
     * combinations. A sensitivity analysis adds indices.csv, convergence.csv, pairs.csv, months.csv and years.csv, a
     * method with first-order shares layers.csv, and the analysis of a difference the tables of {@link EffectTables}.
     */
    public void write(Path folder) throws IOException {
        FindingsRows.table(folder.resolve("values.csv"), this::values);
        FindingsRows.table(folder.resolve("outcomes.csv"), this::outcomes);
        FindingsRows.table(folder.resolve("effects.csv"), this::effects);
        if (findings.outcomes().stream().anyMatch(found -> !found.interactions().isEmpty())) {
            FindingsRows.table(folder.resolve("interactions.csv"), this::interactions);
        }
        if (findings.outcomes().stream().anyMatch(found -> found.result().isPresent())) {
            new IndexTables(findings, rows).write(folder);
        }
        if (!findings.effects().isEmpty()) {
            EffectTables.write(folder, findings.effects());
        }
    }

    /** Writes one row per point: the analysed statistic of each outcome. */
    private void values(Writer out) throws IOException {
        List<String> header = new ArrayList<>(List.of("point"));
        findings.outcomes().forEach(found -> header.add(found.outcome().id()));
        rows.head(out, header);
        for (int point = 0; point < findings.points().count(); point++) {
            List<String> numbers = new ArrayList<>();
            for (OutcomeFindings found : findings.outcomes()) {
                numbers.add(DecimalText.of(found.values()[point]));
            }
            rows.row(out, List.of(Integer.toString(point)), numbers);
        }
    }

    /** Writes one row per outcome: the distribution over points, and the share of chance in its variance. */
    private void outcomes(Writer out) throws IOException {
        rows.head(
                out,
                List.of(
                        "outcome",
                        "unit",
                        "quantity",
                        "points",
                        "replicates",
                        "mean",
                        "p5",
                        "p25",
                        "median",
                        "p75",
                        "p95",
                        "noise_share"));
        for (OutcomeFindings found : findings.outcomes()) {
            List<String> numbers = new ArrayList<>(List.of(DecimalText.of(found.mean())));
            numbers.addAll(numbers(found.band()));
            numbers.add(DecimalText.of(found.noise().share()));
            rows.row(
                    out,
                    List.of(
                            found.outcome().id(),
                            found.outcome().unit(),
                            findings.quantity().word(),
                            Integer.toString(findings.points().count()),
                            Integer.toString(findings.replicates())),
                    numbers);
        }
    }

    /** Writes one row per outcome, factor and level. */
    private void effects(Writer out) throws IOException {
        rows.head(
                out,
                List.of(
                        "outcome",
                        "factor",
                        "level",
                        "low",
                        "high",
                        "points",
                        "mean",
                        "mean_half_width",
                        "p5",
                        "p25",
                        "median",
                        "p75",
                        "p95"));
        for (OutcomeFindings found : findings.outcomes()) {
            for (FactorEffect effect : found.effects()) {
                for (FactorEffect.Level level : effect.levels()) {
                    rows.row(
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

    /** Writes one row per outcome and pair of factors: the four means, the effects of each factor, the interaction. */
    private void interactions(Writer out) throws IOException {
        rows.head(
                out,
                List.of(
                        "outcome",
                        "first",
                        "first_low",
                        "first_high",
                        "second",
                        "second_low",
                        "second_high",
                        "mean_low_low",
                        "mean_low_high",
                        "mean_high_low",
                        "mean_high_high",
                        "first_at_low",
                        "first_at_low_half_width",
                        "first_at_high",
                        "first_at_high_half_width",
                        "second_at_low",
                        "second_at_low_half_width",
                        "second_at_high",
                        "second_at_high_half_width",
                        "interaction",
                        "half_width",
                        "resolved"));
        for (OutcomeFindings found : findings.outcomes()) {
            for (Interaction pair : found.interactions()) {
                List<String> numbers = new ArrayList<>();
                for (double[] row : pair.means()) {
                    for (double mean : row) {
                        numbers.add(DecimalText.of(mean));
                    }
                }
                List<Interaction.Estimate> estimates = new ArrayList<>(pair.firstAt());
                estimates.addAll(pair.secondAt());
                estimates.add(pair.together());
                for (Interaction.Estimate estimate : estimates) {
                    numbers.add(DecimalText.of(estimate.value()));
                    numbers.add(DecimalText.of(estimate.halfWidth()));
                }
                numbers.add(Boolean.toString(pair.resolved()));
                rows.row(
                        out,
                        List.of(
                                found.outcome().id(),
                                pair.first().factor(),
                                pair.first().low(),
                                pair.first().high(),
                                pair.second().factor(),
                                pair.second().low(),
                                pair.second().high()),
                        numbers);
            }
        }
    }

    private static List<String> numbers(Band band) {
        return List.of(
                DecimalText.of(band.p5()),
                DecimalText.of(band.p25()),
                DecimalText.of(band.median()),
                DecimalText.of(band.p75()),
                DecimalText.of(band.p95()));
    }
}
