package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Prior;
import corridor.catalogue.calibration.FutureSource;
import corridor.design.FutureDesign;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.run.SyntheticModel;
import corridor.scenario.OwnPrior;
import corridor.scenario.Scenario;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Futures of batches whose scenarios state priors of their own. */
class OwnDrawsTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final int FUTURES = 40;

    /** A parameter on which the record says something, with a range within that of the catalogue. */
    private static final String LEARNED = "groups.attackTtp";

    private static final String ALONE = "economy.imfResponse";
    private static final Scenario PLAIN = SyntheticModel.scenario("plain", 1);

    private static Scenario with(String name, Map<String, OwnPrior> priors, Map<String, Double> parameters) {
        Scenario plain = SyntheticModel.scenario(name, 1);
        return new Scenario(
                name,
                plain.title(),
                plain.ancestry(),
                plain.start(),
                plain.years(),
                plain.levers(),
                plain.events(),
                parameters,
                plain.switches(),
                priors,
                plain.info());
    }

    private static OwnPrior middle(String id) {
        double low = CATALOGUE.parameter(id).low();
        double high = CATALOGUE.parameter(id).high();
        return new OwnPrior(Prior.UNIFORM, low + 0.4 * (high - low), low + 0.6 * (high - low), Double.NaN);
    }

    private static double[] drawn(FutureDesign design, String id) {
        return IntStream.range(0, FUTURES)
                .mapToDouble(future -> design.values(future).get(id))
                .toArray();
    }

    @Test
    void theWholeOwnRangeIsDrawnAndNothingElseMoves() {
        OwnPrior own = middle(ALONE);
        List<Scenario> scenarios = List.of(PLAIN, with("own", Map.of(ALONE, own), Map.of()));
        FutureDesign design = FutureDraws.prior(CATALOGUE, scenarios, FUTURES, 7);
        FutureDesign usual = FutureDraws.prior(CATALOGUE, List.of(PLAIN), FUTURES, 7);

        double[] values = drawn(design, ALONE);
        // A Latin hypercube has one value in each fortieth of the range.
        double width = (own.high() - own.low()) / FUTURES;
        assertThat(IntStream.range(0, FUTURES).map(f -> (int) ((values[f] - own.low()) / width)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, FUTURES).boxed().toList());
        for (int future = 0; future < FUTURES; future++) {
            Map<String, Double> one = new LinkedHashMap<>(design.values(future));
            Map<String, Double> other = new LinkedHashMap<>(usual.values(future));
            one.remove(ALONE);
            other.remove(ALONE);
            assertThat(one).isEqualTo(other);
        }
    }

    @Test
    void aRangeOfAParameterOfTheEnsembleReplacesItsDrawsAndNoOthers() {
        assertThat(CATALOGUE.ensemble().parameters()).contains(LEARNED);
        OwnPrior own = middle(LEARNED);
        FutureDesign design = FutureDraws.ensemble(
                CATALOGUE, List.of(PLAIN, with("own", Map.of(LEARNED, own), Map.of())), FUTURES, 7);
        FutureDesign usual = FutureDraws.ensemble(CATALOGUE, List.of(PLAIN), FUTURES, 7);

        assertThat(design.source()).isEqualTo(FutureSource.ENSEMBLE);
        assertThat(design.parameters()).doesNotHaveDuplicates().containsAll(usual.parameters());
        assertThat(Arrays.stream(drawn(design, LEARNED))).allMatch(value -> value >= own.low() && value <= own.high());
        for (String id : usual.parameters()) {
            if (!id.equals(LEARNED)) {
                assertThat(drawn(design, id)).isEqualTo(drawn(usual, id));
            }
        }
    }

    @Test
    void aTriangularPriorHasItsOwnMode() {
        double low = CATALOGUE.parameter(ALONE).low();
        double high = CATALOGUE.parameter(ALONE).high();
        OwnPrior own = new OwnPrior(Prior.TRIANGULAR, low, high, low);
        FutureDesign design =
                FutureDraws.prior(CATALOGUE, List.of(with("own", Map.of(ALONE, own), Map.of())), FUTURES, 7);

        double mean = IntStream.range(0, FUTURES)
                        .mapToDouble(future -> design.values(future).get(ALONE))
                        .sum()
                / FUTURES;
        // The mean of a triangular distribution is a third of low + mode + high.
        assertThat(mean).isCloseTo((2 * low + high) / 3, within(0.02 * (high - low)));
    }

    @Test
    void scenariosWithDifferentRangesShareNoFutures() {
        Scenario one = with("one", Map.of(ALONE, middle(ALONE)), Map.of());
        OwnPrior half = middle(ALONE);
        Scenario other = with(
                "other", Map.of(ALONE, new OwnPrior(Prior.LOG_UNIFORM, half.low(), half.high(), Double.NaN)), Map.of());

        assertThatThrownBy(() -> FutureDraws.ensemble(CATALOGUE, List.of(one, other), FUTURES, 7))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("other: draws " + ALONE + " log-uniform from")
                .hasMessageContaining("'one' draws it uniform from")
                .hasMessageContaining("one prior in all of them");
        assertThat(FutureDraws.ensemble(CATALOGUE, List.of(one, PLAIN), FUTURES, 7)
                        .parameters())
                .contains(ALONE);
    }

    @Test
    void aScenarioThatFixesTheParameterMayStandBesideOneThatDrawsIt() {
        Scenario one = with("one", Map.of(ALONE, middle(ALONE)), Map.of());
        Scenario fixed =
                with("fixed", Map.of(), Map.of(ALONE, CATALOGUE.parameter(ALONE).low()));

        assertThat(FutureDraws.prior(CATALOGUE, List.of(one, fixed), FUTURES, 7).parameters())
                .contains(ALONE);
    }

    @Test
    void ordersOfParametersHoldInEveryFuture() {
        // Passive support (thetaSupport) never needs more resolve than joining (theta).
        double top = CATALOGUE.parameter("civil.thetaSupport").high();
        double low = CATALOGUE.parameter("civil.theta").low();
        OwnPrior above = new OwnPrior(Prior.UNIFORM, top - 0.01 * (top - low), top, Double.NaN);
        Scenario upper = with("upper", Map.of("civil.thetaSupport", above), Map.of());
        Scenario both = with("both", Map.of("civil.thetaSupport", above), Map.of("civil.theta", low));

        assertThatThrownBy(() -> FutureDraws.prior(CATALOGUE, List.of(both), FUTURES, 7))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("both, prior of civil.thetaSupport: gives futures in which civil.thetaSupport")
                .hasMessageContaining("lies above civil.theta, " + DecimalText.of(low));
        FutureDesign together = FutureDraws.prior(CATALOGUE, List.of(upper), FUTURES, 7);
        for (int future = 0; future < FUTURES; future++) {
            Map<String, Double> values = together.values(future);
            assertThat(values.get("civil.thetaSupport")).isLessThanOrEqualTo(values.get("civil.theta"));
        }
    }

    @Test
    void aRangeThatNothingUsesIsRefused() {
        String bargaining = CATALOGUE.parameters().stream()
                .filter(parameter -> parameter.submodel().equals("bargaining") && parameter.low() < parameter.high())
                .findFirst()
                .orElseThrow()
                .id();
        Scenario idle = with("idle", Map.of(bargaining, middle(bargaining)), Map.of());

        assertThatThrownBy(() -> FutureDraws.prior(CATALOGUE, List.of(idle), FUTURES, 7))
                .hasMessageContaining("idle, prior of " + bargaining)
                .hasMessageContaining("nobody bargains");
    }
}
