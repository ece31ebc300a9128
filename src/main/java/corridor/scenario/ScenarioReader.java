package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.scenario.Draft.DraftEvent;
import corridor.scenario.Draft.DraftLever;
import corridor.text.JsonPart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads scenario files. Children override their parents field by field: levers, parameters and switches by key; events
 * are added to those of the parents; start and years replace. Title, short name, group and description are those of the
 * file itself: what a parent says of itself would be wrong for its child.
 */
public final class ScenarioReader {
    static final String NOBODY_BARGAINS = "nobody bargains while the switch BARGAIN is off";

    private final Catalogue catalogue;
    private final ScenarioFolders folders;

    /** Makes a reader that finds parents only in the folder of the file that names them. */
    public ScenarioReader(Catalogue catalogue) {
        this(catalogue, ScenarioFolders.none());
    }

    /**
     * Makes a reader.
     *
     * @param folders where parents are found if they are not in the folder of the file that names them
     */
    public ScenarioReader(Catalogue catalogue, ScenarioFolders folders) {
        this.catalogue = catalogue;
        this.folders = folders;
    }

    /**
     * Makes a reader that also finds parents among the shipped scenarios.
     *
     * @param shipped folder of the shipped scenarios; empty if the program has none
     */
    public static ScenarioReader withShipped(Catalogue catalogue, Optional<Path> shipped) {
        return new ScenarioReader(
                catalogue, new ScenarioFolders(shipped.map(List::of).orElse(List.of()), hidden -> {}));
    }

    /**
     * Reads the scenario of a file, with its parents merged in.
     *
     * @throws InputException with every problem of the file and of its parents
     */
    public Scenario read(Path file) {
        return read(Lineage.read(file, catalogue, folders));
    }

    /**
     * Reads a scenario that is part of a larger JSON text, as if it stood in a file; nothing is written.
     *
     * @param place path of the imagined file, which gives the scenario its name; parents are found in its folder first
     * @param root the scenario
     * @param source name of the larger text in messages
     * @throws InputException with every problem of the scenario and of its parents
     */
    public Scenario read(Path place, JsonPart root, String source) {
        return read(Lineage.read(place, root, source, catalogue, folders));
    }

    private Scenario read(Lineage lineage) {
        List<Draft> drafts = lineage.drafts();
        if (lineage.complete()) {
            checkRoot(drafts.get(drafts.size() - 1));
            checkDates(drafts);
            checkPriors(drafts);
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

    /** Checks that no prior is of a parameter that the state of the start sets, since futures do not change it. */
    private void checkPriors(List<Draft> drafts) {
        Optional<LocalDate> start = nearest(drafts, Draft::start);
        if (start.isEmpty()) {
            return;
        }
        Map<String, Double> known = catalogue.startValues(start.get());
        for (Draft draft : drafts) {
            draft.priors().forEach((id, prior) -> {
                if (known.containsKey(id)) {
                    draft.findings()
                            .value(
                                    prior.place(),
                                    "the state of " + start.get() + " sets " + id + " to "
                                            + DecimalText.of(known.get(id)) + ", so no future draws it");
                }
            });
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
        LocalDate start = nearest(drafts, Draft::start).orElseThrow();
        int years = nearest(drafts, Draft::years).orElseThrow();
        Scenario settings = settings(drafts, start, years);
        return settings.withInfo(info(drafts, settings));
    }

    /** Returns the scenario of a chain of files under a start and a length, without text for readers. */
    private Scenario settings(List<Draft> drafts, LocalDate start, int years) {
        Draft own = drafts.get(0);
        Map<String, DraftLever> levers = union(drafts, Draft::levers);
        Map<String, LeverSetting> settings = new LinkedHashMap<>();
        levers.forEach((id, lever) -> settings.put(id, lever.setting().apply(start)));
        return new Scenario(
                own.name(),
                own.title().orElse(own.shortLabel().orElse(Scenario.labelOf(own.name()))),
                drafts.stream().skip(1).map(Draft::name).toList(),
                start,
                years,
                CatalogueOrder.of(settings, catalogue.leverIds()),
                events(drafts),
                CatalogueOrder.of(values(drafts), catalogue.parameterIds()),
                CatalogueOrder.of(union(drafts, Draft::switches), catalogue.switchIds()),
                CatalogueOrder.of(priors(drafts), catalogue.parameterIds()),
                Info.EMPTY);
    }

    /** Returns the values of parameters, without those for which a nearer file states a prior. */
    private static Map<String, Double> values(List<Draft> drafts) {
        Map<String, Double> values = new LinkedHashMap<>();
        Set<String> decided = new HashSet<>();
        for (Draft draft : drafts) {
            draft.parameters().forEach((id, value) -> {
                if (!decided.contains(id)) {
                    values.put(id, value);
                }
            });
            decided.addAll(draft.parameters().keySet());
            decided.addAll(draft.priors().keySet());
        }
        return values;
    }

    /** Returns the priors of parameters, without those for which a nearer file sets a value. */
    private static Map<String, OwnPrior> priors(List<Draft> drafts) {
        Map<String, Double> values = values(drafts);
        Map<String, OwnPrior> priors = new LinkedHashMap<>();
        union(drafts, Draft::priors).forEach((id, prior) -> {
            if (!values.containsKey(id)) {
                priors.put(id, prior.prior());
            }
        });
        return priors;
    }

    private static List<ScheduledEvent> events(List<Draft> drafts) {
        List<ScheduledEvent> events = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            drafts.get(i).events().stream().map(DraftEvent::event).forEach(events::add);
        }
        events.sort(Comparator.comparing(ScheduledEvent::date));
        return events;
    }

    /** Returns the texts of the file itself; a child describes itself, and has only limits and sources of parents. */
    private Info info(List<Draft> drafts, Scenario scenario) {
        Draft own = drafts.get(0);
        String what = own.info("whatIsIt");
        return new Info(
                own.shortLabel().orElse(""),
                own.group().orElse(""),
                what.isEmpty() && drafts.size() > 1 ? description(drafts, scenario) : what,
                own.info("howItWorks"),
                own.info("howToUseIt"),
                own.info("thingsToNotice"),
                own.info("thingsToTry"),
                ofNearest(drafts, "limits"),
                ofNearest(drafts, "sources"));
    }

    private String description(List<Draft> drafts, Scenario scenario) {
        List<Draft> parents = drafts.subList(1, drafts.size());
        List<String> run = new ArrayList<>();
        if (!nearest(parents, Draft::start).equals(Optional.of(scenario.start()))) {
            run.add("the run starts on " + scenario.start());
        }
        if (!nearest(parents, Draft::years).equals(Optional.of(scenario.years()))) {
            run.add("the run has " + scenario.years() + (scenario.years() == 1 ? " year" : " years"));
        }
        Scenario parent = settings(parents, scenario.start(), scenario.years());
        return ScenarioDescription.of(parent, scenario, run, catalogue);
    }

    private static String ofNearest(List<Draft> drafts, String heading) {
        String own = drafts.get(0).info(heading);
        return own.isEmpty()
                ? drafts.stream()
                        .skip(1)
                        .filter(parent -> !parent.info(heading).isEmpty())
                        .findFirst()
                        .map(parent -> ScenarioDescription.ofParent(parent.name(), parent.info(heading)))
                        .orElse("")
                : own;
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
