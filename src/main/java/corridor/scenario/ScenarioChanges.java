package corridor.scenario;

import corridor.catalogue.Actor;
import corridor.catalogue.Basis;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Evidence;
import corridor.catalogue.Lever;
import corridor.catalogue.Parameter;
import corridor.catalogue.Quantity;
import corridor.catalogue.Switch;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares the settings of two scenarios. */
public final class ScenarioChanges {
    private static final String NOBODY = "nobody: uncertain";
    private static final String ANALYST = "the analyst: an injected shock";

    private final Catalogue catalogue;
    private final Scenario reference;
    private final Scenario scenario;
    private final List<Change> changes = new ArrayList<>();

    private ScenarioChanges(Scenario reference, Scenario scenario, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.scenario = scenario;
    }

    /**
     * Returns the changes: first levers, parameters and switches in the catalogue's order, then events. The list is
     * empty if all settings are equal. Start and length of the run are not compared, since compared scenarios share
     * them.
     */
    public static List<Change> between(Scenario reference, Scenario scenario, Catalogue catalogue) {
        ScenarioChanges between = new ScenarioChanges(reference, scenario, catalogue);
        between.levers();
        between.parameters();
        between.priors();
        between.switches();
        between.events();
        return List.copyOf(between.changes);
    }

    /** Returns all settings of a scenario, as changes against a run in which nothing is set. */
    public static List<Change> all(Scenario scenario, Catalogue catalogue) {
        Scenario nothing = new Scenario(
                "",
                "",
                List.of(),
                scenario.start(),
                scenario.years(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Info.EMPTY);
        return between(nothing, scenario, catalogue);
    }

    private void levers() {
        for (Lever lever : catalogue.levers()) {
            String decider = actor(lever.decider());
            SettingWords words = new SettingWords(lever, decider);
            SettingWords.Words from = words(words, reference.levers().get(lever.id()));
            SettingWords.Words to = words(words, scenario.levers().get(lever.id()));
            if (!from.equals(to)) {
                String before = from.value() + (from.when().equals("throughout") ? "" : ", " + from.when());
                add(Change.Kind.LEVER, lever.id(), lever.meaning(), before, to, decider, sources(lever.evidence()));
            }
        }
    }

    private static SettingWords.Words words(SettingWords words, LeverSetting setting) {
        return setting == null ? words.unset() : words.of(setting);
    }

    private void parameters() {
        for (Parameter parameter : catalogue.parameters()) {
            double from = reference.parameters().getOrDefault(parameter.id(), parameter.defaultValue());
            double to = scenario.parameters().getOrDefault(parameter.id(), parameter.defaultValue());
            if (Double.compare(from, to) != 0) {
                String source = parameter.basis() == Basis.ASSUMPTION
                                && parameter.evidence().isEmpty()
                        ? "assumption: " + parameter.note()
                        : sources(parameter.evidence());
                add(
                        Change.Kind.PARAMETER,
                        parameter.id(),
                        parameter.meaning(),
                        Quantity.text(from, parameter.unit()),
                        new SettingWords.Words(Quantity.text(to, parameter.unit()), "throughout"),
                        NOBODY,
                        source);
            }
        }
    }

    private void priors() {
        for (Parameter parameter : catalogue.parameters()) {
            String from = prior(reference, parameter);
            String to = prior(scenario, parameter);
            if (!from.equals(to)) {
                add(
                        Change.Kind.PARAMETER,
                        parameter.id(),
                        parameter.meaning(),
                        from,
                        new SettingWords.Words(to, "in all futures of a batch, which its scenarios share"),
                        NOBODY,
                        "the user's own range");
            }
        }
    }

    private static String prior(Scenario scenario, Parameter parameter) {
        OwnPrior own = scenario.priors().get(parameter.id());
        return own == null ? "no own range" : "own range, " + own.words(parameter.unit());
    }

    private void switches() {
        for (Switch choice : catalogue.switches()) {
            String from = reference.switches().getOrDefault(choice.id(), choice.defaultOption());
            String to = scenario.switches().getOrDefault(choice.id(), choice.defaultOption());
            if (!from.equals(to)) {
                add(
                        Change.Kind.SWITCH,
                        choice.id(),
                        choice.meaning(),
                        option(choice, from),
                        new SettingWords.Words(option(choice, to), "throughout"),
                        NOBODY,
                        sources(choice.evidence()));
            }
        }
    }

    private void events() {
        for (ScheduledEvent event : without(reference.events(), scenario.events())) {
            event(event, whatHappens(event), "does not happen");
        }
        for (ScheduledEvent event : without(scenario.events(), reference.events())) {
            event(event, "does not happen", whatHappens(event));
        }
    }

    private void event(ScheduledEvent event, String from, String to) {
        String meaning = event.isAttack()
                ? event.kind().meaning() + ", in "
                        + catalogue.area(event.area()).name() + "; the model holds " + event.group() + " responsible"
                : event.isOfGroup()
                        ? event.kind().meaning() + ": " + event.group()
                        : event.kind().meaning();
        String id = event.date() + " " + event.kind().id();
        SettingWords.Words after = new SettingWords.Words(to, "on " + event.date());
        add(Change.Kind.EVENT, id, capitalised(meaning), from, after, ANALYST, "invented for the what-if");
    }

    private void add(
            Change.Kind kind,
            String id,
            String meaning,
            String from,
            SettingWords.Words to,
            String whoDecides,
            String source) {
        changes.add(new Change(kind, id, meaning, from, to.value(), to.when(), whoDecides, source));
    }

    private String actor(String id) {
        return catalogue.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElse(id);
    }

    private String sources(List<String> ids) {
        Map<String, Evidence> known =
                catalogue.evidence().stream().collect(Collectors.toMap(Evidence::id, evidence -> evidence));
        return ids.stream()
                .map(id -> known.containsKey(id) ? citation(known.get(id)) : id)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String citation(Evidence evidence) {
        String title = evidence.title().isEmpty() ? "" : ", \"" + evidence.title() + "\"";
        return evidence.outlet() + title + " (" + evidence.date() + ")";
    }

    private static String option(Switch choice, String name) {
        return choice.options().stream()
                .filter(option -> option.name().equals(name))
                .map(option -> option.name() + ": " + option.meaning())
                .findFirst()
                .orElse(name);
    }

    private static String whatHappens(ScheduledEvent event) {
        return switch (event.kind()) {
            case SUMMIT, LEADER_LOSS, SPLIT, MERGER -> "happens";
            case DIVERSION ->
                DecimalText.rounded(100 * event.share(), 2) + " % of effort is drawn off for " + event.weeks()
                        + " weeks";
            case SANCTUARY ->
                "armed groups are tolerated at " + DecimalText.rounded(event.tolerance(), 2)
                        + " on a scale from 0 to 1";
            case ATTACK_ON_CHINESE, ATTACK_ON_PAKISTANIS ->
                "killed: " + event.killedChinese() + " Chinese nationals, "
                        + event.killedCivilian() + " civilians, " + event.killedSecurity()
                        + " security personnel; injured: " + event.injuredChinese() + " Chinese nationals";
        };
    }

    /** Returns the events of the first list that the second lacks. An event that occurs twice must be there twice. */
    private static List<ScheduledEvent> without(List<ScheduledEvent> all, List<ScheduledEvent> others) {
        List<ScheduledEvent> left = new ArrayList<>(others);
        return all.stream().filter(event -> !left.remove(event)).toList();
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
