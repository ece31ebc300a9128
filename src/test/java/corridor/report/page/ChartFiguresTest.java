package corridor.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.chart.page.Chart.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChartFiguresTest {
    private static final Pattern ID = Pattern.compile("id=\"figure-([^\"]+)\"|<(details)>");

    private static final List<Figure> FIGURES = List.of(
            figure(Kind.FOREST, "a"),
            figure(Kind.FAN, "b"),
            figure(Kind.FOREST, "c"),
            figure(Kind.FAN, "d"),
            figure(Kind.FOREST, "e"),
            figure(Kind.FAN, "f"));

    @Test
    void chartsOfAKindStandTogetherAndTheThirdScenarioIsCollapsed() {
        Html html = new Html();
        ChartFigures.write(html, FIGURES);
        assertThat(shown(html)).containsExactly("a", "c", "details", "e", "b", "d", "f");
    }

    @Test
    void chartsKeepTheirOrderWhereItMatters() {
        Html html = new Html();
        ChartFigures.inOrder(html, FIGURES);
        assertThat(shown(html)).containsExactly("a", "b", "c", "d", "e", "f");
    }

    private static List<String> shown(Html html) {
        return ID.matcher(html.finish())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    private static Figure figure(Kind kind, String id) {
        return new Figure(kind, id, "Title", "", "Words", "<svg viewBox='0 0 1 1'/>", Figure.Section.OUTCOMES);
    }
}
