package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.game.GameEntry.By;
import corridor.lab.classroom.ClassPerson.Part;
import corridor.lab.explore.BodyCheck;
import corridor.lab.server.Call;
import corridor.lab.server.LabJson;
import corridor.lab.server.Route;
import corridor.text.JsonPart;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The routes by which the teacher leads a class. */
final class TeacherRoutes {
    private static final String CLASS = ClassRoutes.CLASS;
    private static final String SEAT = "seat";
    private static final String PERSON = "person";
    private static final String PART = "part";
    private static final String OUT = "out";
    private static final String CODE = "code";
    private static final String PROJECTOR = "projector";
    private static final List<String> STEPS = List.of("open", "close", "reveal", "next", "undo", "end", "leave");
    private static final List<String> PLAYERS = List.of("people", "model", "teacher");

    private final ClassDesk desk;

    TeacherRoutes(ClassDesk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(
                Route.post(CLASS, this::begin),
                Route.post(CLASS + "/step", this::step),
                Route.post(CLASS + "/clock", this::clock),
                Route.post(CLASS + "/event", this::event),
                Route.post(CLASS + "/seat", this::seat),
                Route.post(CLASS + "/person", this::person),
                Route.post(CLASS + "/door", this::door),
                Route.post(CLASS + "/afterwards", this::afterwards),
                Route.post(CLASS + "/debrief", this::debrief),
                Route.get(CLASS + "/log", this::log));
    }

    private void begin(Call call) throws IOException {
        teacher(call, desk.begin(call.body()));
    }

    private void step(Call call) throws IOException {
        BodyCheck check = new BodyCheck(call.body());
        check.keys(List.of("do"));
        Optional<String> step = check.name("do", STEPS, "is no step of a class", "");
        check.done();
        ClassDesk.Open open = desk.open();
        if (step.orElseThrow().equals("leave")) {
            desk.leave();
            call.json(LabJson.answer().put("left", true));
            return;
        }
        int closed = open.room().world().closed();
        open.room().step(step.get());
        if (open.room().world().closed() != closed || open.room().phase() == Phase.DEBRIEF) {
            desk.changed();
        }
        teacher(call, open);
    }

    private void clock(Call call) throws IOException {
        BodyCheck check = new BodyCheck(call.body());
        check.keys(List.of("do"));
        Optional<String> what =
                check.name("do", List.of("add", "pause", "resume", "off", "on"), "is nothing that a clock does", "");
        check.done();
        ClassDesk.Open open = desk.open();
        Classroom room = open.room();
        synchronized (room) {
            switch (what.orElseThrow()) {
                case "add" -> room.clock().add(Classroom.MORE_SECONDS);
                case "pause" -> room.clock().pause();
                case "resume" -> room.clock().resume();
                case "off" -> room.clock().off();
                default ->
                    room.clock().on(room.phase() == Phase.OPEN, room.setup().seconds());
            }
            room.touch();
        }
        teacher(call, open);
    }

    private void event(Call call) throws IOException {
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of("event"));
        check.done();
        ClassDesk.Open open = desk.open();
        open.room().inject(body.orNull("event"));
        teacher(call, open);
    }

    private void seat(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        BodyCheck check = new BodyCheck(call.body());
        check.keys(List.of(SEAT, "by"));
        Optional<String> seat = check.name(SEAT, ClassRoutes.seats(open), "is no seat of this game", "");
        Optional<String> by = check.name("by", PLAYERS, "is nobody who plays", "");
        check.done();
        open.room()
                .player(
                        seat.orElseThrow(),
                        List.of(By.SEAT, By.MODEL, By.TEACHER).get(PLAYERS.indexOf(by.orElseThrow())));
        teacher(call, open);
    }

    private void person(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of(PERSON, SEAT, PART, OUT));
        int number = (int) check.whole(PERSON, 1, Integer.MAX_VALUE, 0);
        ClassPeople people = open.room().people();
        if (body.has(OUT)) {
            check.done();
            people.out(number);
        } else {
            List<String> parts = Arrays.stream(Part.values()).map(Part::word).toList();
            Optional<String> part = check.name(PART, parts, "is no part of a class", "");
            Optional<String> seat = part.filter(PROJECTOR::equals).isPresent()
                    ? Optional.of("")
                    : check.name(SEAT, ClassRoutes.seats(open), "is no seat of this game", "");
            check.done();
            people.move(number, seat.orElseThrow(), Part.values()[parts.indexOf(part.orElseThrow())]);
        }
        open.room().touch();
        desk.save();
        teacher(call, open);
    }

    private void door(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of("open", CODE));
        Optional<Boolean> wanted = ClassRoutes.yes(check, body, "open");
        Optional<Boolean> change = ClassRoutes.yes(check, body, CODE);
        check.done();
        JoinDesk join = open.room().people().desk();
        synchronized (open.room().people()) {
            wanted.ifPresent(join::open);
            if (change.orElse(false)) {
                join.change();
            }
        }
        open.room().touch();
        desk.save();
        teacher(call, open);
    }

    private void afterwards(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        check.keys(List.of("held"));
        Optional<Boolean> held = ClassRoutes.yes(check, body, "held");
        check.done();
        open.room().afterwards(held.orElse(true));
        desk.changed();
        teacher(call, open);
    }

    private void debrief(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        JsonPart body = call.body();
        BodyCheck check = new BodyCheck(body);
        Optional<Boolean> show = ClassRoutes.yes(check, body, "show");
        Optional<Boolean> numbers = ClassRoutes.yes(check, body, "numbers");
        check.done();
        if (show.isPresent() && !show.get()) {
            open.room().show(null);
            call.json(LabJson.answer().put("shown", false));
            return;
        }
        ObjectNode answer = open.debrief().answer(body);
        if (show.isPresent() && answer.path("ready").asBoolean()) {
            open.room().show(answer.deepCopy().put("withNumbers", numbers.orElse(false)));
        }
        call.json(answer);
    }

    private void log(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        byte[] text;
        synchronized (open.room()) {
            text = Files.readAllBytes(open.room().file().path());
        }
        call.download("application/x-ndjson", "game.jsonl", text);
    }

    private void teacher(Call call, ClassDesk.Open open) throws IOException {
        ObjectNode view;
        synchronized (open.room()) {
            view = desk.views().teacher(open.room());
        }
        view.set("progress", open.debrief().progress());
        call.json(view);
    }
}
