package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Parameter;
import corridor.catalogue.Quantity;
import corridor.catalogue.removed.RemovedId;
import corridor.number.DecimalText;
import corridor.number.NumberReader;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes factors from the catalogue: parameters with their priors, levers with their ranges, switches with their
 * options, or any of these with values from the user. Problems are collected.
 */
public final class ModelFactors {
    /** Pattern that matches all parameters. */
    public static final String ALL = "all";

    private static final String ENDOGENOUS = "endogenous";
    private static final int MOST_VALUES = 10_000;
    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    public ModelFactors(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Returns the names that match a name or pattern: one name, {@code submodel.*}, or {@link #ALL} parameters.
     * Patterns do not match the names in {@code fixed}.
     *
     * @param place position of the pattern, for messages
     */
    public List<String> names(String place, String pattern, Set<String> fixed) {
        boolean all = pattern.equals(ALL);
        if (all
                || pattern.endsWith(".*")
                        && catalogue.submodels().contains(pattern.substring(0, pattern.length() - 2))) {
            String start = all ? "" : pattern.substring(0, pattern.length() - 1);
            return catalogue.parameters().stream()
                    .filter(parameter -> parameter.id().startsWith(start) && parameter.isFree())
                    .map(Parameter::id)
                    .filter(id -> !fixed.contains(id))
                    .toList();
        }
        if (known().contains(pattern)) {
            return List.of(pattern);
        }
        List<String> valid = new ArrayList<>(List.of(ALL));
        catalogue.submodels().forEach(submodel -> valid.add(submodel + ".*"));
        valid.addAll(catalogue.leverIds());
        valid.addAll(catalogue.switchIds());
        valid.addAll(catalogue.parameterIds());
        Problem unknown = new Problem(
                place,
                "",
                pattern,
                "no lever, switch or parameter has this name",
                NearestName.of(pattern, known()),
                valid,
                "catalogue levers, switches and parameters");
        problems.add(catalogue.removed().problem(pattern, unknown));
        return List.of();
    }

    /** Returns a factor over all values that the catalogue allows. */
    public Factor whole(String id) {
        if (catalogue.parameterIds().contains(id)) {
            return new Factor(id, prior(catalogue.parameter(id)));
        }
        if (catalogue.switchIds().contains(id)) {
            return new Factor(
                    id, new Distribution.Categories(catalogue.switchOf(id).optionNames()));
        }
        Lever lever = catalogue.lever(id);
        return new Factor(
                id,
                lever.kind() == Lever.Kind.REAL
                        ? new Distribution.Uniform(lever.low(), lever.high())
                        : new Distribution.Categories(words(lever)));
    }

    /**
     * Returns a factor with values from a user's text: {@code v1,v2,...}, {@code lo:hi:step}, or {@code lo..hi}. The
     * last is log-uniform if the catalogue's prior is, else uniform.
     *
     * @return the factor; empty if the text does not fit, which is then among the {@link #problems}
     */
    public Optional<Factor> of(String place, String id, String text) {
        try {
            return Optional.of(new Factor(id, distribution(id, text.strip())));
        } catch (IllegalArgumentException e) {
            String maybe = isWords(id) ? String.join(",", wordsOf(id)) : "";
            problems.add(new Problem(place, "", id + "=" + text, e.getMessage(), maybe, List.of()));
            return Optional.empty();
        }
    }

    private Distribution distribution(String id, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("values are missing");
        }
        if (isWords(id)) {
            return categories(id, split(text));
        }
        int dots = text.indexOf("..");
        if (dots > 0) {
            return range(id, number(id, text.substring(0, dots)), number(id, text.substring(dots + 2)));
        }
        if (text.contains(":")) {
            return new Distribution.Values(steps(id, text.split(":", -1)));
        }
        List<String> items = split(text);
        if (items.contains(ENDOGENOUS) && catalogue.leverIds().contains(id)) {
            items.stream().filter(item -> !item.equals(ENDOGENOUS)).forEach(item -> number(id, item));
            requireRule(id);
            return several(new Distribution.Categories(items));
        }
        List<Double> values = items.stream().map(item -> number(id, item)).toList();
        if (new LinkedHashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("a value is named twice");
        }
        return several(new Distribution.Values(values));
    }

    private static Distribution several(Distribution distribution) {
        if (distribution.levels() < 2) {
            throw new IllegalArgumentException("one value is no variation; set it as a constant");
        }
        return distribution;
    }

    private Distribution categories(String id, List<String> items) {
        List<String> valid = wordsOf(id);
        for (String item : items) {
            if (item.equals(ENDOGENOUS) && catalogue.leverIds().contains(id)) {
                requireRule(id);
            } else if (!valid.contains(item)) {
                String rule = catalogue
                        .removed()
                        .option(id, item)
                        .map(RemovedId::rule)
                        .orElse("is not one of " + String.join(", ", valid));
                throw new IllegalArgumentException("'" + item + "' " + rule);
            }
        }
        return several(new Distribution.Categories(items));
    }

    private void requireRule(String id) {
        if (!catalogue.lever(id).endogenous()) {
            throw new IllegalArgumentException("the model has no rule by which this lever sets itself");
        }
    }

    private Distribution range(String id, double low, double high) {
        if (!(low < high)) {
            throw new IllegalArgumentException("a range goes from a lower to a higher value");
        }
        boolean parameter = catalogue.parameterIds().contains(id);
        return parameter && low > 0 && catalogue.parameter(id).prior() == corridor.catalogue.Prior.LOG_UNIFORM
                ? new Distribution.LogUniform(low, high)
                : new Distribution.Uniform(low, high);
    }

    /** Returns the values of {@code lo:hi:step}. They are computed in exact decimals, so that 0:1:0.1 contains 0.3. */
    private List<Double> steps(String id, String[] parts) {
        if (parts.length != 3) {
            throw new IllegalArgumentException("a row of values is low:high:step");
        }
        number(id, parts[0]);
        number(id, parts[1]);
        BigDecimal low = decimal(parts[0]);
        BigDecimal high = decimal(parts[1]);
        BigDecimal step = decimal(parts[2]);
        if (step.signum() <= 0 || low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("a row of values goes up: low below high, a positive step");
        }
        if (high.subtract(low).divide(step, java.math.MathContext.DECIMAL64).doubleValue() > MOST_VALUES) {
            throw new IllegalArgumentException("these are more than " + MOST_VALUES + " values");
        }
        List<Double> values = new ArrayList<>();
        for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
            values.add(at.doubleValue());
        }
        several(new Distribution.Values(values));
        return values;
    }

    private double number(String id, String text) {
        double value = decimal(text).doubleValue();
        double low = catalogue.parameterIds().contains(id)
                ? catalogue.parameter(id).low()
                : catalogue.lever(id).low();
        double high = catalogue.parameterIds().contains(id)
                ? catalogue.parameter(id).high()
                : catalogue.lever(id).high();
        String unit = catalogue.parameterIds().contains(id)
                ? catalogue.parameter(id).unit()
                : catalogue.lever(id).unit();
        if (low == high && value != low) {
            throw new IllegalArgumentException(id + " is fixed at " + DecimalText.of(low));
        }
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("'" + text.strip() + "' does not lie between " + DecimalText.of(low)
                    + " and " + DecimalText.of(high) + (Quantity.isPure(unit) ? "" : " (" + unit + ")"));
        }
        return value;
    }

    private static BigDecimal decimal(String text) {
        String number = text.strip();
        double value = NumberReader.parse(number)
                .orElseThrow(() -> new IllegalArgumentException("'" + number + "' is not a number"));
        // An exact decimal far below the smallest double would have more digits than fit into memory.
        return value == 0 ? BigDecimal.ZERO : new BigDecimal(number);
    }

    private static List<String> split(String text) {
        List<String> items =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (items.contains("")) {
            throw new IllegalArgumentException("a value is missing between commas");
        }
        return items;
    }

    private boolean isWords(String id) {
        return catalogue.switchIds().contains(id)
                || catalogue.leverIds().contains(id) && catalogue.lever(id).kind() != Lever.Kind.REAL;
    }

    private List<String> wordsOf(String id) {
        return catalogue.switchIds().contains(id) ? catalogue.switchOf(id).optionNames() : words(catalogue.lever(id));
    }

    /** Returns the values of a lever that is not a real number, as users write them. */
    static List<String> words(Lever lever) {
        return lever.kind() == Lever.Kind.LEVEL ? lever.levels() : List.of("false", "true");
    }

    private static Distribution prior(Parameter parameter) {
        double low = parameter.low();
        double high = parameter.high();
        return switch (parameter.prior()) {
            case UNIFORM -> new Distribution.Uniform(low, high);
            case LOG_UNIFORM -> new Distribution.LogUniform(low, high);
            case TRIANGULAR -> new Distribution.Triangular(low, high, (parameter.defaultValue() - low) / (high - low));
            case DISCRETE ->
                new Distribution.Values(IntStream.rangeClosed((int) Math.ceil(low), (int) Math.floor(high))
                        .mapToObj(value -> (double) value)
                        .toList());
        };
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(catalogue.leverIds());
        known.addAll(catalogue.switchIds());
        known.addAll(catalogue.parameterIds());
        return known;
    }
}
