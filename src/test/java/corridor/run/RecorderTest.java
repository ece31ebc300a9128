package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Outcome.Aggregate;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The declared aggregate decides the run-level value. In the run of these tests, month m of twelve (counted from 0) has
 * attacks[m] attacks on its first day, and Kabul's tension is tension[m] on each of its days.
 */
class RecorderTest {
    private static final List<Outcome> DECLARED = Catalogue.standard().outcomes();
    private static final int[] ATTACKS = {3, 1, 9, 2, 5, 0, 4, 4, 7, 6, 8, 2};
    private static final double[] TENSION = {0.5, 0.25, 0.5, 0.75, 0.25, 0.5, 0.5, 0.25, 0.5, 0.25, 0.5, 0.125};

    /** There are 51 attacks in 12 months. */
    @ParameterizedTest
    @CsvSource({"SUM, 51", "MEAN, 4.25", "MAX, 9", "MIN, 0", "LAST, 2"})
    void a_running_total_gives_each_aggregate_of_its_months(Aggregate aggregate, double value) {
        assertThat(value("attacks", aggregate)).isEqualTo(value);
    }

    /** Tension has a sum of 4.875 over 12 months. */
    @ParameterizedTest
    @CsvSource({"SUM, 4.875", "MEAN, 0.40625", "MAX, 0.75", "MIN, 0.125", "LAST, 0.125"})
    void a_state_gives_each_aggregate_of_its_months(Aggregate aggregate, double value) {
        assertThat(value("kabul_tension", aggregate)).isEqualTo(value);
    }

    @Test
    void an_aggregate_without_a_monthly_column_is_computed_all_the_same() {
        List<Outcome> outcomes = with("attacks", Aggregate.MAX);
        List<Outcome> monthly = outcomes.stream()
                .filter(outcome -> outcome.monthly() && !outcome.id().equals("attacks"))
                .toList();
        OutcomeTable table = new OutcomeTable(Catalogue.standard(), outcomes, monthly);

        RunResult result = run(table);

        assertThat(result.outcomes()[table.index("attacks")]).isEqualTo(9);
        assertThat(result.monthly()).hasNumberOfRows(monthly.size());
    }

    @Test
    void the_standard_catalogue_fits_the_sources() {
        assertThatCode(() -> recorder(DECLARED)).doesNotThrowAnyException();
    }

    @Test
    void an_outcome_without_source_is_named() {
        List<Outcome> outcomes = new ArrayList<>(DECLARED);
        outcomes.add(copy(DECLARED.get(0), "tea_drunk", Aggregate.SUM, ""));

        assertThatThrownBy(() -> recorder(outcomes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("outcome 'tea_drunk' has no source; add one to OutcomeSources");
    }

    @Test
    void a_source_without_outcome_is_named() {
        List<Outcome> outcomes = DECLARED.stream()
                .filter(outcome -> !outcome.id().equals("clashes"))
                .toList();

        assertThatThrownBy(() -> recorder(outcomes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("outcome 'clashes' has a source, but the catalogue does not declare it");
    }

    @ParameterizedTest
    @CsvSource({
        "attacks, DERIVED, 'SUM, MEAN, MAX, MIN, LAST'",
        "kabul_tension, DERIVED, 'SUM, MEAN, MAX, MIN, LAST'",
        "growth_mean, MAX, MEAN",
        "largest_attack, SUM, MAX",
        "feasibility, MEAN, DERIVED"
    })
    void an_aggregate_that_the_source_cannot_give_is_named(String id, Aggregate aggregate, String given) {
        assertThatThrownBy(() -> recorder(with(id, aggregate)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("outcome '" + id + "' is declared " + aggregate + ", but its source gives " + given);
    }

    @Test
    void monthly_values_that_the_source_cannot_give_are_named() {
        List<Outcome> outcomes = DECLARED.stream()
                .map(outcome -> outcome.id().equals("growth_mean")
                        ? copy(outcome, outcome.id(), outcome.aggregate(), "% a year")
                        : outcome)
                .toList();

        assertThatThrownBy(() -> recorder(outcomes))
                .hasMessage("outcome 'growth_mean' declares monthly values, but its source gives one value for the"
                        + " whole run");
    }

    @Test
    void all_faults_are_told_at_once() {
        List<Outcome> outcomes = new ArrayList<>(with("growth_mean", Aggregate.SUM));
        outcomes.add(copy(DECLARED.get(0), "tea_drunk", Aggregate.SUM, ""));

        assertThatThrownBy(() -> recorder(outcomes)).hasMessageContainingAll("growth_mean", "tea_drunk");
    }

    private static double value(String id, Aggregate aggregate) {
        List<Outcome> outcomes = with(id, aggregate);
        OutcomeTable table = new OutcomeTable(
                Catalogue.standard(),
                outcomes,
                outcomes.stream().filter(Outcome::monthly).toList());
        return run(table).outcomes()[table.index(id)];
    }

    private static RunResult run(OutcomeTable table) {
        SimulationState s = new SmallWorld().years(1).situation();
        Recorder recorder = new Recorder(table, s);
        int month = -1;
        for (int day = 0; day < s.clock.days(); day++) {
            s.clock.day(day);
            if (s.clock.date().getDayOfMonth() == 1) {
                month++;
                s.ledger.attacks += ATTACKS[month];
                s.neighbours.tension = TENSION[month];
            }
            recorder.dayEnds();
        }
        return recorder.result(new RunKey("test", 0, 0, 0), 1);
    }

    private static Recorder recorder(List<Outcome> outcomes) {
        OutcomeTable table = new OutcomeTable(
                Catalogue.standard(),
                outcomes,
                outcomes.stream().filter(Outcome::monthly).toList());
        return new Recorder(table, new SmallWorld().years(1).situation());
    }

    private static List<Outcome> with(String id, Aggregate aggregate) {
        return DECLARED.stream()
                .map(outcome -> outcome.id().equals(id)
                        ? copy(outcome, outcome.id(), aggregate, outcome.monthlyUnit())
                        : outcome)
                .toList();
    }

    private static Outcome copy(Outcome o, String id, Aggregate aggregate, String monthlyUnit) {
        return new Outcome(
                id,
                o.label(),
                o.meaning(),
                o.unit(),
                monthlyUnit,
                aggregate,
                o.fewer(),
                o.more(),
                o.matters(),
                o.mattersShare(),
                o.group(),
                o.caution());
    }
}
