package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.run.Runner;
import corridor.scenario.ScenarioReader;
import corridor.validation.HindcastStudy;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the model under its defaults with the autumn of 2024, by order and lags, not by levels. The comparison is in
 * sample, since some weights were set with these reactions in view.
 */
@Tag("long")
class Hindcast2024Test {
    private static HindcastFindings found;

    @BeforeAll
    static void replay() {
        Catalogue catalogue = Catalogue.standard();
        HindcastStudy study = new HindcastStudy(
                catalogue, new ScenarioReader(Catalogue.standard()).read(Path.of("scenarios/hindcast-2024.json")));
        found = study.run(
                        study.plan(500, 1),
                        (scenario, drawn, seed) -> new Runner(catalogue, scenario, seed),
                        TestExecution.on(2))
                .findings();
    }

    /**
     * The steps are a day or more apart. The share was three of five while China spoke after nearly every attack. The
     * coded cases have one reported threat in four years, so a threat is now rarer, and with it the whole order.
     */
    @Test
    void rebukeThreatAndOperationComeInOrderInOneOfFiveHistories() {
        assertThat(found.strictly().share()).isGreaterThanOrEqualTo(0.2);
    }

    /** A reaction that comes without the attack, too, is no answer to it. */
    @Test
    void theRebukeOfOctoberComesThreeTimesAsOftenAsWithoutTheAttack() {
        assertThat(found.reactions())
                .filteredOn(row -> row.reaction().id().equals("october-rebuke"))
                .singleElement()
                .satisfies(row -> assertThat(row.came().share())
                        .isGreaterThan(3 * row.without().share()));
    }

    @Test
    void rebukeAndThreatFollowTheAttackOfOctoberAfterDaysToWeeks() {
        assertThat(found.reactions())
                .filteredOn(row -> row.reaction().id().startsWith("october"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.band().median()).isBetween(7.0, 60.0));
    }

    @Test
    void anOperationFollowsTheAttackOfOctoberAfterAWeekToThreeMonths() {
        assertThat(found.reactions())
                .filteredOn(row -> row.reaction().id().equals("november-operation"))
                .singleElement()
                .satisfies(row -> assertThat(row.band().median()).isBetween(7.0, 88.0));
    }

    /** A replay that shows the same without the events would test nothing. */
    @Test
    void theEventsAddToEveryReaction() {
        assertThat(found.reactions())
                .allSatisfy(row -> assertThat(row.isAnswerToTrigger())
                        .as(row.reaction().id())
                        .isTrue());
    }
}
