package corridor.validation;

import corridor.catalogue.Catalogue;
import corridor.scenario.Scenario;
import java.util.List;

/** A pattern setting is a scenario, with its length in years, from whose runs lines of patterns are computed. */
enum PatternSetting {
    BASELINE(5, ""),
    /** The protection forces have twice their strength. */
    GUARDED(5, ""),
    /**
     * Five Chinese nationals are killed in the area of a project. It is the only project there, so the attack hits it.
     */
    DASU(2, "dasu"),
    DIAMER_BHASHA(2, "diamerBhasha"),
    MOHMAND(2, "mohmandDam"),
    HELD_OPERATION(3, ""),
    PASSING_OPERATION(3, ""),
    /** The baseline runs as long as the record of yearly counts. */
    LONG(12, "");

    static final List<PatternSetting> SHOCKED = List.of(DASU, DIAMER_BHASHA, MOHMAND);
    private static final int BALOCHISTAN = 1;
    private static final int KP = 2;

    private final int years;
    private final String project;

    PatternSetting(int years, String project) {
        this.years = years;
        this.project = project;
    }

    int years() {
        return years;
    }

    Scenario scenario(PatternScenarios scenarios, Catalogue catalogue) {
        return switch (this) {
            case BASELINE, LONG -> scenarios.baseline(years);
            case GUARDED -> scenarios.doubleGuard(years);
            case DASU, DIAMER_BHASHA, MOHMAND -> scenarios.shocked(area(catalogue), years);
            case HELD_OPERATION -> scenarios.zarbLike(KP, years);
            case PASSING_OPERATION -> scenarios.areaOperationNotHeld(BALOCHISTAN, years);
        };
    }

    /** Returns the measures of one history in which a project is attacked. */
    Shocked shocked(History history, PatternScenarios scenarios, Catalogue catalogue) {
        String area = area(catalogue);
        return new Shocked(
                history,
                scenarios.shock(area),
                catalogue.project(project).name(),
                PatternScenarios.underConstructionElsewhere(catalogue, area));
    }

    private String area(Catalogue catalogue) {
        return catalogue.project(project).area();
    }
}
