package corridor.lesson;

import corridor.catalogue.Catalogue;
import corridor.lesson.Lesson.Play;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioFolders;
import corridor.scenario.ScenarioReader;
import corridor.text.JsonPart;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a class plays: the scenario, the rounds, and what the projector shows. */
final class PlayReader {
    private static final Set<String> OF_ONE_NATION =
            Set.of("deaths_chinese", "deaths_pakistani_chinese_targets", "deaths_civilian_abroad");
    private static final int MOST_MONTHS = 12;
    private static final int MOST_ROUNDS = 12;

    private final Catalogue catalogue;
    private final ScenarioFolders scenarios;
    private final LessonChecks checks;

    PlayReader(Catalogue catalogue, ScenarioFolders scenarios, LessonChecks checks) {
        this.catalogue = catalogue;
        this.scenarios = scenarios;
        this.checks = checks;
    }

    /** What is played, with the scenario from which it starts. */
    record Base(Play play, Scenario scenario) {}

    /** Returns what is played; empty after a problem. */
    Optional<Base> base(JsonPart part) {
        if (!checks.keys(
                part, List.of("scenario", "seed", "first", "months", "rounds", "longRounds", "projector"), List.of())) {
            return Optional.empty();
        }
        Optional<Scenario> scenario = scenario(part.get("scenario"));
        int months = checks.whole(part, "months", 1, MOST_MONTHS);
        int rounds = checks.whole(part, "rounds", 1, MOST_ROUNDS);
        int longRounds = checks.whole(part, "longRounds", rounds, MOST_ROUNDS);
        LocalDate first = day(part.get("first"));
        scenario.ifPresent(found -> {
            LocalDate end = found.start().plusYears(found.years());
            if (first.isBefore(found.start())
                    || first.plusMonths((long) months * longRounds).isAfter(end)) {
                checks.value(
                        part.get("first"),
                        longRounds + " rounds of " + months + " months do not fit into the run of " + found.name()
                                + ", from " + found.start() + " to before " + end);
            }
        });
        List<JsonPart> projector = checks.items(part, "projector", 2, 6);
        Play play = new Play(
                part.get("scenario").text(),
                checks.whole(part, "seed", 1, Integer.MAX_VALUE),
                first,
                months,
                rounds,
                longRounds,
                checks.names(
                        projector,
                        "is not an outcome with monthly values",
                        LessonReader.monthly(catalogue),
                        LessonReader.ALL_OUTCOMES));
        for (JsonPart shown : projector) {
            if (OF_ONE_NATION.contains(shown.text())) {
                checks.value(shown, "counts the dead of one nation or abroad; the projector shows deaths in total");
            }
        }
        return scenario.map(found -> new Base(play, found));
    }

    private Optional<Scenario> scenario(JsonPart part) {
        String name = checks.name(part, "is not the name of a scenario", scenarios.names(), "scenarios");
        Optional<Path> file = name.isEmpty() ? Optional.empty() : scenarios.find(name);
        return file.map(new ScenarioReader(catalogue, scenarios)::read);
    }

    private LocalDate day(JsonPart part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeException e) {
            checks.value(part, "must be a date in double quotes, year-month-day, such as \"2025-07-01\"");
            return LocalDate.MIN.plusYears(1);
        }
    }
}
