package corridor.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.chronicle.Chronicle;
import corridor.chronicle.KeptChronicle;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import corridor.run.Histories;
import corridor.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests the way from China's decision to its public steps, and what China asks for before it lets go. */
class LadderTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final ParameterValues VALUES = ParameterValues.defaults(CATALOGUE);

    private final KeptChronicle told = new KeptChronicle();
    private final SimulationState s = new SimulationState(
            CATALOGUE,
            Histories.scenario(2, Map.of(), Map.of()),
            VALUES,
            new World(CATALOGUE, VALUES),
            new KeyedRandom(3, 0, 0),
            told);
    private final Demand demand = new Demand(VALUES.bind(DemandParameters.class, "china"), s);
    private final Ladder ladder = new Ladder(VALUES.bind(LadderParameters.class, "china"), demand, s);

    @Test
    void wordsInPrivateComeAtOnceAndPublicStepsAfterDaysOneAtATime() {
        ladder.answer(Ladder.THREAT, "an attack");
        assertThat(s.china.step).isEqualTo(Ladder.MESSAGE);
        days(120);
        assertThat(statements()).containsExactly("public-rebuke", "conditional-threat");
        assertThat(statementDays())
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(day -> assertThat(day).isPositive());
    }

    @Test
    void aThreatThatStandsIsRepeatedAfterARebuke() {
        ladder.put(Ladder.THREAT, "before");
        ladder.answer(Ladder.MESSAGE, "an attack");
        days(120);
        assertThat(statements()).containsExactly("public-rebuke", "conditional-threat");
        assertThat(s.china.step).isEqualTo(Ladder.THREAT);
    }

    @Test
    void aDecisionFarAboveThePresentStepLeavesStepsOut() {
        ladder.answer(Ladder.DECOUPLING, "many killed");
        days(120);
        assertThat(statements()).containsExactly("quiet-decoupling");
    }

    @Test
    void lettingGoNeedsNoTime() {
        ladder.put(Ladder.FREEZE, "before");
        ladder.decide(Ladder.REBUKE, "review");
        assertThat(s.china.step).isEqualTo(Ladder.REBUKE);
        assertThat(ladder.deliberating()).isFalse();
    }

    @Test
    void raisedPressureBindsForATermThatIsShorterForAHigherStep() {
        assertThat(daysBound(Ladder.REBUKE)).isGreaterThan(daysBound(Ladder.FREEZE));
    }

    @Test
    void aDemandIsMetAfterMonthsOfFewCasualtiesAndVisibleEffort() {
        ladder.put(Ladder.THREAT, "before");
        s.china.casualtyScore = 0;
        s.pakistan.effort = 3;
        demand.look();
        assertThat(demand.met()).isFalse();
        demand.look();
        assertThat(demand.met()).isTrue();
        assertThat(demand.binds()).isFalse();
        s.china.casualtyScore = 5;
        demand.look();
        assertThat(demand.met()).isFalse();
    }

    @Test
    void pakistanExpectsMoreEffortToPassLikelier() {
        ladder.put(Ladder.THREAT, "before");
        assertThat(s.china.passes(1)).isLessThan(0.5);
        assertThat(s.china.passes(1.5)).isGreaterThan(0.5);
    }

    private int daysBound(int step) {
        s.clock.day(0);
        ladder.put(0, "before");
        ladder.put(step, "raised");
        int bound = 0;
        while (demand.binds()) {
            s.clock.day(++bound);
        }
        return bound;
    }

    private void days(int count) {
        for (int day = 0; day < count; day++) {
            s.clock.day(day);
            ladder.step();
        }
    }

    private List<String> statements() {
        return told.changes().stream()
                .filter(change -> change.kind() == Chronicle.Change.Kind.STATEMENT)
                .map(change -> change.to())
                .toList();
    }

    private List<Integer> statementDays() {
        return told.changes().stream()
                .filter(change -> change.kind() == Chronicle.Change.Kind.STATEMENT)
                .map(change -> change.day())
                .toList();
    }
}
