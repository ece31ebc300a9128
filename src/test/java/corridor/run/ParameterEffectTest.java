package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Lever;
import corridor.catalogue.Parameter;
import corridor.chronicle.Chronicle;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.scenario.ScheduledEvent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every parameter of the catalogue must change some outcome, since a parameter without effect promises a control that
 * is not there.
 */
@Tag("long")
class ParameterEffectTest {
    private static final long SEED = 11;
    private static final int YEARS = 2;
    private static final int LONG = 5;

    /** Parameters that no outcome shows, with the reason. */
    private static final Map<String, String> UNSEEN = Map.of(
            "observation.reportBasePicss", "seen in the table of events only",
            "groups.mostVictims", "a cap that few histories reach");

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void every_parameter_changes_some_outcome_in_some_setting() {
        List<Setting> settings = Stream.of(
                        free(YEARS),
                        with("HARM", "BACKLASH"),
                        with("HARM", "DETER"),
                        with("LEARNING", "ATTENTION"),
                        everythingSet(1),
                        everythingSet(0.5),
                        inCrisis(),
                        unfree(),
                        risky(),
                        leaving(),
                        lenient(),
                        free(LONG),
                        bargained())
                .map(this::setting)
                .toList();
        List<String> dead = new ArrayList<>();
        Deque<Setting> order = new ArrayDeque<>(settings);
        List<Parameter> free =
                catalogue.parameters().stream().filter(Parameter::isFree).toList();
        for (Parameter parameter : free) {
            Optional<Setting> found = order.stream()
                    .filter(setting -> differs(setting, parameter))
                    .findFirst();
            if (found.isEmpty()) {
                dead.add(parameter.id());
            } else {
                // Neighbours in the catalogue belong to one submodel, so the same setting is likely to show the next
                // one.
                order.remove(found.get());
                order.addFirst(found.get());
            }
        }

        assertThat(dead).as("parameters that change nothing").isSubsetOf(UNSEEN.keySet());
    }

    /**
     * A scenario with its outcomes by replicate. A long run has several replicates, so that rare choices have a chance
     * to occur.
     */
    private record Setting(Scenario scenario, List<double[]> outcomes) {}

    private Setting setting(Scenario scenario) {
        Runner runner = new Runner(catalogue, scenario, SEED);
        return new Setting(
                scenario,
                IntStream.range(0, scenario.years() == LONG ? 8 : 1)
                        .mapToObj(replicate -> outcomes(runner, replicate))
                        .toList());
    }

    private boolean differs(Setting setting, Parameter parameter) {
        return differs(setting, parameter.id(), parameter.high()) || differs(setting, parameter.id(), parameter.low());
    }

    private boolean differs(Setting setting, String parameter, double value) {
        Map<String, Double> changed = new LinkedHashMap<>(setting.scenario.parameters());
        changed.put(parameter, value);
        Runner runner = new Runner(catalogue, with(setting.scenario, changed), SEED);
        return IntStream.range(0, setting.outcomes.size())
                .anyMatch(replicate -> !Arrays.equals(setting.outcomes.get(replicate), outcomes(runner, replicate)));
    }

    private static double[] outcomes(Runner runner, int replicate) {
        return runner.run(0, replicate, Chronicle.SILENT).outcomes();
    }

    /** Returns a scenario with an option of a switch that is not the default. */
    private static Scenario with(String choice, String option) {
        return Histories.scenario(YEARS, Map.of(), Map.of(), Map.of(choice, option), List.of());
    }

    private static Scenario free(int years) {
        return Histories.scenario(years, Map.of(), Map.of());
    }

    /**
     * Returns a scenario in which Chinese are often attacked and firms react strongly, so that projects stop and are
     * left.
     */
    private static Scenario risky() {
        return Histories.scenario(
                LONG,
                Map.of(
                        "pakistan.ssdStrength", new LeverSetting.Constant(3000),
                        "both.privateSecurity", new LeverSetting.Constant(1),
                        "china.siteTroops", new LeverSetting.Constant(200),
                        "iran.unilateralStrikes", new LeverSetting.Constant(1)),
                Map.of(
                        "groups.valueChineseBaloch", 1.0,
                        "projects.leaveBase", 0.01,
                        "projects.friction", 0.8,
                        "projects.suspendIntercept", -3.0,
                        "pakistan.reluctance", 0.4,
                        "pakistan.threatCap", 1.0,
                        "iran.coordinateBase", -3.0),
                Map.of(),
                List.of(summit()));
    }

    /** Returns a scenario in which China asks for little, so that its demands are met. */
    private static Scenario lenient() {
        return Histories.scenario(
                LONG,
                Map.of("pakistan.iboIntensity", new LeverSetting.Constant(2)),
                Map.of("china.effortAsked", 0.05, "china.releaseScore", 3.0, "china.releaseMonths", 1.0));
    }

    /** Returns a scenario in which firms leave for small reasons. */
    private static Scenario leaving() {
        return Histories.scenario(
                LONG,
                Map.of("china.withdrawal", new LeverSetting.Constant(0)),
                Map.of(
                        "projects.leaveBase", 0.02,
                        "projects.leaveFrictionBase", 0.004,
                        "projects.friction", 0.8,
                        "projects.riskStop", 0.5,
                        "projects.riskReturn", 0.3));
    }

    /**
     * Returns a scenario with all levers away from neutral and another severity model, so that what these need is used.
     */
    private Scenario everythingSet(double share) {
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        for (Lever lever : catalogue.levers()) {
            double end = lever.neutral() < lever.high() ? lever.high() : lever.low();
            double value = lever.neutral() + share * (end - lever.neutral());
            levers.put(
                    lever.id(), new LeverSetting.Constant(lever.kind() == Lever.Kind.REAL ? value : Math.ceil(value)));
        }
        levers.remove("china.pressureStep");
        levers.remove("pakistan.iboIntensity");
        levers.remove("china.withdrawal");
        levers.remove("pakistan.ssdStrength");
        Map<String, String> switches = share < 1 ? Map.of("SEVERITY", "LOGNORMAL") : Map.of();
        return Histories.scenario(YEARS, levers, Map.of(), switches, shocks());
    }

    /** Returns an attack, the loss of many leaders, so that some groups split by chance, and a sure split. */
    private static List<ScheduledEvent> shocks() {
        List<ScheduledEvent> shocks = new ArrayList<>(List.of(attack()));
        for (int month = 0; month < 6; month++) {
            shocks.add(ScheduledEvent.leaderLoss(Histories.START.plusMonths(month), "BLA"));
        }
        shocks.add(ScheduledEvent.split(LocalDate.of(2025, 2, 1), "TTP"));
        return shocks;
    }

    /**
     * Returns a scenario in which withdrawal and empty reserves bring a payments crisis, with an attack that makes
     * other mechanisms react.
     */
    private Scenario inCrisis() {
        return Histories.scenario(
                YEARS,
                Map.of(
                        "pakistan.areaOperation",
                        new LeverSetting.Pulse(Histories.START, Histories.START.plusMonths(6), 1),
                        "china.withdrawal",
                        new LeverSetting.Schedule(List.of(
                                new LeverSetting.Step(Histories.START, 1),
                                new LeverSetting.Step(Histories.START.plusMonths(6), 2)))),
                Map.of("economy.reserves", 9.0, "economy.criticalMonths", 1.5, "groups.tempoSpread", 0.7),
                Map.of("CPEC_STAKE", "AS_S4"),
                List.of(attack()));
    }

    /** Returns a scenario of detentions, shutdowns and a strict lender in a crisis, long enough for talks to start. */
    private static Scenario unfree() {
        return Histories.scenario(
                LONG,
                Map.of(
                        "pakistan.detentionPolicy", new LeverSetting.Constant(-1),
                        "pakistan.informationPolicy", new LeverSetting.Constant(-1),
                        "imf.strictness", new LeverSetting.Constant(1),
                        "pakistan.dialogueBaloch", new LeverSetting.Constant(1),
                        "china.withdrawal", new LeverSetting.Constant(2)),
                Map.of("economy.reserves", 9.0));
    }

    /** Returns a scenario with everything to which stakeholders respond: deaths, harm, displacement, crisis. */
    private static Scenario bargained() {
        return Histories.scenario(
                YEARS,
                Map.of(
                        "pakistan.iboIntensity",
                        new LeverSetting.Bargained(),
                        "both.intelligenceCell",
                        new LeverSetting.Bargained(),
                        "china.kabulIncentive",
                        new LeverSetting.Bargained(),
                        "pakistan.airStrikes",
                        new LeverSetting.Constant(10),
                        "pakistan.areaOperation",
                        new LeverSetting.Constant(2),
                        "pakistan.dialogueBaloch",
                        new LeverSetting.Constant(2),
                        "china.withdrawal",
                        new LeverSetting.Constant(2)),
                Map.of("economy.reserves", 9.0, "economy.criticalMonths", 1.5, "pakistan.militaryWeight", 0.6),
                Map.of("BARGAIN", "smp"),
                List.of(attack()));
    }

    private static ScheduledEvent summit() {
        return ScheduledEvent.summit(LocalDate.of(2025, 6, 1));
    }

    private static ScheduledEvent attack() {
        return ScheduledEvent.attack(
                LocalDate.of(2025, 3, 1), ScheduledEvent.Kind.ATTACK_ON_CHINESE, "KHI", "BLA", 9, 9, 9, 9);
    }

    private static Scenario with(Scenario s, Map<String, Double> parameters) {
        return Histories.scenario(s.years(), s.levers(), parameters, s.switches(), s.events());
    }
}
