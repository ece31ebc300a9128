package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.game.GameSeat;
import corridor.lab.classroom.ClassPerson.Part;
import corridor.lab.explore.BodyCheck;
import corridor.lab.server.Call;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import corridor.lab.server.Role;
import corridor.lab.server.Route;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The routes of a class, as docs/lab-api.md describes them: those of the teacher, and those that others may use. */
public final class ClassRoutes {
    static final String CLASS = "/api/class";
    private static final String SEAT = "seat";
    private static final String PERSON = "person";
    private static final String PART = "part";
    private static final String NAME = "name";
    private static final String CODE = "code";
    private static final String PROJECTOR = "projector";
    private static final int LONGEST_NAME = 30;
    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";
    private static final int LONGEST_ANSWER = 60;
    private static final int MOST_DIGITS = 9;

    private final ClassDesk desk;

    public ClassRoutes(ClassDesk desk) {
        this.desk = desk;
    }

    public List<Route> all() {
        List<Route> routes = new ArrayList<>(new TeacherRoutes(desk).all());
        routes.addAll(List.of(
                Route.shared("GET", CLASS, this::view),
                Route.shared("PUT", CLASS + "/moves/*", this::moves),
                Route.shared("POST", CLASS + "/prediction", this::prediction),
                Route.open("/api/join", this::join)));
        return routes;
    }

    private void view(Call call) throws IOException {
        if (call.visitor().role() == Role.OWNER && !desk.isOpen()) {
            call.json(LabJson.answer().put("rev", 0).put("role", "teacher").put("phase", "none"));
            return;
        }
        ClassDesk.Open open = desk.open();
        Optional<ClassPerson> person =
                call.visitor().role() == Role.OWNER ? Optional.empty() : Optional.of(member(call, open));
        String as = person.isPresent() ? "" : call.query("as").orElse("");
        if (!as.isEmpty() && !as.equals(PROJECTOR) && !seats(open).contains(as)) {
            throw new Refusal(404, "as", "is neither a seat of this game nor the projector");
        }
        ObjectNode view;
        synchronized (open.room()) {
            Classroom room = open.room();
            if (call.query("rev")
                    .filter(Integer.toString(room.revision())::equals)
                    .isPresent()) {
                call.nothing();
                return;
            }
            if (person.isPresent()) {
                ClassPerson one = person.get();
                view = one.part == Part.PROJECTOR
                        ? desk.views().projector(room)
                        : desk.views().seat(room, one.seat, one.part);
            } else if (as.equals(PROJECTOR)) {
                view = desk.views().projector(room);
            } else {
                view = as.isEmpty() ? desk.views().teacher(room) : desk.views().seat(room, as, Part.DECIDER);
            }
        }
        if (person.isEmpty() && as.isEmpty()) {
            view.set("progress", open.debrief().progress());
        }
        call.json(view);
    }

    private void moves(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        String seat = call.part();
        boolean teacher = call.visitor().role() == Role.OWNER;
        if (!teacher) {
            ClassPerson person = member(call, open);
            if (!person.seat.equals(seat)) {
                throw new Refusal(403, SEAT, "this is not your seat");
            }
            if (!open.room().people().mayCommit(person)) {
                throw new Refusal(
                        403, PART, "only the decider of a seat decides, or an adviser while no decider is here");
            }
        } else if (!seats(open).contains(seat)) {
            throw new Refusal(404, SEAT, "is no seat of this game");
        }
        int revision = open.room().commit(seat, teacher, shown(call), call.body());
        call.json(LabJson.answer().put("revision", revision));
    }

    private void prediction(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of(QUESTION, ANSWER, SEAT));
        String question = text(check, body, QUESTION);
        String answer = text(check, body, ANSWER);
        if (!question.matches("[a-zA-Z0-9-]{1,40}")) {
            check.problem(body.orNull(QUESTION), "must be a name of 1 to 40 letters, digits and hyphens");
        }
        if (answer.length() > LONGEST_ANSWER) {
            check.problem(body.orNull(ANSWER), "must have at most " + LONGEST_ANSWER + " letters");
        }
        check.done();
        // On one laptop a seat answers through the teacher's page.
        String who = call.visitor().role() == Role.OWNER
                ? SEAT + " " + body.orNull(SEAT).text()
                : PERSON + " " + member(call, open).number;
        ClassPredictions predictions = open.room().predictions();
        predictions.keep(question, who, answer);
        open.room().touch();
        ObjectNode json = LabJson.answer();
        json.set("predicted", predictions.of(who));
        call.json(json);
    }

    /** Returns the revision that a page showed; empty if any will do. */
    private static Optional<Integer> shown(Call call) {
        String given = call.header("If-Match").orElse("").replace("\"", "").strip();
        if (given.equals("*")) {
            return Optional.empty();
        }
        if (!given.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw new Refusal(
                    428, "If-Match", "must hold the revision of the moves that the page shows, such as \"0\"");
        }
        return Optional.of(Integer.parseInt(given));
    }

    private void join(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of(CODE, NAME, SEAT, PROJECTOR));
        String code = text(check, body, CODE);
        String name = text(check, body, NAME);
        Optional<Boolean> projector = yes(check, body, PROJECTOR);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            check.problem(body.orNull(NAME), "must be a name of 1 to " + LONGEST_NAME + " letters; any name will do");
        }
        // Whoever does not know the code learns nothing about seats.
        check.done();
        String wanted = body.has(SEAT) ? text(check, body, SEAT) : "";
        if (!wanted.isEmpty() && !seats(open).contains(wanted)) {
            wanted = "";
        }
        ClassPeople.Joined joined =
                open.room().people().join(code, call.machine(), name.strip(), wanted, projector.orElse(false));
        open.room().touch();
        desk.save();
        call.json(LabJson.answer()
                .put("token", joined.token())
                .put(PERSON, joined.person().number)
                .put(SEAT, joined.person().seat)
                .put(PART, joined.person().part.name().toLowerCase(Locale.ROOT)));
    }

    private static ClassPerson member(Call call, ClassDesk.Open open) {
        return open.room()
                .people()
                .holder(call.visitor().token())
                .orElseThrow(() -> new Refusal(403, PERSON, "you are not in this class; join it by its code"));
    }

    static List<String> seats(ClassDesk.Open open) {
        return open.room().game().header().seats().stream().map(GameSeat::id).toList();
    }

    private static String text(BodyCheck check, JsonPart body, String key) {
        JsonPart part = body.orNull(key);
        if (!part.is(Kind.TEXT)) {
            check.problem(part, "must be " + Kind.TEXT.words());
        }
        return part.text();
    }

    static Optional<Boolean> yes(BodyCheck check, JsonPart body, String key) {
        JsonPart part = body.orNull(key);
        if (!body.has(key)) {
            return Optional.empty();
        }
        if (!part.is(Kind.BOOLEAN)) {
            check.problem(part, "must be " + Kind.BOOLEAN.words());
        }
        return Optional.of(part.number() != 0);
    }
}
