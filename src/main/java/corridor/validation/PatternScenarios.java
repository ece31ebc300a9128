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
import java.util.Map;

/** The what-ifs that patterns are read from, made in code so that all share one set of parameters. */
final class PatternScenarios {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate OPERATION = START.plusYears(1);
    private static final int OPERATION_MONTHS = 9;
    private static final int ZARB_MONTHS = 18;
    private static final double ZARB_INTENSITY = 2;
    private static final double ZARB_STRIKES = 5;
    private static final double DOUBLE_GUARD = 30_000;
    private static final int SHOCK_DEATHS = 5;

    private final Map<String, Double> parameters;

    /** @param parameters values that replace defaults; may lie outside their ranges, to break the model on purpose */
    PatternScenarios(Map<String, Double> parameters) {
        this.parameters = parameters;
    }

    Scenario baseline(int years) {
        return scenario("baseline", years, Map.of(), List.of());
    }

    /** The protection forces have twice their strength. */
    Scenario doubleGuard(int years) {
        return scenario(
                "double-guard",
                years,
                Map.of("pakistan.ssdStrength", new LeverSetting.Constant(DOUBLE_GUARD)),
                List.of());
    }

    /**
     * What 2014 brought: from one year after the start, eighteen months of area operation, which are held, and for as
     * long twice the usual operations elsewhere and air strikes.
     */
    Scenario zarbLike(int theatre, int years) {
        LocalDate until = OPERATION.plusMonths(ZARB_MONTHS);
        return scenario(
                "zarb-like",
                years,
                Map.of(
                        "pakistan.areaOperation", new LeverSetting.Pulse(OPERATION, until, theatre),
                        "pakistan.operationHold", new LeverSetting.Constant(1),
                        "pakistan.iboIntensity", new LeverSetting.Pulse(OPERATION, until, ZARB_INTENSITY),
                        "pakistan.airStrikes", new LeverSetting.Pulse(OPERATION, until, ZARB_STRIKES)),
                List.of());
    }

    /** A nine-month area operation one year after the start; afterwards Pakistan decides again, and nothing is held. */
    Scenario areaOperationNotHeld(int theatre, int years) {
        return scenario(
                "area-operation-not-held",
                years,
                Map.of(
                        "pakistan.areaOperation",
                        operation(theatre),
                        "pakistan.operationHold",
                        new LeverSetting.Constant(0)),
                List.of());
    }

    Scenario shocked(ScheduledEvent shock, int years) {
        return scenario("shocked", years, Map.of(), List.of(shock));
    }

    /** An attack that kills five Chinese nationals in the area of a project, half a year after the start. */
    static ScheduledEvent shock(String area) {
        return new ScheduledEvent(
                START.plusMonths(6),
                ScheduledEvent.Kind.ATTACK_ON_CHINESE,
                area,
                "TTP",
                SHOCK_DEATHS,
                SHOCK_DEATHS,
                1,
                0);
    }

    /** Names of projects under construction outside the region of an area. */
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

    private static LeverSetting operation(int theatre) {
        return new LeverSetting.Pulse(OPERATION, OPERATION.plusMonths(OPERATION_MONTHS), theatre);
    }

    private Scenario scenario(String name, int years, Map<String, LeverSetting> levers, List<ScheduledEvent> events) {
        return new Scenario(name, name, List.of(), START, years, levers, events, parameters, Map.of(), Info.EMPTY);
    }
}
