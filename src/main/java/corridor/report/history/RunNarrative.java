package corridor.report.history;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.chronicle.Incident;
import corridor.chronicle.KeptChronicle;
import corridor.report.page.PlainPage;
import corridor.report.phrase.PlainNames;
import corridor.report.phrase.PlainNumber;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import corridor.text.Capitals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run narrative describes one history as plain text: events by day with their reasons, then the outcomes. A decision
 * is described with every option, its utility, the terms of the utility, and its probability.
 */
public final class RunNarrative {
    /** Smallest number of deaths for which an attack has its own line; attacks with Chinese victims always have one. */
    private static final int LARGE = 20;

    private static final int DATE_WIDTH = 12;
    private final Catalogue catalogue;
    private final boolean everything;
    private final String remedy;
    private final PlainNames names;

    /**
     * @param everything whether the text includes repeated decisions and the terms of unlikely options
     * @param remedy clause on how the reader gets the omitted parts, such as {@code --all shows them}; may be empty
     */
    public RunNarrative(Catalogue catalogue, boolean everything, String remedy) {
        this.remedy = remedy;
        this.catalogue = catalogue;
        this.everything = everything;
        this.names = new PlainNames(catalogue);
    }

    /**
     * Returns the text, at most 100 columns wide.
     *
     * @param masterSeed seed that the user requested
     */
    public String text(Scenario scenario, RunResult run, long masterSeed, KeptChronicle told) {
        PlainPage page = new PlainPage();
        opening(page, scenario, run, masterSeed);
        story(page, told);
        outcomes(page, run);
        return page.toString();
    }

    private static void opening(PlainPage page, Scenario scenario, RunResult run, long masterSeed) {
        page.heading(scenario.title().isBlank() ? scenario.name() : scenario.name() + ": " + scenario.title());
        page.paragraph(scenario.start() + " to " + scenario.end().minusDays(1) + ", seed " + masterSeed + ", replicate "
                + run.key().replicate()
                + ". This is one history out of many that chance allows, not a forecast; a batch shows how far histories"
                + " spread.");
        page.blank();
    }

    private void story(PlainPage page, KeptChronicle told) {
        DecisionStory decisions = new DecisionStory(names, everything, remedy, told);
        page.heading("What happened");
        page.paragraph(decisions.legend() + " Attacks are told from " + LARGE + " killed on, or with Chinese victims.");
        int year = 0;
        for (Entry entry : entries(told)) {
            if (entry.date().getYear() != year) {
                year = entry.date().getYear();
                yearHeading(page, year, told.events());
            }
            if (entry.what() instanceof Decision decision) {
                decisions.tell(page, decision);
            } else if (entry.what() instanceof Event event) {
                page.entry(entry.date().toString(), DATE_WIDTH, eventWords(event));
            } else if (entry.what() instanceof Change change) {
                page.entry(entry.date().toString(), DATE_WIDTH, changeWords(change));
            }
        }
        page.blank();
        if (!decisions.counted().isEmpty()) {
            page.paragraph(decisions.counted());
            page.blank();
        }
        page.heading("Where the terms of the decisions come from");
        new TermSources(catalogue).of(told.decisions()).forEach(page::paragraph);
        page.blank();
    }

    /** Returns the entries by day; within a day events come before decisions, and decisions before changes. */
    private static List<Entry> entries(KeptChronicle told) {
        List<Entry> entries = new ArrayList<>();
        told.events().stream()
                .filter(RunNarrative::isLarge)
                .forEach(event -> entries.add(new Entry(event.day(), event.date(), event)));
        told.decisions().stream()
                .filter(RunNarrative::isOfOneActor)
                .forEach(decision -> entries.add(new Entry(decision.day(), decision.date(), decision)));
        told.changes().stream()
                .filter(change -> !isToldBy(change, told.changes()))
                .forEach(change -> entries.add(new Entry(change.day(), change.date(), change)));
        entries.sort(Comparator.comparingInt(Entry::day));
        return entries;
    }

    /**
     * Returns whether a change is a public statement on a day with a change of pressure, which already describes it.
     */
    private static boolean isToldBy(Change change, List<Change> all) {
        return change.kind() == Change.Kind.STATEMENT
                && all.stream().anyMatch(other -> other.kind() == Change.Kind.PRESSURE && other.day() == change.day());
    }

    private static void yearHeading(PlainPage page, int year, List<Event> events) {
        List<Event> attacks = events.stream()
                .filter(event ->
                        event.kind() == Incident.Kind.ATTACK && event.date().getYear() == year)
                .toList();
        long killed = attacks.stream()
                .mapToLong(event -> killed(event) + event.killedMilitant())
                .sum();
        page.blank();
        page.paragraph(year + ": " + PlainNumber.count(attacks.size(), "attack", "attacks") + ", "
                + PlainNumber.count(killed, "person", "people") + " killed in them");
        page.blank();
    }

    private String eventWords(Event event) {
        List<String> victims = new ArrayList<>();
        victim(victims, event.killedSecurity(), "member of the security forces", "members of the security forces");
        victim(victims, event.killedCivilian(), "civilian", "civilians");
        victim(victims, event.killedChinese(), "Chinese national", "Chinese nationals");
        victim(victims, event.killedMilitant(), "militant", "militants");
        String killed = victims.isEmpty() ? "nobody killed" : String.join(", ", victims) + " killed";
        String injured = event.injuredChinese() == 0
                ? ""
                : ", " + PlainNumber.count(event.injuredChinese(), "Chinese national", "Chinese nationals")
                        + " injured";
        String by = event.group().isBlank() ? "" : ", " + names.group(event.group());
        String on = event.target() == null ? "" : ", target: " + event.targetWords();
        return Capitals.upper(event.kind().word()) + " in " + names.area(event.area()) + by + on + ": " + killed
                + injured;
    }

    private static void victim(List<String> victims, int count, String one, String many) {
        if (count > 0) {
            victims.add(PlainNumber.count(count, one, many));
        }
    }

    private static String changeWords(Change change) {
        String reason = change.reason().isBlank() ? "" : " (" + change.reason() + ")";
        String from = change.from().isBlank() ? "" : change.from() + " -> ";
        return Capitals.upper(change.kind().word()) + ", " + change.subject() + ": " + from + change.to() + reason;
    }

    private void outcomes(PlainPage page, RunResult run) {
        OutcomeTable table = OutcomeTable.of(catalogue);
        int widest = table.all().stream()
                .mapToInt(outcome -> outcome.label().length())
                .max()
                .orElse(0);
        page.heading("Outcomes of this history");
        for (String group : Outcome.groups(table.all())) {
            page.paragraph(Capitals.upper(group));
            for (Outcome outcome : table.all()) {
                double value = run.outcomes()[table.index(outcome.id())];
                if (outcome.group().equals(group) && !(outcome.conditional() && Double.isNaN(value))) {
                    page.entry("  " + outcome.label(), widest + 4, PlainNumber.of(value) + " " + outcome.unit());
                }
            }
        }
    }

    /**
     * Returns whether a decision is made by one actor; joint decisions of stakeholders are described as changes of the
     * issues.
     */
    private static boolean isOfOneActor(Decision decision) {
        return !decision.kind().joint();
    }

    private static boolean isLarge(Event event) {
        return killed(event) >= LARGE || event.killedChinese() + event.injuredChinese() > 0;
    }

    /** Returns the number of people killed, without attackers. */
    private static int killed(Event event) {
        return event.killedSecurity() + event.killedCivilian() + event.killedChinese();
    }

    /** An entry is an event, decision or change on one day. */
    private record Entry(int day, LocalDate date, Object what) {}
}
