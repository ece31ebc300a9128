package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.Corridor;
import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Interval;
import corridor.batch.BatchPlan;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chronicle.Chronicle;
import corridor.problem.InputException;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import corridor.study.ToldAttacks;
import corridor.workflow.RunOutcomes;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Studies ablations of a synthetic model whose dependences are known. */
@Tag("long")
class AblationStudyTest {
    private static final Corridor CORRIDOR = Corridor.standard();
    private static final Catalogue CATALOGUE = CORRIDOR.catalogue();
    private static final Outcome ATTACKS = CATALOGUE.outcome("attacks");
    private static final List<Scenario> SCENARIOS =
            List.of(SyntheticModel.scenario("calm", 1), SyntheticModel.scenario("push", 1));
    private static final List<String> ONLY = List.of("harm-grievance", "boldness", "FEAR_MODEL=INERT");

    /**
     * The push adds 20 attacks; without harm on grievance it takes 20 away. With inert fear the model reports nothing.
     */
    private static final RunFactory PLANTED = (scenario, drawn, seed) -> {
        boolean harm = scenario.parameters().getOrDefault("civil.alphaHarm", 1.0) > 0;
        boolean told = !scenario.switches().containsValue("INERT");
        return (future, replicate, chronicle) -> {
            RunResult run = ToldAttacks.model()
                    .create(scenario, seed)
                    .run(future, replicate, told ? chronicle : Chronicle.SILENT);
            double[] outcomes = run.outcomes().clone();
            if (scenario.name().equals("push")) {
                outcomes[OutcomeTable.of(CATALOGUE).index("attacks")] += harm ? 20 : -20;
            }
            return new RunResult(run.key(), run.seed(), outcomes, run.monthly());
        };
    };

    @Test
    void a_planted_flip_is_named_and_nothing_else() {
        AblationFindings findings =
                study(ONLY).run(PLANTED, CORRIDOR.execution(2)).findings();

        assertThat(findings.effects(ATTACKS)).extracting(Difference::verdict).containsExactly(Verdict.HIGHER);
        assertThat(findings.clearlyChanging("push", ATTACKS))
                .extracting(model -> model.ablation().id())
                .containsExactly("harm-grievance");
        AblatedEffect effect =
                model(findings, "harm-grievance").effects(ATTACKS).get(0);
        assertThat(effect.ablated().verdict()).isEqualTo(Verdict.LOWER);
        assertThat(effect.change()).isCloseTo(-40.0 / 104, org.assertj.core.data.Offset.offset(0.01));
        assertThat(effect.interval().high()).isLessThan(-0.3);
        assertThat(findings.models().stream().flatMap(model -> model.clearlyChanged().stream()))
                .hasSize(1);
    }

    @Test
    void a_planted_loss_of_patterns_is_named_and_nothing_else() {
        AblationFindings findings =
                study(ONLY).run(PLANTED, CORRIDOR.execution(2)).findings();

        assertThat(findings.changingPatterns())
                .extracting(model -> model.ablation().id())
                .containsExactly("FEAR_MODEL=INERT");
        assertThat(model(findings, "FEAR_MODEL=INERT").changedPatterns())
                .allSatisfy(change -> assertThat(change.ablated().verdict())
                        .isNotEqualTo(change.itself().verdict()));
        assertThat(findings.inert()).extracting(model -> model.ablation().id()).containsExactly("boldness");
    }

    @Test
    void where_nothing_is_planted_nothing_is_named() {
        AblationFindings findings = study(List.of("tips", "STRIKE=DETER"))
                .run(ToldAttacks.model(), CORRIDOR.execution(2))
                .findings();

        assertThat(findings.models()).hasSize(2);
        assertThat(findings.inert()).isEqualTo(findings.models());
        assertThat(findings.changingPatterns()).isEmpty();
        assertThat(findings.models())
                .allSatisfy(model -> assertThat(model.clearlyChanged()).isEmpty());
    }

    @Test
    void a_verdict_at_its_edge_that_a_small_move_changes_is_not_clear() {
        Difference higher = difference(4, 3.5, 4.5, Verdict.HIGHER);
        Difference small = difference(2.9, 2.4, 3.4, Verdict.TOO_SMALL);
        assertThat(new AblatedEffect(higher, small, -0.011, new Interval(-0.012, -0.01)).isClear())
                .isFalse();
        assertThat(new AblatedEffect(higher, small, -0.05, new Interval(-0.12, 0.01)).isClear())
                .isFalse();
        assertThat(new AblatedEffect(higher, small, -0.05, new Interval(-0.06, -0.04)).isClear())
                .isTrue();
        assertThat(new AblatedEffect(higher, higher, -0.05, new Interval(-0.06, -0.04)).isClear())
                .isFalse();
    }

    @Test
    void effects_are_those_of_a_comparison() {
        AblationFindings findings =
                study(ONLY).run(PLANTED, CORRIDOR.execution(1)).findings();
        RunOutcomes outcomes = RunOutcomes.of(
                new BatchPlan(SCENARIOS, 12, 7), OutcomeTable.of(CATALOGUE), PLANTED, CORRIDOR.execution(1));

        Difference effect = findings.effects(ATTACKS).get(0);
        assertThat(effect.mean()).isEqualTo(outcomes.meanDifference("push", "attacks"));
        assertThat(new Interval(effect.low(), effect.high())).isEqualTo(outcomes.interval("push", "attacks"));
    }

    @Test
    void wrong_input_is_refused() {
        assertThatThrownBy(() -> study(List.of("harms")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is no ablation")
                .hasMessageContaining("harm");
        assertThatThrownBy(() -> new AblationStudy(CATALOGUE, SCENARIOS, List.of(), 0, 1))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> new AblationStudy(CATALOGUE, SCENARIOS.subList(0, 1), List.of(), 2, 1))
                .hasMessageContaining("an ablation needs a scenario to compare with the reference");
    }

    private static AblationStudy study(List<String> only) {
        return new AblationStudy(CATALOGUE, SCENARIOS, only, 12, 7);
    }

    private static AblatedModel model(AblationFindings findings, String id) {
        return findings.models().stream()
                .filter(model -> model.ablation().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns an effect on attacks with a reference of 100, where a difference of 3 matters. */
    private static Difference difference(double mean, double low, double high, Verdict verdict) {
        return new Difference("push", "calm", ATTACKS, 12, 100, 100, mean, low, high, null, 1, 3, verdict);
    }
}
