package corridor.report.page;

import corridor.report.phrase.Sentences;

/** A masthead is the top of the page: the question, the runs, and the limits of the report. */
public final class Masthead {
    private Masthead() {}

    /**
     * @param kind kind of report
     * @param question question that the report answers
     * @param facts description of the runs in one line
     */
    public static void write(Html html, String kind, String question, String facts) {
        html.open("header", "class", "masthead");
        html.element("p", "Corridor \u00b7 " + kind, "class", "kicker");
        html.element("h1", question);
        html.element("p", facts, "class", "facts");
        html.open("p", "class", "banner", "role", "note")
                .element("strong", Sentences.of("masthead.lead"))
                .text(Sentences.of("masthead.rest"))
                .close();
        html.close();
    }
}
