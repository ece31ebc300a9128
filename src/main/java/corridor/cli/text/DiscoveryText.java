package corridor.cli.text;

import corridor.analysis.discovery.BoxStep;
import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.FeatureScores;
import corridor.analysis.discovery.Interest;
import corridor.analysis.discovery.Limit;
import corridor.analysis.discovery.PrimBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Formats the result of a scenario discovery as text. A box is a set of ranges of inputs. Each box has a sentence, and
 * a table of the steps in which the search narrowed it.
 */
public final class DiscoveryText {
    private DiscoveryText() {}

    public static String ofBoxes(String output, Interest interest, double overall, List<ChosenBox> boxes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < boxes.size(); i++) {
            ChosenBox chosen = boxes.get(i);
            text.append("Box ").append(i + 1).append(i == 0 ? ": " : ", among the cases outside the earlier boxes: ");
            text.append(sentence(output, interest, overall, chosen.box())).append('\n');
            text.append(apart(chosen)).append('\n');
            text.append(trajectory(chosen.way())).append('\n');
        }
        return text.toString();
    }

    /** Describes the limits that may be due to chance and their effect; empty if there are none. */
    private static String apart(ChosenBox chosen) {
        List<Limit> limits = chosen.setApart();
        if (limits.isEmpty()) {
            return "";
        }
        String none = chosen.box().limits().isEmpty() ? "No limit is beyond chance. " : "";
        BoxStep last = chosen.way().box();
        return none + "Set apart, since " + (limits.size() == 1 ? "it" : "they") + " may be chance: "
                + limits.stream().map(DiscoveryText::words).collect(Collectors.joining(" and ")) + " (with "
                + (limits.size() == 1 ? "it " : "them ") + percent(last.density()) + " of " + last.cases()
                + " cases, and " + percent(last.coverage()) + " of such cases).\n";
    }

    public static String ofLeaves(String output, Interest interest, double overall, List<BoxStep> leaves) {
        List<BoxStep> denser =
                leaves.stream().filter(leaf -> leaf.density() > overall).toList();
        StringBuilder text = new StringBuilder(leaves.size() + " leaves; those denser than all cases together:\n\n");
        denser.forEach(
                leaf -> text.append(sentence(output, interest, overall, leaf)).append("\n\n"));
        return text.toString();
    }

    public static String of(String output, FeatureScores scores) {
        TextTable table = new TextTable("rank", "factor", "score");
        List<Integer> order = IntStream.range(0, scores.names().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores.scores()[i]))
                .toList();
        for (int rank = 0; rank < order.size(); rank++) {
            int i = order.get(rank);
            table.row(Integer.toString(rank + 1), scores.names().get(i), UncertainText.plain(scores.scores()[i]));
        }
        String sum = scores.known() ? ", which sum to 1" : "";
        StringBuilder text =
                new StringBuilder(output + ": feature scores of extremely randomised trees" + sum + "\n\n");
        text.append(table.text())
                .append("\nA first look, without intervals: scores show neither direction nor chance.\n");
        scores.notes().forEach(note -> text.append("Note: ").append(note).append('\n'));
        return text.toString();
    }

    /** Describes a box in a sentence, such as "y is above 20 in 77 % of the 310 cases where ...". */
    static String sentence(String output, Interest interest, double overall, BoxStep box) {
        String where = box.limits().isEmpty()
                ? "of all " + box.cases() + " cases"
                : "of the " + box.cases() + " cases where "
                        + box.limits().stream().map(DiscoveryText::words).collect(Collectors.joining(" and "));
        return output + " is " + interest.words() + " in " + percent(box.density()) + " " + where + " (in all cases: "
                + percent(overall) + "); the box holds " + percent(box.coverage()) + " of such cases.";
    }

    private static String words(Limit limit) {
        if (limit.isCategory()) {
            return limit.name() + " is " + String.join(" or ", limit.categories());
        }
        if (limit.lowRestricted() && limit.highRestricted()) {
            return limit.name() + " is from " + UncertainText.plain(limit.low()) + " to "
                    + UncertainText.plain(limit.high());
        }
        return limit.lowRestricted()
                ? limit.name() + " is at least " + UncertainText.plain(limit.low())
                : limit.name() + " is at most " + UncertainText.plain(limit.high());
    }

    private static String trajectory(PrimBox box) {
        TextTable table = new TextTable("step", "coverage", "density", "mass", "inputs", "limits that may be chance");
        int last = box.trajectory().size() - 1;
        for (int id : shown(last)) {
            BoxStep step = box.trajectory().get(id);
            table.row(
                    Integer.toString(id),
                    percent(step.coverage()),
                    percent(step.density()),
                    percent(step.mass()),
                    Integer.toString(step.restricted()),
                    doubtful(step));
        }
        return table.text();
    }

    private static List<Integer> shown(int last) {
        List<Integer> shown = new ArrayList<>();
        int every = Math.max(1, last / 10);
        for (int id = 0; id < last; id += every) {
            shown.add(id);
        }
        shown.add(last);
        return shown;
    }

    private static String doubtful(BoxStep step) {
        List<String> doubtful = step.limits().stream()
                .filter(Limit::mayBeChance)
                .map(limit -> limit.name() + " (quasi-p " + UncertainText.plain(limit.chance()) + ")")
                .toList();
        return doubtful.isEmpty() ? "-" : String.join(", ", doubtful);
    }

    private static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (rounded == 0 && share > 0) {
            return "<1 %";
        }
        return rounded == 100 && share < 1 ? ">99 %" : rounded + " %";
    }
}
