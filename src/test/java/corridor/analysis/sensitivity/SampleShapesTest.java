package corridor.analysis.sensitivity;

import static corridor.analysis.sensitivity.Functions.ISHIGAMI_SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.sensitivity.result.DerivativeMeasures;
import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.design.Design;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests groups, schemes with and without second order, constant outputs, and samples that do not fit their method. */
class SampleShapesTest {
    private static final AnalysisOptions OPTIONS = AnalysisOptions.usual(1);
    private static final FactorSpace GROUPED = FactorSpace.of(
            new Factor("x1", new Distribution.Uniform(-Math.PI, Math.PI), "odd"),
            Factor.uniform("x2", -Math.PI, Math.PI),
            new Factor("x3", new Distribution.Uniform(-Math.PI, Math.PI), "odd"));

    @Test
    void aGroupHasTheIndicesOfItsFactorsTogether() {
        Design design = Design.of(DesignDescriptor.of(DesignMethod.SOBOL, GROUPED, 1024, 5));

        SobolIndices found = (SobolIndices) analyse(SensitivityMethod.SOBOL, design);

        assertThat(found.names()).containsExactly("odd", "x2");
        assertThat(found.s1()).containsExactly(new double[] {.55758886, .44241114}, within(0.02));
        assertThat(found.st()).containsExactly(new double[] {.55758886, .44241114}, within(0.02));
        assertThat(found.s2()[0][1]).isEqualTo(0, within(0.05));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOBOL", "MORRIS"})
    void whoJudgesFactorsAloneSaysThatGroupsAreNotUsed(SensitivityMethod method) {
        Samples sample = Samples.ishigami(method, 130).in(GROUPED);

        for (Samples each : List.of(sample, sample.withOutputs(value -> 3))) {
            SensitivityResult found = each.analysed(method);

            assertThat(found.names()).containsExactly("x1", "x2", "x3");
            assertThat(found.notes())
                    .containsOnlyOnce("The groups of the problem are not used: this method judges each factor alone.");
        }
        assertThat(sample.in(ISHIGAMI_SPACE).analysed(method).notes()).noneMatch(note -> note.contains("groups"));
    }

    @Test
    void aGroupOfTrajectoriesHasASizeButNoDirection() {
        Design design = Design.of(DesignDescriptor.of(DesignMethod.MORRIS, GROUPED, 200, 5));

        MorrisEffects found = (MorrisEffects) analyse(SensitivityMethod.MORRIS, design);

        assertThat(found.names()).containsExactly("odd", "x2");
        assertThat(found.mu()[0]).isNaN();
        assertThat(found.sigma()[0]).isNaN();
        assertThat(found.muStar()[1]).isEqualTo(7.875, within(1e-9));
        assertThat(found.muStar()[0]).isGreaterThan(6);
    }

    @Test
    void theSchemeIsRecognisedWithAndWithoutSecondOrder() {
        DesignDescriptor with = DesignDescriptor.of(DesignMethod.SOBOL, ISHIGAMI_SPACE, 40, 5);

        SobolIndices second = (SobolIndices) analyse(SensitivityMethod.SOBOL, Design.of(with));
        // 40 blocks of 5 rows have as many rows as 25 blocks of 8, so only the values of the rows distinguish them.
        SobolIndices first = (SobolIndices) analyse(SensitivityMethod.SOBOL, Design.of(with.withSecondOrder(false)));

        assertThat(second.hasSecondOrder()).isTrue();
        assertThat(first.hasSecondOrder()).isFalse();
        assertThat(first.s1()).containsExactly(second.s1(), within(0.1));
        assertThat(first.notes()).anyMatch(note -> note.startsWith("N = 40 is no power of 2"));
    }

    @Test
    void theBoundOfTheTotalIndexHoldsForEachDistribution() {
        List<Distribution> distributions = List.of(
                new Distribution.Uniform(2, 5),
                new Distribution.LogUniform(0.1, 10),
                new Distribution.Triangular(0, 2, 0.5),
                new Distribution.Triangular(1, 4, 0.2),
                new Distribution.Normal(1, 2),
                new Distribution.LogNormal(0, 0.5),
                new Distribution.TruncatedNormal(-1, 2, 0, 1));
        for (Distribution distribution : distributions) {
            FactorSpace space = FactorSpace.of(new Factor("x", distribution), Factor.uniform("u", 0, 1));
            Design design = Design.of(DesignDescriptor.of(DesignMethod.DERIVATIVE, space, 2048, 5));
            Design sobol = Design.of(DesignDescriptor.of(DesignMethod.SOBOL, space, 2048, 5));
            // The function is close to the one for which the bound is an equality, where that one is known.
            double centre = distribution.at(0.5);
            java.util.function.ToDoubleFunction<double[]> f = row -> StrictMath.atan(row[0] - centre) + 0.3 * row[1];

            DerivativeMeasures bound = (DerivativeMeasures) Sensitivity.analyse(
                    SensitivityMethod.DGSM, space, design.values(), Functions.evaluate(design.values(), f), OPTIONS);
            SobolIndices shares = (SobolIndices) Sensitivity.analyse(
                    SensitivityMethod.SOBOL, space, sobol.values(), Functions.evaluate(sobol.values(), f), OPTIONS);

            assertThat(bound.dgsm()[0]).as(distribution.toString()).isGreaterThan(0.98 * shares.st()[0]);
            assertThat(bound.dgsm()[0]).as(distribution.toString()).isLessThan(6);
        }
    }

    @Test
    void theBoundIsSharpForAWaveInTheCoordinateThatItUses() {
        // The output is cos(pi z), where z is the share of the range of the logarithm. The total index is 1, and so is
        // the bound.
        FactorSpace space = FactorSpace.of(new Factor("x", new Distribution.LogUniform(1, 100)));
        Design design = Design.of(DesignDescriptor.of(DesignMethod.DERIVATIVE, space, 4096, 5));
        double[] y = Functions.evaluate(
                design.values(), row -> StrictMath.cos(Math.PI * StrictMath.log(row[0]) / StrictMath.log(100)));

        DerivativeMeasures found =
                (DerivativeMeasures) Sensitivity.analyse(SensitivityMethod.DGSM, space, design.values(), y, OPTIONS);

        assertThat(found.dgsm()[0]).isEqualTo(1, within(0.01));
        assertThat(found.notes()).anyMatch(note -> note.contains("derivatives by the logarithm"));
    }

    @Test
    void constantsOfTrianglesAreThoseOfTheBesselFunctions() {
        // The constant is the first zero of J0 for a peak in the middle of [-1, 1], and the first positive zero of J1
        // for a peak at an end of [0, 1].
        assertThat(SmoothScale.of(new Distribution.Triangular(-1, 1, 0.5)).constant())
                .isEqualTo(1 / (2.404825557695773 * 2.404825557695773), within(1e-9));
        assertThat(SmoothScale.of(new Distribution.Triangular(0, 1, 0)).constant())
                .isEqualTo(1 / (3.8317059702075125 * 3.8317059702075125), within(1e-9));
    }

    @Test
    void singleValuesHaveNoBound() {
        FactorSpace space =
                FactorSpace.of(Factor.uniform("u", 0, 1), new Factor("v", new Distribution.Values(List.of(1.0, 2.0))));
        double[][] x = {{0.1, 1}, {0.2, 1}, {0.1, 2}, {0.6, 2}, {0.7, 2}, {0.6, 1}};

        DerivativeMeasures found = (DerivativeMeasures)
                Sensitivity.analyse(SensitivityMethod.DGSM, space, x, new double[] {1, 2, 3, 5, 6, 4}, OPTIONS);

        assertThat(found.dgsm()[1]).isNaN();
        assertThat(found.notes()).anyMatch(note -> note.startsWith("No bound for v"));
    }

    @Test
    void aConstantOutputIsToldAndNotRanked() {
        for (SensitivityMethod method : SensitivityMethod.values()) {
            Design design = design(method);
            SensitivityResult found =
                    Sensitivity.analyse(method, ISHIGAMI_SPACE, design.values(), new double[design.rows()], OPTIONS);

            assertThat(found.notes()).as(method.word()).anyMatch(note -> note.startsWith("The output is the same"));
            assertThat(found.ranking().places()).noneMatch(Ranking.Place::active);
        }
    }

    @Test
    void anOutputThatVariesInNoBasePointHasNoShares() {
        Design design = Design.of(DesignDescriptor.of(DesignMethod.SOBOL, ISHIGAMI_SPACE, 32, 5));
        double[] y = new double[design.rows()];
        Arrays.fill(y, 0.1);
        y[3] = 7;

        SobolIndices found = (SobolIndices)
                Sensitivity.analyse(SensitivityMethod.SOBOL, ISHIGAMI_SPACE, design.values(), y, OPTIONS);

        assertThat(found.st()).containsOnly(Double.NaN);
        assertThat(found.notes()).anyMatch(note -> note.startsWith("The output is the same at all base points"));
        assertThat(found.ranking().places()).noneMatch(Ranking.Place::active);
    }

    @Test
    void samplesThatDoNotFitAreRefusedWithTheReason() {
        refused(SensitivityMethod.SOBOL, DesignMethod.LHS, 64, "are not a Sobol sample");
        refused(
                SensitivityMethod.SOBOL,
                DesignMethod.LHS,
                7,
                "a multiple of 8 rows with second order, or of 5 without");
        refused(SensitivityMethod.MORRIS, DesignMethod.LHS, 10, "has a multiple of 4 rows for 3 factors or groups");
        refused(SensitivityMethod.EFAST, DesignMethod.LHS, 99, "eFAST needs more than 4 M^2 = 64 rows for each factor");
        refused(SensitivityMethod.RBD_FAST, DesignMethod.LHS, 40, "needs more than 4 M = 40 rows");
        refused(SensitivityMethod.PAWN, DesignMethod.LHS, 19, "needs at least 20 rows, and there are 19");
        refused(SensitivityMethod.DELTA, DesignMethod.LHS, 9, "needs at least 10 rows");
        refused(SensitivityMethod.DGSM, DesignMethod.LHS, 9, "has a multiple of 4 rows for 3 factors");
        refused(SensitivityMethod.SRC, DesignMethod.LHS, 5, "needs at least 6 rows");
    }

    @Test
    void extendedFastWarnsOfNumbersOfRowsThatAlias() {
        for (int n : new int[] {1025, 2049}) {
            Design design = Design.of(DesignDescriptor.of(DesignMethod.FAST, ISHIGAMI_SPACE, n, 5));
            assertThat(analyse(SensitivityMethod.EFAST, design).notes()).anyMatch(note -> note.contains("biased"));
        }
        Design design = Design.of(DesignDescriptor.of(DesignMethod.FAST, ISHIGAMI_SPACE, 1024, 5));
        assertThat(analyse(SensitivityMethod.EFAST, design).notes()).isEmpty();
    }

    @Test
    void factorsOfExactlyOneEstimateAreResolvedByNoSample() {
        Ranking ranking = Ranking.of("mu_star", 0, 10, List.of("a", "b"), new double[] {1, 1}, new double[] {0, 0});

        assertThat(ranking.ties()).hasSize(1);
        assertThat(ranking.samplesToResolve()).isInfinite();
    }

    @Test
    void rankingTellsTiesAndTheSampleThatWouldResolveThem() {
        Ranking ranking = Ranking.of(
                "ST", 0, 100, java.util.List.of("a", "b", "c", "d"), new double[] {0.5, 0.1, 0.4, -0.01}, new double[] {
                    0.12, 0.01, 0.16, 0.02
                });

        assertThat(ranking.places()).extracting(Ranking.Place::name).containsExactly("a", "c", "b", "d");
        assertThat(ranking.places()).extracting(Ranking.Place::active).containsExactly(true, true, true, false);
        assertThat(ranking.ties()).hasSize(1);
        assertThat(ranking.resolved()).isFalse();
        // The half width of the difference is 0.2 and must fall to 0.1, which takes four times the sample.
        assertThat(ranking.samplesToResolve()).isEqualTo(400, within(1e-9));
    }

    private static void refused(SensitivityMethod method, DesignMethod sampler, int rows, String reason) {
        Design design = Design.of(DesignDescriptor.of(sampler, ISHIGAMI_SPACE, rows, 5));
        assertThatThrownBy(() -> analyse(method, design))
                .isInstanceOf(UnfitSampleException.class)
                .hasMessageContaining(reason);
    }

    private static Design design(SensitivityMethod method) {
        return Design.of(DesignDescriptor.of(Samples.design(method), ISHIGAMI_SPACE, 128, 5));
    }

    private static SensitivityResult analyse(SensitivityMethod method, Design design) {
        double[] y =
                Arrays.stream(design.values()).mapToDouble(Functions::ishigami).toArray();
        return Sensitivity.analyse(method, design.descriptor().space(), design.values(), y, OPTIONS);
    }
}
