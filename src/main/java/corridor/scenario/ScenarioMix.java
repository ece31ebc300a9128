package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Switch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A scenario mix makes the scenarios between a reference and a scenario: each takes some of the settings that differ
 * from the scenario and the others from the reference. The parts are levers, parameters and switches by id and events
 * by kind. Settings that only make sense together are one part: a lever with its dates and conditions, a parameter with
 * its own prior, and the switch of bargaining with the levers that it sets.
 */
public final class ScenarioMix {
    private final Catalogue catalogue;
    private final Scenario reference;
    private final Scenario scenario;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A part is a setting that differs, or several that only make sense together.
     *
     * @param kind kind of the setting
     * @param id id of the lever, parameter or switch, or {@code events.} with the kind of the events
     */
    public record Part(Change.Kind kind, String id) {}

    private ScenarioMix(Scenario reference, Scenario scenario, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.scenario = scenario;
    }

    /** Finds the settings that differ. Start and length of the two scenarios must be equal. */
    public static ScenarioMix between(Scenario reference, Scenario scenario, Catalogue catalogue) {
        ScenarioMix mix = new ScenarioMix(reference, scenario, catalogue);
        mix.find();
        return mix;
    }

    /** Returns the parts: levers, parameters and switches in the catalogue's order, then events by kind. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /**
     * Returns the scenario with some parts.
     *
     * @param taken bit i is set if part i is that of the scenario; without bits the result is the reference, with all
     *     bits it is the scenario itself
     */
    public Scenario of(long taken) {
        if (taken == 0) {
            return reference;
        }
        if (taken == (1L << parts.size()) - 1) {
            return scenario;
        }
        Map<String, LeverSetting> levers = new LinkedHashMap<>(reference.levers());
        Map<String, Double> parameters = new LinkedHashMap<>(reference.parameters());
        Map<String, OwnPrior> priors = new LinkedHashMap<>(reference.priors());
        Map<String, String> switches = new LinkedHashMap<>(reference.switches());
        Set<ScheduledEvent.Kind> kinds = new LinkedHashSet<>();
        for (int k = 0; k < parts.size(); k++) {
            Part part = parts.get(k);
            if ((taken >> k & 1) == 1) {
                switch (part.kind) {
                    case LEVER -> take(part.id, scenario.levers(), levers);
                    case PARAMETER -> {
                        take(part.id, scenario.parameters(), parameters);
                        take(part.id, scenario.priors(), priors);
                    }
                    case SWITCH -> {
                        take(part.id, scenario.switches(), switches);
                        if (part.id.equals(Bargaining.SWITCH)) {
                            bargained().forEach(lever -> take(lever, scenario.levers(), levers));
                        }
                    }
                    case EVENT -> kinds.add(kind(part.id));
                }
            }
        }
        return new Scenario(
                scenario.name(),
                scenario.title(),
                scenario.ancestry(),
                scenario.start(),
                scenario.years(),
                CatalogueOrder.of(levers, catalogue.leverIds()),
                events(kinds),
                parameters,
                switches,
                priors,
                Info.EMPTY);
    }

    /** Returns the changes that one part makes to the reference, in words; empty if it has none in words. */
    public List<Change> changes(int part) {
        return ScenarioChanges.between(reference, of(1L << part), catalogue);
    }

    private void find() {
        boolean bargains = !option(reference, Bargaining.SWITCH).equals(option(scenario, Bargaining.SWITCH));
        Set<String> together = bargains ? bargained() : Set.of();
        for (String lever : catalogue.leverIds()) {
            if (!together.contains(lever) && !set(reference, lever).equals(set(scenario, lever))) {
                parts.add(new Part(Change.Kind.LEVER, lever));
            }
        }
        for (String parameter : catalogue.parameterIds()) {
            if (differ(reference.parameters(), scenario.parameters(), parameter)
                    || differ(reference.priors(), scenario.priors(), parameter)) {
                parts.add(new Part(Change.Kind.PARAMETER, parameter));
            }
        }
        for (Switch choice : catalogue.switches()) {
            if (!option(reference, choice.id()).equals(option(scenario, choice.id()))) {
                parts.add(new Part(Change.Kind.SWITCH, choice.id()));
            }
        }
        for (ScheduledEvent.Kind kind : ScheduledEvent.Kind.values()) {
            if (!of(kind, reference).equals(of(kind, scenario))) {
                parts.add(new Part(Change.Kind.EVENT, id(kind)));
            }
        }
    }

    /** Levers that bargaining sets in one of the scenarios. */
    private Set<String> bargained() {
        Set<String> levers = new LinkedHashSet<>(Bargaining.levers(reference));
        levers.addAll(Bargaining.levers(scenario));
        return levers;
    }

    private static LeverSetting set(Scenario scenario, String lever) {
        return scenario.levers().getOrDefault(lever, new LeverSetting.Endogenous());
    }

    private String option(Scenario scenario, String id) {
        return scenario.switches().getOrDefault(id, catalogue.switchOf(id).defaultOption());
    }

    private static <T> boolean differ(Map<String, T> one, Map<String, T> other, String id) {
        return one.containsKey(id) != other.containsKey(id)
                || one.containsKey(id) && !one.get(id).equals(other.get(id));
    }

    private static <T> void take(String id, Map<String, T> from, Map<String, T> to) {
        if (from.containsKey(id)) {
            to.put(id, from.get(id));
        } else {
            to.remove(id);
        }
    }

    private static List<ScheduledEvent> of(ScheduledEvent.Kind kind, Scenario scenario) {
        return scenario.events().stream().filter(event -> event.kind() == kind).toList();
    }

    private static String id(ScheduledEvent.Kind kind) {
        return "events." + kind.id();
    }

    private static ScheduledEvent.Kind kind(String id) {
        for (ScheduledEvent.Kind kind : ScheduledEvent.Kind.values()) {
            if (id(kind).equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of event " + id);
    }

    /** Events of these kinds are those of the scenario, all others those of the reference, by date. */
    private List<ScheduledEvent> events(Set<ScheduledEvent.Kind> taken) {
        Map<LocalDate, List<ScheduledEvent>> byDate = new TreeMap<>();
        for (ScheduledEvent.Kind kind : ScheduledEvent.Kind.values()) {
            for (ScheduledEvent event : of(kind, taken.contains(kind) ? scenario : reference)) {
                byDate.computeIfAbsent(event.date(), date -> new ArrayList<>()).add(event);
            }
        }
        return byDate.values().stream().flatMap(List::stream).toList();
    }
}
