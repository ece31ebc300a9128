package corridor.report.history;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.chronicle.Incident;
import corridor.chronicle.KeptChronicle;
import corridor.report.history.HistoryEntries.Entry;
import corridor.report.page.PlainPage;
import corridor.report.phrase.PlainNames;
import corridor.report.phrase.PlainNumber;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import corridor.text.Capitals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run narrative describes one history as plain text: events by day with their reasons, then the outcomes. A decision
 * is described with every option, its utility, the terms of the utility, and its probability.
 */
public final class RunNarrative {
    private static final int DATE_WIDTH = 12;

    /** Days before and after a decision of which the events and changes are told beside it. */
    private static final int BEFORE = 30;

    private static final int AFTER = 7;

    private final Catalogue catalogue;
    private final HistorySelection selection;
    private final String remedy;
    private final PlainNames names;
    private final HistoryWords words;
    private final DecisionStory decisions;

    /**
     * @param selection part of the history that is told
     * @param remedy clause on how the reader gets the omitted decisions, such as {@code --all shows them}; may be empty
     */
    public RunNarrative(Catalogue catalogue, HistorySelection selection, String remedy) {
        this.catalogue = catalogue;
        this.selection = selection;
        this.remedy = remedy;
        this.names = new PlainNames(catalogue);
        this.words = new HistoryWords(names);
        this.decisions = new DecisionStory(words, selection.everything());
    }

    /**
     * Returns the text, at most 100 columns wide. The outcomes are left out if the selection is a part of the history.
     *
     * @param masterSeed seed that the user requested
     */
    public String text(Scenario scenario, RunResult run, long masterSeed, KeptChronicle told) {
        PlainPage page = new PlainPage(catalogue.abbreviations());
        opening(page, scenario, run, masterSeed);
        page.heading("What happened");
        page.paragraph(decisions.legend() + " Listed: attacks with " + HistoryEntries.LARGE
                + " or more deaths, or with Chinese victims." + part());
        HistoryEntries entries = new HistoryEntries(told, selection, new HistoryLanes(catalogue, told), names);
        story(page, entries.all(), told.events());
        page.blank();
        if (!entries.counted(remedy).isEmpty()) {
            page.paragraph(entries.counted(remedy));
            page.blank();
        }
        sources(page, selection.isPart() ? entries.decisions() : told.decisions());
        if (!selection.isPart()) {
            outcomes(page, run);
        }
        return page.toString();
    }

    /**
     * Returns the decisions of a day with all options and terms, and what happened around it, as text. If no decision
     * falls on the day, the nearest ones before and after it are told.
     *
     * @param date day of the run
     */
    public String why(Scenario scenario, RunResult run, long masterSeed, KeptChronicle told, LocalDate date) {
        PlainPage page = new PlainPage(catalogue.abbreviations());
        opening(page, scenario, run, masterSeed);
        HistorySelection all = new HistorySelection(Optional.empty(), Optional.empty(), selection.actor(), true);
        DecisionStory full = new DecisionStory(words, true);
        HistoryLanes lanes = new HistoryLanes(catalogue, told);
        List<Decision> made = new HistoryEntries(told, all, lanes, names).decisions();
        List<Decision> near = near(made, date);
        String who =
                selection.actor().map(names::actor).map(name -> " of " + name).orElse("");
        page.heading("Why on " + date);
        boolean onTheDay = near.stream().anyMatch(decision -> decision.date().equals(date));
        page.paragraph(
                (onTheDay ? "" : "No decision" + who + " falls on this day" + nearest(near) + ". ") + full.legend());
        page.blank();
        near.forEach(decision -> full.tell(page, decision));
        if (!near.isEmpty()) {
            page.blank();
        }
        around(page, told, lanes, date);
        sources(page, near);
        return page.toString();
    }

    private static String nearest(List<Decision> near) {
        return near.isEmpty() ? ", nor on any other" : "; the nearest ones before and after it are these";
    }

    /** Returns the decisions of a day; if there are none, those of the last day before and of the first day after. */
    private static List<Decision> near(List<Decision> made, LocalDate date) {
        List<Decision> same =
                made.stream().filter(decision -> decision.date().equals(date)).toList();
        if (!same.isEmpty()) {
            return same;
        }
        Stream<LocalDate> before =
                made.stream().map(Decision::date).filter(date::isAfter).max(LocalDate::compareTo).stream();
        Stream<LocalDate> after =
                made.stream().map(Decision::date).filter(date::isBefore).min(LocalDate::compareTo).stream();
        List<LocalDate> days = Stream.concat(before, after).toList();
        return made.stream().filter(decision -> days.contains(decision.date())).toList();
    }

    /** Writes large attacks and changes of all actors around a day. */
    private void around(PlainPage page, KeptChronicle told, HistoryLanes lanes, LocalDate date) {
        LocalDate first = selection.from().orElse(date.minusDays(BEFORE));
        LocalDate last = selection.to().orElse(date.plusDays(AFTER));
        HistorySelection window = HistorySelection.WHOLE.between(first, last);
        List<Entry> entries = new HistoryEntries(told, window, lanes, names)
                .all().stream()
                        .filter(entry -> !(entry.what() instanceof Decision))
                        .toList();
        page.heading("What happened from " + first + " to " + last);
        if (entries.isEmpty()) {
            page.paragraph("Nothing changed, and no attack had " + HistoryEntries.LARGE
                    + " or more deaths or Chinese victims.");
        }
        entries.forEach(entry -> tell(page, entry));
        page.blank();
    }

    private String part() {
        if (!selection.isPart()) {
            return "";
        }
        String who =
                selection.actor().map(names::actor).map(name -> " of " + name).orElse("");
        String from = selection.from().map(day -> " from " + day).orElse("");
        String to = selection.to().map(day -> " to " + day).orElse("");
        return " Only the part" + who + from + to + " is shown, without the outcomes.";
    }

    private static void opening(PlainPage page, Scenario scenario, RunResult run, long masterSeed) {
        page.heading(scenario.title().isBlank() ? scenario.name() : scenario.name() + ": " + scenario.title());
        page.paragraph(scenario.start() + " to " + scenario.end().minusDays(1) + ", seed " + masterSeed + ", replicate "
                + run.key().replicate()
                + ". This is one history out of many that chance allows, not a forecast; a batch shows how far histories"
                + " spread.");
        page.blank();
    }

    private void story(PlainPage page, List<Entry> entries, List<Event> events) {
        int year = 0;
        for (Entry entry : entries) {
            if (entry.date().getYear() != year) {
                year = entry.date().getYear();
                page.blank();
                page.paragraph(selection.isPart() ? Integer.toString(year) : year + ": " + attacks(year, events));
                page.blank();
            }
            tell(page, entry);
        }
        if (entries.isEmpty()) {
            page.blank();
            page.paragraph("Nothing of this history falls into this part.");
        }
    }

    private void tell(PlainPage page, Entry entry) {
        if (entry.what() instanceof Decision decision) {
            decisions.tell(page, decision);
        } else if (entry.what() instanceof Event event) {
            page.entry(entry.date().toString(), DATE_WIDTH, words.of(event));
        } else if (entry.what() instanceof Change change) {
            page.entry(entry.date().toString(), DATE_WIDTH, words.of(change));
        }
    }

    private void sources(PlainPage page, List<Decision> shown) {
        List<String> sources = new TermSources(catalogue).of(shown);
        if (!sources.isEmpty()) {
            page.heading("Where the terms of the decisions come from");
            sources.forEach(page::paragraph);
            page.blank();
        }
    }

    /** Returns the number of attacks of a year and of the people killed in them, in words. */
    static String attacks(int year, List<Event> events) {
        List<Event> attacks = events.stream()
                .filter(event ->
                        event.kind() == Incident.Kind.ATTACK && event.date().getYear() == year)
                .toList();
        long killed = attacks.stream()
                .mapToLong(event -> HistoryWords.killed(event) + event.killedMilitant())
                .sum();
        return PlainNumber.count(attacks.size(), "attack", "attacks") + ", "
                + PlainNumber.count(killed, "person", "people") + " killed in them";
    }

    private void outcomes(PlainPage page, RunResult run) {
        OutcomeTable table = OutcomeTable.of(catalogue);
        int widest = table.all().stream()
                .mapToInt(outcome -> outcome.label().length())
                .max()
                .orElse(0);
        page.heading("Outcomes of this history");
        for (String group : Outcome.groups(table.all())) {
            List<Outcome> shown = table.all().stream()
                    .filter(outcome -> outcome.group().equals(group))
                    .filter(outcome ->
                            !(outcome.conditional() && Double.isNaN(run.outcomes()[table.index(outcome.id())])))
                    .toList();
            if (!shown.isEmpty()) {
                page.paragraph(Capitals.upper(group));
            }
            for (Outcome outcome : shown) {
                double value = run.outcomes()[table.index(outcome.id())];
                page.entry("  " + outcome.label(), widest + 4, PlainNumber.of(value) + " " + outcome.unit());
            }
        }
    }
}
