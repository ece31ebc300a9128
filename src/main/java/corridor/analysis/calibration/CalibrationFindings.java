package corridor.analysis.calibration;

import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.CalibrationPlan.Input;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Calibration findings hold the results of a calibration: waves, weights, posteriors, tests, and the draws.
 *
 * @param waves the waves in their order
 * @param kept share of candidates from the priors that all waves leave in
 * @param pool number of points that were run for first weights
 * @param refined number of those that got further histories, for the final weights
 * @param keeping share of the pool that keeps the limits of the required targets
 * @param effective effective number of draws behind the weights
 * @param distinct number of distinct points among the draws
 * @param parameters posterior of each varied parameter, compared with the prior
 * @param rivals share of the weight of each option of each rival switch
 * @param targets means of the draws at each target, and the record
 * @param truncated share of the weight that truncation moved to other points; truncation makes the draws distinct
 * @param discrepancies results under half and twice the discrepancies that were fixed beforehand
 * @param recovery results of the recovery test, which calibrates to made records with known parameters
 * @param draws draws of equal weight
 */
public record CalibrationFindings(
        List<WaveResult> waves,
        double kept,
        int pool,
        int refined,
        double keeping,
        double effective,
        int distinct,
        List<Learning> parameters,
        Map<String, Map<String, Double>> rivals,
        List<Fit> targets,
        double truncated,
        List<OtherDiscrepancy> discrepancies,
        RecordRecovery recovery,
        List<Draw> draws) {
    /** Largest number of made records in the recovery test. */
    private static final int RECORDS = 20;

    public CalibrationFindings {
        waves = List.copyOf(waves);
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
        discrepancies = List.copyOf(discrepancies);
        draws = List.copyOf(draws);
    }

    /**
     * A wave result describes what one wave could rule out and how well its emulators predict.
     *
     * @param kept share of candidates from the priors that no earlier wave ruled out
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
     * A learning describes the posterior of one parameter.
     *
     * @param low weighted 5 % quantile
     * @param median weighted median
     * @param high weighted 95 % quantile
     * @param spread weighted interquartile range, divided by that of the prior; near 1 where nothing was learned
     */
    public record Learning(String id, Input.Role role, double low, double median, double high, double spread) {}

    /**
     * A fit compares the means of the draws with the record at one target.
     *
     * @param record value of the record
     * @param low 5 % quantile of the means of the draws
     * @param median median of the means of the draws
     * @param high 95 % quantile of the means of the draws
     */
    public record Fit(String id, double record, double low, double median, double high) {}

    /**
     * Another discrepancy of all targets gives other weights.
     *
     * @param factor factor by which the standard deviation of every discrepancy is multiplied
     * @param effective effective number of draws behind the weights
     * @param moved share of the weight that lies on other points than under the usual discrepancies
     * @param rivals share of the weight of each option of each rival switch
     */
    public record OtherDiscrepancy(
            double factor, double effective, double moved, Map<String, Map<String, Double>> rivals) {}

    /** A draw is a point of the pool, with its values by parameter and its options by switch. */
    public record Draw(int point, Map<String, Double> parameters, Map<String, String> options) {}

    /**
     * Summarises the weighted pool. The final weights are those of the refined points. The recovery test and the other
     * discrepancies ask for points far from the record too, so they use the first weights.
     *
     * @param pool all points with their first numbers
     * @param chosen indices of the points that were refined
     * @param refined these points with the numbers of all their histories
     * @param kept share of candidates from the priors that all waves leave in
     * @param priorSpread interquartile range of the prior by parameter
     * @param draws number of draws of equal weight
     * @param random random numbers for the resampling and the made records
     */
    public static CalibrationFindings of(
            Catalogue catalogue,
            CalibrationPool pool,
            int[] chosen,
            CalibrationPool refined,
            List<WaveResult> waves,
            double kept,
            Map<String, Double> priorSpread,
            int draws,
            KeyedRandom random) {
        List<Target> targets = pool.sample().targets();
        List<Input> inputs = catalogue.calibration().inputs();
        WeightedDraws first = pool.weighted(targets, 0);
        WeightedDraws raw = refined.weighted(targets, 0);
        WeightedDraws weighted = raw.truncated(draws);
        int[] drawn = weighted.systematic(draws, KeyedRandom.draw(random.key(-1, 0), 0));
        int[] truths = weighted.systematic(Math.min(RECORDS, draws), KeyedRandom.draw(random.key(-1, 1), 0));
        return new CalibrationFindings(
                waves,
                kept,
                pool.size(),
                refined.size(),
                pool.keeping(),
                raw.effective(),
                (int) Arrays.stream(drawn).distinct().count(),
                inputs.stream()
                        .filter(input -> input.role() != Input.Role.RIVAL)
                        .map(input -> learning(input, refined.parameters(), weighted, priorSpread.get(input.id())))
                        .toList(),
                rivals(inputs, refined, raw),
                fits(refined.sample(), drawn),
                raw.moved(weighted),
                DoubleStream.of(0.5, 2)
                        .mapToObj(factor -> other(inputs, pool, first, factor))
                        .toList(),
                RecordRecovery.of(
                        pool,
                        Arrays.stream(truths).map(i -> chosen[i]).toArray(),
                        targets,
                        inputs,
                        priorSpread,
                        random),
                Arrays.stream(drawn)
                        .mapToObj(point -> new Draw(
                                chosen[point],
                                refined.parameters().get(point),
                                refined.options().get(point)))
                        .toList());
    }

    private static OtherDiscrepancy other(
            List<Input> inputs, CalibrationPool pool, WeightedDraws usual, double factor) {
        WeightedDraws weighted = pool.weighted(
                pool.sample().targets().stream()
                        .map(target -> target.withDiscrepancyTimes(factor))
                        .toList(),
                0);
        return new OtherDiscrepancy(
                factor, weighted.effective(), usual.moved(weighted), rivals(inputs, pool, weighted));
    }

    private static Map<String, Map<String, Double>> rivals(
            List<Input> inputs, CalibrationPool pool, WeightedDraws weighted) {
        Map<String, Map<String, Double>> rivals = new LinkedHashMap<>();
        for (Input input : inputs) {
            if (input.role() == Input.Role.RIVAL) {
                rivals.put(input.id(), shares(input, pool.options(), weighted.weights()));
            }
        }
        return rivals;
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
