package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.report.comparison.ComparisonReport;
import corridor.report.page.HtmlPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the written page as a checker of accessibility would (WCAG 2.2, level AA). */
class AccessibilityTest {
    private static final double TEXT = 4.5;
    private static final double PARTS = 3;
    private static final String RICH = ComparisonReport.page(ExampleReport.rich(14, 3));
    private static final String PLAIN = ComparisonReport.page(ExampleReport.contents(4, 2));

    private static String page(boolean rich) {
        return (rich ? RICH : PLAIN).replaceAll("(?s)<style>.*?</style>", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePageHasLanguageTitleAndOneMain(boolean rich) {
        assertThat(page(rich)).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">");
        assertThat(all(page(rich), "<title>[^<]{10,}</title>")).hasSize(1);
        assertThat(all(page(rich), "<main>")).hasSize(1);
        assertThat(all(page(rich), "<header ")).hasSize(1);
        assertThat(all(page(rich), "<nav [^>]*aria-label=\"[^\"]+\"")).hasSize(1);
        assertThat(page(rich)).contains("initial-scale=1").doesNotContain("user-scalable", "maximum-scale");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void headingsBeginWithOneAndSkipNoLevel(boolean rich) {
        List<Integer> levels = all(page(rich), "<h([1-6])[ >]").stream()
                .map(match -> Integer.parseInt(match.group(1)))
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int k = 1; k < levels.size(); k++) {
            assertThat(levels.get(k)).isLessThanOrEqualTo(levels.get(k - 1) + 1);
        }
        assertThat(all(page(rich), "<h[1-6][^>]*>\\s*</h")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPictureHasWordsAndEveryFigureACaption(boolean rich) {
        String page = page(rich);
        assertThat(all(page, "<svg ")).hasSameSizeAs(all(page, "<svg role=\"img\" aria-label=\"[^\"]{20,}\""));
        assertThat(all(page, "<figure ")).hasSameSizeAs(all(page, "<figcaption>[^<]{20,}</figcaption>"));
        assertThat(page).doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyTableHasHeadsForColumnsAndRows(boolean rich) {
        for (MatchResult match : all(page(rich), "(?s)<table>.*?</table>")) {
            String table = match.group();
            assertThat(all(table, "<th scope=\"col\">[^<]+</th>")).hasSizeGreaterThan(1);
            assertThat(all(table, "<th>|<th (?!scope=)")).isEmpty();
            for (MatchResult row : all(table.substring(table.indexOf("<tbody>")), "(?s)<tr>.*?</tr>")) {
                assertThat(row.group()).contains("<th scope=\"row");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theKeyboardMeetsTheSkipLinkFirstAndFollowsThePage(boolean rich) {
        String page = page(rich);
        List<MatchResult> stops = all(page, "<a |<summary|tabindex=\"(-?\\d+)\"|<button|<input");
        assertThat(page.substring(stops.get(0).start())).startsWith("<a class=\"skip\" href=\"#answer\">");
        assertThat(all(page, "tabindex=\"(-?\\d+)\""))
                .allMatch(match -> match.group(1).equals("0"));
        for (MatchResult scrolls : all(page, "<div class=\"picture\"[^>]*>")) {
            assertThat(scrolls.group()).contains("tabindex=\"0\"", "aria-label=\"Chart: ");
        }
        assertThat(all(page, "<a [^>]*>\\s*</a>")).isEmpty();
        assertThat(css()).contains(":focus-visible { outline: 3px");
    }

    @Test
    void nothingIsSaidByColourAlone() {
        for (MatchResult badge : all(page(true), "<span class=\"standing [^>]*>([^<]*)</span>")) {
            assertThat(badge.group(1)).isNotBlank();
        }
        for (MatchResult swatch : all(page(true), "<span class=\"swatch [^>]*></span>")) {
            assertThat(swatch.group()).contains("aria-hidden=\"true\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, #ffffff", "soft, #ffffff", "link, #ffffff", "ink, faint", "soft, faint",
        "ink, .s-robust", "ink, .s-depends", "ink, .s-built_in", "ink, .s-untested", "soft, .s-unresolved"
    })
    void textStandsOutFromItsGround(String text, String ground) {
        assertThat(contrast(colour(text), colour(ground)))
                .as(text + " on " + ground)
                .isGreaterThan(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"c0", "c1", "c2", "c3"})
    void theFirstScenariosColoursStandOutFromPaper(String role) {
        assertThat(contrast(swatches().get(role), 0xFFFFFF)).as(role).isGreaterThan(PARTS);
    }

    private static int colour(String name) {
        if (name.startsWith("#")) {
            return hex(name);
        }
        String pattern = name.startsWith(".")
                ? Pattern.quote(name) + "[^{]*\\{[^}]*background: (#[0-9a-fA-F]+)"
                : "--" + name + ": (#[0-9a-fA-F]+)";
        return hex(all(css(), pattern).get(0).group(1));
    }

    private static Map<String, Integer> swatches() {
        Map<String, Integer> colours = new LinkedHashMap<>();
        all(css(), "\\.(c\\d) \\{ background: (#[0-9a-fA-F]+)")
                .forEach(match -> colours.put(match.group(1), hex(match.group(2))));
        return colours;
    }

    private static int hex(String text) {
        String digits = text.substring(1);
        if (digits.length() == 3) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return Integer.parseInt(digits, 16);
    }

    /** Returns the ratio of luminances as WCAG defines it. */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String css() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<MatchResult> all(String text, String pattern) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }
}
