package corridor.cli.history;

import corridor.catalogue.Actor;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.report.history.HistorySelection;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options of {@code run} that choose a part of the history. */
public final class HistoryOptions {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})?[-/.]?(\\d{1,2})?");

    @Option(
            names = "--why",
            paramLabel = "DATE",
            description = {
                "Show the decisions of a day with all options, utilities, probabilities, terms and sources; if there",
                "is none on that day, those before and after it."
            })
    private String why = "";

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Show one actor only, by id or name; corridor catalogue actors lists them.")
    private String actor = "";

    @Option(names = "--from", paramLabel = "DATE", description = "First day that is shown, such as 2026-03-01.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", description = "Last day that is shown.")
    private String to = "";

    @Option(names = "--all", description = "Also list decisions that changed nothing.")
    private boolean all;

    /**
     * Returns the part of the history that the options choose.
     *
     * @throws InputException if a date is no day of the scenario, or the actor is unknown
     */
    public HistorySelection selection(Scenario scenario, Catalogue catalogue) {
        Optional<LocalDate> first = day("from", from, scenario);
        Optional<LocalDate> last = day("to", to, scenario);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new InputException(new Problem(
                            "from",
                            "",
                            from,
                            "is after --to " + to + "; the first day comes first",
                            "--from " + to + " --to " + from,
                            List.of())
                    .asField());
        }
        return new HistorySelection(first, last, actor(catalogue), all);
    }

    /**
     * Returns the day of {@code --why}; empty without it.
     *
     * @throws InputException if it is no day of the scenario
     */
    public Optional<LocalDate> why(Scenario scenario) {
        return day("why", why, scenario);
    }

    private Optional<String> actor(Catalogue catalogue) {
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        String wanted = actor.toLowerCase(Locale.ROOT);
        Optional<Actor> found = catalogue.actors().stream()
                .filter(one -> one.id().toLowerCase(Locale.ROOT).equals(wanted)
                        || one.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
        if (found.isPresent()) {
            return found.map(Actor::id);
        }
        List<String> ids = catalogue.actors().stream().map(Actor::id).toList();
        List<String> holding = catalogue.actors().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Actor::id)
                .toList();
        String maybe = holding.isEmpty() ? nearest(catalogue) : holding.get(0);
        throw new InputException(
                new Problem("actor", "", actor, "is no actor", maybe, ids, "catalogue actors").asField());
    }

    /**
     * Returns the id of the actor whose id, name or a word of it is nearest to the given one; empty if none is near.
     */
    private String nearest(Catalogue catalogue) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Actor one : catalogue.actors()) {
            ids.put(one.id(), one.id());
            ids.put(one.name(), one.id());
            for (String word : one.name().split("[^A-Za-z]+")) {
                ids.putIfAbsent(word, one.id());
            }
        }
        return ids.getOrDefault(NearestName.of(actor, ids.keySet()), "");
    }

    private static Optional<LocalDate> day(String field, String text, Scenario scenario) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = scenario.start();
        LocalDate last = scenario.end().minusDays(1);
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(field, text, "is no date of the form YYYY-MM-DD", maybe(text, first));
        }
        if (day.isBefore(first) || day.isAfter(last)) {
            String rule = "is no day of " + scenario.name() + ", which runs from " + first + " to " + last;
            throw wrong(field, text, rule, (day.isBefore(first) ? first : last).toString());
        }
        return Optional.of(day);
    }

    /** Returns the day that was probably meant; empty if no year is readable or the day does not exist. */
    private static String maybe(String text, LocalDate first) {
        Matcher parts = DATE.matcher(text.strip());
        if (!parts.matches()) {
            return "";
        }
        int year = Integer.parseInt(parts.group(1));
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return "";
        }
        LocalDate month1 = LocalDate.of(year, month, 1);
        LocalDate meant = month1.withDayOfMonth(Math.min(day, month1.lengthOfMonth()));
        return (meant.isBefore(first) && year == first.getYear() ? first : meant).toString();
    }

    private static InputException wrong(String field, String text, String rule, String maybe) {
        return new InputException(new Problem(field, "", text, rule, maybe, List.of()).asField());
    }
}
