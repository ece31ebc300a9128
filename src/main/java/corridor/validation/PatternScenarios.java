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

/** The what-ifs that patterns are read from, made in code so that all share one set of parameters. */
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
     * @param start first day
     * @param parameters values that replace defaults; may lie outside their ranges, to break the model on purpose
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

    /** A nine-month area operation one year after the start; afterwards Pakistan decides again, and nothing is held. */
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

    /** An attack that kills five Chinese nationals in the area of a project, half a year after the start. */
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

    private LeverSetting operationOf(int theatre) {
        return new LeverSetting.Pulse(operation, operation.plusMonths(OPERATION_MONTHS), theatre);
    }

    private Scenario scenario(String name, int years, Map<String, LeverSetting> levers, List<ScheduledEvent> events) {
        return new Scenario(name, name, List.of(), start, years, levers, events, parameters, switches, Info.EMPTY);
    }
}
