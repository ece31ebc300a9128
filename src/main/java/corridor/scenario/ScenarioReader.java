package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.scenario.Draft.DraftEvent;
import corridor.scenario.Draft.DraftLever;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads scenario files, and merges each with its parents. A lever, parameter or switch of a child replaces the parent's
 * setting of the same key, and a text of {@code info} that of the same heading. Start, years and title replace the
 * parent's. Events are added to the parent's.
 */
public final class ScenarioReader {
    static final String NOBODY_BARGAINS = "nobody bargains while the switch BARGAIN is off";

    private final Catalogue catalogue;

    public ScenarioReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads the scenario of a file, with its parents merged in.
     *
     * @throws InputException with every problem of the file and of its parents
     */
    public Scenario read(Path file) {
        Lineage lineage = Lineage.read(file, catalogue);
        List<Draft> drafts = lineage.drafts();
        if (lineage.complete()) {
            checkRoot(drafts.get(drafts.size() - 1));
            checkDates(drafts);
            checkBargaining(drafts);
        }
        if (!lineage.problems().isEmpty()) {
            throw new InputException(lineage.problems());
        }
        return merge(drafts);
    }

    /**
     * Returns a scenario with single settings replaced, as {@code --set} does.
     *
     * @param sets texts such as {@code china.newCommitments=0}, {@code economy.growth=2.5} or {@code FEAR_MODEL=INERT};
     *     a later text replaces an earlier one for the same key
     * @throws InputException with every problem of all texts
     */
    public Scenario withOverrides(Scenario base, List<String> sets) {
        return new Overrides(catalogue).apply(base, sets);
    }

    private static void checkRoot(Draft root) {
        ProblemList findings = root.findings();
        if (!findings.isEmpty()) {
            // A wrong start or length has been reported already.
            return;
        }
        String because = ", because it extends no other scenario";
        if (root.start().isEmpty()) {
            findings.place(1, 1, "$", "needs the key \"start\"" + because);
        }
        if (root.years().isEmpty()) {
            findings.place(1, 1, "$", "needs the key \"years\"" + because);
        }
    }

    /** Checks that the dates of all settings lie within the run, except settings that a child replaces. */
    private static void checkDates(List<Draft> drafts) {
        Optional<LocalDate> start = nearest(drafts, Draft::start);
        Optional<Integer> years = nearest(drafts, Draft::years);
        if (start.isEmpty() || years.isEmpty()) {
            return;
        }
        LocalDate end = start.get().plusYears(years.get());
        List<String> overridden = new ArrayList<>();
        for (Draft draft : drafts) {
            String run = draft.name().equals(drafts.get(0).name())
                    ? "the run"
                    : "the run of " + drafts.get(0).name();
            draft.levers().forEach((id, lever) -> {
                if (!overridden.contains(id)) {
                    lever.dates().forEach(date -> date.check(run, start.get(), end, draft.findings()));
                }
            });
            overridden.addAll(draft.levers().keySet());
            draft.events().forEach(event -> event.date().check(run, start.get(), end, draft.findings()));
        }
    }

    /** Checks that stakeholders bargain if, after merging, any lever is set by bargaining. */
    private void checkBargaining(List<Draft> drafts) {
        String option = union(drafts, Draft::switches).getOrDefault(Bargaining.SWITCH, Bargaining.OFF);
        if (!option.equals(Bargaining.OFF)) {
            return;
        }
        List<String> overridden = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.levers().forEach((id, lever) -> {
                if (!overridden.contains(id)) {
                    lever.bargained()
                            .ifPresent(mode -> draft.findings()
                                    .value(
                                            mode,
                                            NOBODY_BARGAINS,
                                            "\"switches\": {\"BARGAIN\": \"smp\"}",
                                            Bargaining.options(catalogue)));
                }
            });
            overridden.addAll(draft.levers().keySet());
        }
    }

    private Scenario merge(List<Draft> drafts) {
        String name = drafts.get(0).name();
        LocalDate start = nearest(drafts, Draft::start).orElseThrow();
        Map<String, DraftLever> levers = union(drafts, Draft::levers);
        Map<String, LeverSetting> settings = new LinkedHashMap<>();
        levers.forEach((id, lever) -> settings.put(id, lever.setting().apply(start)));
        return new Scenario(
                name,
                nearest(drafts, Draft::title).orElse(name),
                drafts.stream().skip(1).map(Draft::name).toList(),
                start,
                nearest(drafts, Draft::years).orElseThrow(),
                CatalogueOrder.of(settings, catalogue.leverIds()),
                events(drafts),
                CatalogueOrder.of(union(drafts, Draft::parameters), catalogue.parameterIds()),
                CatalogueOrder.of(union(drafts, Draft::switches), catalogue.switchIds()),
                info(union(drafts, Draft::info)));
    }

    private static List<ScheduledEvent> events(List<Draft> drafts) {
        List<ScheduledEvent> events = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            drafts.get(i).events().stream().map(DraftEvent::event).forEach(events::add);
        }
        events.sort(Comparator.comparing(ScheduledEvent::date));
        return events;
    }

    private static Info info(Map<String, String> text) {
        return new Info(
                text.getOrDefault("whatIsIt", ""),
                text.getOrDefault("howItWorks", ""),
                text.getOrDefault("howToUseIt", ""),
                text.getOrDefault("thingsToNotice", ""),
                text.getOrDefault("thingsToTry", ""),
                text.getOrDefault("limits", ""),
                text.getOrDefault("sources", ""));
    }

    private static <T> Optional<T> nearest(List<Draft> drafts, Function<Draft, Optional<T>> field) {
        return drafts.stream().map(field).flatMap(Optional::stream).findFirst();
    }

    private static <T> Map<String, T> union(List<Draft> drafts, Function<Draft, Map<String, T>> field) {
        Map<String, T> all = new LinkedHashMap<>();
        drafts.forEach(draft -> field.apply(draft).forEach(all::putIfAbsent));
        return all;
    }
}
