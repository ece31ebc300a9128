package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Switch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the scenarios in which stakeholders bargain, and their counterparts without bargaining. */
public final class Bargaining {
    /** Id of the switch that turns bargaining on. */
    public static final String SWITCH = "BARGAIN";

    /** Default option of the switch, which turns bargaining off. */
    public static final String OFF = "off";

    /** Prefix of the parameters that have an effect only while stakeholders bargain. */
    public static final String SUBMODEL = "bargaining";

    private static final String WITH = "bargained-";
    private static final String WITHOUT = "unbargained-";

    private Bargaining() {}

    /** Whether stakeholders bargain in the scenario. */
    public static boolean isOn(Scenario scenario) {
        return !scenario.switches().getOrDefault(SWITCH, OFF).equals(OFF);
    }

    /** Returns the ids of the levers that bargaining sets in the scenario. */
    public static List<String> levers(Scenario scenario) {
        return scenario.levers().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof LeverSetting.Bargained)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns a copy of the scenario without bargaining, its counterpart. Bargained levers are left to their actors, or
     * are neutral if the model has no rule for them.
     */
    public static Scenario without(Scenario scenario) {
        Map<String, LeverSetting> levers = new LinkedHashMap<>(scenario.levers());
        levers.keySet().removeAll(levers(scenario));
        Map<String, String> switches = new LinkedHashMap<>(scenario.switches());
        switches.remove(SWITCH);
        return new Scenario(
                WITHOUT
                        + (scenario.name().startsWith(WITH)
                                ? scenario.name().substring(WITH.length())
                                : scenario.name()),
                scenario.title() + ", without bargaining",
                scenario.ancestry(),
                scenario.start(),
                scenario.years(),
                levers,
                scenario.events(),
                scenario.parameters(),
                switches,
                scenario.priors(),
                scenario.info()
                        .ofDerived("The same as " + scenario.name()
                                + ", but nobody bargains: levers that bargaining set there are left to the actors who"
                                + " hold them, or stay neutral where the model has no rule."));
    }

    /**
     * Returns the scenarios, and after each scenario in which stakeholders bargain its counterpart without bargaining.
     * A counterpart that is in the list already is not added again. A batch can then always show the effect of
     * bargaining.
     */
    public static List<Scenario> withCounterparts(List<Scenario> scenarios, Catalogue catalogue) {
        List<Scenario> all = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            all.add(scenario);
            boolean lacking = isOn(scenario)
                    && counterpart(scenario, scenarios, catalogue).isEmpty()
                    && counterpart(scenario, all, catalogue).isEmpty();
            if (lacking) {
                all.add(without(scenario));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Returns the names of scenarios in which stakeholders bargain, each with the name of its counterpart in the list;
     * a scenario without counterpart is left out.
     */
    public static Map<String, String> pairs(List<Scenario> scenarios, Catalogue catalogue) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            if (isOn(scenario)) {
                counterpart(scenario, scenarios, catalogue)
                        .ifPresent(other -> pairs.put(scenario.name(), other.name()));
            }
        }
        return pairs;
    }

    /** Returns the first scenario in the list that has the settings of the counterpart; empty if there is none. */
    private static Optional<Scenario> counterpart(Scenario bargained, List<Scenario> scenarios, Catalogue catalogue) {
        Scenario without = without(bargained);
        return scenarios.stream()
                .filter(other -> !isOn(other) && isSame(other, without, catalogue))
                .findFirst();
    }

    /** Returns the options of the switch that turn bargaining on. */
    static List<String> options(Catalogue catalogue) {
        Switch choice = catalogue.switchOf(SWITCH);
        return choice.optionNames().stream()
                .filter(option -> !option.equals(OFF))
                .toList();
    }

    private static boolean isSame(Scenario one, Scenario other, Catalogue catalogue) {
        return one.start().equals(other.start())
                && one.years() == other.years()
                && ScenarioChanges.between(one, other, catalogue).isEmpty();
    }
}
