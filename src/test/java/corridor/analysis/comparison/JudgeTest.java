package corridor.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.Planted;
import corridor.analysis.statistics.Bootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeTest {
    @Test
    void aLargeEffectInEveryFutureAndStructureIsRobust() {
        assertThat(new Planted(-20, 2, 0, 0, 10, 2, 50, 4).conclusion().standing())
                .isEqualTo(Standing.ROBUST);
    }

    @Test
    void withoutRivalStructuresALargeEffectHoldsInFuturesOnly() {
        Conclusion found = new Planted(-20, 2, 0, 0, 10, 1, 50, 4).conclusion();
        assertThat(found.standing()).isEqualTo(Standing.FUTURES);
        assertThat(found.effects().median()).isCloseTo(-20, within(2.0));
        assertThat(found.effects().lower()).isEqualTo(1);
        assertThat(found.searched()).as("two halves of each parameter").isPositive();
        assertThat(found.layers()).extracting(Layer::kind).containsExactly(Layer.Kind.CHANCE, Layer.Kind.PARAMETERS);
        assertThat(found.layers()).allMatch(layer -> layer.verdict() == Verdict.LOWER);
        assertThat(found.sameDirection()).isEqualTo(1);
        assertThat(found.afterMany()).isTrue();
    }

    @Test
    void theIntervalWidensWithWhatItTakesIntoAccount() {
        Conclusion found = new Planted(-20, 30, 0, 0, 10, 1, 50, 4).conclusion();
        Layer chance = found.layer(Layer.Kind.CHANCE).orElseThrow();
        Layer parameters = found.layer(Layer.Kind.PARAMETERS).orElseThrow();
        assertThat(chance.units()).isEqualTo(200);
        assertThat(parameters.units()).isEqualTo(50);
        assertThat(chance.high() - chance.low()).isCloseTo(2 * 1.96 * 10 / Math.sqrt(200), within(0.5));
        assertThat(parameters.high() - parameters.low()).isCloseTo(2 * 1.96 * 30.4 / Math.sqrt(50), within(3.5));
    }

    @Test
    void namesTheParameterThatTurnsTheSign() {
        Conclusion found = new Planted(-1, 20, 0, 0, 10, 1, 60, 4).conclusion();
        assertThat(found.standing()).isEqualTo(Standing.DEPENDS);
        assertThat(found.dependsOn()).hasSize(1);
        Dependence on = found.dependsOn().get(0);
        assertThat(on.id()).isEqualTo("civil.one");
        assertThat(on.flips()).isTrue();
        assertThat(on.one().verdict()).isEqualTo(Verdict.LOWER);
        assertThat(on.one().interval().high()).isNegative();
        assertThat(on.one().mean())
                .isBetween(on.one().interval().low(), on.one().interval().high());
        assertThat(on.other().interval().low()).isPositive();
        assertThat(on.other().verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(on.p()).isLessThan(0.001);
    }

    @Test
    void namesTheParameterThatResolvesTheSign() {
        Conclusion found = new Planted(9, 9, 0, 0, 8, 1, 60, 4).conclusion();
        assertThat(found.standing()).isEqualTo(Standing.DEPENDS);
        assertThat(found.dependsOn()).extracting(Dependence::id).contains("civil.one");
        assertThat(found.dependsOn().get(0).flips()).isFalse();
    }

    /** The same runs, but the points are not all combinations of the rivals. */
    @Test
    void callsNothingRobustWhereRivalsWereNotCrossed() {
        assertThat(new Planted(-20, 2, 0, 0, 10, 2, 50, 4, false).conclusion().standing())
                .isEqualTo(Standing.FUTURES);
    }

    @Test
    void namesTheSwitchThatTurnsTheSign() {
        Conclusion found = new Planted(-20, 3, 0, 45, 10, 2, 40, 3).conclusion();
        assertThat(found.standing()).isEqualTo(Standing.DEPENDS);
        assertThat(found.dependsOn().get(0).id()).isEqualTo("MODEL");
        assertThat(found.dependsOn().get(0).kind()).isEqualTo(Dependence.Kind.SWITCH);
        assertThat(found.dependsOn().get(0).other().where()).isEqualTo("RIVAL");
        assertThat(found.layers()).hasSize(3);
        assertThat(found.widest().kind()).isEqualTo(Layer.Kind.STRUCTURES);
        assertThat(found.widest().mean()).isCloseTo(2.5, within(2.0));
    }

    @Test
    void isStricterWhereManyWereComparedAndLittleWasFound() {
        // One scenario depends weakly on a parameter. Alone the dependence is named; among twenty scenarios without
        // any, it is not.
        List<Judge.Draft> drafts = new ArrayList<>(List.of(draft(planted())));
        double p = Judge.conclusions(drafts, true).get(0).dependsOn().get(0).p();
        for (int idle = 0; idle < 20; idle++) {
            drafts.add(draft(new Planted(0.05 * idle, 0, 0, 0, 10, 1, 40, 4)));
        }
        assertThat(p).isBetween(0.05 / 21, 0.05);
        assertThat(Judge.conclusions(drafts, true).get(0).dependsOn()).isEmpty();
    }

    private static Planted planted() {
        return new Planted(2, 2.4, 0, 0, 10, 1, 40, 4);
    }

    private static Judge.Draft draft(Planted planted) {
        PairedCells cells = planted.cells();
        Bootstrap bootstrap = new Bootstrap(5);
        Difference difference =
                new PairedComparison(bootstrap).judge("b", "a", Planted.OUTCOME, new double[] {500}, cells);
        return new Judge(5, bootstrap, planted.circumstances()).draft(difference, cells);
    }

    @Test
    void seldomNamesWhatDoesNothing() {
        int wrong = 0;
        for (int mean = 1; mean <= 40; mean++) {
            Conclusion found = new Planted(mean / 20.0, 0, 0, 0, 10, 1, 30 + mean, 3).conclusion();
            wrong += found.dependsOn().size();
        }
        assertThat(wrong).isLessThanOrEqualTo(4);
    }

    @Test
    void saysThatOneSetOfParametersIsNoTest() {
        assertThat(new Planted(-20, 0, 0, 0, 10, 1, 1, 40).conclusion().standing())
                .isEqualTo(Standing.UNTESTED);
        assertThat(new Planted(0.2, 0, 0, 0, 10, 1, 1, 40).conclusion().standing())
                .isEqualTo(Standing.UNRESOLVED);
    }

    @Test
    void whatALeverSetsByDefinitionIsNoFinding() {
        Map<String, Map<String, List<String>>> builtIn = Map.of("b", Map.of("attacks", List.of("china.lever")));
        Conclusion found = new Planted(-20, 2, 0, 0, 10, 1, 50, 4).conclusion(builtIn);
        assertThat(found.standing()).isEqualTo(Standing.BUILT_IN);
        assertThat(found.builtInBy()).containsExactly("china.lever");
    }

    @Test
    void aTinyEffectIsRobustlyTooSmall() {
        assertThat(new Planted(0.1, 0, 0, 0, 1, 1, 50, 4).conclusion().standing())
                .isEqualTo(Standing.NEGLIGIBLE);
    }

    @Test
    void theVarianceSplitFindsWhatWasPlanted() {
        VarianceSplit split =
                new Planted(5, 8, 6, 0, 10, 1, 200, 4).conclusion().split();
        assertThat(split.chance().share()).isCloseTo(0.5, within(0.1));
        assertThat(split.parameters().share()).isCloseTo(0.5, within(0.1));
        assertThat(split.parameters().low()).isLessThan(0.5);
        assertThat(split.parameters().high()).isGreaterThan(0.5);
        assertThat(split.structure().known()).isFalse();
        assertThat(split.total()).isCloseTo(Math.sqrt(200), within(1.5));
    }

    @Test
    void theVarianceSplitSetsStructureApart() {
        VarianceSplit split =
                new Planted(0, 10, 0, 20, 10, 2, 120, 4).conclusion().split();
        // Two structures whose means are 20 apart have a variance of 200.
        assertThat(split.structure().share()).isCloseTo(0.5, within(0.08));
        assertThat(split.chance().share()
                        + split.parameters().share()
                        + split.structure().share())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void oneReplicateAFutureLeavesChanceUnknown() {
        Conclusion found = new Planted(-20, 5, 0, 0, 10, 1, 50, 1).conclusion();
        assertThat(found.split().chance().known()).isFalse();
        assertThat(found.layers().get(0).low()).isNaN();
        assertThat(found.standing()).isEqualTo(Standing.FUTURES);
    }

    @Test
    void countsFuturesReplicatesAndStructures() {
        Analysis analysis = new Planted(-20, 5, 0, 3, 10, 2, 12, 3).analysis(Map.of());
        assertThat(analysis.futures()).isEqualTo(12);
        assertThat(analysis.replicates()).isEqualTo(3);
        assertThat(analysis.structures()).isEqualTo(2);
        assertThat(analysis.runs()).isEqualTo(36);
        assertThat(analysis.differences().get(0).pairs()).isEqualTo(36);
    }
}
