package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.game.GameSeat;
import corridor.game.GameWriter;
import corridor.game.LeverParties;
import corridor.lab.server.Call;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import corridor.lab.server.Role;
import corridor.lab.server.Route;
import corridor.lesson.Lesson;
import corridor.lesson.LessonReader;
import corridor.lesson.Lessons;
import corridor.scenario.ScenarioFolders;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The routes of lessons, as docs/lab-api.md describes them. A class plays the lesson whose title it has. */
public final class LessonRoutes {
    private final ClassDesk desk;
    private final Catalogue catalogue;
    private final List<String> addresses;
    private final LessonReader reader;
    private final LessonAnswers answers;
    private List<Lesson> lessons = List.of();

    /** @param addresses addresses of this machine at which a class joins; empty if all play on this machine */
    public LessonRoutes(ClassDesk desk, Catalogue catalogue, List<String> addresses) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.addresses = List.copyOf(addresses);
        reader = new LessonReader(
                catalogue,
                new ScenarioFolders(ProgramFolder.scenarios().stream().toList(), hidden -> {}));
        answers = new LessonAnswers(new GameWriter(catalogue), new LeverParties(catalogue));
    }

    public List<Route> all() {
        return List.of(Route.get("/api/lessons", this::list), Route.shared("GET", "/api/class/lesson", this::ofClass));
    }

    private synchronized List<Lesson> lessons() {
        if (lessons.isEmpty()) {
            lessons = Lessons.names().stream().map(reader::read).toList();
        }
        return lessons;
    }

    private void list(Call call) throws IOException {
        ObjectNode answer = LabJson.answer();
        answer.set("addresses", LabJson.texts(addresses));
        ArrayNode seats = answer.putArray("seats");
        catalogue
                .seats()
                .seats()
                .forEach(seat -> seats.addObject().put("seat", seat.id()).put("name", seat.name()));
        ArrayNode list = answer.putArray("lessons");
        lessons().forEach(lesson -> list.add(answers.summary(lesson)));
        call.json(answer);
    }

    private void ofClass(Call call) throws IOException {
        ClassDesk.Open open = desk.open();
        Lesson lesson = lessons().stream()
                .filter(one -> one.title().equals(open.room().setup().title()))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "lesson", "this class plays a game of its own, without a lesson"));
        if (call.visitor().role() == Role.OWNER) {
            Optional<String> as = call.query("as");
            if (as.isEmpty()) {
                call.json(answers.teacher(lesson));
            } else if (isSeat(open, as.get())) {
                call.json(answers.seat(lesson, as.get()));
            } else {
                throw new Refusal(404, "as", "is no seat of this game");
            }
            return;
        }
        ClassPerson person = open.room()
                .people()
                .holder(call.visitor().token())
                .orElseThrow(() -> new Refusal(403, "person", "you are not in this class; join it by its code"));
        boolean sheet = person.part == ClassPerson.Part.DECIDER || person.part == ClassPerson.Part.ADVISER;
        call.json(sheet ? answers.seat(lesson, person.seat) : answers.open(lesson));
    }

    private static boolean isSeat(ClassDesk.Open open, String seat) {
        return open.room().game().header().seats().stream().map(GameSeat::id).anyMatch(seat::equals);
    }
}
