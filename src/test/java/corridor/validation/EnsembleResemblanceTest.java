package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.calibration.CalibrationSample;
import corridor.batch.Execution;
import corridor.batch.FutureDraws;
import corridor.batch.ThreadEngine;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Pattern;
import corridor.catalogue.calibration.CalibrationPlan.Target;
import corridor.design.FutureDesign;
import corridor.result.OutcomeTable;
import corridor.run.Runner;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares futures of the ensemble with the record, in histories that were not used to choose the futures. Means of
 * futures over 20 histories are compared with the intervals of the patterns P1, P2, P3, P13 and P17.
 */
@Tag("patterns")
class EnsembleResemblanceTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final List<Scenario> SCENARIOS =
            List.of(new PatternScenarios(LocalDate.of(2025, 1, 1), Map.of(), Map.of()).baseline(2));
    private static final int FUTURES = Integer.getInteger("corridor.resemblance.futures", 200);
    private static final int REPLICATES = 20;
    private static final int HISTORIES = 500;
    private static final long OTHER_SEED = 77;

    private final List<Target> targets = CATALOGUE.calibration().targets();
    private final CalibrationRuns runs = new CalibrationRuns(CATALOGUE, targets);
    private final Execution execution =
            new Execution(new ThreadEngine(OutcomeTable.of(CATALOGUE)), Execution.usualThreads());

    private CalibrationSample measured(FutureDesign futures, int replicates) {
        List<CalibrationPoint> points = IntStream.range(0, futures.futures())
                .mapToObj(future -> new CalibrationPoint(futures.values(future), Map.of()))
                .toList();
        return measured(points, replicates);
    }

    private CalibrationSample measured(List<CalibrationPoint> points, int replicates) {
        return runs.measure(points, replicates, OTHER_SEED, Runner.factory(CATALOGUE), execution);
    }

    private double joint(String name, CalibrationSample sample) {
        Map<String, Integer> each = new TreeMap<>();
        int all = 0;
        for (int point = 0; point < sample.points(); point++) {
            List<String> missed = new ArrayList<>();
            for (int k = 0; k < targets.size(); k++) {
                Target target = targets.get(k);
                Pattern line = CATALOGUE.pattern(target.id());
                if (target.required() && !line.contains(sample.mean(k, point))) {
                    missed.add(target.id());
                }
            }
            missed.forEach(id -> each.merge(id, 1, Integer::sum));
            all += missed.isEmpty() ? 1 : 0;
        }
        double share = (double) all / sample.points();
        System.out.println(name + ": " + share + " of futures keep all intervals; missed: " + each);
        return share;
    }

    @Test
    void most_futures_keep_the_intervals_and_few_of_the_prior_do() {
        double ensemble = joint(
                "ensemble", measured(FutureDraws.ensemble(CATALOGUE, SCENARIOS, FUTURES, OTHER_SEED), REPLICATES));
        double prior =
                joint("prior", measured(FutureDraws.prior(CATALOGUE, SCENARIOS, FUTURES / 4, OTHER_SEED), REPLICATES));
        assertThat(ensemble).as("0.54 when the ensemble was made").isGreaterThan(0.45);
        assertThat(prior).isLessThan(0.05);
    }

    /** Chance alone takes most single histories out of some interval, so the defaults are the measure. */
    @Test
    void single_histories_keep_the_intervals_nearly_as_often_as_those_of_the_defaults() {
        double ensemble = joint(
                "single histories of the ensemble",
                measured(FutureDraws.ensemble(CATALOGUE, SCENARIOS, HISTORIES, OTHER_SEED), 1));
        double defaults = joint(
                "single histories of the defaults",
                measured(Collections.nCopies(HISTORIES, new CalibrationPoint(Map.of(), Map.of())), 1));
        assertThat(ensemble / defaults).isGreaterThan(0.7);
    }
}
