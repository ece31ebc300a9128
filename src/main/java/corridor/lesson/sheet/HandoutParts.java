package corridor.lesson.sheet;

import corridor.report.page.Html;
import java.util.List;

/** Parts of which several sheets are made. */
final class HandoutParts {
    private HandoutParts() {}

    /** Opens a sheet, which begins on a page of its own; {@link Html#close} ends it. */
    static Html open(Html html, String lesson, String title, String... attributes) {
        html.open("section", join("class", "sheet", attributes));
        html.element("p", lesson, "class", "lesson");
        html.element("h1", title);
        return html;
    }

    private static String[] join(String name, String value, String... attributes) {
        String[] all = new String[attributes.length + 2];
        all[0] = name;
        all[1] = value;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return all;
    }

    static void list(Html html, List<String> lines) {
        html.open("ul");
        lines.forEach(line -> html.element("li", line));
        html.close();
    }

    static void numbered(Html html, List<String> lines) {
        html.open("ol");
        lines.forEach(line -> html.element("li", line));
        html.close();
    }

    /** Writes empty lines to write on. */
    static void lines(Html html, int number) {
        for (int i = 0; i < number; i++) {
            html.element("div", "", "class", "line");
        }
    }

    /** Writes a label with a line to write on behind it. */
    static void field(Html html, String label) {
        html.open("p", "class", "field")
                .element("span", label)
                .element("span", "", "class", "blank")
                .close();
    }

    /** Writes the head of a table. */
    static void head(Html html, List<String> titles) {
        html.open("thead").open("tr");
        titles.forEach(title -> html.element("th", title, "scope", "col"));
        html.close().close();
    }

    /** Writes a row of empty cells behind a title. */
    static void emptyRow(Html html, String title, int cells) {
        html.open("tr").element("th", title, "scope", "row");
        for (int i = 0; i < cells; i++) {
            html.element("td", "");
        }
        html.close();
    }
}
