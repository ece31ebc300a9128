package corridor.analysis.calibration;

import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.CalibrationPlan.Input;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a calibration found.
 *
 * @param waves the waves in their order
 * @param kept share of candidates from the priors that all waves leave in
 * @param pool number of points that were run for the weights
 * @param effective effective number of draws behind the weights
 * @param distinct number of distinct points among the draws
 * @param parameters prior and posterior of each varied parameter
 * @param rivals share of the weight of each option of each rival switch
 * @param targets what the draws do at each target
 * @param draws draws of equal weight
 */
public record CalibrationFindings(
        List<WaveResult> waves,
        double kept,
        int pool,
        double effective,
        int distinct,
        List<Learning> parameters,
        Map<String, Map<String, Double>> rivals,
        List<Fit> targets,
        List<Draw> draws) {
    public CalibrationFindings {
        waves = List.copyOf(waves);
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
        draws = List.copyOf(draws);
    }

    /**
     * A wave.
     *
     * @param kept share of candidates that the waves before left in
     * @param explained share of the variance that the emulator of a target predicts, by target id
     */
    public record WaveResult(double kept, Map<String, Double> explained) {
        public static WaveResult of(Wave wave, List<Target> targets, double kept) {
            Map<String, Double> explained = new LinkedHashMap<>();
            for (int k = 0; k < targets.size(); k++) {
                explained.put(targets.get(k).id(), wave.explained(k));
            }
            return new WaveResult(kept, explained);
        }
    }

    /**
     * What was learned on a parameter.
     *
     * @param low weighted 5 % quantile
     * @param median weighted median
     * @param high weighted 95 % quantile
     * @param spread weighted interquartile range over that of the prior: near 1 where nothing was learned
     */
    public record Learning(String id, Input.Role role, double low, double median, double high, double spread) {}

    /**
     * A target and the draws.
     *
     * @param record number of the record
     * @param low 5 % quantile of the means of the draws
     * @param median median of the means of the draws
     * @param high 95 % quantile of the means of the draws
     */
    public record Fit(String id, double record, double low, double median, double high) {}

    /** One draw: values by parameter, and options by switch. */
    public record Draw(int point, Map<String, Double> parameters, Map<String, String> options) {}

    /**
     * Summarises the weighted pool.
     *
     * @param chosen index of the pool point of each draw
     * @param priorSpread interquartile range of the prior by parameter
     */
    public static CalibrationFindings of(
            Catalogue catalogue,
            List<Map<String, Double>> parameters,
            List<Map<String, String>> options,
            CalibrationSample sample,
            WeightedDraws weighted,
            int[] chosen,
            List<WaveResult> waves,
            double kept,
            Map<String, Double> priorSpread) {
        List<Learning> learning = new ArrayList<>();
        Map<String, Map<String, Double>> rivals = new LinkedHashMap<>();
        for (Input input : catalogue.calibration().inputs()) {
            if (input.role() == Input.Role.RIVAL) {
                rivals.put(input.id(), shares(input, options, weighted.weights()));
            } else {
                learning.add(learning(input, parameters, weighted, priorSpread.get(input.id())));
            }
        }
        List<Draw> draws = Arrays.stream(chosen)
                .mapToObj(point -> new Draw(point, parameters.get(point), options.get(point)))
                .toList();
        return new CalibrationFindings(
                waves,
                kept,
                parameters.size(),
                weighted.effective(),
                (int) Arrays.stream(chosen).distinct().count(),
                learning,
                rivals,
                fits(sample, chosen),
                draws);
    }

    private static Learning learning(
            Input input, List<Map<String, Double>> parameters, WeightedDraws weighted, double before) {
        double[] values =
                parameters.stream().mapToDouble(point -> point.get(input.id())).toArray();
        double after = weighted.quantile(values, 0.75) - weighted.quantile(values, 0.25);
        return new Learning(
                input.id(),
                input.role(),
                weighted.quantile(values, 0.05),
                weighted.quantile(values, 0.5),
                weighted.quantile(values, 0.95),
                before > 0 ? after / before : Double.NaN);
    }

    private static Map<String, Double> shares(Input rival, List<Map<String, String>> options, double[] weights) {
        Map<String, Double> shares = new LinkedHashMap<>();
        rival.options().forEach(option -> shares.put(option, 0.0));
        for (int i = 0; i < weights.length; i++) {
            shares.merge(options.get(i).get(rival.id()), weights[i], Double::sum);
        }
        return shares;
    }

    private static List<Fit> fits(CalibrationSample sample, int[] chosen) {
        List<Fit> fits = new ArrayList<>();
        for (int k = 0; k < sample.targets().size(); k++) {
            int target = k;
            double[] means = Arrays.stream(chosen)
                    .mapToDouble(point -> sample.mean(target, point))
                    .sorted()
                    .toArray();
            int last = means.length - 1;
            fits.add(new Fit(
                    sample.targets().get(k).id(),
                    sample.targets().get(k).record(),
                    means[(int) Math.round(0.05 * last)],
                    means[(int) Math.round(0.5 * last)],
                    means[(int) Math.round(0.95 * last)]));
        }
        return fits;
    }
}
