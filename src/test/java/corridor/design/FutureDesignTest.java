package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.Prior;
import corridor.catalogue.Relation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

class FutureDesignTest {
    private static final int FUTURES = 200;
    private final Catalogue catalogue = Catalogue.standard();
    private final List<Relation> relations = Catalogue.standard().relations();
    private final FutureDesign design = draw(List.of(), FUTURES, 7);

    @Test
    void usesEachPartOfARangeOnce() {
        Parameter parameter = catalogue.parameter("china.patience");
        assertThat(parameter.prior()).isEqualTo(Prior.UNIFORM);
        double width = (parameter.high() - parameter.low()) / FUTURES;
        int[] parts = Arrays.stream(column(design, parameter.id()))
                .mapToInt(value -> (int) ((value - parameter.low()) / width))
                .sorted()
                .toArray();
        assertThat(parts).containsExactly(IntStream.range(0, FUTURES).toArray());
    }

    @Test
    void staysWithinAllRangesAndOrders() {
        for (int future = 0; future < FUTURES; future++) {
            Map<String, Double> values = design.values(future);
            for (Parameter parameter : catalogue.parameters()) {
                if (values.containsKey(parameter.id())) {
                    assertThat(values.get(parameter.id()))
                            .as(parameter.id())
                            .isBetween(parameter.low(), parameter.high());
                }
            }
            for (Relation relation : relations) {
                if (relation.kind() == Relation.Kind.ORDER) {
                    assertThat(values.get(relation.first()))
                            .as(relation.first() + " in future " + future)
                            .isLessThanOrEqualTo(values.get(relation.second()));
                }
            }
        }
    }

    @Test
    void correlatesWhatIsRelated() {
        for (Relation relation : relations) {
            if (relation.kind() == Relation.Kind.CORRELATION
                    && relations.stream()
                            .noneMatch(order -> order.kind() == Relation.Kind.ORDER
                                    && order.second().equals(relation.second()))) {
                assertThat(correlation(design, relation.first(), relation.second()))
                        .isCloseTo(relation.rho(), org.assertj.core.data.Offset.offset(0.15));
            }
        }
        assertThat(correlation(design, "china.patience", "civil.rho")).isBetween(-0.25, 0.25);
    }

    @Test
    void drawsWholeNumbersWhereThePriorIsDiscrete() {
        assertThat(column(design, "china.stepStart")).containsOnly(0, 1, 2, 3, 4);
    }

    @Test
    void leavesOthersAsTheyAreWhenAParameterIsNotDrawn() {
        FutureDesign without = draw(List.of(Set.of("china.patience")), FUTURES, 7);
        assertThat(without.parameters()).doesNotContain("china.patience");
        assertThat(column(without, "civil.rho")).isEqualTo(column(design, "civil.rho"));
    }

    @Test
    void drawsWhatOnlySomeScenariosFixButNothingThatIsOrderedAgainstIt() {
        FutureDesign mixed = draw(List.of(Set.of("china.patience", "civil.legitimacyElsewhere"), Set.of()), 10, 7);
        assertThat(mixed.parameters())
                .contains("china.patience")
                .doesNotContain("civil.legitimacyElsewhere", "civil.legitimacyKp", "civil.legitimacyBalochistan");
    }

    @Test
    void anotherSeedGivesOtherFuturesAndTheSameSeedTheSame() {
        assertThat(draw(List.of(), FUTURES, 7).values(3)).isEqualTo(design.values(3));
        assertThat(draw(List.of(), FUTURES, 8).values(3)).isNotEqualTo(design.values(3));
    }

    @Test
    void theDefaultsAreOneFutureWithoutDraws() {
        assertThat(FutureDesign.defaults().futures()).isEqualTo(1);
        assertThat(FutureDesign.defaults().values(0)).isEmpty();
    }

    @Test
    void refusesOrdersThatFormACircle() {
        List<Relation> circle = List.of(
                new Relation(Relation.Kind.ORDER, "civil.rho", "civil.theta", 0, "test"),
                new Relation(Relation.Kind.ORDER, "civil.theta", "civil.rho", 0, "test"));
        assertThatThrownBy(() -> FutureDesign.draw(catalogue, circle, List.of(), 2, 1))
                .hasMessageContaining("circle");
    }

    @Test
    void everyDefaultKeepsTheOrders() {
        for (Relation relation : relations) {
            if (relation.kind() == Relation.Kind.ORDER) {
                assertThat(catalogue.parameter(relation.first()).defaultValue())
                        .as(relation.first())
                        .isLessThanOrEqualTo(
                                catalogue.parameter(relation.second()).defaultValue());
                assertThat(catalogue.parameter(relation.first()).high())
                        .as(relation.first() + " leaves room above it")
                        .isLessThanOrEqualTo(
                                catalogue.parameter(relation.second()).high());
            }
        }
    }

    @Test
    void noTwoParametersShareTheirLuck() {
        Set<Integer> hashes = new HashSet<>();
        catalogue
                .parameterIds()
                .forEach(id -> assertThat(hashes.add(id.hashCode())).as(id).isTrue());
    }

    private FutureDesign draw(List<Set<String>> fixed, int futures, long seed) {
        return FutureDesign.draw(catalogue, relations, fixed, futures, seed);
    }

    private static double correlation(FutureDesign design, String one, String other) {
        return new SpearmansCorrelation().correlation(column(design, one), column(design, other));
    }

    private static double[] column(FutureDesign design, String parameter) {
        return IntStream.range(0, design.futures())
                .mapToDouble(future -> design.values(future).get(parameter))
                .toArray();
    }
}
