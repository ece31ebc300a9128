package corridor.analysis.pattern;

import static corridor.analysis.pattern.PatternVerdict.FAIL;
import static corridor.analysis.pattern.PatternVerdict.NEAR;
import static corridor.analysis.pattern.PatternVerdict.PASS;
import static corridor.analysis.pattern.PatternVerdict.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.statistics.Band;
import corridor.catalogue.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternVerdictTest {
    /** The target is 2 to 4, so half its width is 1. */
    @ParameterizedTest
    @CsvSource({
        "2, 1, 3, PASS",
        "4, 4, 4, PASS",
        "3, 0, 9, PASS",
        "4.9, 3.9, 6, NEAR",
        "1.1, 0, 2, NEAR",
        "4.9, 4.1, 6, FAIL",
        "1.1, 0, 1.9, FAIL",
        "5, 3, 6, FAIL",
        "1, 0, 3, FAIL",
        "NaN, NaN, NaN, FAIL"
    })
    void goesByTheMedianTheWidthAndTheBand(double median, double p5, double p95, PatternVerdict verdict) {
        assertThat(PatternVerdict.of(line("P4.mean", 2.0, 4.0, Pattern.Use.ACCEPT, null), band(median, p5, p95)))
                .isEqualTo(verdict);
    }

    @Test
    void isNearAnOpenTargetWhenTheBandReachesIt() {
        Pattern open = line("P8.moran", 0.05, null, Pattern.Use.ACCEPT, null);
        assertThat(PatternVerdict.of(open, band(7, 6, 8))).isEqualTo(PASS);
        assertThat(PatternVerdict.of(open, band(-3, -4, 0.05))).isEqualTo(NEAR);
        assertThat(PatternVerdict.of(open, band(0.04, 0.03, 0.049))).isEqualTo(FAIL);
    }

    @Test
    void isNotGivenOnReportsAndOnRatesOfFewCases() {
        Band inside = band(3, 2.5, 3.5);
        assertThat(PatternVerdict.of(line("P4.mean", 2.0, 4.0, Pattern.Use.REPORT, null), inside))
                .isEqualTo(REPORT);
        assertThat(PatternVerdict.of(line("P27.strikes", 2.0, 4.0, Pattern.Use.ACCEPT, 9), inside))
                .isEqualTo(REPORT);
        assertThat(PatternVerdict.of(line("P27.strikes", 2.0, 4.0, Pattern.Use.ACCEPT, 10), inside))
                .isEqualTo(PASS);
        assertThat(PatternLine.outOfReach(line("P4.mean", 2.0, 4.0, Pattern.Use.ACCEPT, null))
                        .verdict())
                .isEqualTo(REPORT);
    }

    @Test
    void ofAPatternIsTheWorstOfItsGradedLines() {
        assertThat(PatternVerdict.worst(List.of(PASS, NEAR, REPORT))).isEqualTo(NEAR);
        assertThat(PatternVerdict.worst(List.of(FAIL, PASS, NEAR))).isEqualTo(FAIL);
        assertThat(PatternVerdict.worst(List.of(REPORT, PASS))).isEqualTo(PASS);
        assertThat(PatternVerdict.worst(List.of(REPORT, REPORT))).isEqualTo(REPORT);
    }

    @Test
    void patternsComeByNumberWithTheLineThatDecides() {
        PatternLine good = PatternLine.of(line("P10.a", 2.0, 4.0, Pattern.Use.ACCEPT, null), new double[] {3, 3}, 1);
        PatternLine bad = PatternLine.of(line("P10.b", 2.0, 4.0, Pattern.Use.ACCEPT, null), new double[] {9, 9}, 1);
        PatternLine other = PatternLine.of(line("P9.a", 2.0, 4.0, Pattern.Use.ACCEPT, null), new double[] {2}, 1);
        List<PatternResult> patterns = PatternResult.of(List.of(good, bad, other));
        assertThat(patterns).extracting(PatternResult::id).containsExactly("P9", "P10");
        assertThat(patterns.get(1).verdict()).isEqualTo(FAIL);
        assertThat(patterns.get(1).deciding()).isEqualTo(bad);
        assertThat(bad.distance()).isEqualTo(5);
        assertThat(good.distance()).isZero();
    }

    @Test
    void aBrokenModelThatFailsTheSamePatternsIsNotDetected() {
        BrokenModel model = broken("as-it-is", 3, 9);
        PatternFindings findings = new PatternFindings(
                LocalDate.of(2025, 1, 1),
                2,
                1,
                model.patterns(),
                List.of(),
                "",
                List.of(model, broken("same", 2, 8), broken("other", 9, 3)));
        assertThat(findings.undetected()).extracting(BrokenModel::name).containsExactly("same");
        assertThat(findings.passedInSample()).isZero();
    }

    private static BrokenModel broken(String name, double first, double second) {
        return new BrokenModel(
                name,
                "",
                1,
                PatternResult.of(List.of(
                        PatternLine.of(line("P1.a", 2.0, 4.0, Pattern.Use.ACCEPT, null), new double[] {first}, 1),
                        PatternLine.of(line("P2.a", 2.0, 4.0, Pattern.Use.ACCEPT, null), new double[] {second}, 1))));
    }

    @Test
    void countsOnlyDefinedValues() {
        PatternLine line = PatternLine.of(
                line("P4.mean", 2.0, 4.0, Pattern.Use.ACCEPT, null), new double[] {1, Double.NaN, 3, 8}, 1);
        assertThat(line.values()).isEqualTo(3);
        assertThat(line.simulated().median()).isEqualTo(3);
    }

    private static Band band(double median, double p5, double p95) {
        return new Band(p5, median, median, median, p95);
    }

    private static Pattern line(String id, Double low, Double high, Pattern.Use use, Integer cases) {
        Double years = cases == null ? null : 2.0;
        return new Pattern(
                id, "a number", low, high, "1", use, false, "now", "nothing", cases, years, List.of("U001"), "");
    }
}
