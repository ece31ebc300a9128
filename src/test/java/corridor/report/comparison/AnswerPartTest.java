package corridor.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.report.ExampleReport;
import corridor.report.phrase.LeadText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerPartTest {
    private static final ReportContents CONTENTS = ExampleReport.rich(30, 3);
    private static final String PAGE = ComparisonReport.page(CONTENTS);

    @Test
    void eachThemeHasALineAndEachFindingItsStanding() {
        List<LeadText> freeze = sentences("investment-freeze-24m");
        assertThat(freeze)
                .extracting(LeadText::lead)
                .containsExactly("People killed:", "Displacement:", "Investment and money:", "Attacks:");
        assertThat(freeze.get(2).text())
                .contains("Chinese disbursement lower by")
                .contains("; built in by assumption)");
        assertThat(sentences("joint-combat-operations").get(0).text())
                .contains(
                        "civilians killed by armed groups", "on \u201caccuracy of operations without knowledge\u201d");
    }

    private static List<LeadText> sentences(String scenario) {
        return new Narrator(CONTENTS.analysis(), CONTENTS.catalogue()).on(scenario);
    }

    @Test
    void theThemeIsBoldOnThePage() {
        assertThat(sentences("investment-freeze-24m"))
                .allSatisfy(sentence -> assertThat(PAGE).contains("<li><strong>" + sentence.lead() + "</strong>"));
    }

    /** What a sentence names is in the table below it, under a title that needs no file name. */
    @Test
    void sentencesTableAndTitlesBelongTogether() {
        int table = PAGE.indexOf("The main outcomes at a glance");
        assertThat(PAGE.substring(table, PAGE.indexOf("<section id=\"changes\"")))
                .contains(">Attacks");
        assertThat(PAGE.substring(PAGE.indexOf("<section id=\"answer\""), table))
                .contains("Robust: the direction holds against chance, in nearly all draws of the uncertain parameters")
                .contains("<span class=\"named\">")
                .doesNotContain("outcomes on the parameters");
    }

    @Test
    void theTableThatOpensTheReportShowsTheLayersSideBySide() {
        assertThat(PAGE)
                .contains("chance only \u00b7 chance and parameters \u00b7 across structures")
                .contains("<span class=\"standing s-built_in\">built in</span>")
                .containsPattern("<span class=\"standing s-robust\">\\w+, robust</span>")
                .contains("<code>security.accuracyBase</code>");
        assertThat(PAGE.indexOf("The main outcomes at a glance")).isLessThan(PAGE.indexOf("<section id=\"changes\""));
    }

    @Test
    void textsSpeakOfParametersOnlyWhereTheyVaried() {
        assertThat(PAGE)
                .contains("30 futures of 3 replicates, each under 2 combinations of rival mechanisms")
                .contains("So many comparisons are many chances to be wrong")
                .doesNotContain("The parameters were not varied", "about chance alone");
        assertThat(ComparisonReport.page(ExampleReport.contents(12, 3)))
                .contains("about chance alone")
                .contains("only chance was varied")
                .doesNotContain("not tested")
                .doesNotContain("futures of");
    }

    @Test
    void feasibilityIsToldWhereItIsKnown() {
        assertThat(PAGE).contains("Freeze of new commitments", "31\u00a0%", "Chance on an occasion");
        assertThat(ComparisonReport.page(ExampleReport.contents(12, 3)))
                .contains("Mean chance", "The rules are assumptions");
    }

    @Test
    void areasComeLastAndAreMarkedAsModelState() {
        assertThat(PAGE.indexOf("id=\"areas\"")).isGreaterThan(PAGE.indexOf("id=\"outcomes\""));
        assertThat(PAGE).contains("The state of the model, not data");
    }

    /** The example has a planted dependence on one parameter in one outcome, and none elsewhere. */
    @Test
    void thePageSaysUnderWhatAVerdictChangesAndWhereNothingWasFound() {
        assertThat(PAGE)
                .contains("What these verdicts hang on", "this verdict changes under", " for each verdict were ")
                .contains("because they were chosen to", "no evidence for the effect of a policy");
        assertThat(ComparisonReport.page(ExampleReport.contents(12, 3)))
                .doesNotContain("What these verdicts hang on", "because they were chosen to")
                .contains("Each number of the model stands at one value");
    }

    @Test
    void threeScenariosAreOrderedByEachOutcome() {
        List<RankingTable.Ranking> rankings = new RankingTable(CONTENTS.analysis()).rankings();
        RankingTable.Ranking money = rankings.stream()
                .filter(ranking -> ranking.outcome().id().equals("disbursement"))
                .findFirst()
                .orElseThrow();
        assertThat(money.lower())
                .as("the example lowers disbursement twice as much in the second scenario")
                .startsWith("joint-combat-operations (")
                .contains("; investment-freeze-24m (");
        assertThat(money.middle()).isEqualTo("baseline");
        assertThat(money.higher()).isEmpty();
        assertThat(PAGE).contains("Which scenario for which outcome");
        assertThat(new RankingTable(ExampleReport.analysis(8, List.of("baseline", "a"))).rankings())
                .isEmpty();
    }
}
