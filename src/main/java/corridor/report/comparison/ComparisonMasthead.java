package corridor.report.comparison;

import corridor.report.page.Html;
import corridor.report.page.Masthead;
import corridor.scenario.Scenario;
import java.util.List;

/** The masthead of a comparison gives its question, made from the titles of the scenarios, and describes the runs. */
final class ComparisonMasthead {
    private static final int MOST_NAMED = 3;

    private ComparisonMasthead() {}

    /** Returns the question of the batch, made from the titles of the scenarios. */
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
        Masthead.write(html, "scenario comparison", question(contents), batch(contents));
    }

    private static String batch(ReportContents contents) {
        Scenario reference = contents.reference();
        int scenarios = contents.scenarios().size() + contents.leftOut();
        int others = contents.alternatives().size();
        String compared =
                others == 0 || others > MOST_NAMED ? "" : "Compared with \u201c" + reference.title() + "\u201d \u00b7 ";
        return compared + scenarios + (scenarios == 1 ? " scenario \u00b7 " : " scenarios \u00b7 ")
                + ComparisonWords.sample(contents.analysis()) + " each \u00b7 " + reference.start() + " to "
                + reference.end().minusDays(1) + " \u00b7 seed "
                + contents.reproduction().seed() + " \u00b7 version "
                + contents.reproduction().version();
    }
}
