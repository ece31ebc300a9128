package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Group;
import corridor.problem.NearestName;
import corridor.scenario.Draft.DraftEvent;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads an event, a shock that the analyst injects. */
final class EventCheck {
    static final List<String> KEYS = List.of(
            "date",
            "kind",
            "area",
            "group",
            "killedChinese",
            "injuredChinese",
            "killedCivilian",
            "killedSecurity",
            "tolerance",
            "share",
            "weeks");
    static final List<String> NEEDED = List.of("date", "kind");
    static final List<String> NEEDED_FOR_ATTACKS = List.of("date", "kind", "area", "group");
    static final List<String> ATTACK_KEYS = List.copyOf(KEYS.subList(0, KEYS.indexOf("tolerance")));
    static final List<String> SUMMIT_KEYS = List.of("date", "kind");
    static final List<String> SANCTUARY_KEYS = List.of("date", "kind", "tolerance");
    static final List<String> GROUP_KEYS = List.of("date", "kind", "group");
    static final List<String> DIVERSION_KEYS = List.of("date", "kind", "share", "weeks");
    static final double LEAST_SHARE = 0.01;
    static final double MOST_SHARE = 0.5;
    static final int MOST_WEEKS = 104;

    /** Smallest tolerance. Neither 0 nor 1 is accepted, since the model takes the logit of the tolerance. */
    static final double LEAST_TOLERANCE = 0.05;

    static final double MOST_TOLERANCE = 0.95;
    static final List<String> KINDS = Arrays.stream(ScheduledEvent.Kind.values())
            .map(ScheduledEvent.Kind::id)
            .toList();
    static final int MOST_VICTIMS = 500;

    /** Names of the areas by id. */
    private final Map<String, String> areas;

    private final List<String> groups;
    private final Checks checks;

    EventCheck(Catalogue catalogue, Checks checks) {
        this.areas = areas(catalogue);
        this.groups = groups(catalogue);
        this.checks = checks;
    }

    /** Returns the names of the areas in which events can happen, by id, in catalogue order. */
    static Map<String, String> areas(Catalogue catalogue) {
        Map<String, String> areas = new LinkedHashMap<>();
        catalogue.areas().stream()
                .filter(area -> area.country().equals("PK"))
                .forEach(area -> areas.put(area.id(), area.name()));
        return areas;
    }

    static List<String> groups(Catalogue catalogue) {
        return catalogue.groups().stream().map(Group::id).toList();
    }

    Optional<DraftEvent> event(JsonPart part) {
        if (!checks.is(part, Kind.OBJECT)) {
            return Optional.empty();
        }
        if (is(part, ScheduledEvent.Kind.SUMMIT)) {
            return summit(part);
        }
        if (is(part, ScheduledEvent.Kind.SANCTUARY)) {
            return sanctuary(part);
        }
        if (is(part, ScheduledEvent.Kind.LEADER_LOSS)
                || is(part, ScheduledEvent.Kind.SPLIT)
                || is(part, ScheduledEvent.Kind.MERGER)) {
            return ofGroup(part);
        }
        if (is(part, ScheduledEvent.Kind.DIVERSION)) {
            return diversion(part);
        }
        if (!checks.keys(part, ATTACK_KEYS, NEEDED_FOR_ATTACKS)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = checks.date(part.get("date"));
        Optional<String> kind = checks.name(part.get("kind"), "is not a kind of event", KINDS);
        Optional<String> area = area(part.get("area"));
        Optional<String> group = checks.name(part.get("group"), "is not an armed group of the catalogue", groups);
        OptionalInt killedChinese = victims(part, "killedChinese");
        OptionalInt injuredChinese = victims(part, "injuredChinese");
        OptionalInt killedCivilian = victims(part, "killedCivilian");
        OptionalInt killedSecurity = victims(part, "killedSecurity");
        boolean counted = killedChinese.isPresent()
                && injuredChinese.isPresent()
                && killedCivilian.isPresent()
                && killedSecurity.isPresent();
        if (date.isEmpty() || kind.isEmpty() || area.isEmpty() || group.isEmpty() || !counted) {
            return Optional.empty();
        }
        ScheduledEvent event = ScheduledEvent.attack(
                date.get(),
                ScheduledEvent.Kind.values()[KINDS.indexOf(kind.get())],
                area.get(),
                group.get(),
                killedChinese.getAsInt(),
                injuredChinese.getAsInt(),
                killedCivilian.getAsInt(),
                killedSecurity.getAsInt());
        return victimsFitKind(part, event)
                ? Optional.of(new DraftEvent(event, new DatedPlace(date.get(), false, part.get("date"))))
                : Optional.empty();
    }

    private static boolean is(JsonPart part, ScheduledEvent.Kind kind) {
        return part.has("kind") && part.get("kind").text().equals(kind.id());
    }

    private Optional<DraftEvent> summit(JsonPart part) {
        if (!checks.keys(part, SUMMIT_KEYS, NEEDED)) {
            return Optional.empty();
        }
        return checks.date(part.get("date"))
                .map(date ->
                        new DraftEvent(ScheduledEvent.summit(date), new DatedPlace(date, false, part.get("date"))));
    }

    private Optional<DraftEvent> sanctuary(JsonPart part) {
        if (!checks.keys(part, SANCTUARY_KEYS, SANCTUARY_KEYS)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = checks.date(part.get("date"));
        OptionalDouble tolerance = checks.number(part.get("tolerance"), LEAST_TOLERANCE, MOST_TOLERANCE, "0-1");
        return date.isEmpty() || tolerance.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftEvent(
                        ScheduledEvent.sanctuary(date.get(), tolerance.getAsDouble()),
                        new DatedPlace(date.get(), false, part.get("date"))));
    }

    private Optional<DraftEvent> ofGroup(JsonPart part) {
        if (!checks.keys(part, GROUP_KEYS, GROUP_KEYS)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = checks.date(part.get("date"));
        Optional<String> group = checks.name(part.get("group"), "is not an armed group of the catalogue", groups);
        return date.isEmpty() || group.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftEvent(
                        happening(part, date.get(), group.get()), new DatedPlace(date.get(), false, part.get("date"))));
    }

    private static ScheduledEvent happening(JsonPart part, LocalDate date, String group) {
        if (is(part, ScheduledEvent.Kind.MERGER)) {
            return ScheduledEvent.merger(date, group);
        }
        return is(part, ScheduledEvent.Kind.SPLIT)
                ? ScheduledEvent.split(date, group)
                : ScheduledEvent.leaderLoss(date, group);
    }

    private Optional<DraftEvent> diversion(JsonPart part) {
        if (!checks.keys(part, DIVERSION_KEYS, DIVERSION_KEYS)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = checks.date(part.get("date"));
        OptionalDouble share = checks.number(part.get("share"), LEAST_SHARE, MOST_SHARE, "0-1");
        OptionalInt weeks = checks.wholeNumber(part.get("weeks"), 1, MOST_WEEKS);
        return date.isEmpty() || share.isEmpty() || weeks.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftEvent(
                        ScheduledEvent.diversion(date.get(), share.getAsDouble(), weeks.getAsInt()),
                        new DatedPlace(date.get(), false, part.get("date"))));
    }

    /** Returns the id of an area. Users may know the name only, so a finding on a name suggests the id. */
    private Optional<String> area(JsonPart part) {
        if (areas.containsKey(part.text())) {
            return Optional.of(part.text());
        }
        if (checks.isRemoved(part)) {
            return Optional.empty();
        }
        String byName = NearestName.of(part.text(), areas.values());
        String maybe = areas.entrySet().stream()
                .filter(area -> area.getValue().equals(byName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NearestName.of(part.text(), areas.keySet()));
        checks.findings().value(part, "is not an area of Pakistan", maybe, areas.keySet(), "catalogue areas");
        return Optional.empty();
    }

    private OptionalInt victims(JsonPart part, String key) {
        return part.has(key) ? checks.wholeNumber(part.get(key), 0, MOST_VICTIMS) : OptionalInt.of(0);
    }

    private boolean victimsFitKind(JsonPart part, ScheduledEvent event) {
        int chinese = event.killedChinese() + event.injuredChinese();
        if (event.kind() == ScheduledEvent.Kind.ATTACK_ON_CHINESE && chinese == 0) {
            checks.findings().value(part, "an attackOnChinese needs at least one in killedChinese or injuredChinese");
            return false;
        }
        if (event.kind() == ScheduledEvent.Kind.ATTACK_ON_PAKISTANIS && chinese > 0) {
            checks.findings().value(part, "an attackOnPakistanis has no Chinese victims", "attackOnChinese", List.of());
            return false;
        }
        return true;
    }
}
