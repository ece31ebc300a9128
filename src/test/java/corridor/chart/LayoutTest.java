package corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.chart.page.ChartFonts;
import corridor.chart.page.Histogram;
import corridor.chart.page.LabelStack;
import corridor.chart.page.Lettering;
import corridor.chart.page.Palette;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void labelsApartStayWhereTheyBelong() {
        assertThat(LabelStack.place(new double[] {100, 300}, new double[] {20, 20}, 0, 500))
                .containsExactly(100, 300);
    }

    @Test
    void touchingLabelsMoveApartAroundTheirMiddle() {
        assertThat(LabelStack.place(new double[] {105, 100, 100}, new double[] {20, 20, 20}, 0, 500))
                .satisfies(m -> assertThat(m[2] - m[1]).isEqualTo(20, within(1e-9)))
                .satisfies(m -> assertThat(m[0] - m[2]).isEqualTo(20, within(1e-9)))
                .satisfies(m -> assertThat(m[2]).isBetween(95.0, 110.0));
    }

    @Test
    void labelsStayInsideTheRange() {
        double[] middles = LabelStack.place(new double[] {0, 1, 2, 500}, new double[] {30, 30, 30, 30}, 0, 500);
        assertThat(middles).containsExactly(new double[] {15, 45, 75, 485}, within(1e-9));
    }

    @Test
    void longTextWrapsAndEndsInAnEllipsis() {
        List<String> lines = Lettering.LABEL.wrap("one two three four five six seven eight nine ten", 100, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("\u2026");
        assertThat(lines).allMatch(line -> Lettering.LABEL.width(line) <= 100);
        assertThat(Lettering.LABEL.wrap("Unbreakablelongwordwithoutanyspaces", 100, 3))
                .singleElement()
                .satisfies(line -> assertThat(Lettering.LABEL.width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void widthsAreThoseOfTheFontsDesign() {
        // Liberation Sans has the widths of Arial: a digit is 1139 of 2048 units wide.
        assertThat(ChartFonts.get().width("2026", false, 16)).isEqualTo(4 * 1139 * 16 / 2048.0, within(1e-6));
        assertThat(ChartFonts.get().width("Deaths", true, 16))
                .isGreaterThan(ChartFonts.get().width("Deaths", false, 16));
    }

    @Test
    void theRampDarkensStepByStep() {
        for (int n : new int[] {1, 2, 4, 7, 11}) {
            int before = 1000;
            for (int k = 0; k < n; k++) {
                Color color = Palette.step(k, n);
                int light = color.getRed() + color.getGreen() + color.getBlue();
                assertThat(light).isLessThan(before);
                before = light;
            }
        }
    }

    @Test
    void wholeNumbersGetBinsAroundThemAndFarValuesTheLast() {
        Histogram bins = Histogram.shared(List.of(new double[] {0, 0, 1, 2, 5, Double.NaN}));
        assertThat(bins.left(0)).isEqualTo(-0.5);
        assertThat(bins.shares(new double[] {0, 0, 1, Double.NaN})).startsWith(2.0 / 3, 1.0 / 3);
        assertThat(bins.shares(new double[] {1000})).endsWith(1.0);
        double[] heavy = new double[200];
        for (int r = 0; r < 199; r++) {
            heavy[r] = r % 10;
        }
        heavy[199] = 100_000;
        assertThat(Histogram.shared(List.of(heavy)).high()).isLessThan(30);
    }
}
