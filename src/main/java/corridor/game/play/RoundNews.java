package corridor.game.play;

import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Group;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Event;
import corridor.chronicle.KeptChronicle;
import corridor.text.Capitals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The news of a round are what newspapers would print: attacks that were counted and are large or strike Chinese
 * nationals, and changes that are public. Reasons are left out, since they stand in nobody's paper, and some name what
 * is still to come.
 */
public final class RoundNews {
    /** Number of people killed from which an attack is news. */
    static final int LARGE = 20;

    /** Largest number of items; the larger attacks stay. */
    static final int MOST = 24;

    /** Messages between governments, and bargaining among stakeholders, are not public. */
    private static final Set<Change.Kind> PRIVATE = EnumSet.of(Change.Kind.PRESSURE, Change.Kind.BARGAINING);

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    public RoundNews(Catalogue catalogue) {
        for (Area area : catalogue.areas()) {
            areas.put(area.id(), area.name());
        }
        for (Group group : catalogue.groups()) {
            groups.put(group.id(), group.name());
        }
    }

    /**
     * Returns the news of some days, by date.
     *
     * @param from first day
     * @param until day after the last
     */
    public List<NewsItem> of(KeptChronicle told, LocalDate from, LocalDate until) {
        List<Event> attacks = told.events().stream()
                .filter(event -> within(event.date(), from, until))
                .filter(event -> isNews(event))
                .sorted(Comparator.comparingInt(RoundNews::victims).reversed())
                .toList();
        List<Change> changes = told.changes().stream()
                .filter(change -> within(change.date(), from, until))
                .filter(change -> !PRIVATE.contains(change.kind()) && !isMove(change))
                .toList();
        int room = Math.max(MOST / 2, MOST - changes.size());
        List<NewsItem> news =
                new ArrayList<>(attacks.stream().limit(room).map(this::item).toList());
        changes.stream().limit(MOST - (long) news.size()).map(RoundNews::item).forEach(news::add);
        news.sort(Comparator.comparing(NewsItem::date));
        return news;
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    private static boolean isNews(Event event) {
        boolean counted = event.reportedPips() || event.reportedPicss() || event.reportedUcdp();
        return event.killedChinese() + event.injuredChinese() > 0 || counted && victims(event) >= LARGE;
    }

    /** Whether a lever passes to or from a seat; the move itself is shown with its value. */
    private static boolean isMove(Change change) {
        return change.kind() == Change.Kind.LEVER && change.reason().startsWith("scenario ");
    }

    private static int victims(Event event) {
        return event.killedSecurity() + event.killedCivilian() + event.killedChinese();
    }

    private NewsItem item(Event event) {
        List<String> killed = Stream.of(
                        count(
                                event.killedSecurity(),
                                "member of the security forces",
                                "members of the security forces"),
                        count(event.killedCivilian(), "civilian", "civilians"),
                        count(event.killedChinese(), "Chinese national", "Chinese nationals"))
                .filter(words -> !words.isEmpty())
                .toList();
        String group = groups.getOrDefault(event.group(), event.group());
        String text = Capitals.upper(event.kind().word()) + " in " + areas.getOrDefault(event.area(), event.area())
                + (group.isBlank() ? "" : ", " + group)
                + (event.target() == null ? "" : ", target: " + event.targetWords())
                + ": " + (killed.isEmpty() ? "nobody" : String.join(", ", killed)) + " killed"
                + (event.injuredChinese() == 0
                        ? ""
                        : ", " + count(event.injuredChinese(), "Chinese national", "Chinese nationals") + " injured");
        return new NewsItem(event.date(), event.kind().word(), text);
    }

    private static String count(int count, String one, String many) {
        return count == 0 ? "" : count + " " + (count == 1 ? one : many);
    }

    private static NewsItem item(Change change) {
        String before = change.from().isBlank() ? "" : " (before: " + change.from() + ")";
        String text = Capitals.upper(change.subject()) + ": " + change.to() + before;
        return new NewsItem(change.date(), change.kind().word(), text);
    }
}
