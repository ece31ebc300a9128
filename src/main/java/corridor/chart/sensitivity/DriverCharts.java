package corridor.chart.sensitivity;

import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.sensitivity.result.DeltaIndices;
import corridor.analysis.sensitivity.result.DerivativeMeasures;
import corridor.analysis.sensitivity.result.EfastIndices;
import corridor.analysis.sensitivity.result.FirstOrderIndices;
import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.analysis.sensitivity.result.PawnIndices;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.chart.page.Chart;
import corridor.chart.page.ChartFonts;
import corridor.chart.page.FontsUnavailableException;
import corridor.chart.page.SampleCaption;
import corridor.chart.sensitivity.IndexChart.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Driver charts show the factors that drive an output of a sample. */
public final class DriverCharts {
    private DriverCharts() {}

    /**
     * Draws the charts of one result; none if all estimates are zero or NaN.
     *
     * @throws FontsUnavailableException when this Java runtime cannot draw text
     */
    public static List<Chart> of(SensitivityResult result, SampleCaption caption) {
        ChartFonts.require();
        if (result.ranking().places().stream()
                .noneMatch(place -> place.estimate() != 0 && !Double.isNaN(place.estimate()))) {
            return List.of();
        }
        List<Chart> charts = new ArrayList<>();
        if (result instanceof MorrisEffects morris && !morris.undirected()) {
            charts.add(new MorrisChart(morris, caption).draw());
        } else {
            charts.add(new IndexChart(result, series(result), caption, floor(result)).draw());
        }
        if (result instanceof SobolIndices sobol
                && sobol.hasSecondOrder()
                && sobol.names().size() > 1) {
            charts.add(new PairsChart(sobol, caption).draw());
        }
        return List.copyOf(charts);
    }

    /**
     * Draws the output against each of the most important factors.
     *
     * @param names names of the columns of {@code x}
     * @param x one row per point
     * @param y output at each point
     * @param important names by falling importance
     */
    public static Chart scatter(
            List<String> names, double[][] x, double[] y, List<String> important, SampleCaption caption) {
        ChartFonts.require();
        return new ScatterChart(names, x, y, important, caption).draw();
    }

    /** Returns the bars of a result. Morris effects have bars if some units have no sigma, such as groups. */
    private static List<Series> series(SensitivityResult result) {
        double[] none = DoubleStream.generate(() -> Double.NaN)
                .limit(result.names().size())
                .toArray();
        if (result instanceof SobolIndices sobol) {
            return List.of(
                    new Series("first order: the factor alone", sobol.s1(), sobol.s1Conf()),
                    new Series("total: with its interactions", sobol.st(), sobol.stConf()));
        }
        if (result instanceof MorrisEffects morris) {
            return List.of(new Series("mean size of the effects", morris.muStar(), morris.muStarConf()));
        }
        if (result instanceof EfastIndices efast) {
            return List.of(
                    new Series("first order: the factor alone", efast.s1(), none),
                    new Series("total: with its interactions", efast.st(), none));
        }
        if (result instanceof FirstOrderIndices first) {
            return List.of(new Series("first order: the factor alone", first.s1(), first.s1Conf()));
        }
        if (result instanceof PawnIndices pawn) {
            return List.of(new Series("median distance over the slides", pawn.median(), pawn.medianConf()));
        }
        if (result instanceof DeltaIndices delta) {
            return List.of(new Series("delta", delta.delta(), delta.deltaConf()));
        }
        if (result instanceof DerivativeMeasures measures) {
            return List.of(new Series("upper bound of the total share", measures.dgsm(), measures.dgsmConf()));
        }
        Coefficients coefficients = (Coefficients) result;
        return List.of(new Series("coefficient", coefficients.coefficients(), coefficients.conf()));
    }

    private static double floor(SensitivityResult result) {
        return result instanceof PawnIndices pawn ? pawn.dummy() : Double.NaN;
    }
}
