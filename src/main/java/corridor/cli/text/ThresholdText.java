package corridor.cli.text;

import corridor.analysis.discovery.Interest;
import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rule for the outputs of interest: {@code above:20}, {@code below:0.5}, {@code worst:10%} or
 * {@code worst:10}, or a number, which means above.
 */
public final class ThresholdText {
    private static final Pattern RULE = Pattern.compile("(?:(above|below|worst):)?([^:%]+)(%?)");

    private ThresholdText() {}

    public static Interest parse(String option, String text) {
        Matcher rule = RULE.matcher(text);
        boolean worst = text.startsWith("worst");
        if (!rule.matches() || !worst && !rule.group(3).isEmpty()) {
            throw wrong(option, text);
        }
        double value = NumberReader.parse(rule.group(2)).orElseThrow(() -> wrong(option, text));
        if (worst && !(0 < value && value < 100)) {
            throw wrong(option, text);
        }
        if (worst) {
            return new Interest(Interest.Kind.WORST, value / 100);
        }
        return new Interest("below".equals(rule.group(1)) ? Interest.Kind.BELOW : Interest.Kind.ABOVE, value);
    }

    /**
     * Reads a share in per cent, such as {@code 20} or {@code 20%}.
     *
     * @return the share, above 0 and below 1
     */
    public static double share(String option, String text) {
        String number = text.strip();
        number = number.endsWith("%") ? number.substring(0, number.length() - 1) : number;
        double percent = NumberReader.parse(number.strip()).orElse(0);
        if (!(0 < percent && percent < 100)) {
            throw new InputException(new Problem(
                    option,
                    "",
                    text,
                    "must be a number of per cent above 0 and below 100, such as 20 or 20%",
                    "",
                    List.of()));
        }
        return percent / 100;
    }

    private static InputException wrong(String option, String text) {
        return new InputException(new Problem(
                option, "", text, "must be above:V, below:V or worst:P% with P between 0 and 100", "", List.of()));
    }
}
