package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.game.GameWriter;
import corridor.game.LeverParties;
import corridor.lab.server.LabJson;
import corridor.lesson.Lesson;
import corridor.lesson.Lesson.Play;
import corridor.lesson.Lesson.Prediction;
import corridor.lesson.LessonSeat;
import corridor.lesson.LessonSeat.Card;
import corridor.lesson.LessonStep;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts lessons into answers. What a role does not need stands in none of its answers: a seat learns its own sheet and
 * what others may offer to it, and nothing that only another seat or the teacher knows.
 */
final class LessonAnswers {
    private final GameWriter writer;
    private final LeverParties parties;

    LessonAnswers(GameWriter writer, LeverParties parties) {
        this.writer = writer;
        this.parties = parties;
    }

    /**
     * Returns a lesson for the list, with bodies that open a class of either length; none for a lesson without a game.
     */
    ObjectNode summary(Lesson lesson) {
        ObjectNode json = LabJson.object().put("name", lesson.name());
        json.put("title", lesson.title()).put("question", lesson.question());
        json.set("goals", LabJson.texts(lesson.goals()));
        json.put(
                "minutes", lesson.steps().stream().mapToInt(LessonStep::minutes).sum());
        json.put(
                "longMinutes",
                lesson.steps().stream().mapToInt(LessonStep::longMinutes).sum());
        json.set("solo", LabJson.texts(lesson.solo()));
        lesson.play().ifPresent(play -> {
            json.put("months", play.months());
            json.set("setup", setup(lesson, play, play.rounds()));
            json.set("longSetup", setup(lesson, play, play.longRounds()));
        });
        return json;
    }

    private ObjectNode setup(Lesson lesson, Play play, int number) {
        ObjectNode json = LabJson.object().put("title", lesson.title());
        json.put("base", play.scenario()).put("seed", play.seed());
        List<LocalDate> starts = play.starts(number);
        json.set(
                "rounds", LabJson.texts(starts.stream().map(LocalDate::toString).toList()));
        json.put("end", play.first().plusMonths((long) number * play.months()).toString());
        Set<String> numbers = new LinkedHashSet<>(play.projector());
        lesson.seats().forEach(seat -> numbers.addAll(seat.sees()));
        json.set("numbers", LabJson.texts(numbers));
        ObjectNode cards = json.putObject("cards");
        ObjectNode asks = json.putObject("asks");
        for (LessonSeat seat : lesson.seats()) {
            cards.set(seat.seat(), LabJson.texts(levers(lesson, seat)));
            Set<String> asked = new LinkedHashSet<>();
            seat.cards().stream()
                    .filter(Card::isOffer)
                    .flatMap(card -> card.set().keySet().stream())
                    .filter(lever -> !parties.of(lever).contains(seat.seat()))
                    .forEach(asked::add);
            if (!asked.isEmpty()) {
                asks.set(seat.seat(), LabJson.texts(asked));
            }
        }
        return json;
    }

    /** Returns the levers of a seat's cards, and those of what it may accept, which it must be able to end again. */
    private static Set<String> levers(Lesson lesson, LessonSeat seat) {
        Set<String> levers = new LinkedHashSet<>();
        seat.cards().forEach(card -> levers.addAll(card.set().keySet()));
        for (LessonSeat other : lesson.seats()) {
            other.cards().stream()
                    .filter(card -> card.asks().equals(seat.seat()))
                    .forEach(card -> levers.addAll(card.set().keySet()));
        }
        return levers;
    }

    /** Returns what everybody may see. */
    ObjectNode open(Lesson lesson) {
        ObjectNode json = LabJson.answer().put("name", lesson.name());
        json.put("title", lesson.title()).put("question", lesson.question());
        json.set("story", LabJson.texts(lesson.story()));
        json.set("debrief", LabJson.texts(lesson.debrief()));
        json.put("transfer", lesson.transfer());
        lesson.play().ifPresent(play -> json.set("projector", LabJson.texts(play.projector())));
        return json;
    }

    /** Returns what everybody may see, with the sheet of a seat. */
    ObjectNode seat(Lesson lesson, String id) {
        ObjectNode json = open(lesson);
        LessonSeat seat = lesson.seat(id);
        ObjectNode sheet = json.putObject("sheet").put("seat", id);
        sheet.set("brief", LabJson.texts(seat.brief()));
        sheet.put("wants", seat.wants()).put("fears", seat.fears());
        sheet.put("secret", seat.secret().text()).put("note", seat.note());
        sheet.set("sees", LabJson.texts(seat.sees()));
        sheet.set("cares", LabJson.texts(seat.cares()));
        ArrayNode cards = sheet.putArray("cards");
        seat.cards().forEach(card -> cards.add(card(card)));
        ArrayNode offered = sheet.putArray("offered");
        for (LessonSeat other : lesson.seats()) {
            other.cards().stream()
                    .filter(card -> card.asks().equals(id))
                    .forEach(card -> offered.add(card(card).put("from", other.seat())));
        }
        return json;
    }

    /** Returns what everybody may see, with what the teacher says and asks. */
    ObjectNode teacher(Lesson lesson) {
        ObjectNode json = open(lesson);
        ArrayNode steps = json.putArray("steps");
        for (LessonStep step : lesson.steps()) {
            ObjectNode one = steps.addObject().put("id", step.id());
            one.put("title", step.title()).put("minutes", step.minutes());
            one.set("say", LabJson.texts(step.say()));
        }
        ArrayNode predictions = json.putArray("predictions");
        for (Prediction prediction : lesson.predictions()) {
            ObjectNode one = predictions.addObject().put("question", prediction.question());
            one.put("outcome", prediction.outcome());
            one.set("options", LabJson.texts(prediction.options()));
        }
        return json;
    }

    private ObjectNode card(Card card) {
        ObjectNode json = LabJson.object().put("id", card.id());
        json.put("title", card.title()).put("pays", card.pays()).put("meant", card.meant());
        json.put("asks", card.asks());
        json.set("set", writer.values(card.set()));
        return json;
    }
}
