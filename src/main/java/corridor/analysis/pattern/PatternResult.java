package corridor.analysis.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern result groups the lines of one pattern.
 *
 * @param id such as {@code P4}
 * @param lines at least one, in catalogue order
 */
public record PatternResult(String id, List<PatternLine> lines) {
    public PatternResult {
        lines = List.copyOf(lines);
    }

    /** Groups lines into patterns, in the order of their numbers. */
    public static List<PatternResult> of(List<PatternLine> lines) {
        Map<String, List<PatternLine>> families = new LinkedHashMap<>();
        lines.stream()
                .sorted((a, b) ->
                        Integer.compare(a.pattern().familyNumber(), b.pattern().familyNumber()))
                .forEach(line -> families.computeIfAbsent(line.pattern().family(), id -> new ArrayList<>())
                        .add(line));
        return families.entrySet().stream()
                .map(family -> new PatternResult(family.getKey(), family.getValue()))
                .toList();
    }

    public PatternVerdict verdict() {
        return PatternVerdict.worst(lines.stream().map(PatternLine::verdict).toList());
    }

    /** Returns the first line that has the verdict of the pattern. */
    public PatternLine deciding() {
        return lines.stream()
                .filter(line -> line.verdict() == verdict())
                .findFirst()
                .orElseThrow();
    }

    /** Whether parameters were tuned in view of one of the lines. */
    public boolean inSample() {
        return lines.stream().anyMatch(line -> line.pattern().inSample());
    }
}
