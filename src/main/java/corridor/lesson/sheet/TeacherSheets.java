package corridor.lesson.sheet;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.lesson.EffectTable;
import corridor.lesson.Lesson;
import corridor.lesson.Lesson.Claim;
import corridor.lesson.Lesson.Item;
import corridor.lesson.Lesson.KeyPoint;
import corridor.lesson.Lesson.MeasuredEffect;
import corridor.lesson.LessonSeat;
import corridor.lesson.LessonStep;
import corridor.report.page.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Sheets of the teacher: the plan by the minute and the key. */
final class TeacherSheets {
    private static final List<String> MISREAD = List.of(
            "key.misread.force",
            "key.misread.guilt",
            "key.misread.one",
            "key.misread.forecast",
            "key.misread.zero",
            "key.misread.count");

    private final Lesson lesson;
    private final Catalogue catalogue;

    TeacherSheets(Lesson lesson, Catalogue catalogue) {
        this.lesson = lesson;
        this.catalogue = catalogue;
    }

    void plan(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("plan.title"));
        html.element("p", lesson.question(), "class", "question");
        html.element("p", SheetWords.of("plan.untried") + " " + SheetWords.of("plan.content"));
        html.element("h2", SheetWords.of("plan.goals"));
        HandoutParts.numbered(html, lesson.goals());
        lesson.play()
                .ifPresent(play ->
                        html.element("p", LessonPlan.rounds(play)).element("p", LessonPlan.projector(play, catalogue)));
        steps(html);
        html.element("h2", SheetWords.of("plan.story"));
        lesson.story().forEach(paragraph -> html.element("p", paragraph));
        html.element("h2", SheetWords.of("predict.title"));
        HandoutParts.numbered(
                html, lesson.predictions().stream().map(LessonPlan::words).toList());
        html.element("h2", SheetWords.of("plan.debrief"));
        HandoutParts.numbered(html, lesson.debrief());
        html.element("h2", SheetWords.of("plan.transfer")).element("p", lesson.transfer());
        html.element("h2", SheetWords.of("plan.sources"));
        HandoutParts.list(html, lesson.sources());
        html.element("p", SheetWords.of("plan.facts")).close();
    }

    private void steps(Html html) {
        html.open("table", "class", "steps");
        HandoutParts.head(
                html,
                List.of(
                        SheetWords.of("plan.minutes"),
                        SheetWords.of("plan.long"),
                        SheetWords.of("plan.step"),
                        SheetWords.of("plan.say")));
        html.open("tbody");
        for (LessonStep step : lesson.steps()) {
            html.open("tr");
            html.element("td", LessonPlan.span(lesson, step, LessonStep::minutes));
            html.element("td", LessonPlan.span(lesson, step, LessonStep::longMinutes));
            html.open("td")
                    .element("strong", step.title())
                    .element("p", step.screen())
                    .close();
            html.open("td");
            step.say().forEach(line -> html.element("p", line));
            html.close().close();
        }
        html.close().close();
    }

    void key(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("key.title"));
        html.element("p", SheetWords.of("key.note"));
        html.element("h2", SheetWords.of("key.points"));
        lesson.key().forEach(point -> point(html, point));
        if (!lesson.seats().isEmpty()) {
            seats(html);
        }
        if (!lesson.claims().isEmpty()) {
            claims(html);
        }
        html.element("h2", SheetWords.of("key.misread.title"));
        HandoutParts.list(html, MISREAD.stream().map(key -> SheetWords.of(key)).toList());
        html.element("h2", SheetWords.of("key.items"));
        HandoutParts.numbered(
                html, lesson.items().stream().map(TeacherSheets::answer).toList());
        html.element("p", SheetWords.of("key.right")).close();
    }

    private static String answer(Item item) {
        return item.options().get(item.right()) + " " + item.why();
    }

    private void point(Html html, KeyPoint point) {
        html.element("p", point.text());
        if (point.effects().isEmpty()) {
            return;
        }
        html.open("table", "class", "effects");
        HandoutParts.head(
                html,
                List.of(
                        SheetWords.of("key.choice"),
                        SheetWords.of("key.outcome"),
                        SheetWords.of("key.without"),
                        SheetWords.of("key.effect"),
                        SheetWords.of("key.verdict")));
        html.open("tbody");
        point.effects().forEach(effect -> row(html, effect));
        html.close().close();
    }

    private void row(Html html, MeasuredEffect effect) {
        Outcome outcome = catalogue.outcome(effect.outcome());
        EffectTable.Row row = EffectTable.standard()
                .find(effect)
                .orElseThrow(() -> new IllegalArgumentException("no measured effect " + effect));
        html.open("tr")
                .element("td", choice(effect.set()))
                .element("td", outcome.label())
                .element("td", PlainVerdict.mean(outcome, row.reference()))
                .element("td", PlainVerdict.interval(row.difference(), row.low(), row.high()))
                .element("td", PlainVerdict.words(outcome, row.median(), row.difference(), row.low(), row.high()))
                .close();
    }

    /** Returns a choice in the words of the catalogue; levers that are set on both sides follow "with". */
    private String choice(String settings) {
        List<String> words =
                Arrays.stream(settings.split(" ")).map(this::setting).toList();
        return words.size() == 1
                ? words.get(0)
                : SheetWords.of("key.with", words.get(0), words.stream().skip(1).collect(Collectors.joining("; ")));
    }

    private String setting(String setting) {
        int equals = setting.indexOf('=');
        return LeverWords.of(catalogue.lever(setting.substring(0, equals)), setting.substring(equals + 1));
    }

    private void seats(Html html) {
        html.element("h2", SheetWords.of("key.seats"));
        HandoutParts.list(html, lines(true));
        html.element("h2", SheetWords.of("key.secrets"));
        HandoutParts.list(html, lines(false));
    }

    private List<String> lines(boolean notes) {
        List<String> lines = new ArrayList<>();
        for (LessonSeat seat : lesson.seats()) {
            lines.add(SheetWords.of(
                    "paper.seat",
                    SeatSheets.name(catalogue, seat.seat()),
                    notes ? seat.note() : seat.secret().text()));
        }
        return lines;
    }

    private void claims(Html html) {
        html.element("h2", SheetWords.of("claims.key"));
        html.open("ol");
        for (Claim claim : lesson.claims()) {
            html.open("li")
                    .element("p", claim.claim())
                    .element("p", SheetWords.of("claims.who") + ": " + claim.who())
                    .element("p", SheetWords.of("claims.open") + ": " + claim.open())
                    .element("p", SheetWords.of("claims.evidence", String.join(", ", claim.evidence())))
                    .close();
        }
        html.close();
    }
}
