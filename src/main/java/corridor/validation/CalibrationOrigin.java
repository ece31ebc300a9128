package corridor.validation;

import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A calibration origin is a start state. Runs from an origin are compared with some of the targets, and the runs of a
 * point use the same parameters from all origins.
 *
 * @param scenario the baseline from the start
 * @param readings function that measures a target on a history, by index of the target
 */
record CalibrationOrigin(Scenario scenario, Map<Integer, LineReading> readings) {
    /**
     * Last year of the runs that are compared with the record before 2025. For the record of 2025, runs have two years.
     */
    private static final int LAST_YEAR_BEFORE = 2024;

    private static final int FEWEST_YEARS = 2;

    static List<CalibrationOrigin> of(Catalogue catalogue, List<Target> targets) {
        Map<LocalDate, Map<Integer, LineReading>> byStart = new LinkedHashMap<>();
        Map<LocalDate, Scenario> scenarios = new LinkedHashMap<>();
        for (int k = 0; k < targets.size(); k++) {
            LocalDate start = LocalDate.parse(targets.get(k).start());
            if (!catalogue.startDates().contains(start)) {
                throw new IllegalStateException(
                        "no start state for the target " + targets.get(k).id());
            }
            PatternScenarios made = new PatternScenarios(start, Map.of(), Map.of());
            int years = Math.max(FEWEST_YEARS, LAST_YEAR_BEFORE + 1 - start.getYear());
            scenarios.putIfAbsent(start, made.baseline(years));
            byStart.computeIfAbsent(start, any -> new LinkedHashMap<>())
                    .put(k, reading(catalogue, made, start, targets.get(k).id()));
        }
        List<CalibrationOrigin> origins = new ArrayList<>();
        byStart.forEach((start, readings) -> origins.add(new CalibrationOrigin(scenarios.get(start), readings)));
        return origins;
    }

    private static LineReading reading(Catalogue catalogue, PatternScenarios made, LocalDate start, String id) {
        return PatternReadings.of(catalogue, made, start).stream()
                .filter(reading -> reading.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing reads the target " + id + " from " + start));
    }

    /** Measures the targets of this origin on a history; writes each at the index of the target. */
    void read(History history, double[] values) {
        readings.forEach((target, reading) -> values[target] = reading.measure().of(PatternSetting.BASELINE, history));
    }
}
