package corridor.validation;

import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Project;
import corridor.scenario.Info;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.scenario.ScheduledEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the scenarios on which patterns are measured. They are made in code, so that all share one set of parameters.
 */
final class PatternScenarios {
    private static final int OPERATION_MONTHS = 9;
    private static final int ZARB_MONTHS = 18;
    private static final double ZARB_INTENSITY = 2;
    private static final double ZARB_STRIKES = 5;
    private static final double DOUBLE_GUARD = 30_000;
    private static final int SHOCK_DEATHS = 5;

    private final LocalDate start;
    private final LocalDate operation;
    private final Map<String, Double> parameters;
    private final Map<String, String> switches;

    /**
     * @param start first day of the runs
     * @param parameters values that replace defaults; they may lie outside their ranges, to break the model on purpose
     * @param switches options that replace default switches
     */
    PatternScenarios(LocalDate start, Map<String, Double> parameters, Map<String, String> switches) {
        this.start = start;
        operation = start.plusYears(1);
        this.parameters = parameters;
        this.switches = switches;
    }

    Scenario baseline(int years) {
        return scenario("baseline", years, Map.of(), List.of());
    }

    /** Makes a scenario in which the protection forces have twice their strength. */
    Scenario doubleGuard(int years) {
        return scenario(
                "double-guard",
                years,
                Map.of("pakistan.ssdStrength", new LeverSetting.Constant(DOUBLE_GUARD)),
                List.of());
    }

    /**
     * Makes a scenario like the operation Zarb-e-Azb of 2014. One year after the start, an area operation of eighteen
     * months begins, and the area is held afterwards. In the same months, operations elsewhere have twice the usual
     * intensity, and there are air strikes.
     */
    Scenario zarbLike(int theatre, int years) {
        LocalDate until = operation.plusMonths(ZARB_MONTHS);
        return scenario(
                "zarb-like",
                years,
                Map.of(
                        "pakistan.areaOperation", new LeverSetting.Pulse(operation, until, theatre),
                        "pakistan.operationHold", new LeverSetting.Constant(1),
                        "pakistan.iboIntensity", new LeverSetting.Pulse(operation, until, ZARB_INTENSITY),
                        "pakistan.airStrikes", new LeverSetting.Pulse(operation, until, ZARB_STRIKES)),
                List.of());
    }

    /**
     * Makes a scenario with an area operation of nine months from one year after the start. Afterwards Pakistan decides
     * on operations again, and the area is not held.
     */
    Scenario areaOperationNotHeld(int theatre, int years) {
        return scenario(
                "area-operation-not-held",
                years,
                Map.of(
                        "pakistan.areaOperation",
                        operationOf(theatre),
                        "pakistan.operationHold",
                        new LeverSetting.Constant(0)),
                List.of());
    }

    Scenario shocked(String area, int years) {
        return scenario("shocked-" + area.toLowerCase(Locale.ROOT), years, Map.of(), List.of(shock(area)));
    }

    /** Makes an attack half a year after the start that kills five Chinese nationals in the area of a project. */
    ScheduledEvent shock(String area) {
        return ScheduledEvent.attack(
                start.plusMonths(6),
                ScheduledEvent.Kind.ATTACK_ON_CHINESE,
                area,
                "TTP",
                SHOCK_DEATHS,
                SHOCK_DEATHS,
                1,
                0);
    }

    /** Returns the names of projects under construction outside the region of an area. */
    static List<String> underConstructionElsewhere(Catalogue catalogue, String area) {
        String region = catalogue.area(area).region();
        return catalogue.projects().stream()
                .filter(project -> project.status().equals("ACTIVE"))
                .filter(project -> !regionOf(catalogue, project).equals(region))
                .map(Project::name)
                .toList();
    }

    private static String regionOf(Catalogue catalogue, Project project) {
        Area area = catalogue.area(project.area());
        return area.region();
    }

    private LeverSetting operationOf(int theatre) {
        return new LeverSetting.Pulse(operation, operation.plusMonths(OPERATION_MONTHS), theatre);
    }

    private Scenario scenario(String name, int years, Map<String, LeverSetting> levers, List<ScheduledEvent> events) {
        return new Scenario(name, name, List.of(), start, years, levers, events, parameters, switches, Info.EMPTY);
    }
}
