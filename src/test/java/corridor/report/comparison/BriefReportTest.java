package corridor.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.Standing;
import corridor.report.ExampleReport;
import corridor.report.page.Figure;
import corridor.report.page.SoftwareCitation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BriefReportTest {
    private static final ReportContents CONTENTS = withOneFigure(ExampleReport.rich(12, 3));
    private static final String PAGE = BriefReport.page(CONTENTS, "corridor reproduce results/first");

    @Test
    void peopleKilledComeFirstThenDisplacementThenMoneyThenAttacks() {
        assertThat(rows(PAGE))
                .containsExactly(
                        "Civilians killed by armed groups",
                        "Civilians killed by the state",
                        "Civilians killed abroad",
                        "Security personnel killed",
                        "Chinese nationals killed",
                        "People reported as killed militants",
                        "Displacement, thousand person-years",
                        "Chinese disbursement, USD million",
                        "Cost of operations, PKR billion",
                        "Attacks");
    }

    @Test
    void eachCellHasAChipThatAgreesWithTheConclusion() {
        assertThat(Pattern.compile("class=\"chip ").matcher(PAGE).results()).hasSize(20);
        for (Conclusion conclusion : CONTENTS.analysis().conclusions()) {
            Finding finding = CONTENTS.analysis()
                    .finding(conclusion.scenario(), conclusion.outcome())
                    .orElseThrow();
            String word = BriefChip.of(finding).word(finding);
            assertThat(BriefChip.of(finding) == BriefChip.ROBUST)
                    .as(word)
                    .isEqualTo(conclusion.standing() == Standing.ROBUST);
            assertThat(word.equals("depends")).isEqualTo(conclusion.standing() == Standing.DEPENDS);
            assertThat(word.equals("built in")).isEqualTo(conclusion.standing() == Standing.BUILT_IN);
        }
    }

    @Test
    void holdsQuestionCaveatsCitationAndCommands() {
        assertThat(PAGE)
                .contains("What changes under ")
                .contains("A conditional exploration, not a forecast")
                .contains("What it depends on")
                .contains("That the model agrees with the record is no evidence for the effect of a policy.")
                .contains("Version 0.2.0, commit 8c2f1ab. Seed 7, n = 36 runs for each scenario (12 futures of 3"
                        + " replicates), in 2 structures of the model.")
                .contains("--replicates 100 --seed 7</code>")
                .contains("<code>corridor reproduce results/first</code>");
    }

    @Test
    void needsNoScriptAndNothingFromElsewhere() {
        assertThat(PAGE).doesNotContain("http://", "https://", "<script", "<link", "@import", "src=");
        assertThat(PAGE).contains("default-src &#39;none&#39;", "@page { size: A4;", "viewBox=\"0 0 ");
    }

    /** The sheet has 60 lines of 10 pt; table, picture and notes take the rest. */
    @Test
    void wordsBesideThePictureAreLimited() {
        for (int scenarios : List.of(2, 3)) {
            ReportContents contents = withOneFigure(ExampleReport.rich(12, scenarios));
            String page = BriefReport.page(contents, "corridor reproduce results/first");
            MatchResult hinges = Pattern.compile("(?s)<div class=\"hinges\">(.*?)</div>")
                    .matcher(page)
                    .results()
                    .findFirst()
                    .orElseThrow();
            assertThat(hinges.group(1).replaceAll("<[^>]*>", "").length()).isLessThan(850);
            MatchResult heading = Pattern.compile("<h1>(.*?)</h1>")
                    .matcher(page)
                    .results()
                    .findFirst()
                    .orElseThrow();
            assertThat(heading.group(1).length()).isLessThan(200);
        }
    }

    @Test
    void onlyChanceWasVariedIsSaid() {
        String page = BriefReport.page(withOneFigure(ExampleReport.contents(12, 2)), "corridor reproduce x");
        assertThat(page)
                .contains("Only chance was varied")
                .contains("n = 12 runs for each scenario")
                .doesNotContain(">depends<");
    }

    @Test
    void refusesABatchOfOneScenario() {
        ReportContents one = ExampleReport.contents(12, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> BriefReport.page(one, "corridor reproduce x"));
    }

    @Test
    void theCitationIsThatOfTheCitationFile() throws IOException {
        assertThat(Path.of("CITATION.cff"))
                .content()
                .contains("title: \"" + SoftwareCitation.TITLE + "\"")
                .contains("- name: " + SoftwareCitation.AUTHORS);
        assertThat(Files.size(Path.of("CITATION.cff"))).isPositive();
    }

    private static ReportContents withOneFigure(ReportContents all) {
        Figure figure = all.figures().get(0);
        return new ReportContents(
                all.analysis(),
                all.scenarios(),
                all.changes(),
                List.of(figure),
                all.touched(),
                all.catalogue(),
                all.reproduction(),
                all.feasibility(),
                0,
                all.source(),
                List.of());
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<th scope=\"row\">(.*?)</th>")
                .matcher(page)
                .results()
                .map(row -> row.group(1).replaceAll("<[^>]*>", "").strip())
                .toList();
    }
}
