package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.game.ClassGame;
import corridor.game.GameEntry.By;
import corridor.game.GameEntry.Played;
import corridor.game.GameHeader;
import corridor.game.GameMove;
import corridor.game.GameSeat;
import corridor.game.GameWorld;
import corridor.game.GameWriter;
import corridor.game.play.NewsItem;
import corridor.game.play.RoundNumber;
import corridor.game.play.RoundReveal;
import corridor.lab.classroom.ClassPerson.Part;
import corridor.lab.server.LabJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The views of a class. Each is built from a white list: what all may see, and then what the role adds. The seed, moves
 * that are not revealed and what comes later stand in no view; a seat sees its own moves, and offers that are made to
 * it.
 */
final class ClassViews {
    private final Catalogue catalogue;
    private final GameWriter writer;

    ClassViews(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.writer = new GameWriter(catalogue);
    }

    /** Returns the view of the screen that all look at. */
    ObjectNode projector(Classroom room) {
        return common(room, "projector");
    }

    /** Returns the view of somebody in a seat. */
    ObjectNode seat(Classroom room, String seat, Part part) {
        ObjectNode view = common(room, "seat");
        view.put("seat", seat).put("part", part.word());
        if (part == Part.OBSERVER) {
            return view;
        }
        GameWorld world = room.world();
        view.put("changes", ClassGame.MOST_CHANGES);
        Map<String, Double> standing = world.standing();
        ArrayNode cards = view.putArray("cards");
        room.setup()
                .cards(room.game().parties(), seat)
                .forEach(lever -> cards.add(card(room, seat, lever, standing.get(lever))));
        view.set("mine", mine(world, seat));
        ArrayNode offers = view.putArray("offers");
        for (GameSeat other : room.game().header().seats()) {
            Optional<Played> stated = world.stated(other.id());
            stated.ifPresent(played -> played.offer().forEach((lever, value) -> {
                if (room.game().parties().answerers(other.id(), lever).contains(seat)) {
                    ObjectNode offer = offers.addObject();
                    offer.put("from", other.id()).put("lever", lever);
                    offer.set("value", writer.value(lever, value));
                    offer.put("meaning", catalogue.lever(lever).meaning());
                }
            }));
        }
        return view;
    }

    /** Returns the view of the teacher. It shows who has decided, and not what. */
    ObjectNode teacher(Classroom room) {
        ObjectNode view = common(room, "teacher");
        view.put("step", room.nextStep());
        view.put("code", room.people().desk().code());
        view.put("door", room.people().desk().isOpen());
        view.set("predictions", room.predictions().counts());
        view.put("held", room.world().held());
        view.put("file", room.file().path().getFileName().toString());
        ArrayNode people = view.putArray("people");
        long now = room.now();
        for (ClassPerson person : room.people().all()) {
            people.addObject()
                    .put("person", person.number)
                    .put("name", person.name)
                    .put("seat", person.seat)
                    .put("part", person.part.word())
                    .put("here", person.isHere(now));
        }
        return view;
    }

    private ObjectNode common(Classroom room, String role) {
        GameHeader header = room.game().header();
        ObjectNode view = LabJson.answer();
        view.put("rev", room.revision()).put("role", role);
        view.put("title", room.setup().title());
        view.put("phase", room.phase().word());
        view.put("round", room.round());
        ArrayNode rounds = view.putArray("rounds");
        for (int round = 1; round <= header.rounds().size(); round++) {
            rounds.addObject()
                    .put("from", header.from(round).toString())
                    .put("until", header.until(round).toString());
        }
        view.putObject("clock")
                .put("state", room.clock().state().word())
                .put("left", room.clock().secondsLeft());
        ArrayNode seats = view.putArray("seats");
        header.seats().forEach(seat -> seats.add(status(room, seat.id())));
        ArrayNode reveals = view.putArray("reveals");
        room.reveals().forEach(reveal -> reveals.add(reveal(room, reveal)));
        if (room.phase() == Phase.DEBRIEF) {
            view.set("predictions", room.predictions().counts());
        }
        room.shown().ifPresent(answer -> view.set("debrief", answer));
        return view;
    }

    private ObjectNode status(Classroom room, String seat) {
        By by = room.player(seat);
        int people = room.people().here(seat);
        ObjectNode json = LabJson.object().put("seat", seat);
        json.put("name", name(seat));
        json.put(
                "played",
                by == By.SEAT ? people > 0 ? "people" : "nobody" : by.name().toLowerCase(Locale.ROOT));
        json.put("people", people);
        json.put(
                "committed",
                room.phase() == Phase.OPEN && room.world().stated(seat).isPresent());
        return json;
    }

    private String name(String seat) {
        return catalogue.seats().seats().stream()
                .filter(one -> one.id().equals(seat))
                .map(one -> one.name())
                .findFirst()
                .orElse(seat);
    }

    private ObjectNode card(Classroom room, String seat, String id, Double now) {
        Lever lever = catalogue.lever(id);
        List<String> parties = room.game().parties().of(id);
        ObjectNode card = LabJson.object().put("lever", id).put("meaning", lever.meaning());
        card.put("kind", lever.kind().name().toLowerCase(Locale.ROOT)).put("unit", lever.unit());
        card.put("low", lever.low()).put("high", lever.high());
        card.set("levels", LabJson.texts(lever.levels()));
        card.put("how", !parties.contains(seat) ? "ask" : parties.size() > 1 ? "offer" : "set");
        card.set("with", LabJson.texts(room.game().parties().answerers(seat, id)));
        card.set("now", writer.value(id, now == null ? Double.NaN : now));
        return card;
    }

    private ObjectNode mine(GameWorld world, String seat) {
        Optional<Played> stated = world.stated(seat);
        ObjectNode mine = LabJson.object().put("revision", world.revision(seat));
        mine.put("committed", stated.isPresent());
        mine.set("set", writer.values(stated.map(Played::set).orElse(Map.of())));
        mine.set("offer", writer.values(stated.map(Played::offer).orElse(Map.of())));
        mine.set("accept", writer.values(stated.map(Played::accept).orElse(Map.of())));
        return mine;
    }

    private ObjectNode reveal(Classroom room, RoundReveal reveal) {
        ObjectNode json = LabJson.object().put("round", reveal.round());
        ArrayNode moves = json.putArray("moves");
        reveal.moves().forEach(move -> moves.add(move(move)));
        ArrayNode numbers = json.putArray("numbers");
        reveal.numbers()
                .forEach(number ->
                        numbers.add(number(number, room.play().usual().of(number.outcome(), reveal.round()))));
        ArrayNode news = json.putArray("news");
        for (NewsItem item : reveal.news()) {
            news.addObject()
                    .put("date", item.date().toString())
                    .put("kind", item.kind())
                    .put("text", item.text());
        }
        return json;
    }

    /** Returns a move that is revealed. */
    ObjectNode move(GameMove move) {
        ObjectNode json = LabJson.object();
        json.set("seats", LabJson.texts(move.parties()));
        json.put("lever", move.lever())
                .put("meaning", catalogue.lever(move.lever()).meaning());
        json.set("value", writer.value(move.lever(), move.value()));
        json.put("round", move.round());
        return json;
    }

    private static ObjectNode number(RoundNumber number, RoundNumber.Usual usual) {
        ObjectNode json = LabJson.object().put("outcome", number.outcome().id());
        json.put("label", number.outcome().label()).put("unit", number.outcome().unit());
        json.set("value", LabJson.number(number.value()));
        json.set("before", LabJson.number(number.before()));
        json.set("usual", range(usual.low(), usual.high()));
        json.set("usualChange", range(usual.changeLow(), usual.changeHigh()));
        json.put("unusual", usual.isUnusual(number.value() - number.before()));
        json.set("series", LabJson.numbers(number.series()));
        return json;
    }

    private static ObjectNode range(double low, double high) {
        ObjectNode json = LabJson.object();
        json.set("low", LabJson.number(low));
        json.set("high", LabJson.number(high));
        return json;
    }
}
