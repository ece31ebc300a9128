package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.design.Distribution.Categories;
import corridor.design.Distribution.LogNormal;
import corridor.design.Distribution.LogUniform;
import corridor.design.Distribution.Normal;
import corridor.design.Distribution.Triangular;
import corridor.design.Distribution.TruncatedNormal;
import corridor.design.Distribution.Uniform;
import corridor.design.Distribution.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Compares with the quantile functions of scipy. The normal quantile is an approximation with a relative error of
 * 1.2e-9.
 */
class DistributionTest {
    private static final double[] U = {0.01, 0.3, 0.5, 0.9, 0.999};

    @Test
    void quantilesAreThoseOfScipy() {
        check(
                new LogUniform(1, 100),
                1e-14,
                1.0471285480508996,
                3.9810717055349727,
                10,
                63.095734448019364,
                99.54054173515277);
        check(
                new Triangular(1, 5, 0.25),
                1e-14,
                1.2,
                2.1017246507621126,
                2.550510257216822,
                3.904554884989668,
                4.890455488498967);
        check(new Normal(3, 2), 1e-8, -1.6526957480816815, 1.9511989745839182, 3, 5.563103131089201, 9.180464612335626);
        check(
                new TruncatedNormal(0, 1, 0.5, 0.2),
                1e-8,
                0.07154396715883926,
                0.3965460112291573,
                0.5,
                0.7507485827340363,
                0.9894530202123073);
        check(
                new TruncatedNormal(9, 10, 1, 1),
                1e-8,
                9.001237199059593,
                9.043792130390242,
                9.08488889901817,
                9.278609037011552,
                9.791963586618893);
        check(
                new LogNormal(1, 0.5),
                1e-8,
                0.8494434259057597,
                2.091328988688217,
                2.718281828459045,
                5.159170355622591,
                12.744708337272852);
        check(new Uniform(-2, 2), 1e-14, -1.96, -0.8, 0, 1.6, 1.996);
    }

    @Test
    void boundedDistributionsReachTheirEndsExactly() {
        for (Distribution distribution : List.of(
                new Uniform(-3.7, 9.1),
                new LogUniform(0.3, 7),
                new Triangular(-3.7, 9.1, 0.3),
                new TruncatedNormal(-3.7, 9.1, 0, 1))) {
            assertThat(distribution.bounded()).isTrue();
            assertThat(distribution.at(0)).isLessThan(distribution.at(0.5));
            assertThat(distribution.at(1)).isGreaterThan(distribution.at(0.5));
        }
        assertThat(new LogUniform(0.3, 7).at(1)).isEqualTo(7);
        assertThat(new TruncatedNormal(-3.7, 9.1, 0, 1).at(0)).isEqualTo(-3.7);
    }

    @Test
    void theShareOfAValueIsWhereItComesFrom() {
        List<Distribution> distributions = List.of(
                new Uniform(-2, 5),
                new LogUniform(0.1, 100),
                new Triangular(1, 5, 0.25),
                new Triangular(0, 1, 0),
                new Triangular(0, 1, 1),
                new Normal(3, 2),
                new TruncatedNormal(0, 1, 0.5, 0.2),
                new TruncatedNormal(9, 10, 1, 1),
                new LogNormal(1, 0.5));
        for (Distribution distribution : distributions) {
            for (double u : U) {
                assertThat(distribution.share(distribution.at(u)))
                        .as(distribution + " at " + u)
                        .isEqualTo(u, within(1e-7));
            }
            assertThat(distribution.share(-1e9)).isEqualTo(0, within(1e-12));
            assertThat(distribution.share(1e9)).isEqualTo(1, within(1e-12));
        }
        assertThat(new Values(List.of(5.0, 2.0, 9.0)).share(2)).isEqualTo(0.5);
        assertThat(new Values(List.of(5.0, 2.0, 9.0)).share(3)).isNaN();
        assertThat(new Categories(List.of("no", "yes")).share(1)).isEqualTo(0.75);
    }

    @Test
    void endsAreThoseOfTheValues() {
        assertThat(new Uniform(-2, 5).beyond(5)).isZero();
        assertThat(new Uniform(-2, 5).beyond(5.7)).isEqualTo(0.1, within(1e-12));
        assertThat(new Uniform(-2, 5).beyond(-9)).isEqualTo(1);
        assertThat(new Normal(0, 1).beyond(1e300)).isZero();
        assertThat(new LogNormal(0, 1).beyond(1e300)).isZero();
        assertThat(new LogNormal(0, 1).beyond(-1)).isInfinite();
        assertThat(new Values(List.of(5.0, 2.0, 9.0)).beyond(9)).isZero();
        assertThat(new Values(List.of(5.0)).beyond(6)).isInfinite();
    }

    @Test
    void listsGiveEachEntryTheSameShare() {
        Values values = new Values(List.of(5.0, 2.0, 9.0));
        assertThat(List.of(values.at(0), values.at(0.33), values.at(0.34), values.at(0.99), values.at(1)))
                .containsExactly(5.0, 5.0, 2.0, 9.0, 9.0);
        assertThat(new Categories(List.of("no", "yes")).at(0.7)).isEqualTo(1);
    }

    @Test
    void impossibleBoundsAreRefused() {
        assertThatThrownBy(() -> new Uniform(1, 1)).hasMessage("the lower bound must be below the upper bound");
        assertThatThrownBy(() -> new LogUniform(0, 1)).hasMessageContaining("must be positive");
        assertThatThrownBy(() -> new Normal(0, 0)).hasMessageContaining("standard deviation");
        assertThatThrownBy(() -> new Triangular(0, 1, 2)).hasMessageContaining("share of the range");
        assertThatThrownBy(() -> new Categories(List.of("a", "a"))).hasMessageContaining("only once");
        assertThatThrownBy(() -> FactorSpace.of(Factor.uniform("a", 0, 1), Factor.uniform("a", 0, 1)))
                .hasMessage("the names of factors must differ");
    }

    private static void check(Distribution distribution, double relative, double... expected) {
        for (int i = 0; i < U.length; i++) {
            assertThat(distribution.at(U[i]))
                    .isEqualTo(expected[i], within(relative * Math.max(1, Math.abs(expected[i]))));
        }
    }
}
