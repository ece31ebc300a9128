package corridor.report;

import java.util.List;

/** Charts in their place: heading, picture with its text alternative, caption. */
final class Figures {
    private Figures() {}

    static void write(Html html, List<Figure> figures) {
        for (Figure figure : figures) {
            html.open("figure", "id", "figure-" + figure.id());
            html.element("h3", figure.title(), "class", "figure-title");
            html.open(
                    "div",
                    "class",
                    "picture",
                    "tabindex",
                    "0",
                    "role",
                    "group",
                    "aria-label",
                    "Chart: " + figure.title());
            html.markup(InlineSvg.of(figure));
            html.close();
            if (!figure.caption().isBlank()) {
                html.element("figcaption", figure.caption());
            }
            html.close();
        }
    }
}
