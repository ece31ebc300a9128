package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Applies the rules to code that was written to break them. Each rule must fail there and name the class that breaks
 * it.
 */
@Tag("long")
class HouseRulesTest {
    private static final String ROOT = "corridor.architecture.wronghouse";
    private static final HouseRules RULES = new HouseRules(ROOT);
    private static JavaClasses wrongHouse;

    @BeforeAll
    static void readTheWrongHouse() {
        wrongHouse = new ClassFileImporter().importPackages(ROOT);
    }

    @Test
    void seesARoomThatReachesUp() {
        assertCaught(RULES.roomUsesOnlyItsTable("random"), "random.ReachesUp");
        assertThat(RULES.roomUsesOnlyItsTable("model").evaluate(wrongHouse).hasViolation())
                .isFalse();
    }

    @Test
    void seesARoomThatUsesTheFacade() {
        assertCaught(RULES.roomUsesOnlyItsTable("batch"), "batch.UsesTheFacade");
        assertThat(RULES.roomUsesOnlyItsTable("cli").evaluate(wrongHouse).hasViolation())
                .isFalse();
    }

    @Test
    void seesARoomOutsideTheTable() {
        assertCaught(RULES.everyClassHasARoom(), "attic.LivesNowhere");
    }

    @Test
    void seesAQuestionThatUsesAnother() {
        assertCaught(RULES.questionUsesNoOtherQuestion("tradeoff"), "report.tradeoff.UsesAnotherQuestion");
        assertThat(RULES.questionUsesNoOtherQuestion("robustness")
                        .evaluate(wrongHouse)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void seesALibraryAwayFromHome() {
        assertCaught(RULES.libraryStaysAtHome("com.fasterxml.jackson"), "chart.ReadsJson");
        assertThat(RULES.libraryStaysAtHome("picocli").evaluate(wrongHouse).hasViolation())
                .isFalse();
    }

    @Test
    void seesALibraryWithoutAHome() {
        assertCaught(RULES.everyLibraryHasAHome(), "chart.UsesHomelessLibrary");
    }

    @Test
    void seesACircle() {
        assertCaught(RULES.noCycles(), "model.CorridorModel");
    }

    @Test
    void seesAThemeThatLooksAround() {
        assertCaught(RULES.themeSeesOnlyTheSharedState("civil"), "model.economy.Economy");
        assertCaught(RULES.themeSeesOnlyTheSharedState("civil"), "model.CorridorModel");
        assertThat(RULES.themeSeesOnlyTheSharedState("economy")
                        .evaluate(wrongHouse)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void seesASharedStateThatKnowsATheme() {
        assertCaught(RULES.sharedStateSeesNoTheme(), "model.state.KnowsATheme");
    }

    @Test
    void seesInexactMathButAllowsExactMath() {
        assertCaught(RULES.mathIsStrict(), "Math.exp");
        assertThat(report(RULES.mathIsStrict())).doesNotContain("Math.abs");
    }

    @Test
    void seesRandomnessWithoutKeys() {
        assertCaught(RULES.randomnessIsKeyed(), "RandomGenerator.nextDouble");
        assertCaught(RULES.randomnessIsKeyed(), "Math.random");
    }

    @Test
    void seesTheProgramEnded() {
        assertCaught(RULES.onlyTheCommandLineEndsTheProgram(), "run.EndsTheProgram");
    }

    @Test
    void seesAParallelSum() {
        assertCaught(RULES.sumsHaveOneOrder(), "model.economy.Economy");
    }

    @Test
    void seesAFetchedCatalogueBelowTheDoor() {
        assertCaught(RULES.catalogueIsPassed(), "run.FetchesTheCatalogue.areas");
        assertCaught(RULES.catalogueIsPassed(), "run.FetchesTheCatalogue.later");
        assertThat(report(RULES.catalogueIsPassed())).doesNotContain("Corridor.chosen");
    }

    @Test
    void seesAPoolAndAParallelStream() {
        assertCaught(RULES.poolsComeFromTheDoor(), "run.MakesAPool");
        assertCaught(RULES.poolsComeFromTheDoor(), "model.economy.Economy");
    }

    @Test
    void seesAnEngineMadeBelowTheDoor() {
        assertCaught(RULES.engineComesFromTheDoor(), "run.MakesAnEngine");
    }

    @Test
    void seesTheWallClock() {
        assertCaught(RULES.noWallClock(), "run.LooksAtTheClock");
    }

    private static void assertCaught(ArchRule rule, String culprit) {
        assertThat(report(rule)).contains(culprit);
    }

    private static String report(ArchRule rule) {
        EvaluationResult result = rule.evaluate(wrongHouse);
        return String.join("\n", result.getFailureReport().getDetails());
    }
}
