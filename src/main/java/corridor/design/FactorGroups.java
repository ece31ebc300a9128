package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.design.ExperimentRequest.Asked;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assigns factors to groups that move together. The rule {@link #SUBMODEL} groups parameters by their submodel;
 * {@code NAME=factor,submodel.*} makes one group. A factor that no rule names moves alone. Problems of the rules are
 * collected.
 */
public final class FactorGroups {
    /** The rule that groups all parameters by the part of their id before the point. */
    public static final String SUBMODEL = "submodel";

    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    public FactorGroups(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Returns the factors with their groups. A rule that names a factor takes precedence over {@link #SUBMODEL}; two
     * rules with different groups for one factor are a problem.
     */
    public List<Factor> grouped(List<Factor> factors, List<Asked> rules) {
        List<String> names = factors.stream().map(Factor::name).toList();
        Map<String, String> groups = new LinkedHashMap<>();
        for (Asked rule : rules) {
            if (!rule.text().equals(SUBMODEL)) {
                group(rule, names, groups);
            }
        }
        if (rules.stream().anyMatch(rule -> rule.text().equals(SUBMODEL))) {
            for (String name : names) {
                if (catalogue.parameterIds().contains(name)) {
                    groups.putIfAbsent(name, name.substring(0, name.indexOf('.')));
                }
            }
        }
        return factors.stream()
                .map(factor -> new Factor(factor.name(), factor.distribution(), groups.getOrDefault(factor.name(), "")))
                .toList();
    }

    private void group(Asked rule, List<String> names, Map<String, String> groups) {
        int equals = rule.text().indexOf('=');
        String group = equals < 0 ? "" : rule.text().substring(0, equals).strip();
        if (group.isEmpty() || names.contains(group)) {
            problems.add(new Problem(
                    rule.place(),
                    "",
                    rule.text(),
                    group.isEmpty()
                            ? "a rule is " + SUBMODEL + " or NAME=factor,submodel.*"
                            : "a group needs a name that no factor has",
                    equals < 0 ? NearestName.of(rule.text(), List.of(SUBMODEL)) : "",
                    List.of()));
            return;
        }
        for (String pattern : Arrays.stream(rule.text().substring(equals + 1).split(",", -1))
                .map(String::strip)
                .toList()) {
            List<String> meant = meant(pattern, names);
            if (meant.isEmpty()) {
                problems.add(new Problem(
                        rule.place(),
                        "",
                        pattern,
                        "nothing of that name is varied",
                        NearestName.of(pattern, names),
                        List.of()));
            }
            for (String name : meant) {
                String other = groups.putIfAbsent(name, group);
                if (other != null && !other.equals(group)) {
                    problems.add(Problem.of(rule.place(), name + " is in two groups, " + other + " and " + group));
                }
            }
        }
    }

    private List<String> meant(String pattern, List<String> names) {
        String start = pattern.endsWith(".*") ? pattern.substring(0, pattern.length() - 1) : "";
        Set<String> parameters = Set.copyOf(catalogue.parameterIds());
        return names.stream()
                .filter(name ->
                        start.isEmpty() ? name.equals(pattern) : name.startsWith(start) && parameters.contains(name))
                .toList();
    }
}
