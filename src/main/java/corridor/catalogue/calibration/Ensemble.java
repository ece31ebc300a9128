package corridor.catalogue.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ensemble holds draws of parameters that a calibration has made and that the record allows. All draws have the
 * same weight.
 *
 * @param about how the draws were made, and what the calibration has learned
 * @param parameters ids of the parameters, in the order of the columns
 * @param draws {@code [draw][parameter]}
 */
public record Ensemble(About about, List<String> parameters, List<List<Double>> draws) {
    /**
     * Describes how the draws were made, and what the calibration has learned.
     *
     * @param command command line that made the draws
     * @param golden hash of the golden file of the model that made the draws; a test compares it with the present file
     * @param staleSince commit that changed the model after the draws were made; empty if the model is unchanged
     * @param kept share of the priors that no wave rules out
     * @param pool number of points that were run for first weights
     * @param refined number of those that got further histories, for the final weights
     * @param keeping share of those that meet the required numbers of the record
     * @param effective effective number of draws behind the weights
     * @param inputs what was learned, by varied parameter
     * @param rivals share of the weight of each option of each rival switch
     */
    public record About(
            String command,
            String golden,
            String staleSince,
            double kept,
            int pool,
            int refined,
            double keeping,
            double effective,
            List<Varied> inputs,
            Map<String, Map<String, Double>> rivals) {
        public About {
            inputs = List.copyOf(inputs);
            rivals = Collections.unmodifiableMap(new LinkedHashMap<>(rivals));
        }
    }

    /**
     * A varied parameter is a parameter that the calibration varied.
     *
     * @param spread interquartile range of the draws over that of the prior; near 1 if nothing was learned
     * @param recovered whether the recovery test finds the parameter again, from records that it makes
     */
    public record Varied(String id, CalibrationPlan.Input.Role role, double spread, boolean recovered) {}

    public Ensemble {
        parameters = List.copyOf(parameters);
        draws = draws.stream().map(List::copyOf).toList();
        for (List<Double> draw : draws) {
            if (draw.size() != parameters.size()) {
                throw new IllegalArgumentException(
                        "a draw has " + draw.size() + " values for " + parameters.size() + " parameters");
            }
        }
    }

    /**
     * Makes an ensemble from the rows of a table.
     *
     * @param rows the first row names the columns: the number of the draw, switches in capitals, and parameters
     * @throws IllegalArgumentException if a cell holds no number
     */
    public static Ensemble of(About about, List<List<String>> rows) {
        List<String> header = rows.get(0);
        List<Integer> columns = new ArrayList<>();
        for (int k = 0; k < header.size(); k++) {
            if (header.get(k).contains(".")) {
                columns.add(k);
            }
        }
        return new Ensemble(
                about,
                columns.stream().map(header::get).toList(),
                rows.stream()
                        .skip(1)
                        .map(row -> columns.stream()
                                .map(k -> Double.valueOf(row.get(k)))
                                .toList())
                        .toList());
    }

    /** Ids of the parameters on which the record was used, in the order of the plan. */
    public Set<String> learned() {
        return about.inputs().stream()
                .filter(input -> input.role() == CalibrationPlan.Input.Role.LEARNED)
                .map(Varied::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Number of draws. */
    public int size() {
        return draws.size();
    }

    public double value(int draw, int parameter) {
        return draws.get(draw).get(parameter);
    }

    /** Whether the model has changed since the draws were made. */
    public boolean isStale() {
        return !about.staleSince().isEmpty();
    }
}
