package corridor.lesson.sheet;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.lesson.Lesson;
import corridor.lesson.Lesson.Claim;
import corridor.lesson.Lesson.Criterion;
import corridor.lesson.Lesson.Item;
import corridor.lesson.Lesson.Prediction;
import corridor.lesson.LessonSeat;
import corridor.lesson.LessonSeat.Card;
import corridor.report.page.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sheets that all students get, whatever their seat. */
final class ClassSheets {
    private static final int GROUPS = 6;
    private static final int TICKETS = 2;
    private static final int YEARS = 5;

    private final Lesson lesson;
    private final Catalogue catalogue;

    ClassSheets(Lesson lesson, Catalogue catalogue) {
        this.lesson = lesson;
        this.catalogue = catalogue;
    }

    void join(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("join.title"));
        html.element("p", lesson.question(), "class", "question");
        HandoutParts.field(html, SheetWords.of("join.address"));
        HandoutParts.field(html, SheetWords.of("join.code"));
        html.element("p", SheetWords.of("join.how")).element("p", SheetWords.of("join.name"));
        html.element("p", SheetWords.of("join.parts"));
        html.open("table", "class", "join");
        HandoutParts.head(
                html,
                List.of(
                        SheetWords.of("join.seat"),
                        SheetWords.of("join.decides"),
                        SheetWords.of("join.advise"),
                        SheetWords.of("join.observes")));
        html.open("tbody");
        for (LessonSeat seat : lesson.seats()) {
            HandoutParts.emptyRow(html, SeatSheets.name(catalogue, seat.seat()), 3);
        }
        html.close().close();
        html.element("h2", SheetWords.of("seat.rules"));
        HandoutParts.list(html, SeatSheets.rules());
        html.close();
    }

    void cover(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("cover.title"));
        html.element("p", SheetWords.of("cover.text"), "class", "large").close();
    }

    void observer(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("observer.title"));
        html.element("p", SheetWords.of("observer.task"));
        html.open("table", "class", "observer");
        HandoutParts.head(
                html,
                List.of(
                        SheetWords.of("observer.round"),
                        SheetWords.of("observer.with"),
                        SheetWords.of("observer.reason"),
                        SheetWords.of("observer.refused"),
                        SheetWords.of("observer.surprise"),
                        SheetWords.of("observer.luck")));
        html.open("tbody");
        int rounds = lesson.play().orElseThrow().longRounds();
        IntStream.rangeClosed(1, rounds).forEach(round -> HandoutParts.emptyRow(html, Integer.toString(round), 5));
        html.close().close();
        html.element("h2", SheetWords.of("observer.end"));
        HandoutParts.lines(html, 3);
        html.close();
    }

    void ticket(Html html) {
        html.open("section", "class", "sheet");
        for (int i = 0; i < TICKETS; i++) {
            html.open("div", "class", "half");
            html.element("p", lesson.title(), "class", "lesson").element("h1", SheetWords.of("ticket.title"));
            html.element("h2", SheetWords.of("ticket.doubt"));
            HandoutParts.lines(html, 2);
            html.element("h2", SheetWords.of("ticket.missing"));
            HandoutParts.lines(html, 2);
            html.element("h2", SheetWords.of("plan.transfer")).element("p", lesson.transfer());
            HandoutParts.lines(html, 3);
            html.close();
        }
        html.close();
    }

    void items(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("items.title"));
        HandoutParts.field(html, SheetWords.of("items.name"));
        HandoutParts.field(html, SheetWords.of("items.when"));
        html.element("p", SheetWords.of("items.note"));
        html.open("ol", "class", "items");
        for (Item item : lesson.items()) {
            html.open("li").element("p", item.question());
            options(html, item.options());
            html.close();
        }
        html.close().close();
    }

    void predictions(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("predict.title"));
        HandoutParts.field(html, SheetWords.of("items.name"));
        html.element("p", SheetWords.of("predict.note")).open("ol", "class", "items");
        for (Prediction prediction : lesson.predictions()) {
            html.open("li").element("p", prediction.question());
            if (prediction.options().isEmpty()) {
                chart(html, prediction);
            } else {
                options(html, prediction.options());
            }
            html.close();
        }
        html.close();
        html.element("h2", SheetWords.of("predict.seen"));
        HandoutParts.lines(html, 3);
        html.close();
    }

    /** Writes an empty chart with years below, or only a line to write on if nothing is played. */
    private void chart(Html html, Prediction prediction) {
        if (lesson.play().isEmpty()) {
            HandoutParts.lines(html, 1);
            return;
        }
        Outcome outcome = catalogue.outcome(prediction.outcome());
        html.element("p", SheetWords.of("predict.unit", outcome.label(), outcome.unit()), "class", "lesson");
        html.open("div", "class", "chart");
        int first = lesson.play().orElseThrow().first().getYear();
        for (int year = first; year < first + YEARS; year++) {
            html.element("span", Integer.toString(year));
        }
        html.close();
    }

    private static void options(Html html, List<String> options) {
        html.open("ul", "class", "options");
        for (String option : options) {
            html.open("li")
                    .element("span", "", "class", "box")
                    .text(" " + option)
                    .close();
        }
        html.close();
    }

    void memo(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("memo.title"));
        html.element("p", lesson.memo().task());
        html.element("h2", SheetWords.of("memo.parts"));
        HandoutParts.numbered(html, lesson.memo().parts());
        html.element("h2", SheetWords.of("memo.rubric"));
        html.open("table", "class", "rubric");
        HandoutParts.head(
                html,
                List.of(
                        SheetWords.of("memo.criterion"),
                        SheetWords.of("memo.weak"),
                        SheetWords.of("memo.sound"),
                        SheetWords.of("memo.strong")));
        html.open("tbody");
        for (Criterion line : lesson.rubric()) {
            html.open("tr")
                    .element("th", line.criterion(), "scope", "row")
                    .element("td", line.weak())
                    .element("td", line.sound())
                    .element("td", line.strong())
                    .close();
        }
        html.close().close().close();
    }

    /** Writes the claims as cards for six groups, without what is open about them, which the groups find out. */
    void claims(Html html) {
        List<Claim> claims = lesson.claims();
        int each = (claims.size() + GROUPS - 1) / GROUPS;
        for (int group = 0; group * each < claims.size(); group++) {
            HandoutParts.open(html, lesson.title(), SheetWords.of("claims.title", group + 1));
            for (Claim claim : claims.subList(group * each, Math.min(claims.size(), (group + 1) * each))) {
                html.open("div", "class", "boxed claim");
                html.element("p", claim.claim(), "class", "question");
                html.element("p", SheetWords.of("claims.who") + ": " + claim.who());
                html.element("h2", SheetWords.of("claims.how"));
                HandoutParts.lines(html, 2);
                html.element("h2", SheetWords.of("claims.against"));
                HandoutParts.lines(html, 2);
                html.element("h2", SheetWords.of("claims.decide"));
                HandoutParts.lines(html, 2);
                html.close();
            }
            html.close();
        }
    }

    void solo(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("solo.title"));
        html.element("p", lesson.question(), "class", "question").element("p", SheetWords.of("solo.note"));
        HandoutParts.numbered(html, lesson.solo());
        if (!lesson.seats().isEmpty()) {
            cards(html);
        }
        html.element("h2", SheetWords.of("solo.story"));
        lesson.story().forEach(paragraph -> html.element("p", paragraph));
        html.element("h2", SheetWords.of("plan.sources"));
        HandoutParts.list(html, lesson.sources());
        html.close();
    }

    /** Writes each card as settings of levers, for the laboratory, which knows levers and not cards. */
    private void cards(Html html) {
        html.element("h2", SheetWords.of("solo.cards")).open("table", "class", "cards-as-levers");
        HandoutParts.head(
                html, List.of(SheetWords.of("join.seat"), SheetWords.of("seat.card"), SheetWords.of("solo.lever")));
        html.open("tbody");
        for (LessonSeat seat : lesson.seats()) {
            for (Card card : seat.cards()) {
                List<String> levers = new ArrayList<>();
                card.set().forEach((lever, value) -> levers.add(LeverWords.of(catalogue.lever(lever), value)));
                html.open("tr")
                        .element("td", SeatSheets.name(catalogue, seat.seat()))
                        .element("td", card.title())
                        .element("td", String.join("; ", levers))
                        .close();
            }
        }
        html.close().close();
    }
}
