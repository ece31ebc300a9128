package corridor.chart.experiment;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.MonthlyIndices;
import corridor.analysis.experiment.OutcomeFindings;
import corridor.analysis.experiment.VarianceLayers;
import corridor.analysis.experiment.VariedFactor;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.chart.effect.EffectCharts;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import corridor.chart.page.SampleCaption;
import corridor.chart.sensitivity.DriverCharts;
import corridor.text.Capitals;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Experiment charts show the findings of an experiment. */
public final class ExperimentCharts {
    /**
     * Methods for any sample. Their rows vary all factors independently, so scatter plots of single rows are useful.
     */
    private static final Set<SensitivityMethod> GIVEN_DATA = EnumSet.of(
            SensitivityMethod.RBD_FAST,
            SensitivityMethod.PAWN,
            SensitivityMethod.DELTA,
            SensitivityMethod.SRC,
            SensitivityMethod.PRCC);

    /** Largest half width of a usable index; its interval then covers 0.7 of the range from 0 to 1. */
    private static final double MOST_HALF_WIDTH = 0.35;

    private ExperimentCharts() {}

    /**
     * Draws the charts of each outcome that varies over the points: indices, their course and their convergence,
     * scatter plots for methods of any sample, and one-factor effects except for Morris. A sweep has effects alone.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> of(ExperimentFindings findings, String version, long seed) {
        ChartFonts.require();
        List<Chart> charts = new ArrayList<>();
        for (OutcomeFindings found : findings.outcomes()) {
            if (!found.constant() && !found.effects().isEmpty()) {
                outcome(findings, found, version, seed).stream()
                        .map(chart -> chart.about(found.outcome().id()))
                        .forEach(charts::add);
            }
        }
        across(findings, version, seed, charts);
        return List.copyOf(charts);
    }

    /** Adds the charts that show all outcomes. */
    private static void across(ExperimentFindings findings, String version, long seed, List<Chart> charts) {
        boolean difference = findings.subject().isDifference();
        SampleCaption caption = new SampleCaption(
                version,
                seed,
                difference ? findings.subject().words() : findings.subject().title(),
                "",
                subject(findings) + findings.sample(),
                "");
        if (!findings.effects().isEmpty()) {
            List<String> heads = findings.effects().stream()
                    .map(found -> found.sample().outcome().label())
                    .toList();
            EffectCharts.signs(findings.effects(), heads, caption.of(subject(findings) + luck(findings)))
                    .ifPresent(charts::add);
        }
        List<VarianceLayers> layers = findings.layers();
        if (!layers.isEmpty()) {
            charts.add(new LayersChart(layers, difference ? "differences" : "outcomes", caption).draw());
        }
    }

    private static List<Chart> outcome(ExperimentFindings findings, OutcomeFindings found, String version, long seed) {
        boolean unit = findings.quantity().keepsUnit();
        SampleCaption caption = new SampleCaption(
                version,
                seed,
                findings.label(found),
                unit ? found.outcome().unit() : findings.quantity().words(),
                subject(findings) + findings.sample(),
                SampleCaption.fileName(found.outcome().label()),
                words(findings),
                findings.subject().isDifference()
                        ? "the " + Capitals.lower(findings.label(found))
                        : Capitals.within(findings.label(found)));
        List<Chart> charts = new ArrayList<>();
        findings.effects().stream()
                .filter(effects -> effects.sample().outcome().equals(found.outcome()))
                .findFirst()
                .flatMap(effects -> EffectCharts.switching(effects, caption.of(subject(findings) + luck(findings))))
                .ifPresent(charts::add);
        found.result().ifPresent(result -> charts.addAll(indices(findings, found, result, caption)));
        // In a Morris design the end levels of factors hold few points, and elementary effects are more exact than
        // one-factor effects.
        if (!findings.method().equals(SensitivityMethod.MORRIS.word())) {
            charts.add(new TornadoChart(found.effects(), caption).draw());
            charts.add(new EffectsChart(found.effects(), caption).draw());
            if (!found.interactions().isEmpty()) {
                charts.add(new InteractionChart(found.interactions(), caption).draw());
            }
        }
        return charts;
    }

    /** Describes the sample, and says that no interval over points holds luck that all points share. */
    private static String luck(ExperimentFindings findings) {
        return findings.sample()
                + (findings.sharedLuck() ? ", the same luck at every point, which the intervals leave out" : "");
    }

    private static String subject(ExperimentFindings findings) {
        return findings.subject().isDifference() ? findings.subject().words() + ". " : "";
    }

    private static Map<String, String> words(ExperimentFindings findings) {
        Map<String, String> words = new LinkedHashMap<>();
        for (VariedFactor factor : findings.varied()) {
            words.put(factor.id(), findings.factorNames().words(factor.id()));
        }
        return words;
    }

    private static List<Chart> indices(
            ExperimentFindings findings, OutcomeFindings found, SensitivityResult result, SampleCaption caption) {
        List<Chart> charts = new ArrayList<>(DriverCharts.of(result, caption));
        if (charts.isEmpty()) {
            return charts;
        }
        Optional<MonthlyIndices> yearly = found.yearly().filter(ExperimentCharts::isCourse);
        yearly.ifPresent(years -> charts.add(new YearsChart(years, caption).draw()));
        found.monthly()
                .filter(monthly -> yearly.isEmpty() && isCourse(monthly))
                .ifPresent(monthly -> charts.add(new IndexCourseChart(monthly, caption).draw()));
        if (found.provisional().size() > 1 && known(result)) {
            charts.add(new ConvergenceChart(found.provisional(), caption).draw());
        }
        if (GIVEN_DATA.contains(result.method())) {
            List<String> order =
                    result.ranking().places().stream().map(Place::name).toList();
            charts.add(scatter(findings, found, order, caption));
        }
        return charts;
    }

    /**
     * Returns whether the index of the first factor is usable in at least half of the months. Rare events vary in few
     * months, and their indices are too uncertain for a course.
     */
    private static boolean isCourse(MonthlyIndices monthly) {
        if (monthly.months() < 2 || monthly.factors().isEmpty()) {
            return false;
        }
        long told = IntStream.range(0, monthly.months())
                .filter(month -> !Double.isNaN(monthly.values()[0][month]))
                .filter(month -> !(monthly.halfWidths()[0][month] > mostHalfWidth(monthly, month)))
                .count();
        return 2 * told >= monthly.months();
    }

    /**
     * Returns the largest half width of a usable value. Effects have no fixed range, so their bound is the value
     * itself.
     */
    private static double mostHalfWidth(MonthlyIndices monthly, int month) {
        return monthly.measure().equals("mu_star") ? monthly.values()[0][month] : MOST_HALF_WIDTH;
    }

    private static boolean known(SensitivityResult result) {
        return result.ranking().places().stream().anyMatch(place -> !Double.isNaN(place.estimate()));
    }

    /** Draws the scatter plot; points without a value are left out. */
    private static Chart scatter(
            ExperimentFindings findings, OutcomeFindings found, List<String> order, SampleCaption caption) {
        List<double[]> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int point = 0; point < found.values().length; point++) {
            if (!Double.isNaN(found.values()[point])) {
                x.add(findings.designed()[point]);
                y.add(found.values()[point]);
            }
        }
        return DriverCharts.scatter(
                findings.names(),
                x.toArray(double[][]::new),
                y.stream().mapToDouble(Double::doubleValue).toArray(),
                order,
                caption);
    }
}
