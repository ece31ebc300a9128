package corridor.cli.text;

import corridor.scenario.GalleryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Formats the list of scenarios by group. */
public final class GalleryText {
    private static final String NO_GROUP = "without group";
    private static final int MARGIN = 2;

    private GalleryText() {}

    /** Returns the groups in alphabetical order, each with its entries; scenarios without group come first. */
    public static String of(List<GalleryEntry> entries) {
        Map<String, List<GalleryEntry>> groups = new TreeMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                .add(entry));
        int width =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        StringBuilder text = new StringBuilder("In square brackets: who would decide what the scenario fixes.\n");
        groups.forEach((group, members) -> {
            text.append('\n')
                    .append(group.isEmpty() ? NO_GROUP : group)
                    .append(" (")
                    .append(members.size())
                    .append(")\n");
            members.forEach(entry -> {
                String start = " ".repeat(MARGIN)
                        + entry.name()
                        + " ".repeat(width - entry.name().length() + 2);
                text.append(TextBlock.wrapped(
                        start, start.length(), entry.title() + " [" + deciders(entry) + "]", TextBlock.WIDTH));
            });
        });
        return text.toString();
    }

    private static String deciders(GalleryEntry entry) {
        List<String> all = new ArrayList<>(entry.deciders());
        all.addAll(entry.others());
        return all.isEmpty() ? "nothing is fixed" : String.join(", ", all);
    }
}
