package corridor.lesson;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.seats.Seat;
import corridor.lesson.LessonSeat.Card;
import corridor.lesson.LessonSeat.Secret;
import corridor.problem.InputException;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Field;
import corridor.text.JsonPart.Kind;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sheets of the seats of a lesson. */
final class SeatSheetReader {
    private static final List<String> KEYS =
            List.of("seat", "brief", "wants", "fears", "secret", "sees", "cares", "note", "cards");
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    /** Name under which the settings of a card are read as a scenario; no message shows it. */
    private static final Path CARD = Path.of("card.json");

    private final Catalogue catalogue;
    private final Optional<Scenario> base;
    private final LessonChecks checks;

    /** @param base scenario that the lesson plays; empty if it could not be read */
    SeatSheetReader(Catalogue catalogue, Optional<Scenario> base, LessonChecks checks) {
        this.catalogue = catalogue;
        this.base = base;
        this.checks = checks;
    }

    /** Returns the sheets of all seats of the catalogue, in its order. */
    List<LessonSeat> seats(JsonPart root) {
        List<String> wanted = catalogue.seats().seats().stream().map(Seat::id).toList();
        List<JsonPart> parts = checks.items(root, "seats", wanted.size(), wanted.size());
        List<LessonSeat> seats = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            JsonPart part = parts.get(i);
            if (!checks.keys(part, KEYS, List.of())) {
                continue;
            }
            if (!part.get("seat").text().equals(wanted.get(i))) {
                checks.value(
                        part.get("seat"),
                        "this place is that of " + wanted.get(i) + "; the order is that of the seats in the catalogue",
                        wanted,
                        "");
                continue;
            }
            seats.add(seat(part, catalogue.seats().seats().get(i)));
        }
        secrets(parts, seats);
        return seats;
    }

    private LessonSeat seat(JsonPart part, Seat seat) {
        return new LessonSeat(
                seat.id(),
                checks.texts(part, "brief", 3, 3),
                checks.text(part, "wants", TextRule.NOTE),
                checks.text(part, "fears", TextRule.NOTE),
                secret(part.get("secret")),
                checks.names(
                        checks.items(part, "sees", 6, 6),
                        "is not an outcome with monthly values",
                        LessonReader.monthly(catalogue),
                        LessonReader.ALL_OUTCOMES),
                checks.names(
                        checks.items(part, "cares", 2, 2),
                        "is not an outcome",
                        catalogue.outcomes().stream().map(Outcome::id).toList(),
                        LessonReader.ALL_OUTCOMES),
                checks.text(part, "note", TextRule.NOTE),
                cards(part, seat));
    }

    private Secret secret(JsonPart part) {
        if (!checks.keys(part, List.of("text", "words"), List.of())) {
            return new Secret("", List.of());
        }
        Secret secret = new Secret(checks.text(part, "text", TextRule.NOTE), checks.texts(part, "words", 1, 5));
        for (JsonPart word : part.get("words").items()) {
            if (!holds(secret.text(), word.text())) {
                checks.value(word, "is not in the text of the secret");
            }
        }
        return secret;
    }

    private List<Card> cards(JsonPart part, Seat seat) {
        List<Card> cards = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonPart shared = LessonFrame.standard().cardsOf(seat.id());
        for (JsonPart named : checks.items(part, "cards", 4, 4)) {
            Optional<JsonPart> found = checks.named(named, "is not a card of " + seat.id(), shared);
            if (found.isEmpty()) {
                continue;
            }
            JsonPart card = found.get();
            if (checks.keys(card, List.of("id", "title", "pays", "meant", "set"), List.of("asks"))) {
                cards.add(card(card, seat));
                if (!ids.add(card.get("id").text())) {
                    checks.value(named, "is given twice");
                }
            }
        }
        return cards;
    }

    private Card card(JsonPart part, Seat seat) {
        String id = checks.text(part, "id", TextRule.LABEL);
        if (!id.isEmpty() && !id.matches(ID)) {
            checks.value(part.get("id"), "must have lower case letters, digits and hyphens only");
        }
        Optional<Seat> asked = part.has("asks") ? asked(part.get("asks"), seat) : Optional.empty();
        Map<String, Double> set = set(part.get("set"));
        for (String lever : set.keySet()) {
            mayDecide(seat, asked, part.has("asks"), lever)
                    .ifPresent(rule -> checks.value(part.get("set").get(lever), rule));
        }
        return new Card(
                id,
                checks.text(part, "title", TextRule.TITLE),
                checks.text(part, "pays", TextRule.NOTE),
                checks.text(part, "meant", TextRule.NOTE),
                asked.map(Seat::id).orElse(""),
                set);
    }

    private Optional<Seat> asked(JsonPart part, Seat seat) {
        List<String> others = catalogue.seats().seats().stream()
                .map(Seat::id)
                .filter(id -> !id.equals(seat.id()))
                .toList();
        String name = checks.name(part, "is not another seat", others, "");
        return catalogue.seats().seats().stream()
                .filter(other -> other.id().equals(name))
                .findFirst();
    }

    /** Returns the rule that a card breaks by setting a lever; empty if it breaks none. */
    private Optional<String> mayDecide(Seat seat, Optional<Seat> asked, boolean asks, String lever) {
        if (asks && asked.isEmpty()) {
            return Optional.empty();
        }
        boolean own = decides(seat, lever);
        if (asked.isEmpty()) {
            if (!own) {
                return Optional.of(seat.id() + " does not decide this lever; \"asks\" names the seat that does");
            }
            return catalogue.isOffered(lever)
                    ? Optional.of("China offers this item and Pakistan answers, so the card needs \"asks\"")
                    : Optional.empty();
        }
        boolean both = !catalogue.isOffered(lever) || own;
        return decides(asked.get(), lever) && both
                ? Optional.empty()
                : Optional.of(asked.get().id() + " cannot agree with " + seat.id() + " on this lever");
    }

    private static boolean decides(Seat seat, String lever) {
        return seat.choices().stream().anyMatch(choice -> choice.lever().equals(lever));
    }

    /** Reads the settings of a card as the levers of a scenario, so that both have the same rules and messages. */
    private Map<String, Double> set(JsonPart part) {
        Map<String, Double> set = new LinkedHashMap<>();
        if (!part.is(Kind.OBJECT) || part.fields().isEmpty()) {
            checks.value(part, "must be an object with at least one lever and its value");
            return set;
        }
        part.fields().forEach((lever, field) -> {
            if (field.value().is(Kind.OBJECT)) {
                checks.value(field.value(), "a card sets a value; the rounds give the dates");
            }
        });
        if (base.isEmpty()
                || part.fields().values().stream()
                        .anyMatch(field -> field.value().is(Kind.OBJECT))) {
            return set;
        }
        try {
            new ScenarioReader(catalogue)
                    .read(CARD, asScenario(part, base.get()), checks.source())
                    .levers()
                    .forEach((lever, setting) -> set.put(lever, ((LeverSetting.Constant) setting).value()));
        } catch (InputException e) {
            e.problems().forEach(checks::add);
        }
        return set;
    }

    private static JsonPart asScenario(JsonPart levers, Scenario base) {
        Map<String, Field> fields = new LinkedHashMap<>();
        String start = base.start().toString();
        fields.put(
                "start",
                field(levers, JsonPart.scalar(Kind.TEXT, levers.line(), levers.column(), "", start, start, 0)));
        String years = Integer.toString(base.years());
        fields.put(
                "years",
                field(
                        levers,
                        JsonPart.scalar(Kind.NUMBER, levers.line(), levers.column(), "", years, "", base.years())));
        fields.put("levers", field(levers, levers));
        return new JsonPart(
                Kind.OBJECT, levers.line(), levers.column(), levers.path(), "{...}", "", 0, fields, List.of());
    }

    private static Field field(JsonPart place, JsonPart value) {
        return new Field(place.line(), place.column(), value);
    }

    /** Reports each seat whose text holds a phrase of another's secret. */
    private void secrets(List<JsonPart> parts, List<LessonSeat> seats) {
        for (LessonSeat teller : seats) {
            for (LessonSeat owner : seats) {
                if (!teller.seat().equals(owner.seat())) {
                    owner.secret().words().stream()
                            .filter(word -> !word.isEmpty())
                            .filter(word -> texts(teller).anyMatch(text -> holds(text, word)))
                            .forEach(word -> checks.value(
                                    parts.get(seats.indexOf(teller)),
                                    "the text of " + teller.seat() + " holds \"" + word + "\", a secret of "
                                            + owner.seat()));
                }
            }
        }
    }

    private static Stream<String> texts(LessonSeat seat) {
        return Stream.of(
                        seat.brief().stream(),
                        Stream.of(
                                seat.wants(),
                                seat.fears(),
                                seat.note(),
                                seat.secret().text()),
                        seat.cards().stream().flatMap(card -> Stream.of(card.title(), card.pays(), card.meant())))
                .flatMap(texts -> texts);
    }

    private static boolean holds(String text, String phrase) {
        return text.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
    }
}
