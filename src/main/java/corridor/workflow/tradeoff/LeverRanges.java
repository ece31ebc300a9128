package corridor.workflow.tradeoff;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.search.SearchSpace.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the levers of a search with their ranges. */
final class LeverRanges {
    private static final String NUMBER = "([-+.0-9eE]+?)";
    private static final Pattern RANGE = Pattern.compile("([^=]+)=" + NUMBER + "\\.\\." + NUMBER);

    private final Catalogue catalogue;

    LeverRanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads levers such as {@code pakistan.iboIntensity}, with the range of the catalogue, or
     * {@code china.newCommitments=0..1}.
     *
     * @throws InputException with all problems: a name is unknown or stands twice, or a range is wrong
     */
    List<Range> read(List<String> levers) {
        List<Problem> problems = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String text : levers) {
            Matcher matcher = RANGE.matcher(text);
            boolean given = matcher.matches()
                    && NumberReader.isNumber(matcher.group(2))
                    && NumberReader.isNumber(matcher.group(3));
            String id = given ? matcher.group(1) : text;
            if (!catalogue.leverIds().contains(id)) {
                problems.add(unknown(id));
                continue;
            }
            Lever lever = catalogue.lever(id);
            double low = given ? NumberReader.parse(matcher.group(2)).orElseThrow() : lever.low();
            double high = given ? NumberReader.parse(matcher.group(3)).orElseThrow() : lever.high();
            boolean whole = lever.kind() == Lever.Kind.REAL || low == Math.floor(low) && high == Math.floor(high);
            if (!(lever.low() <= low && low < high && high <= lever.high()) || !whole) {
                problems.add(Problem.field(
                        "levers " + text,
                        "the range must lie within " + lever.low() + " to " + lever.high() + ", the low end first"
                                + (lever.kind() == Lever.Kind.REAL ? "" : ", in whole steps")));
            } else if (!seen.add(id)) {
                problems.add(Problem.field("levers " + text, "the lever stands twice"));
            } else {
                ranges.add(new Range(lever, low, high));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return ranges;
    }

    private Problem unknown(String id) {
        List<String> valid = List.copyOf(catalogue.leverIds());
        Problem unknown = new Problem(
                        "levers", "", id, "is not a lever", NearestName.of(id, valid), valid, "catalogue levers")
                .asField();
        return catalogue.removed().problem(id, unknown);
    }
}
