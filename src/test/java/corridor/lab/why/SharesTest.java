package corridor.lab.why;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.statistics.Bootstrap;
import corridor.batch.BatchPlan;
import corridor.build.ProgramFolder;
import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.FutureSource;
import corridor.lab.explore.Question;
import corridor.lab.explore.Shipped;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A division is planned so that it can be judged. */
class SharesTest {
    private final Catalogue catalogue = Catalogue.standard();
    private final Shipped shipped = new Shipped(catalogue, ProgramFolder.scenarios());
    private final Shares shares = new Shares(catalogue, null);

    private Scenario shipped(String name) {
        return shipped.find(name).orElseThrow();
    }

    /** Returns a question on a scenario that differs from the baseline in so many levers. */
    private Question question(int settings, FutureSource source, int pairs) {
        Scenario baseline = shipped("baseline");
        Map<String, LeverSetting> levers = new LinkedHashMap<>(baseline.levers());
        for (String name : List.of("dialogue-rights", "hard-line")) {
            shipped(name).levers().forEach((lever, setting) -> {
                if (shares.mix(question(levers, source, pairs)).parts().size() < settings) {
                    levers.put(lever, setting);
                }
            });
        }
        return question(levers, source, pairs);
    }

    private Question question(Map<String, LeverSetting> levers, FutureSource source, int pairs) {
        Scenario baseline = shipped("baseline");
        Scenario scenario = new Scenario(
                "asked",
                "Asked",
                List.of(),
                baseline.start(),
                baseline.years(),
                levers,
                baseline.events(),
                baseline.parameters(),
                baseline.switches(),
                baseline.info());
        return new Question(null, scenario, baseline, source, 3, pairs, List.of(), null);
    }

    @ParameterizedTest
    @CsvSource({"2, 16", "2, 20", "2, 24", "2, 64", "2, 400", "4, 64", "5, 64", "6, 16", "6, 64", "6, 400"})
    void everyDivisionHasFuturesEnoughForAnInterval(int settings, int pairs) {
        Question question = question(settings, FutureSource.ENSEMBLE, pairs);
        BatchPlan plan = shares.plan(question, shares.mix(question));
        assertThat(plan.scenarios()).hasSize(1 << settings);
        assertThat(plan.futures().futures()).isGreaterThanOrEqualTo(Bootstrap.FEWEST);
        assertThat(plan.futures().futures() * plan.replicates())
                .isEqualTo(Math.min(pairs, settings == 6 ? 16 : settings == 5 ? 32 : 64));
    }

    @Test
    void allPairsOfAnAnswerAreThoseOfTheAnswer() {
        Question question = question(3, FutureSource.ENSEMBLE, 64);
        BatchPlan plan = shares.plan(question, shares.mix(question));
        assertThat(plan.futures().futures()).isEqualTo(16);
        assertThat(plan.replicates()).isEqualTo(4);
    }

    @Test
    void withoutDrawsThereIsOneFuture() {
        Question question = question(6, FutureSource.DEFAULTS, 64);
        BatchPlan plan = shares.plan(question, shares.mix(question));
        assertThat(plan.futures().futures()).isOne();
        assertThat(plan.replicates()).isEqualTo(16);
    }
}
