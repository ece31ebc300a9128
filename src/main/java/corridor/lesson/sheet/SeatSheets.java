package corridor.lesson.sheet;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.seats.Seat;
import corridor.lesson.Lesson;
import corridor.lesson.LessonSeat;
import corridor.lesson.LessonSeat.Card;
import corridor.report.page.Html;
import java.util.ArrayList;
import java.util.List;

/** The role sheets of a lesson, which are also what a class on paper moves with. */
final class SeatSheets {
    private static final List<String> RULES = List.of(
            "rule.cards",
            "rule.stay",
            "rule.sealed",
            "rule.offers",
            "rule.wait",
            "rule.swap",
            "rule.armed",
            "rule.invented");

    private final Lesson lesson;
    private final Catalogue catalogue;
    private final int rounds;

    SeatSheets(Lesson lesson, Catalogue catalogue) {
        this.lesson = lesson;
        this.catalogue = catalogue;
        rounds = lesson.play().orElseThrow().longRounds();
    }

    void write(Html html) {
        lesson.seats().forEach(seat -> write(html, seat));
    }

    /** Returns the name of a seat by its id. */
    static String name(Catalogue catalogue, String id) {
        return seat(catalogue, id).name();
    }

    private static Seat seat(Catalogue catalogue, String id) {
        return catalogue.seats().seats().stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no seat " + id));
    }

    private void write(Html html, LessonSeat seat) {
        Seat part = seat(catalogue, seat.seat());
        HandoutParts.open(html, lesson.title(), SheetWords.of("seat.title", part.name()), "id", seat.seat());
        html.open("div", "class", "beside").open("div");
        html.element("h2", SheetWords.of("seat.brief"));
        seat.brief().forEach(line -> html.element("p", line));
        html.element("h2", SheetWords.of("seat.wants")).element("p", seat.wants());
        html.element("h2", SheetWords.of("seat.fears")).element("p", seat.fears());
        html.close().open("div");
        html.open("div", "class", "boxed")
                .element("h2", SheetWords.of("seat.secret"))
                .element("p", seat.secret().text())
                .close();
        html.element("h2", SheetWords.of("seat.cares"));
        HandoutParts.list(html, seat.cares().stream().map(id -> care(part, id)).toList());
        html.element("h2", SheetWords.of("seat.note")).element("p", seat.note());
        html.close().close();
        cards(html, seat);
        html.close();
        HandoutParts.open(html, lesson.title(), SheetWords.of("seat.title", part.name()));
        numbers(html, seat);
        html.element("h2", SheetWords.of("seat.asked"));
        HandoutParts.list(html, asked(seat));
        html.element("h2", SheetWords.of("seat.rules"));
        HandoutParts.list(html, rules());
        html.close();
    }

    /** Returns the rules of the game, those on armed groups and on what is invented among them. */
    static List<String> rules() {
        return RULES.stream().map(key -> SheetWords.of(key)).toList();
    }

    private String care(Seat part, String id) {
        Outcome outcome = catalogue.outcome(id);
        String wish = part.cares().stream()
                .filter(care -> care.outcome().equals(id))
                .map(care -> care.wish().name())
                .findFirst()
                .orElse(outcome.wish().name());
        String key = wish.equals("LESS") ? "less" : wish.equals("MORE") ? "more" : "open";
        return SheetWords.of("seat.care", outcome.label(), SheetWords.of("seat.wish." + key));
    }

    private void cards(Html html, LessonSeat seat) {
        html.element("h2", SheetWords.of("seat.cards")).element("p", SheetWords.of("seat.tick"));
        html.open("table", "class", "cards");
        HandoutParts.head(html, columns(SheetWords.of("seat.card")));
        html.open("tbody");
        for (Card card : seat.cards()) {
            html.open("tr").open("th", "scope", "row").element("strong", card.title());
            html.element("p", card.meant()).element("p", SheetWords.of("seat.pays", card.pays()));
            if (card.isOffer()) {
                html.element("p", SheetWords.of("seat.asks", name(catalogue, card.asks())), "class", "asks");
            }
            html.close();
            boxes(html);
            html.close();
        }
        html.open("tr")
                .open("th", "scope", "row")
                .element("strong", SheetWords.of("seat.usual"))
                .element("p", SheetWords.of("seat.usual.text"))
                .close();
        boxes(html);
        html.close().close().close();
    }

    private List<String> columns(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        for (int round = 1; round <= rounds; round++) {
            columns.add(Integer.toString(round));
        }
        return columns;
    }

    private void boxes(Html html) {
        for (int round = 0; round < rounds; round++) {
            html.open("td").element("span", "", "class", "box").close();
        }
    }

    private void numbers(Html html, LessonSeat seat) {
        html.element("h2", SheetWords.of("seat.numbers")).element("p", SheetWords.of("rule.indices"));
        List<String> columns = columns(SheetWords.of("seat.number"));
        columns.add(1, SheetWords.of("seat.before"));
        html.open("table", "class", "numbers");
        HandoutParts.head(html, columns);
        html.open("tbody");
        for (String id : seat.sees()) {
            Outcome outcome = catalogue.outcome(id);
            HandoutParts.emptyRow(html, outcome.label() + " (" + outcome.monthlyUnit() + ")", rounds + 1);
        }
        html.close().close();
    }

    /** Returns who may ask the seat for its consent, and to what. */
    private List<String> asked(LessonSeat seat) {
        List<String> asked = new ArrayList<>();
        for (LessonSeat other : lesson.seats()) {
            other.cards().stream()
                    .filter(card -> card.asks().equals(seat.seat()))
                    .forEach(card ->
                            asked.add(SheetWords.of("seat.asked.by", name(catalogue, other.seat()), card.title())));
        }
        return asked.isEmpty() ? List.of(SheetWords.of("seat.asked.none")) : asked;
    }
}
