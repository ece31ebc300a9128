package corridor.report;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Event;
import corridor.chronicle.Chronicle.Option;
import corridor.chronicle.Chronicle.Term;
import corridor.chronicle.KeptChronicle;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One history as plain text: what happened on which day and why, then the outcomes. A decision is told in full (every
 * open option with its utility, the terms that add up to it, and its probability) when it changes something; decisions
 * that leave things as they were are counted, unless all are wanted.
 */
public final class RunNarrative {
    /** From how many deaths on an attack is told by itself; attacks with Chinese victims always are. */
    private static final int LARGE = 20;

    private static final int DATE_WIDTH = 12;
    private static final int OPTION_INDENT = 16;
    private final Catalogue catalogue;
    private final boolean everyDecision;
    private final PlainNames names;

    /** @param everyDecision whether decisions that change nothing are told in full, too */
    public RunNarrative(Catalogue catalogue, boolean everyDecision) {
        this.catalogue = catalogue;
        this.everyDecision = everyDecision;
        this.names = new PlainNames(catalogue);
    }

    /**
     * The whole text, at most 100 columns wide.
     *
     * @param masterSeed the seed that was asked for
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
        List<Entry> entries = entries(told);
        page.heading("What happened");
        page.paragraph(
                "Decisions with each option's utility (its terms in brackets) and probability; > marks the option"
                        + " taken. Attacks with " + LARGE + " or more killed or with Chinese victims.");
        Map<String, Long> unchanged = new LinkedHashMap<>();
        Map<String, String> last = new LinkedHashMap<>();
        int year = 0;
        for (Entry entry : entries) {
            if (entry.date().getYear() != year) {
                year = entry.date().getYear();
                yearHeading(page, year, told.events());
            }
            if (entry.what() instanceof Decision decision) {
                String about = names.actor(decision.actor()) + ", " + decision.decision();
                boolean same = decision.chosen().equals(last.put(about, decision.chosen()));
                if (same && !everyDecision) {
                    unchanged.merge(about, 1L, Long::sum);
                } else {
                    decision(page, decision, about);
                }
            } else if (entry.what() instanceof Event event) {
                page.entry(entry.date().toString(), DATE_WIDTH, eventWords(event));
            } else if (entry.what() instanceof Change change) {
                page.entry(entry.date().toString(), DATE_WIDTH, changeWords(change));
            }
        }
        if (entries.isEmpty()) {
            page.paragraph("Nothing of note.");
        }
        page.blank();
        unchangedDecisions(page, unchanged);
    }

    /** What is worth telling, by day; within a day what happened comes before what was decided and what changed. */
    private static List<Entry> entries(KeptChronicle told) {
        List<Entry> entries = new ArrayList<>();
        told.events().stream()
                .filter(RunNarrative::isLarge)
                .forEach(event -> entries.add(new Entry(event.day(), event.date(), event)));
        told.decisions().forEach(decision -> entries.add(new Entry(decision.day(), decision.date(), decision)));
        told.changes().forEach(change -> entries.add(new Entry(change.day(), change.date(), change)));
        entries.sort(Comparator.comparingInt(Entry::day));
        return entries;
    }

    private static void yearHeading(PlainPage page, int year, List<Event> events) {
        List<Event> attacks = events.stream()
                .filter(event -> event.kind().equals("attack") && event.date().getYear() == year)
                .toList();
        long killed = attacks.stream()
                .mapToLong(event -> killed(event) + event.killedMilitant())
                .sum();
        page.blank();
        page.paragraph(year + ": " + PlainNumber.count(attacks.size(), "attack", "attacks") + ", "
                + PlainNumber.count(killed, "person", "people") + " killed in them");
        page.blank();
    }

    private void decision(PlainPage page, Decision decision, String about) {
        String why = decision.reason().isBlank() ? "" : " (" + decision.reason() + ")";
        page.entry(decision.date().toString(), DATE_WIDTH, about + ": " + decision.chosen() + why);
        int widest = decision.options().stream()
                .mapToInt(option -> option.name().length())
                .max()
                .orElse(0);
        for (Option option : decision.options()) {
            String mark = option.name().equals(decision.chosen()) ? "> " : "  ";
            String label = " ".repeat(DATE_WIDTH) + mark + option.name();
            page.entry(label, OPTION_INDENT + Math.min(widest, PlainPage.WIDTH / 3), optionWords(option));
        }
    }

    private static String optionWords(Option option) {
        String terms = option.terms().isEmpty()
                ? ""
                : option.terms().stream().map(RunNarrative::termWords).collect(Collectors.joining(", ", " (", ")"));
        return PlainNumber.signed(option.utility()) + ", " + PlainNumber.percent(option.probability()) + terms;
    }

    private static String termWords(Term term) {
        return term.name() + " " + PlainNumber.signed(term.value());
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
        String on = event.target().isBlank() ? "" : ", target: " + event.target();
        return PlainNames.capitalised(event.kind()) + " in " + names.area(event.area()) + by + on + ": " + killed
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
        return PlainNames.capitalised(change.kind()) + ", " + change.subject() + ": " + from + change.to() + reason;
    }

    private static void unchangedDecisions(PlainPage page, Map<String, Long> unchanged) {
        if (unchanged.isEmpty()) {
            return;
        }
        String counts = unchanged.entrySet().stream()
                .map(entry -> entry.getKey() + " " + PlainNumber.count(entry.getValue(), "time", "times"))
                .collect(Collectors.joining("; "));
        page.paragraph("Decisions that left things as they were (--all shows them): " + counts + ".");
        page.blank();
    }

    private void outcomes(PlainPage page, RunResult run) {
        OutcomeTable table = OutcomeTable.of(catalogue);
        int widest = table.all().stream()
                .mapToInt(outcome -> outcome.label().length())
                .max()
                .orElse(0);
        page.heading("Outcomes of this history");
        for (String group : Outcome.groups(table.all())) {
            page.paragraph(PlainNames.capitalised(group));
            for (Outcome outcome : table.all()) {
                if (outcome.group().equals(group)) {
                    double value = run.outcomes()[table.index(outcome.id())];
                    page.entry("  " + outcome.label(), widest + 4, PlainNumber.of(value) + " " + outcome.unit());
                }
            }
        }
    }

    private static boolean isLarge(Event event) {
        return killed(event) >= LARGE || event.killedChinese() + event.injuredChinese() > 0;
    }

    /** Deaths apart from the attackers'. */
    private static int killed(Event event) {
        return event.killedSecurity() + event.killedCivilian() + event.killedChinese();
    }

    /** Something that happened, was decided or changed. */
    private record Entry(int day, LocalDate date, Object what) {}
}
