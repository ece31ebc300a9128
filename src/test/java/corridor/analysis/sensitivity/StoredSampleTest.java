package corridor.analysis.sensitivity;

import static corridor.analysis.sensitivity.Functions.ISHIGAMI_SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.analysis.sensitivity.result.Coefficients;
import corridor.analysis.sensitivity.result.DeltaIndices;
import corridor.analysis.sensitivity.result.DerivativeMeasures;
import corridor.analysis.sensitivity.result.EfastIndices;
import corridor.analysis.sensitivity.result.FirstOrderIndices;
import corridor.analysis.sensitivity.result.MorrisEffects;
import corridor.analysis.sensitivity.result.PawnIndices;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.design.FactorSpace;
import corridor.design.Saltelli;
import corridor.design.SobolPoints;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Compares the methods on stored samples with the values that SALib gives for them, and half widths with their spread
 * over seeds.
 */
class StoredSampleTest {
    private static final Offset<Double> EXACT = within(1e-10);
    private static final Resampling RESAMPLING = Resampling.usual(12345);

    @Test
    void sobolIndicesOfThePlainSequence() {
        double[][] base = SobolPoints.plain(1024, 6);
        double[][] x = Arrays.stream(Saltelli.crossed(base, ISHIGAMI_SPACE, true))
                .map(row -> Arrays.stream(row)
                        .map(u -> u * (Math.PI - -Math.PI) - Math.PI)
                        .toArray())
                .toArray(double[][]::new);
        double[] y = Functions.evaluate(x, Functions::ishigami);

        SobolIndices found = SobolAnalysis.of(ISHIGAMI_SPACE, y, true, RESAMPLING);

        assertThat(found.s1())
                .containsExactly(new double[] {0.33295510535317324, 0.4413139385440669, 0.018578437929572516}, EXACT);
        assertThat(found.st())
                .containsExactly(new double[] {0.5581790457114659, 0.4432845840303481, 0.2421493733549653}, EXACT);
        assertThat(found.s2()[0][1]).isEqualTo(-4.955281413510093e-05, EXACT);
        assertThat(found.s2()[0][2]).isEqualTo(0.22760710553788024, EXACT);
        assertThat(found.s2()[1][2]).isEqualTo(0.0048765516488903544, EXACT);
        assertThat(found.s2()[1][0]).isNaN();
        near(
                found.s1Conf(),
                new double[] {0.06250519539844172, 0.053368350981394475, 0.054755537861033377},
                new double[] {0.003911944848224104, 0.004201696336952117, 0.0037191394726635236});
        near(
                found.stConf(),
                new double[] {0.08604202087194801, 0.039073982742349536, 0.027588256378619964},
                new double[] {0.006254754721135546, 0.0025174236311420574, 0.001505634511404845});
        near(
                new double[] {found.s2Conf()[0][1], found.s2Conf()[0][2], found.s2Conf()[1][2]},
                new double[] {0.08261408758156269, 0.10621385493534366, 0.06645653917726756},
                new double[] {0.006286230825723153, 0.006610462312225683, 0.003988330866764031});
    }

    @Test
    void morrisEffects() {
        StoredSample sample = StoredSample.read("ishigami-morris.csv");

        MorrisEffects found = MorrisAnalysis.of(ISHIGAMI_SPACE, sample.x(), sample.y(), 4, RESAMPLING);

        assertThat(found.mu())
                .containsExactly(new double[] {7.954005955726433, 0.47249999999999986, -1.124783298599961}, EXACT);
        assertThat(found.muStar())
                .containsExactly(new double[] {7.954005955726433, 7.874999999999999, 6.623723869533106}, EXACT);
        assertThat(found.sigma())
                .containsExactly(new double[] {6.275250151289436, 7.900413539233814, 9.074075757380662}, EXACT);
        near(found.muStarConf(), new double[] {1.230641171803812, 3.5e-15, 1.213920681781214}, new double[] {
            0.09517609558975697, 1e-14, 0.09740377284466956
        });
    }

    @Test
    void morrisEffectsOfThePrimer() {
        StoredSample sample = StoredSample.read("saltelli-exercise-4.csv");

        MorrisEffects found = MorrisAnalysis.of(Functions.space(2, 0, 1), sample.x(), sample.y(), 4, RESAMPLING);

        assertThat(found.mu()).containsExactly(new double[] {0.65, 0.21}, EXACT);
        assertThat(found.muStar()).containsExactly(new double[] {1.62, 0.35}, EXACT);
        assertThat(found.sigma()).containsExactly(new double[] {1.794107020219251, 0.41199514560246936}, EXACT);
    }

    @Test
    void extendedFast() {
        double[] y = StoredSample.read("ishigami-efast.csv").y();

        EfastIndices found = EfastAnalysis.of(ISHIGAMI_SPACE, y, 4);

        assertThat(found.s1())
                .containsExactly(new double[] {0.30760222542317117, 0.44148290304522775, 1.703531275213226e-07}, EXACT);
        assertThat(found.st())
                .containsExactly(new double[] {0.5507603341968634, 0.4625286259537088, 0.23928096789720665}, EXACT);
    }

    @Test
    void rbdFast() {
        StoredSample sample = StoredSample.read("ishigami-lhs.csv");

        FirstOrderIndices found = RbdFastAnalysis.of(ISHIGAMI_SPACE, sample.x(), sample.y(), 10, RESAMPLING);

        assertThat(found.s1())
                .containsExactly(new double[] {0.32988988882943443, 0.453824120864224, 0.0014297804738119188}, EXACT);
    }

    @Test
    void pawnWithTenAndTwentySlides() {
        StoredSample sample = StoredSample.read("ishigami-lhs.csv");

        PawnIndices ten = PawnAnalysis.of(ISHIGAMI_SPACE, sample.x(), sample.y(), 10, RESAMPLING);
        PawnIndices twenty = PawnAnalysis.of(ISHIGAMI_SPACE, sample.x(), sample.y(), 20, RESAMPLING);

        Offset<Double> exact = within(1e-12);
        assertThat(ten.minimum()).containsExactly(new double[] {0.169, 0.199, 0.066}, exact);
        assertThat(ten.mean())
                .containsExactly(new double[] {0.25603939393939396, 0.37139797979797984, 0.13223333333333334}, exact);
        assertThat(ten.median()).containsExactly(new double[] {0.271, 0.390989898989899, 0.11599999999999999}, exact);
        assertThat(ten.maximum()).containsExactly(new double[] {0.351, 0.532, 0.24833333333333332}, exact);
        assertThat(ten.cv())
                .containsExactly(new double[] {0.2634181947631687, 0.30503377361665945, 0.4157313266141258}, exact);
        assertThat(twenty.mean())
                .containsExactly(new double[] {0.2758, 0.40804591836734694, 0.16140816326530613}, exact);
        assertThat(twenty.cv())
                .containsExactly(new double[] {0.26904579454208044, 0.2755149262151079, 0.37111468074304926}, exact);
    }

    @Test
    void delta() {
        StoredSample sample = StoredSample.read("ishigami-lhs.csv");

        DeltaIndices found = DeltaAnalysis.of(ISHIGAMI_SPACE, sample.x(), sample.y(), RESAMPLING);

        assertThat(DeltaCut.usual(1000)).isEqualTo(6);
        assertThat(found.deltaUncorrected())
                .containsExactly(new double[] {0.1918975597451682, 0.27777553034764074, 0.15734109598452067}, EXACT);
        assertThat(found.s1Uncorrected())
                .containsExactly(new double[] {0.2827066361416028, 0.3271730890005262, 0.0023645042362121314}, EXACT);
        near(
                found.deltaConf(),
                new double[] {0.02153745057479403, 0.0221631857619189, 0.02037645760622441},
                new double[] {0.0012281323150910896, 0.002459470384099025, 0.0011315965214691028});
        near(
                found.s1Conf(),
                new double[] {0.04078429956280254, 0.05029569635950028, 0.01090198001871474},
                new double[] {0.0034837529504478664, 0.0036382635690118824, 0.0014483845959243934});
    }

    @Test
    void derivativeMeasures() {
        StoredSample sample = StoredSample.read("ishigami-dgsm.csv");

        DerivativeMeasures found = DerivativeAnalysis.of(ISHIGAMI_SPACE, sample.x(), sample.y(), RESAMPLING);

        assertThat(found.vi())
                .containsExactly(new double[] {7.6980341840383755, 24.48770116204925, 11.0575448416183}, EXACT);
        assertThat(found.viSd())
                .containsExactly(new double[] {16.37314778084079, 17.31997272999177, 23.78509992819935}, EXACT);
        assertThat(found.dgsm())
                .containsExactly(new double[] {2.2331100486631583, 7.103596869836929, 3.2076649582254184}, EXACT);
    }

    @Test
    void coefficientsFollowTheTextbookFormulas() {
        StoredSample sample = StoredSample.read("ishigami-lhs.csv");
        FactorSpace space = ISHIGAMI_SPACE;

        Coefficients src = LinearAnalysis.src(space, sample.x(), sample.y(), RESAMPLING);
        Coefficients prcc = LinearAnalysis.prcc(space, sample.x(), sample.y(), RESAMPLING);

        // The values are from numpy: least squares on standardised columns, and correlations of residuals of ranks.
        assertThat(src.coefficients())
                .containsExactly(new double[] {0.44969661512773623, 0.018343581429469763, 0.05867199989375497}, EXACT);
        assertThat(src.r2()).isEqualTo(0.20392882534449985, EXACT);
        assertThat(prcc.coefficients())
                .containsExactly(new double[] {0.44900826691346263, 0.031970933372461506, 0.06999777902293097}, EXACT);
    }

    @Test
    void anExactLineIsExplainedInFull() {
        double[][] x = StoredSample.read("ishigami-lhs.csv").x();
        double[] y = Functions.evaluate(x, row -> 2 * row[0] - row[1]);

        Coefficients src = LinearAnalysis.src(ISHIGAMI_SPACE, x, y, RESAMPLING);
        Coefficients prcc = LinearAnalysis.prcc(
                Functions.space(1, 0, 1),
                Functions.column(x, 0),
                Functions.evaluate(x, row -> -row[0] * row[0] * row[0]),
                RESAMPLING);

        assertThat(src.r2()).isEqualTo(1, EXACT);
        assertThat(src.coefficients()[2]).isEqualTo(0, EXACT);
        assertThat(prcc.coefficients()).containsExactly(new double[] {-1}, EXACT);
        assertThat(src.notes()).isEmpty();
    }

    /** Checks that half widths lie within five standard deviations of their mean over many bootstrap seeds. */
    private static void near(double[] found, double[] mean, double[] sd) {
        for (int i = 0; i < mean.length; i++) {
            assertThat(found[i]).isBetween(mean[i] - 5 * sd[i], mean[i] + 5 * sd[i]);
        }
    }
}
