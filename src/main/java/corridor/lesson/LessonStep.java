package corridor.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of a lesson.
 *
 * @param id unique among the steps of a lesson
 * @param title a few words
 * @param minutes length in the lesson of 45 minutes; for the rounds, of all rounds together; 0 if it is left out there
 * @param longMinutes length in the lesson of 90 minutes; 0 if it is left out there
 * @param screen what the projector or the sheets show
 * @param say what the teacher says, one line each
 */
public record LessonStep(String id, String title, int minutes, int longMinutes, String screen, List<String> say) {
    public LessonStep {
        say = List.copyOf(say);
    }

    /** Returns a copy in which the teacher says a line more. */
    LessonStep saying(String line) {
        List<String> all = new ArrayList<>(say);
        all.add(line);
        return new LessonStep(id, title, minutes, longMinutes, screen, all);
    }
}
