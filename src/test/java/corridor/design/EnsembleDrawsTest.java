package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Relation;
import corridor.catalogue.calibration.Ensemble;
import corridor.catalogue.calibration.FutureSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The draws of few futures are part of the draws of more futures. A parameter that a scenario fixes is not drawn. */
class EnsembleDrawsTest {
    private static final Ensemble ENSEMBLE = new Ensemble(
            new Ensemble.About("made up", "", "", 1, 1, 1, 1, 1, List.of(), Map.of()),
            List.of("a.x", "a.y"),
            IntStream.range(0, 20).mapToObj(k -> List.of((double) k, -1.0 * k)).toList());

    private static FutureDesign take(int futures, long seed, List<Set<String>> fixed) {
        return FutureDesign.take(ENSEMBLE, List.of(), fixed, futures, FutureDesign.defaults(), seed);
    }

    private static List<Map<String, Double>> values(FutureDesign design) {
        return IntStream.range(0, design.futures()).mapToObj(design::values).toList();
    }

    @Test
    void fewer_futures_are_the_first_of_more_and_all_are_distinct() {
        List<Map<String, Double>> some = values(take(5, 3, List.of()));
        List<Map<String, Double>> all = values(take(20, 3, List.of()));
        assertThat(all.subList(0, 5)).isEqualTo(some);
        assertThat(new HashSet<>(all)).hasSize(20);
        assertThat(all).allSatisfy(draw -> assertThat(draw.get("a.y")).isEqualTo(-draw.get("a.x")));
        assertThat(values(take(20, 4, List.of())))
                .as("another seed, another order")
                .isNotEqualTo(all);
        assertThat(take(5, 3, List.of()).source()).isEqualTo(FutureSource.ENSEMBLE);
    }

    @Test
    void a_parameter_that_all_scenarios_fix_is_left_out() {
        assertThat(take(2, 1, List.of(Set.of("a.x"), Set.of())).parameters()).containsExactly("a.x", "a.y");
        assertThat(take(2, 1, List.of(Set.of("a.x"), Set.of("a.x"))).parameters())
                .containsExactly("a.y");
    }

    @Test
    void a_parameter_in_order_with_a_fixed_one_is_left_out() {
        List<Relation> order = List.of(new Relation(Relation.Kind.ORDER, "a.x", "a.z", 0, "x is at most z"));
        assertThat(FutureDesign.take(ENSEMBLE, order, List.of(Set.of("a.z")), 2, FutureDesign.defaults(), 1)
                        .parameters())
                .containsExactly("a.y");
    }

    @Test
    void more_futures_than_draws_are_refused() {
        assertThatThrownBy(() -> take(21, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20");
    }
}
