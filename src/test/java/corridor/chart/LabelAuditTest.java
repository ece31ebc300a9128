package corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.chart.comparison.ChartBook;
import corridor.chart.page.Chart;
import corridor.chart.page.Lettering;
import corridor.chart.page.Sheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("long")
class LabelAuditTest {
    static Stream<Arguments> analyses() {
        return Stream.of(
                        Named.of("one scenario", SyntheticAnalysis.of(1, 60)),
                        Named.of(
                                "futures, histories, areas",
                                SyntheticAnalysis.of(3, 60).rich()),
                        Named.of(
                                "rich, many, long",
                                SyntheticAnalysis.of(8, 60).rich().withLongNames()),
                        Named.of(
                                "rich and large",
                                SyntheticAnalysis.of(2, 24).rich().times(1e9)),
                        Named.of(
                                "rich and zero",
                                SyntheticAnalysis.of(2, 1).rich().times(0)),
                        Named.of("two scenarios", SyntheticAnalysis.of(2, 60)),
                        Named.of("three scenarios", SyntheticAnalysis.of(3, 60)),
                        Named.of("five scenarios", SyntheticAnalysis.of(5, 60)),
                        Named.of("six scenarios", SyntheticAnalysis.of(6, 60)),
                        Named.of("ten scenarios", SyntheticAnalysis.of(10, 60)),
                        Named.of("one month", SyntheticAnalysis.of(2, 1)),
                        Named.of("one year", SyntheticAnalysis.of(3, 12)),
                        Named.of("ten years", SyntheticAnalysis.of(4, 120)),
                        Named.of("sixty years", SyntheticAnalysis.of(7, 720)),
                        Named.of("long names", SyntheticAnalysis.of(2, 60).withLongNames()),
                        Named.of("many long names", SyntheticAnalysis.of(7, 60).withLongNames()),
                        Named.of("a billionfold", SyntheticAnalysis.of(3, 60).times(1e9)),
                        Named.of(
                                "beyond all measure",
                                SyntheticAnalysis.of(2, 60).times(1e18)),
                        Named.of("a billionth", SyntheticAnalysis.of(3, 60).times(1e-9)),
                        Named.of("all zero", SyntheticAnalysis.of(3, 60).times(0)),
                        Named.of("negative", SyntheticAnalysis.of(3, 60).times(-1)),
                        Named.of(
                                "large and nearly constant",
                                SyntheticAnalysis.of(3, 60).times(1e-3).plus(123_456)))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void everyLabelOfEveryChartCanBeRead(SyntheticAnalysis synthetic) {
        List<Chart> charts = new ChartBook().draw(synthetic.analysis(), synthetic.context());
        assertThat(charts).isNotEmpty();
        for (Chart chart : charts) {
            assertThat(LabelAudit.problems(chart.svg())).as(chart.id()).isEmpty();
        }
    }

    @Test
    void findsOverlappingLabelsOfAChartThatPlacesThemBadly() {
        Sheet sheet = new Sheet();
        sheet.text("Baseline", 100, 100, Lettering.LABEL, Sheet.Align.LEFT);
        sheet.text("Investment freeze", 120, 108, Lettering.LABEL, Sheet.Align.LEFT);
        assertThat(audit(sheet)).containsExactly("'Baseline' touches 'Investment freeze'");
    }

    @Test
    void findsLabelsThatReadAsOne() {
        Sheet sheet = new Sheet();
        double width = sheet.text("2026", 100, 100, Lettering.AXIS, Sheet.Align.LEFT);
        sheet.text("2027", 101 + width, 100, Lettering.AXIS, Sheet.Align.LEFT);
        assertThat(audit(sheet)).containsExactly("'2026' touches '2027'");
    }

    @Test
    void acceptsLinesAtTheirLeading() {
        Sheet sheet = new Sheet();
        sheet.block(List.of("qgpj", "ÄÖÅ", "Mq"), 100, 100, Lettering.LABEL, Sheet.Align.LEFT);
        assertThat(audit(sheet)).isEmpty();
    }

    @Test
    void findsLabelsThatLeaveThePicture() {
        Sheet sheet = new Sheet();
        sheet.text("Investment freeze", 1150, 100, Lettering.LABEL, Sheet.Align.LEFT);
        sheet.text("Baseline", 100, 5, Lettering.LABEL, Sheet.Align.LEFT);
        assertThat(audit(sheet))
                .containsExactly("'Investment freeze' leaves the picture", "'Baseline' leaves the picture");
    }

    @Test
    void findsLettersThatVanishAtHalfSize() {
        Sheet sheet = new Sheet();
        sheet.text("Baseline", 100, 100, new Lettering(false, 11, Lettering.INK), Sheet.Align.LEFT);
        assertThat(audit(sheet)).containsExactly("'Baseline' is too small: 11 pixels");
    }

    @Test
    void followsTransformsOfGroups() {
        String apart = "<g transform=\"translate(0,200)\"><text x=\"10\" y=\"100\">one</text></g>";
        String upright = "<g transform=\"rotate(-90 10 100)\"><text x=\"10\" y=\"100\">a long word</text></g>";
        assertThat(LabelAudit.problems(svg("<text x=\"10\" y=\"100\">two</text>" + apart)))
                .isEmpty();
        assertThat(LabelAudit.problems(svg("<text x=\"-4\" y=\"60\">two</text>" + upright)))
                .contains("'two' touches 'a long word'");
        assertThat(LabelAudit.problems(svg("<text x=\"80\" y=\"98\">two</text>" + upright)))
                .isEmpty();
    }

    @Test
    void findsLabelsCutByAClip() {
        String defs = "<defs><clipPath id=\"c\"><path d=\"M0 0 L30 0 L30 200 L0 200 Z\"/></clipPath></defs>";
        String cut = "<g clip-path=\"url(#c)\"><text x=\"10\" y=\"100\">a long word</text></g>";
        assertThat(LabelAudit.problems(svg(defs + cut))).containsExactly("'a long word' is cut by a clip");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatThrownBy(() -> LabelAudit.problems("Baseline")).hasMessageStartingWith("not a readable SVG");
        assertThatThrownBy(() -> LabelAudit.problems("<svg/>")).hasMessage("the SVG has no viewBox");
    }

    private static String svg(String content) {
        return "<svg viewBox=\"-20 0 600 600\" font-size=\"17px\">" + content + "</svg>";
    }

    private static List<String> audit(Sheet sheet) {
        return LabelAudit.problems(
                new Chart(Chart.Kind.FAN, "test", Chart.Section.OUTCOMES, "Test", "A test.", sheet).svg());
    }
}
