package corridor.report;

import corridor.scenario.Scenario;
import java.util.List;

/** The top of the page: the question, what was run, and what this is not. */
final class Masthead {
    private static final int MOST_NAMED = 3;

    private Masthead() {}

    /** The question that the batch asks, made from the scenarios' titles. */
    static String question(ReportContents contents) {
        List<Scenario> alternatives = contents.alternatives();
        if (alternatives.isEmpty()) {
            return "What follows in \u201c" + contents.reference().title() + "\u201d?";
        }
        if (alternatives.size() > MOST_NAMED) {
            return "What changes under " + (alternatives.size() + contents.leftOut()) + " alternatives to \u201c"
                    + contents.reference().title() + "\u201d?";
        }
        List<String> titles =
                alternatives.stream().map(s -> "\u201c" + s.title() + "\u201d").toList();
        String last = titles.get(titles.size() - 1);
        String named =
                titles.size() == 1 ? last : String.join(", ", titles.subList(0, titles.size() - 1)) + " or " + last;
        return "What changes under " + named + "?";
    }

    static void write(Html html, ReportContents contents) {
        write(html, "scenario comparison", question(contents), batch(contents));
    }

    /**
     * @param kind what kind of report it is
     * @param facts what was run, in one line
     */
    static void write(Html html, String kind, String question, String facts) {
        html.open("header", "class", "masthead");
        html.element("p", "Corridor \u00b7 " + kind, "class", "kicker");
        html.element("h1", question);
        html.element("p", facts, "class", "facts");
        html.open("p", "class", "banner", "role", "note")
                .element("strong", "A conditional exploration, not a forecast.")
                .text(
                        " It shows what follows from the stated assumptions of a model if somebody acted as in a scenario; it"
                                + " does not say that anybody will.")
                .close();
        html.close();
    }

    private static String batch(ReportContents contents) {
        Scenario reference = contents.reference();
        int scenarios = contents.scenarios().size() + contents.leftOut();
        int others = contents.alternatives().size();
        String compared =
                others == 0 || others > MOST_NAMED ? "" : "Compared with \u201c" + reference.title() + "\u201d \u00b7 ";
        return compared + scenarios + (scenarios == 1 ? " scenario \u00b7 " : " scenarios \u00b7 ")
                + Words.sample(contents.analysis()) + " each \u00b7 " + reference.start() + " to "
                + reference.end().minusDays(1) + " \u00b7 seed "
                + contents.reproduction().seed() + " \u00b7 version "
                + contents.reproduction().version();
    }
}
