package corridor.lesson.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.catalogue.seats.Seat;
import corridor.lesson.Lesson;
import corridor.lesson.LessonReader;
import corridor.lesson.LessonSeat;
import corridor.lesson.LessonSeat.Card;
import corridor.lesson.Lessons;
import corridor.lesson.TypicalMoves;
import corridor.lesson.sheet.PaperResults.Cell;
import corridor.lesson.sheet.PaperResults.Row;
import corridor.scenario.ScenarioFolders;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandoutsTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Path CODE = Path.of("src/main/java/corridor/lesson/sheet");
    private static final Path WORDS = Path.of("src/main/resources/corridor/lesson/sheet/sheets.properties");

    static Stream<Lesson> lessons() {
        LessonReader reader = new LessonReader(
                CATALOGUE,
                new ScenarioFolders(List.of(ProgramFolder.scenarios().orElse(Path.of("scenarios"))), note -> {}));
        return Lessons.names().stream().map(reader::read);
    }

    static Stream<Lesson> games() {
        return lessons().filter(lesson -> lesson.play().isPresent());
    }

    @ParameterizedTest
    @MethodSource("games")
    void sheets_hold_every_seat_with_its_cards_numbers_and_rules(Lesson lesson) {
        String seats = plain(pages(lesson).get("seats.html"));
        for (Seat seat : CATALOGUE.seats().seats()) {
            LessonSeat sheet = lesson.seat(seat.id());
            String own = plain(sheet(lesson, seat.id()));
            assertThat(own)
                    .contains(
                            "Seat: " + seat.name(),
                            sheet.wants(),
                            sheet.fears(),
                            sheet.secret().text());
            sheet.cards().forEach(card -> assertThat(own).contains(card.title(), card.meant(), card.pays()));
            sheet.sees()
                    .forEach(id -> assertThat(seats)
                            .contains(CATALOGUE.outcome(id).label() + " ("
                                    + CATALOGUE.outcome(id).monthlyUnit() + ")"));
        }
        assertThat(seats.split(Pattern.quote(SheetWords.of("rule.armed")), -1)).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("games")
    void secret_of_a_seat_stands_on_its_own_sheet_and_the_key_only(Lesson lesson) {
        Map<String, String> pages = pages(lesson);
        for (LessonSeat owner : lesson.seats()) {
            String secret = owner.secret().text();
            pages.forEach((file, page) -> assertThat(plain(page).contains(secret))
                    .as("%s: %s", file, owner.seat())
                    .isEqualTo(List.of("seats.html", "key.html").contains(file)));
            for (LessonSeat other : lesson.seats()) {
                assertThat(plain(sheet(lesson, other.seat())).contains(secret))
                        .isEqualTo(other.seat().equals(owner.seat()));
            }
        }
    }

    /** A request is on two sheets: that of the seat that asks, and, as a title, that of the seat that is asked. */
    @ParameterizedTest
    @MethodSource("games")
    void seat_reads_what_it_may_be_asked(Lesson lesson) {
        String seats = plain(pages(lesson).get("seats.html"));
        for (LessonSeat seat : lesson.seats()) {
            for (Card card : seat.cards()) {
                String asked = SheetWords.of("seat.asked.by", SeatSheets.name(CATALOGUE, seat.seat()), card.title());
                assertThat(seats.contains(asked)).as(card.id()).isEqualTo(card.isOffer());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void pages_are_linked_and_fetch_nothing(Lesson lesson) {
        Map<String, String> pages = pages(lesson);
        assertThat(pages.keySet()).contains("index.html", "plan.html", "items.html", "exit-ticket.html", "key.html");
        pages.keySet().stream()
                .filter(file -> !file.equals("index.html"))
                .forEach(file -> assertThat(pages.get("index.html")).contains("href=\"" + file + "\""));
        pages.values()
                .forEach(page -> assertThat(page)
                        .contains("default-src &#39;none&#39;", "@page")
                        .doesNotContain("<script", "src=", "url("));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void students_get_neither_answers_nor_what_is_open(Lesson lesson) {
        pages(lesson).forEach((file, page) -> {
            if (!file.equals("key.html")) {
                lesson.items().forEach(item -> assertThat(plain(page)).doesNotContain(item.why()));
                lesson.claims().forEach(claim -> assertThat(plain(page)).doesNotContain(claim.open()));
            }
        });
        lesson.claims()
                .forEach(claim ->
                        assertThat(plain(pages(lesson).get("claims.html"))).contains(claim.claim(), claim.who()));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void plan_in_the_terminal_has_each_step_with_what_to_say(Lesson lesson) {
        String plan = LessonPlan.text(lesson, CATALOGUE).replaceAll("\\s+", " ");
        lesson.steps().forEach(step -> {
            assertThat(plan).contains(step.title());
            step.say().forEach(line -> assertThat(plan).contains(line));
        });
        assertThat(plan).contains("42-45", lesson.transfer());
    }

    @Test
    void results_on_paper_are_said_in_words() {
        var attacks = CATALOGUE.outcome("attacks");
        assertThat(PlainVerdict.words(attacks, 6711, -600, -650, -550)).isEqualTo("fewer");
        assertThat(PlainVerdict.words(attacks, 6711, 600, 550, 650)).isEqualTo("more");
        assertThat(PlainVerdict.words(attacks, 6711, -100, -120, -80)).isEqualTo("too small to matter");
        assertThat(PlainVerdict.words(attacks, 6711, -600, -1300, 100)).isEqualTo("not distinguishable");
        assertThat(PlainVerdict.words(attacks, 6711, -600, Double.NaN, Double.NaN))
                .isEqualTo("not distinguishable");
    }

    @Test
    void every_text_of_the_table_is_used_and_every_text_used_is_there() throws IOException {
        Properties table = new Properties();
        table.load(new StringReader(Files.readString(WORDS, StandardCharsets.UTF_8)));
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(CODE)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        TreeSet<String> used = new TreeSet<>();
        Matcher key = Pattern.compile("\"([a-z]+(\\.[a-z]+)+)\"").matcher(code);
        while (key.find()) {
            used.add(key.group(1));
        }
        used.removeIf(name -> name.matches(".*\\.(properties|css|html)"));
        Stream.of("less", "more", "open").forEach(wish -> used.add("seat.wish." + wish));
        assertThat(used).isEqualTo(new TreeSet<>(table.stringPropertyNames()));
        assertThat(table.values()).as("no text stands twice").doesNotHaveDuplicates();
    }

    private static Map<String, String> pages(Lesson lesson) {
        return Handouts.of(lesson, CATALOGUE, "test", lesson.play().map(play -> {
            List<String> outcomes = play.projector();
            List<Cell> cells = outcomes.stream()
                    .map(outcome -> new Cell(100, 100, 0, Double.NaN, Double.NaN))
                    .toList();
            return new PaperResults(
                    outcomes,
                    1,
                    play.seed(),
                    TypicalMoves.of(lesson).stream()
                            .map(set -> new Row(set, cells))
                            .toList());
        }));
    }

    /** Returns the two pages of a seat. */
    private static String sheet(Lesson lesson, String seat) {
        String page = pages(lesson).get("seats.html");
        int from = page.indexOf("id=\"" + seat + "\"");
        int next = page.indexOf("id=\"seat-", from + 1);
        return page.substring(from, next < 0 ? page.length() : next);
    }

    private static String plain(String page) {
        return page.replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace('\u00a0', ' ');
    }
}
