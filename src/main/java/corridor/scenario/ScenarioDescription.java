package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.text.Capitals;
import corridor.text.TextRule;
import java.util.ArrayList;
import java.util.List;

/** Describes a scenario by its changes against its parent, for files that do not describe themselves. */
final class ScenarioDescription {
    private static final int MOST_CHANGES = 8;
    private static final String CUT = "...";

    private ScenarioDescription() {}

    /**
     * Returns sentences such as "Changes against baseline: new commitments of China: 0 times normal, from 2026-01-01."
     *
     * @param parent settings of the parent; its start and length may be those of the scenario
     * @param run what the scenario changes about the run itself, such as "the run has 3 years"; may be empty
     */
    static String of(Scenario parent, Scenario scenario, List<String> run, Catalogue catalogue) {
        List<String> parts = new ArrayList<>(run);
        ScenarioChanges.between(parent, scenario, catalogue).forEach(change -> parts.add(words(change)));
        if (parts.isEmpty()) {
            return "Changes nothing against " + parent.name() + ".";
        }
        int more = parts.size() - MOST_CHANGES;
        String rest = more <= 0 ? "" : "; and " + more + (more == 1 ? " further change" : " further changes");
        String text = String.join("; ", parts.subList(0, Math.min(parts.size(), MOST_CHANGES))) + rest;
        return limited("Changes against " + parent.name() + ": " + text + ".");
    }

    /** Returns a text of a parent, with the parent's name before it. */
    static String ofParent(String parent, String text) {
        return text.isEmpty() ? "" : limited("As stated for " + parent + ": " + text);
    }

    private static String words(Change change) {
        String when = change.when().equals("throughout") ? "" : ", " + change.when();
        return Capitals.lower(change.meaning()) + ": " + change.to() + when;
    }

    /** Shortens a text that could not be read again as a text of a scenario file. */
    private static String limited(String text) {
        int longest = TextRule.INFO.longest();
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - CUT.length())) + CUT;
    }
}
