package corridor.workflow.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.Corridor;
import corridor.analysis.headline.HeadlineEffect;
import corridor.analysis.headline.HeadlineFindings;
import corridor.analysis.headline.HeadlineRow;
import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.ParameterValues;
import corridor.design.FutureDesign;
import corridor.problem.InputException;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A model of which it is known what each row must show. */
class HeadlineStudyTest {
    private static final Corridor CORRIDOR = Corridor.standard();
    private static final Catalogue CATALOGUE = CORRIDOR.catalogue();
    private static final OutcomeTable TABLE = OutcomeTable.of(CATALOGUE);
    private static final Outcome ATTACKS = CATALOGUE.outcome("attacks");
    private static final List<Scenario> SCENARIOS =
            List.of(SyntheticModel.scenario("calm", 1), SyntheticModel.scenario("push", 1));
    private static final Set<String> LEARNED = CATALOGUE.ensemble().learned();

    /**
     * The reference has 200 in all outcomes. The push adds 1 for each learned parameter that is drawn, 10 for each
     * other one, and 600 if civilians killed by the state weigh strongly.
     */
    private static final RunFactory PLANTED = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
        double push = drawn.of(future).keySet().stream()
                .mapToDouble(id -> LEARNED.contains(id) ? 1 : 10)
                .sum();
        push += scenario.switches().containsValue("BACKLASH") ? 600 : 0;
        double[] outcomes = new double[TABLE.all().size()];
        Arrays.fill(outcomes, 200 + (scenario.name().equals("push") ? push : 0));
        RunResult run = SyntheticModel.of(TABLE, seed).apply(scenario).run(future, replicate, chronicle);
        return new RunResult(run.key(), run.seed(), outcomes, run.monthly());
    };

    @Test
    void each_row_adds_one_source_and_each_rival_has_its_own_mean() {
        HeadlineStudy study = new HeadlineStudy(CATALOGUE, SCENARIOS, 8, 2, 1);
        HeadlineFindings findings = study.run(PLANTED, CORRIDOR.execution(2)).findings();
        int learned = LEARNED.size();
        int unlearned = CATALOGUE.ensemble().parameters().size() - learned;
        assertThat(learned).isPositive();
        assertThat(unlearned).isPositive();
        HeadlineEffect effect = findings.effect("push", ATTACKS);
        assertThat(effect.rows()).extracting(HeadlineRow::kind).containsExactly(HeadlineRow.Kind.values());
        assertThat(effect.rows().get(0).mean()).isZero();
        assertThat(effect.rows().get(0).units()).isEqualTo(16);
        assertThat(effect.rows().get(1).mean()).isEqualTo(learned);
        double all = learned + 10 * unlearned;
        assertThat(effect.rows().get(2).mean()).isEqualTo(all);
        assertThat(effect.widest().mean())
                .as("one of three options of HARM adds 600")
                .isCloseTo(all + 200, within(1e-9));
        assertThat(effect.widest().percent(100)).isEqualTo(50);
        assertThat(effect.rivals())
                .filteredOn(rival -> rival.id().equals("HARM"))
                .extracting(
                        rival -> rival.option() + " " + Math.round(rival.row().mean() - all))
                .containsExactly("MIXED 0", "BACKLASH 600", "DETER 0");
        assertThat(effect.rivals())
                .filteredOn(rival -> !rival.id().equals("HARM"))
                .isNotEmpty()
                .allSatisfy(rival -> assertThat(rival.row().mean()).isCloseTo(all + 200, within(1e-9)));
        assertThat(findings.learned()).isEqualTo(learned);
        assertThat(findings.drawn()).isEqualTo(learned + unlearned);
    }

    @Test
    void learned_draws_differ_from_the_ensemble_only_in_that_all_others_have_their_defaults() {
        FutureDesign whole = FutureDraws.ensemble(CATALOGUE, SCENARIOS, 20, 3);
        FutureDesign learned = whole.keeping(LEARNED);
        ParameterValues defaults = ParameterValues.defaults(CATALOGUE);
        Set<String> moved = new HashSet<>();
        for (int future = 0; future < 20; future++) {
            Map<String, Double> drawn = whole.values(future);
            ParameterValues all = defaults.with(drawn);
            ParameterValues some = defaults.with(learned.values(future));
            CATALOGUE.parameterIds().forEach(id -> {
                double expected = LEARNED.contains(id) ? all.get(id) : defaults.get(id);
                assertThat(some.get(id)).as(id).isEqualTo(expected);
                if (all.get(id) != some.get(id)) {
                    moved.add(id);
                }
            });
        }
        Set<String> unlearned = new HashSet<>(CATALOGUE.ensemble().parameters());
        unlearned.removeAll(LEARNED);
        assertThat(moved).isEqualTo(unlearned);
        assertThat(whole.keeping(Set.of()).values(7)).isEmpty();
        assertThat(whole.keeping(Set.of()).futures()).isEqualTo(20);
        assertThat(whole.keeping(Set.of()).isDrawn()).isFalse();
    }

    @Test
    void a_switch_that_a_scenario_fixes_is_not_crossed() {
        List<Scenario> fixed = List.of(
                SCENARIOS.get(0).withSwitches(Map.of("HARM", "BACKLASH")),
                SCENARIOS.get(1).withSwitches(Map.of("HARM", "BACKLASH")));
        HeadlineFindings findings = new HeadlineStudy(CATALOGUE, fixed, 2, 2, 1)
                .run(PLANTED, CORRIDOR.execution(1))
                .findings();
        assertThat(findings.structures()).isEqualTo(6);
        assertThat(findings.effect("push", ATTACKS).rivals())
                .extracting(rival -> rival.id())
                .doesNotContain("HARM");
    }

    @Test
    void refuses_numbers_out_of_range() {
        assertThatThrownBy(() -> new HeadlineStudy(CATALOGUE, SCENARIOS, 501, 2, 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("501");
        assertThatThrownBy(() -> new HeadlineStudy(CATALOGUE, SCENARIOS, 5, 1, 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("from 2");
        assertThatThrownBy(() -> new HeadlineStudy(CATALOGUE, SCENARIOS.subList(0, 1), 5, 2, 1))
                .isInstanceOf(InputException.class);
    }
}
