package corridor.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong with the user's input.
 *
 * @param place where it stands: {@code file:line:column}, a command-line option, or a folder; never empty
 * @param path the JSON path of the value ({@code $.levers['china.newCommitments']}); empty where there is none
 * @param value the offending value as the user wrote it, shortened; empty where there is none
 * @param rule the rule that it breaks, a full clause
 * @param maybe the nearest valid name or form; empty when nothing is near
 * @param valid the valid names; empty when the rule says enough
 */
public record Problem(String place, String path, String value, String rule, String maybe, List<String> valid) {
    public Problem {
        valid = List.copyOf(valid);
    }

    public static Problem of(String place, String rule) {
        return new Problem(place, "", "", rule, "", List.of());
    }

    /** The problem as the user reads it: one line, then indented lines for "Maybe ..." and the valid names. */
    public String text() {
        StringBuilder head = new StringBuilder(place);
        if (!path.isEmpty()) {
            head.append(": ").append(path);
        }
        if (!value.isEmpty()) {
            head.append(" = ").append(value);
        }
        List<String> lines = new ArrayList<>();
        lines.add(head + ": " + rule);
        if (!maybe.isEmpty()) {
            lines.add("  Maybe " + maybe + "?");
        }
        if (!valid.isEmpty()) {
            lines.add("  Valid: " + String.join(", ", valid));
        }
        return String.join("\n", lines);
    }
}
