package corridor.report.history;

import corridor.catalogue.Catalogue;
import corridor.chronicle.KeptChronicle;
import corridor.report.page.HtmlPage;
import corridor.report.page.Masthead;
import corridor.report.page.Part;
import corridor.report.phrase.PlainNames;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A history page shows one history as a timeline with a lane for each actor, and as a list whose decisions open to
 * their options and terms. It is one HTML file without scripts, and needs no network.
 */
public final class HistoryPage {
    private final Catalogue catalogue;
    private final HistorySelection selection;
    private final String version;

    /** @param version version of Corridor */
    public HistoryPage(Catalogue catalogue, HistorySelection selection, String version) {
        this.catalogue = catalogue;
        this.selection = selection;
        this.version = version;
    }

    /**
     * Returns the HTML page.
     *
     * @param masterSeed seed that the user requested
     * @param again command that shows the same history in a terminal
     */
    public String of(Scenario scenario, RunResult run, long masterSeed, KeptChronicle told, String again) {
        HistoryLanes lanes = new HistoryLanes(catalogue, told);
        PlainNames names = new PlainNames(catalogue);
        HistoryEntries entries = new HistoryEntries(told, selection, lanes, names);
        HistoryWords words = new HistoryWords(names);
        String title = scenario.title().isBlank() ? scenario.name() : scenario.title();
        List<Part> parts = new ArrayList<>();
        parts.add(new TimelinePart(scenario, entries.all(), lanes, words));
        parts.add(new HappenedPart(entries, told, words, selection));
        parts.add(new TermsPart(catalogue, selection.isPart() ? entries.decisions() : told.decisions()));
        if (!selection.isPart()) {
            parts.add(new HistoryOutcomesPart(catalogue, run));
        }
        return new HtmlPage("One history of \u201c" + title + "\u201d", version)
                .spelling(catalogue.abbreviations())
                .of(
                        html -> Masthead.write(
                                html,
                                "one history",
                                "Who decided what, when and why, in one history of \u201c" + title + "\u201d?",
                                facts(scenario, run, masterSeed, again)),
                        parts);
    }

    private String facts(Scenario scenario, RunResult run, long masterSeed, String again) {
        return "One history out of many that chance allows \u00b7 " + scenario.start() + " to "
                + scenario.end().minusDays(1) + " \u00b7 seed " + masterSeed + ", replicate "
                + run.key().replicate() + " \u00b7 version " + version + " \u00b7 in a terminal: " + again;
    }
}
