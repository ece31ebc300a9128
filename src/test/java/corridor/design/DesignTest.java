package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DesignTest {
    private static final FactorSpace THREE =
            FactorSpace.of(Factor.uniform("a", 0, 1), Factor.uniform("b", 0, 1), Factor.uniform("c", 0, 1));
    private static final FactorSpace GROUPED = FactorSpace.of(
            new Factor("a", new Distribution.Uniform(0, 1), "g"),
            Factor.uniform("b", 0, 1),
            new Factor("c", new Distribution.Uniform(0, 1), "g"));

    @ParameterizedTest
    @EnumSource(DesignMethod.class)
    void aDescriptorMakesTheSameDesignAgainAndKnowsItsRows(DesignMethod method) {
        FactorSpace space = method == DesignMethod.FACTORIAL
                ? FactorSpace.of(
                        new Factor("x", new Distribution.Values(List.of(1.0, 2.5))),
                        new Factor("w", new Distribution.Categories(List.of("p", "q", "r"))))
                : THREE;
        DesignDescriptor descriptor = DesignDescriptor.of(method, space, 128, 7);

        Design design = Design.of(descriptor);

        assertThat(design.rows()).isEqualTo((int) descriptor.rows());
        assertThat(Design.of(descriptor).values()).isDeepEqualTo(design.values());
        assertThat(descriptor.mismatch(space.names(), design.rows())).isEmpty();
        assertThat(List.of(design.values())).allSatisfy(row -> assertThat(row).hasSize(space.size()));
        if (method != DesignMethod.FACTORIAL) {
            assertThat(List.of(design.values()))
                    .allMatch(row -> Arrays.stream(row).allMatch(v -> v >= 0 && v <= 1));
            assertThat(Design.of(DesignDescriptor.of(method, space, 128, 8)).values())
                    .isNotEqualTo(design.values());
        }
    }

    @Test
    void aMismatchIsToldWithItsReason() {
        DesignDescriptor descriptor = DesignDescriptor.of(DesignMethod.SOBOL, THREE, 16, 1);

        assertThat(descriptor.mismatch(THREE.names(), 127))
                .hasValue("there are 127 rows, but the sobol design has 128");
        assertThat(descriptor.mismatch(List.of("a", "b"), 128))
                .hasValue("the columns are a, b, but the design varied a, b, c");
    }

    @Test
    void factorialHasEveryCombinationOnceTheLastFactorChangingFastest() {
        FactorSpace space = FactorSpace.of(
                new Factor("x", new Distribution.Values(List.of(3.0, 1.0))),
                new Factor("w", new Distribution.Categories(List.of("p", "q", "r"))));

        assertThat(Factorial.values(space))
                .isDeepEqualTo(new double[][] {{3, 0}, {3, 1}, {3, 2}, {1, 0}, {1, 1}, {1, 2}});
        assertThatThrownBy(() -> DesignDescriptor.of(DesignMethod.FACTORIAL, THREE, 1, 1))
                .hasMessage("a factorial design needs a list of values for every factor");
    }

    @Test
    void latinHypercubeMeetsEachSliceOnce() {
        double[][] points = LatinHypercube.points(50, 4, 3);

        for (int j = 0; j < 4; j++) {
            int column = j;
            assertThat(Arrays.stream(points).map(p -> (int) (p[column] * 50)).distinct())
                    .hasSize(50);
        }
    }

    @Test
    void scrambledSobolKeepsTheBalanceOfTheSequence() {
        double[][] points = SobolPoints.scrambled(256, 20, 11);

        for (int j = 0; j < 20; j++) {
            int column = j;
            assertThat(Arrays.stream(points).map(p -> (int) (p[column] * 256)).distinct())
                    .hasSize(256);
        }
        // Each of the 16 x 16 cells of the first two axes holds one point: a (0, 8, 2)-net in base 2.
        Set<Integer> cells = new LinkedHashSet<>();
        Arrays.stream(points).forEach(p -> cells.add(16 * (int) (p[0] * 16) + (int) (p[1] * 16)));
        assertThat(cells).hasSize(256);
        assertThat(List.of(points)).noneMatch(p -> Arrays.stream(p).anyMatch(v -> v <= 0 || v >= 1));
    }

    @Test
    void saltelliRowsAreMadeOfAAndBInTheOrderThatAnalysesExpect() {
        double[][] base = {{0.1, 0.2, 0.3, 0.4, 0.5, 0.6}};

        assertThat(Saltelli.crossed(base, THREE, true)).isDeepEqualTo(new double[][] {
            {0.1, 0.2, 0.3},
            {0.4, 0.2, 0.3},
            {0.1, 0.5, 0.3},
            {0.1, 0.2, 0.6},
            {0.1, 0.5, 0.6},
            {0.4, 0.2, 0.6},
            {0.4, 0.5, 0.3},
            {0.4, 0.5, 0.6}
        });
        assertThat(Saltelli.crossed(base, GROUPED, false))
                .isDeepEqualTo(new double[][] {{0.1, 0.2, 0.3}, {0.4, 0.2, 0.6}, {0.1, 0.5, 0.3}, {0.4, 0.5, 0.6}});
    }

    @Test
    void haltonMirrorsDigits() {
        assertThat(Halton.mirrored(6, 2)).isEqualTo(0.375);
        assertThat(Halton.mirrored(5, 3)).isEqualTo(2.0 / 3 + 1.0 / 9, within(1e-15));
    }

    @Test
    void trajectoriesMoveOneUnitAtATimeOverHalfTheGrid() {
        for (FactorSpace space : List.of(THREE, GROUPED)) {
            int units = space.units().size();
            double[][] points = MorrisTrajectories.points(space, 20, 4, 0, 5);
            assertThat(points).hasDimensions(20 * (units + 1), 3);
            for (int row = 0; row + 1 < points.length; row++) {
                if ((row + 1) % (units + 1) != 0) {
                    int from = row;
                    int[] moved = IntStream.range(0, 3)
                            .filter(j -> points[from][j] != points[from + 1][j])
                            .toArray();
                    assertThat(Arrays.stream(moved)
                                    .map(j -> space.unitOfFactor()[j])
                                    .distinct())
                            .hasSize(1);
                    assertThat(Math.abs(points[row + 1][moved[0]] - points[row][moved[0]]))
                            .isEqualTo(2.0 / 3, within(1e-15));
                }
            }
            assertThat(Arrays.stream(points)
                            .flatMapToDouble(Arrays::stream)
                            .distinct()
                            .sorted()
                            .toArray())
                    .containsExactly(0, 1.0 / 3, 2.0 / 3, 1);
        }
    }

    @Test
    void chosenTrajectoriesLieFartherApartThanDrawnOnes() {
        double[][] drawn = MorrisTrajectories.points(THREE, 4, 4, 0, 5);
        double[][] chosen = MorrisTrajectories.points(THREE, 4, 4, 60, 5);

        assertThat(spread(chosen)).isGreaterThan(1.2 * spread(drawn));
    }

    @Test
    void distancesOfTrajectoriesAreThoseBetweenAllTheirPoints() {
        for (FactorSpace space : List.of(THREE, GROUPED)) {
            int rows = space.units().size() + 1;
            double[][] points = MorrisTrajectories.points(space, 2, 4, 0, 5);
            double[][] a = Arrays.copyOfRange(points, 0, rows);
            double[][] b = Arrays.copyOfRange(points, rows, 2 * rows);
            double sum = 0;
            for (double[] from : a) {
                for (double[] to : b) {
                    double squares = 0;
                    for (int j = 0; j < 3; j++) {
                        squares += 9 * (from[j] - to[j]) * (from[j] - to[j]);
                    }
                    sum += Math.sqrt(squares);
                }
            }

            assertThat(TrajectoryPath.of(a, space.unitOfFactor(), 4)
                            .distance(TrajectoryPath.of(b, space.unitOfFactor(), 4)))
                    .isEqualTo(sum, within(1e-9));
        }
    }

    @Test
    void scramblingsTakeTurnsAndAMoreIsLongerNotOther() {
        double[][] few = Saltelli.points(THREE, 16, false, 4, 9);
        double[][] more = Saltelli.points(THREE, 32, false, 4, 9);
        double[][] one = Saltelli.points(THREE, 8, false, 1, 9);

        assertThat(Arrays.copyOf(more, few.length)).isDeepEqualTo(few);
        // Every fourth base point belongs to the first scrambling.
        for (int i = 0; i < 8; i++) {
            assertThat(more[4 * i * 5]).containsExactly(one[i * 5], within(0.0));
        }
        assertThat(Arrays.stream(more).map(row -> row[0]).distinct()).hasSize(64);
    }

    @Test
    void optionsOfOneDesignAreRefusedForAnother() {
        DesignDescriptor lhs = DesignDescriptor.of(DesignMethod.LHS, THREE, 64, 1);
        assertThatThrownBy(() -> lhs.withCandidates(100)).hasMessageContaining("only a morris design");
        assertThatThrownBy(() -> lhs.withScramblings(8)).hasMessageContaining("only a sobol design");
        assertThatThrownBy(() -> DesignDescriptor.of(DesignMethod.LHS, GROUPED, 64, 1))
                .hasMessageContaining("in a morris or sobol design only");
        assertThatThrownBy(() ->
                        DesignDescriptor.of(DesignMethod.SOBOL, THREE, 20, 1).withScramblings(8))
                .hasMessageContaining("a multiple of 8 base points, and these are 20");
    }

    @Test
    void fastCurvesSwingTheFactorOfTheBlockFastest() {
        double[][] points = FourierSearch.points(257, 3, 4, 1);

        for (int block = 0; block < 3; block++) {
            for (int j = 0; j < 3; j++) {
                int turns = 0;
                for (int i = block * 257 + 1; i + 1 < (block + 1) * 257; i++) {
                    turns += (points[i][j] - points[i - 1][j]) * (points[i + 1][j] - points[i][j]) < 0 ? 1 : 0;
                }
                assertThat(turns).isEqualTo(j == block ? 64 : turns);
                assertThat(turns).isLessThanOrEqualTo(j == block ? 64 : 8);
            }
        }
    }

    @Test
    void derivativePointsMoveOneFactorOfTheBasePoint() {
        double[][] points = FiniteDifferences.points(32, 3, 1);

        for (int row = 0; row < points.length; row++) {
            int moved = row % 4 - 1;
            for (int j = 0; j < 3; j++) {
                double step = Math.abs(points[row][j] - points[row - row % 4][j]);
                assertThat(step).isEqualTo(j == moved ? 1e-3 : 0, within(1e-12));
            }
        }
    }

    @Test
    void unboundedFactorsStayFiniteOnAGrid() {
        FactorSpace space = FactorSpace.of(
                new Factor("n", new Distribution.Normal(0, 1)), new Factor("l", new Distribution.LogNormal(0, 1)));

        double[][] values = Design.of(DesignDescriptor.of(DesignMethod.MORRIS, space, 20, 1))
                .values();

        assertThat(List.of(values)).allMatch(row -> Arrays.stream(row).allMatch(Double::isFinite));
        assertThat(Arrays.stream(values).mapToDouble(row -> row[0]).max()).hasValueCloseTo(2.5758, within(1e-3));
    }

    private static double spread(double[][] points) {
        double sum = 0;
        for (int a = 0; a < points.length; a++) {
            for (int b = 0; b < points.length; b++) {
                double squares = 0;
                for (int j = 0; a / 4 != b / 4 && j < 3; j++) {
                    squares += (points[a][j] - points[b][j]) * (points[a][j] - points[b][j]);
                }
                sum += Math.sqrt(squares);
            }
        }
        return sum;
    }
}
