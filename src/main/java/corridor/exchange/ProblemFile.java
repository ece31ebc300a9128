package corridor.exchange;

import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads problem.json in the form that users of SALib know. Required keys are {@code names} and {@code bounds}. Optional
 * keys are {@code num_vars}, {@code dists} (unif, logunif, triang, norm, truncnorm, lognorm), {@code groups} and
 * {@code outputs}; null or an empty list there means that the key is not given. Bounds have the meaning of SALib: [low,
 * high, peak as a share] or [high, peak] for triang, [mean, standard deviation] for norm and lognorm, and [low, high,
 * mean, standard deviation] for truncnorm. A list of words in place of bounds makes a categorical factor.
 */
public final class ProblemFile {
    /** Key by which SALib notes that it has drawn a sample. The key has no effect on the factors. */
    private static final String SCALED = "sample_scaled";

    private static final List<String> KEYS =
            List.of("names", "bounds", "num_vars", "dists", "groups", "outputs", SCALED);
    private static final List<String> DISTRIBUTIONS =
            List.of("unif", "logunif", "triang", "norm", "truncnorm", "lognorm");

    private final LocatedJson root;
    private final List<Problem> problems = new ArrayList<>();

    private ProblemFile(LocatedJson root) {
        this.root = root;
    }

    /**
     * Returns the factors in the order of {@code names}.
     *
     * @throws InputException with the problems of the file
     */
    public static FactorSpace read(Path file) {
        ProblemFile reader = new ProblemFile(LocatedJson.read(file, "problem", TextRule.NAME));
        FactorSpace space = reader.space();
        if (!reader.problems.isEmpty()) {
            throw new InputException(reader.problems);
        }
        return space;
    }

    private FactorSpace space() {
        if (!(root.value() instanceof Map)) {
            throw new InputException(root.problem("a problem is an object with names and bounds"));
        }
        checkKeys();
        List<LocatedJson> names = list("names", true);
        List<LocatedJson> bounds = list("bounds", true);
        List<LocatedJson> dists = list("dists", false);
        List<LocatedJson> groups = list("groups", false);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        checkNames(names);
        sameLength("bounds", bounds, names);
        sameLength("dists", dists, names);
        sameLength("groups", groups, names);
        checkCount(names.size());
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        List<Factor> factors = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            Distribution distribution =
                    distribution(bounds.get(j), dists.isEmpty() ? "unif" : word(dists.get(j), DISTRIBUTIONS));
            String group = groups.isEmpty() || groups.get(j).value() == null ? "" : text(groups.get(j));
            factors.add(new Factor(text(names.get(j)), distribution, group));
        }
        checkGroups(factors, groups);
        return new FactorSpace(factors);
    }

    private void checkKeys() {
        for (Map.Entry<String, LocatedJson> field : fields().entrySet()) {
            if (!KEYS.contains(field.getKey())) {
                problems.add(new Problem(
                        field.getValue().place(),
                        field.getValue().path(),
                        "",
                        "is not a key of a problem file",
                        NearestName.of(field.getKey(), KEYS),
                        KEYS));
            }
        }
    }

    private void checkNames(List<LocatedJson> names) {
        Set<String> seen = new LinkedHashSet<>();
        if (names.isEmpty()) {
            problems.add(fields().get("names").problem("at least one factor is needed"));
        }
        for (LocatedJson name : names) {
            if (!(name.value() instanceof String text) || text.isBlank()) {
                problems.add(name.problem("a name is text that is not blank"));
            } else if (!seen.add(text)) {
                problems.add(name.problem("the name is given twice"));
            }
        }
    }

    /**
     * Refuses a group with the name of a factor that has no group, since that factor would seem to belong to the group.
     */
    private void checkGroups(List<Factor> factors, List<LocatedJson> groups) {
        for (int j = 0; j < groups.size(); j++) {
            String group = factors.get(j).group();
            String own = factors.get(j).name();
            if (!group.equals(own)
                    && factors.stream()
                            .anyMatch(other ->
                                    other.group().isEmpty() && other.name().equals(group))) {
                problems.add(groups.get(j).problem("is the name of a factor without a group"));
            }
        }
    }

    private void checkCount(int names) {
        LocatedJson count = fields().get("num_vars");
        if (count != null && count.value() != null && !Double.valueOf(names).equals(count.value())) {
            problems.add(count.problem("there are " + names + " names"));
        }
    }

    private void sameLength(String key, List<LocatedJson> items, List<LocatedJson> names) {
        boolean given = !items.isEmpty() || key.equals("bounds");
        if (given && items.size() != names.size()) {
            problems.add(fields().get(key)
                    .problem("has " + items.size() + " entries, but there are " + names.size() + " names"));
        }
    }

    private Distribution distribution(LocatedJson bounds, String kind) {
        Distribution fallback = new Distribution.Uniform(0, 1);
        if (!(bounds.value() instanceof List<?>)) {
            problems.add(bounds.problem("bounds are a list, such as [0, 1]"));
            return fallback;
        }
        List<LocatedJson> items = items(bounds);
        try {
            if (!items.isEmpty() && items.stream().allMatch(item -> item.value() instanceof String)) {
                return categories(items);
            }
            double[] b = numbers(items);
            return switch (kind) {
                case "logunif" -> new Distribution.LogUniform(b[need(b, 2, 2)], b[1]);
                case "norm" -> new Distribution.Normal(b[need(b, 2, 2)], b[1]);
                case "lognorm" -> new Distribution.LogNormal(b[need(b, 2, 2)], b[1]);
                case "truncnorm" -> new Distribution.TruncatedNormal(b[need(b, 4, 4)], b[1], b[2], b[3]);
                case "triang" -> triangular(b);
                default -> new Distribution.Uniform(b[need(b, 2, 2)], b[1]);
            };
        } catch (IllegalArgumentException e) {
            boolean words = items.stream().anyMatch(item -> item.value() instanceof String);
            problems.add(bounds.problem((words ? "categories" : kind) + ": " + e.getMessage()));
            return fallback;
        }
    }

    private static Distribution categories(List<LocatedJson> items) {
        List<String> words = items.stream().map(ProblemFile::text).toList();
        if (words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a category must not be blank");
        }
        return new Distribution.Categories(words);
    }

    private static Distribution triangular(double[] b) {
        need(b, 2, 3);
        return b.length == 3
                ? new Distribution.Triangular(b[0], b[1], b[2])
                : new Distribution.Triangular(0, b[0], b[1]);
    }

    /** Checks the number of bounds, and returns 0, the index of the first bound. */
    private static int need(double[] bounds, int fewest, int most) {
        if (bounds.length < fewest || bounds.length > most) {
            throw new IllegalArgumentException("needs " + (fewest == most ? "" : fewest + " or ") + most
                    + " bounds, and there are " + bounds.length);
        }
        return 0;
    }

    private static double[] numbers(List<LocatedJson> items) {
        if (!items.stream().allMatch(item -> item.value() instanceof Double number && Double.isFinite(number))) {
            throw new IllegalArgumentException("every bound must be a finite number");
        }
        return items.stream().mapToDouble(item -> (Double) item.value()).toArray();
    }

    private String word(LocatedJson item, List<String> valid) {
        if (item.value() == null) {
            return valid.get(0);
        }
        String word = text(item);
        if (!valid.contains(word)) {
            problems.add(new Problem(
                    item.place(), item.path(), word, "is not a distribution", NearestName.of(word, valid), valid));
        }
        return word;
    }

    private List<LocatedJson> list(String key, boolean required) {
        LocatedJson part = fields().get(key);
        if (part == null || part.value() == null && !required) {
            if (required) {
                problems.add(new Problem(root.place(), "$." + key, "", "is missing", "", List.of()));
            }
            return List.of();
        }
        if (!(part.value() instanceof List)) {
            problems.add(part.problem("must be a list"));
            return List.of();
        }
        return items(part);
    }

    @SuppressWarnings("unchecked")
    private Map<String, LocatedJson> fields() {
        return (Map<String, LocatedJson>) root.value();
    }

    @SuppressWarnings("unchecked")
    private static List<LocatedJson> items(LocatedJson part) {
        return (List<LocatedJson>) part.value();
    }

    private static String text(LocatedJson part) {
        return String.valueOf(part.value());
    }
}
