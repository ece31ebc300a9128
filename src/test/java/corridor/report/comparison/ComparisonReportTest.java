package corridor.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corridor.catalogue.Basis;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.evidence.Source;
import corridor.report.ExampleReport;
import corridor.report.page.Figure;
import corridor.report.page.ReproducePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {
    private static final ReportContents CONTENTS = ExampleReport.contents(12, 3);
    private static final String PAGE = ComparisonReport.page(CONTENTS);

    @Test
    void hasASingleMainHeadingAndSkipsNoLevel() {
        List<Integer> levels = all("<h([1-6])[ >]")
                .map(match -> Integer.parseInt(match.group(1)))
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %s", i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void hasItsPartsInOrderEachInTheContents() {
        List<String> parts = List.of(
                "answer", "changes", "course", "feasibility", "drivers", "outcomes", "assumptions", "reproduce");
        assertThat(all("<section id=\"([a-z]+)\"").map(match -> match.group(1))).containsExactlyElementsOf(parts);
        assertThat(all("<li><a href=\"#([a-z]+)\"").map(match -> match.group(1)))
                .containsExactlyElementsOf(parts);
    }

    @Test
    void idsAreUniqueAndEveryReferenceInThePageIsMet() {
        List<String> ids =
                all("\\sid=\"([^\"]+)\"").map(match -> match.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("href=\"#([^\"]+)\"|url\\(#([^)]+)\\)|aria-labelledby=\"([^\"]+)\"")
                        .map(ComparisonReportTest::firstGroup))
                .isSubsetOf(ids);
    }

    @Test
    void refersToNothingOutside() {
        List<String> links = CONTENTS.catalogue().sources().stream()
                .map(Source::link)
                .filter(link -> !link.isEmpty())
                .toList();
        assertThat(PAGE).doesNotContain("<script", "<link", "@import", "src=");
        // Nothing is loaded; links that a reader can follow are those of the catalogue.
        assertThat(all("href=\"([^\"]*)\"").map(match -> match.group(1)))
                .allMatch(target -> target.startsWith("#") || links.contains(target));
        assertThat(PAGE.replaceAll("href=\"[^\"]*\"", "")).doesNotContain("http://", "https://");
        assertThat(PAGE).contains("default-src &#39;none&#39;");
    }

    @Test
    void everyFigureIsThereWithTextAlternativeAndCaption() {
        assertThat(CONTENTS.figures()).hasSize(3);
        for (Figure figure : CONTENTS.figures()) {
            assertThat(PAGE).contains("<figure id=\"figure-" + figure.id() + "\">");
        }
        assertThat(all("<svg role=\"img\" aria-label=\"[^\"]+\" viewBox=\"0 0 1200 800\""))
                .hasSize(3);
        assertThat(all("<figcaption>[^<]+</figcaption>")).hasSize(3);
    }

    @Test
    void elementsCloseInOrder() {
        List<String> open = new ArrayList<>();
        all("<(/?)([a-zA-Z0-9]+)[^>]*>").forEach(match -> {
            String tag = match.group(2);
            if (match.group(1).isEmpty()) {
                open.add(tag);
            } else {
                assertThat(open.remove(open.size() - 1)).isEqualTo(tag);
            }
            open.removeIf(name -> name.equals("meta"));
        });
        assertThat(open).isEmpty();
    }

    @Test
    void rowsHaveAsManyCellsAsTheirTableHasColumns() {
        all("(?s)<table>.*?</table>").map(MatchResult::group).forEach(table -> {
            long columns = count(table, "<th scope=\"col\"");
            long rows = count(table, "<tr") - 1;
            long shared = Pattern.compile("rowspan=\"(\\d+)\"")
                    .matcher(table)
                    .results()
                    .mapToLong(match -> Long.parseLong(match.group(1)) - 1)
                    .sum();
            assertThat(count(table, "<t[dh][ >]") - columns + shared).isEqualTo(columns * rows);
        });
    }

    @Test
    void escapesWhatScenariosSay() {
        assertThat(PAGE).contains("operations &lt;on the ground&gt;").doesNotContain("<on the ground>");
        assertThat(PAGE).contains("years &amp; &quot;more&quot;.");
    }

    @Test
    void saysWhatItIsNotAndWhatWasNotRun() {
        assertThat(PAGE)
                .contains("<html lang=\"en\">")
                .contains("A conditional exploration, not a forecast.")
                .contains("The parameters were not varied in this batch.");
    }

    @Test
    void showsEveryAssumptionAndEverySwitch() {
        Catalogue catalogue = Catalogue.standard();
        assertThat(catalogue.parameters().stream()
                        .filter(parameter -> parameter.basis() == Basis.ASSUMPTION)
                        .map(Parameter::id))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(PAGE).contains("<code>" + id + "</code>"));
        assertThat(catalogue.switchIds()).allSatisfy(id -> assertThat(PAGE).contains("<code>" + id + "</code>"));
    }

    @Test
    void touchedSubmodelsComeFirstAndOpen() {
        ReportContents touched = new ReportContents(
                CONTENTS.analysis(),
                CONTENTS.scenarios(),
                CONTENTS.changes(),
                CONTENTS.figures(),
                Set.of("economy"),
                CONTENTS.catalogue(),
                CONTENTS.reproduction());
        String page = ComparisonReport.page(touched);
        assertThat(page).contains("<details open=\"open\"><summary>economy");
        assertThat(page.indexOf("<summary>economy")).isLessThan(page.indexOf("<summary>china"));
    }

    @Test
    void onlyThePlatformLineDependsOnTheMachine() {
        ReportContents elsewhere = new ReportContents(
                CONTENTS.analysis(),
                CONTENTS.scenarios(),
                CONTENTS.changes(),
                CONTENTS.figures(),
                CONTENTS.touched(),
                CONTENTS.catalogue(),
                ExampleReport.reproduction("JDK 25, Windows"));
        List<String> here = PAGE.lines().toList();
        List<String> there = ComparisonReport.page(elsewhere).lines().toList();
        assertThat(there).hasSameSizeAs(here);
        for (int line = 0; line < here.size(); line++) {
            if (!here.get(line).equals(there.get(line))) {
                assertThat(here.get(line - 1)).isEqualTo(ReproducePart.PLATFORM_MARK);
            }
        }
    }

    @Test
    void aLoneScenarioHasAReportToo() {
        String page = ComparisonReport.page(ExampleReport.contents(3, 1));
        assertThat(page).contains("What follows in").doesNotContain("Mean difference", "comparisons");
    }

    @Test
    void aHandfulOfReplicatesHasAReportWithoutVerdicts() {
        String page = ComparisonReport.page(ExampleReport.contents(2, 2));
        assertThat(page).contains("too few runs for an interval").doesNotContain("NaN");
    }

    @Test
    void refusesFiguresThatShareAnIdAndScenariosThatWereNotAnalysed() {
        Figure figure = CONTENTS.figures().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportContents(
                        CONTENTS.analysis(),
                        CONTENTS.scenarios(),
                        Map.of(),
                        List.of(figure, figure),
                        Set.of(),
                        CONTENTS.catalogue(),
                        CONTENTS.reproduction()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportContents(
                        CONTENTS.analysis(),
                        CONTENTS.scenarios().subList(0, 1),
                        Map.of(),
                        List.of(),
                        Set.of(),
                        CONTENTS.catalogue(),
                        CONTENTS.reproduction()));
    }

    private static java.util.stream.Stream<MatchResult> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(PAGE.replaceAll("(?s)<style>.*?</style>|<!.*?>", ""))
                .results();
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String firstGroup(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        throw new IllegalStateException("no group matched");
    }
}
