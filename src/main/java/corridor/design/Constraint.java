package corridor.design;

import corridor.number.DecimalText;
import corridor.number.NumberReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constraint is a rule between factors that every point of a design obeys: a weighted sum of factors is at most a
 * bound.
 *
 * @param weights weights by name of the factor; at least one
 * @param bound upper bound of the weighted sum
 * @param strict whether the sum must be less than the bound
 */
public record Constraint(Map<String, Double> weights, double bound, boolean strict) {
    private static final Pattern RULE = Pattern.compile("(.+?)(<=|>=|<|>)(.+)");
    private static final String NUMBER = "[0-9.][-+0-9.eE]*";
    private static final Pattern TERM =
            Pattern.compile("(?:(" + NUMBER + ")\\s*\\*\\s*)?([A-Za-z][A-Za-z0-9_.]*)|(-?" + NUMBER + ")");
    /** Matches a plus between terms, but not in an exponent such as 1.5e+3. */
    private static final Pattern PLUS = Pattern.compile("(?<!^[0-9.]{1,40}[eE])(?<![^A-Za-z0-9_.][0-9.]{1,40}[eE])\\+");

    public Constraint {
        weights = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("a constraint names at least one factor");
        }
    }

    /**
     * Reads rules such as {@code a <= b}, {@code a + 2*b < 1} or {@code a >= 0.5}.
     *
     * @throws IllegalArgumentException if the text has another form; the message says why, in a clause
     */
    public static Constraint parse(String text) {
        Matcher rule = RULE.matcher(text.strip());
        if (!rule.matches()) {
            throw new IllegalArgumentException("a constraint compares two sides with <=, <, >= or >");
        }
        boolean turned = rule.group(2).startsWith(">");
        Map<String, Double> weights = new LinkedHashMap<>();
        double bound = side(rule.group(1), turned ? -1 : 1, weights) + side(rule.group(3), turned ? 1 : -1, weights);
        return new Constraint(weights, bound == 0 ? 0 : -bound, rule.group(2).length() == 1);
    }

    /** Adds the weights of the factors on one side of the rule, and returns the constant part of that side. */
    private static double side(String text, double sign, Map<String, Double> weights) {
        double constant = 0;
        for (String part : PLUS.split(text.strip())) {
            Matcher term = TERM.matcher(part.strip());
            if (!term.matches()) {
                throw new IllegalArgumentException("'" + part.strip() + "' is neither a number nor a factor");
            }
            if (term.group(2) == null) {
                constant += sign * number(term.group(3));
            } else {
                double weight = term.group(1) == null ? 1 : number(term.group(1));
                weights.merge(term.group(2), sign * weight, Double::sum);
            }
        }
        return constant;
    }

    private static double number(String text) {
        return NumberReader.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is neither a number nor a factor"));
    }

    /** Whether a point obeys the rule. */
    public boolean holds(FactorSpace space, double[] values) {
        double sum = 0;
        List<String> names = space.names();
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * values[names.indexOf(weight.getKey())];
        }
        return strict ? sum < bound : sum <= bound;
    }

    /** Returns the rule as text that {@link #parse} accepts. */
    public String text() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        weights.forEach((name, weight) -> (weight < 0 ? right : left)
                .add(Math.abs(weight) == 1 ? name : DecimalText.of(Math.abs(weight)) + "*" + name));
        if (bound != 0 || right.isEmpty()) {
            right.add(DecimalText.of(bound));
        }
        return (left.isEmpty() ? "0" : String.join(" + ", left))
                + (strict ? " < " : " <= ")
                + String.join(" + ", right);
    }
}
