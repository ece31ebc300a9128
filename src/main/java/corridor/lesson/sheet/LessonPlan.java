package corridor.lesson.sheet;

import corridor.catalogue.Catalogue;
import corridor.lesson.Lesson;
import corridor.lesson.Lesson.Play;
import corridor.lesson.Lesson.Prediction;
import corridor.lesson.LessonStep;
import corridor.report.page.PlainPage;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The plan of a lesson by the minute, and the list of lessons, as text for a terminal. */
public final class LessonPlan {
    private static final int LABEL = 14;
    private static final int NUMBER = 4;

    private LessonPlan() {}

    /** Returns the list of lessons, with the question of each. */
    public static String list(List<Lesson> lessons) {
        PlainPage page = new PlainPage();
        page.heading(SheetWords.of("list.head"));
        int width = lessons.stream()
                        .mapToInt(lesson -> lesson.name().length())
                        .max()
                        .orElse(0)
                + 2;
        for (Lesson lesson : lessons) {
            page.entry(lesson.name(), width, lesson.title() + ": " + lesson.question());
            page.entry(
                    "",
                    width,
                    lesson.play()
                            .map(play -> SheetWords.of("list.game", play.months()))
                            .orElse(SheetWords.of("list.nogame")));
        }
        page.blank();
        page.paragraph(SheetWords.of("list.next"));
        return page.toString();
    }

    /** Returns the plan: steps with the minutes of the lesson of 45 and of the one of 90, and what to say in each. */
    public static String text(Lesson lesson, Catalogue catalogue) {
        PlainPage page = new PlainPage();
        page.heading(lesson.title());
        page.paragraph(lesson.question());
        page.paragraph(SheetWords.of("plan.untried"));
        page.blank();
        numbered(page, SheetWords.of("plan.goals"), lesson.goals());
        lesson.play().ifPresent(play -> {
            page.paragraph(rounds(play));
            page.paragraph(projector(play, catalogue));
            page.blank();
        });
        page.heading(SheetWords.of("plan.title"));
        page.entry(SheetWords.of("plan.minutes") + " " + SheetWords.of("plan.long"), LABEL, SheetWords.of("plan.step"));
        for (LessonStep step : lesson.steps()) {
            page.entry(
                    span(lesson, step, LessonStep::minutes) + "  " + span(lesson, step, LessonStep::longMinutes),
                    LABEL,
                    step.title() + ". " + step.screen());
            step.say().forEach(line -> page.entry("", LABEL, "\"" + line + "\""));
        }
        page.blank();
        page.paragraph(SheetWords.of("plan.content"));
        page.blank();
        page.heading(SheetWords.of("plan.story"));
        lesson.story().forEach(page::paragraph);
        page.blank();
        numbered(
                page,
                SheetWords.of("predict.title"),
                lesson.predictions().stream().map(LessonPlan::words).toList());
        numbered(page, SheetWords.of("plan.debrief"), lesson.debrief());
        numbered(page, SheetWords.of("plan.transfer"), List.of(lesson.transfer()));
        numbered(page, SheetWords.of("solo.title"), lesson.solo());
        numbered(page, SheetWords.of("plan.sources"), lesson.sources());
        page.paragraph(SheetWords.of("plan.facts"));
        return page.toString();
    }

    /** Returns in words how the rounds of a lesson lie. */
    static String rounds(Play play) {
        return SheetWords.of(
                "plan.rounds",
                SheetWords.of("plan.month", play.months()),
                play.first(),
                play.rounds(),
                play.longRounds(),
                play.scenario(),
                play.seed());
    }

    static String projector(Play play, Catalogue catalogue) {
        return SheetWords.of(
                "plan.projector",
                play.projector().stream()
                        .map(id -> catalogue.outcome(id).label())
                        .collect(Collectors.joining("; ")));
    }

    /** Returns a prediction with its options, if it has any. */
    static String words(Prediction prediction) {
        return prediction.options().isEmpty()
                ? prediction.question()
                : prediction.question() + " (" + String.join("; ", prediction.options()) + ")";
    }

    /** Returns the minutes of a step from the begin of the lesson, such as {@code 9-29}; a dash if it is left out. */
    static String span(Lesson lesson, LessonStep step, ToIntFunction<LessonStep> minutes) {
        if (minutes.applyAsInt(step) == 0) {
            return "-";
        }
        int from = 0;
        for (LessonStep before : lesson.steps()) {
            if (before.id().equals(step.id())) {
                break;
            }
            from += minutes.applyAsInt(before);
        }
        return from + "-" + (from + minutes.applyAsInt(step));
    }

    private static void numbered(PlainPage page, String title, List<String> lines) {
        page.heading(title);
        for (int i = 0; i < lines.size(); i++) {
            page.entry((i + 1) + ".", NUMBER, lines.get(i));
        }
        page.blank();
    }
}
