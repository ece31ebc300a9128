package corridor.lesson.sheet;

import corridor.catalogue.Catalogue;
import corridor.lesson.Lesson;
import corridor.report.page.Html;
import corridor.report.page.PrintPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the sheets of a lesson as pages that print on A4 and Letter, in black and white, and need no network. */
public final class Handouts {
    private static final String INDEX = "index.html";

    private final Lesson lesson;
    private final Catalogue catalogue;
    private final String version;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();

    private Handouts(Lesson lesson, Catalogue catalogue, String version) {
        this.lesson = lesson;
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * Returns the pages by file name, a list of all sheets first.
     *
     * @param version version of Corridor, which stands on each page
     * @param results results of typical moves, for the printed form; empty for a lesson without a game
     */
    public static Map<String, String> of(
            Lesson lesson, Catalogue catalogue, String version, Optional<PaperResults> results) {
        return new Handouts(lesson, catalogue, version).pages(results);
    }

    private Map<String, String> pages(Optional<PaperResults> results) {
        ClassSheets students = new ClassSheets(lesson, catalogue);
        TeacherSheets teacher = new TeacherSheets(lesson, catalogue);
        add("plan", "plan.title", teacher::plan);
        if (lesson.play().isPresent()) {
            add("join", "join.title", html -> {
                students.join(html);
                students.cover(html);
            });
            add("seats", "page.seats", new SeatSheets(lesson, catalogue)::write);
            add("observer", "observer.title", students::observer);
        }
        if (!lesson.claims().isEmpty()) {
            add("claims", "page.claims", students::claims);
        }
        add("predictions", "predict.title", students::predictions);
        add("items", "items.title", students::items);
        add("exit-ticket", "ticket.title", students::ticket);
        add("memo", "memo.title", students::memo);
        add("alone", "solo.title", students::solo);
        results.ifPresent(found -> add("paper", "paper.title", new PaperSheets(lesson, catalogue, found)::write));
        add("key", "key.title", teacher::key);
        Map<String, String> all = new LinkedHashMap<>();
        all.put(INDEX, page(lesson.title(), this::index));
        all.putAll(pages);
        return all;
    }

    private void add(String name, String title, Consumer<Html> body) {
        titles.put(name + ".html", SheetWords.of(title));
        pages.put(name + ".html", page(lesson.title() + ": " + SheetWords.of(title), body));
    }

    private void index(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("page.index"));
        html.element("p", lesson.question(), "class", "question").open("ul");
        titles.forEach((file, title) ->
                html.open("li").element("a", title, "href", file).close());
        html.close().close();
    }

    private String page(String title, Consumer<Html> body) {
        return PrintPage.of(title, version, List.of(), SheetWords.styles(), html -> {
            body.accept(html);
            html.element("footer", SheetWords.of("page.footer", version, lesson.title()));
        });
    }
}
