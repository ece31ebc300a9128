package corridor.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corridor.chart.page.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineSvgTest {
    @Test
    void scalesKeepsIdsApartAndCarriesTheTextAlternative() {
        String inline = inline("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.0//EN' 'http://x/svg.dtd'>"
                + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='12' height='8'>"
                + "<clipPath id='a'/><g clip-path='url(#a)' style='fill:url(#a)'><use xlink:href='#a'/></g></svg>");
        assertThat(inline)
                .isEqualTo("<svg role=\"img\" aria-label=\"fewer &amp; &lt;safer&gt;\" viewBox=\"0 0 12 8\">"
                        + "<clipPath id=\"fan-a\"></clipPath><g clip-path=\"url(#fan-a)\" style=\"fill:url(#fan-a)\">"
                        + "<use href=\"#fan-a\"></use></g></svg>\n");
    }

    @Test
    void keepsTheViewBoxThatIsThere() {
        assertThat(inline("<svg viewBox='1 2 3 4' width='100%'><text>a &lt; b</text></svg>"))
                .contains("viewBox=\"1 2 3 4\"")
                .doesNotContain("width")
                .contains("<text>a &lt; b</text>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox='0 0 1 1'><script>alert(1)</script></svg>",
                "<svg viewBox='0 0 1 1' onload='alert(1)'/>",
                "<svg viewBox='0 0 1 1'><foreignObject/></svg>",
                "<svg viewBox='0 0 1 1'><image href='https://example.org/a.png'/></svg>",
                "<svg viewBox='0 0 1 1'><g style='fill:url(https://example.org/a)'/></svg>",
                "<svg viewBox='0 0 1 1'><style>@import 'a.css';</style></svg>",
                "<svg><g/></svg>",
                "<p>no picture</p>",
                "<svg viewBox='0 0 1 1'><g></svg>"
            })
    void refusesWhatRunsLoadsOrIsNoPicture(String svg) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inline(svg))
                .withMessageStartingWith("the SVG of figure 'fan' ");
    }

    private static String inline(String svg) {
        return InlineSvg.of(
                new Figure(Chart.Kind.FAN, "fan", "Fan", "", "fewer & <safer>", svg, Figure.Section.OUTCOMES));
    }
}
