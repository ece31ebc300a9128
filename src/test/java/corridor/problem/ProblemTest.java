package corridor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    private static final List<String> OUTCOMES = List.of(
            "attacks",
            "attacks_chinese",
            "attacks_pips",
            "deaths",
            "deaths_chinese",
            "deaths_civilian",
            "deaths_security",
            "disbursement",
            "displaced_peak",
            "grievance_baloch",
            "grievance_ttp_districts",
            "legitimacy");

    @Test
    void fewValidNamesAreAllListed() {
        assertThat(new Problem("--engine", "", "ktab", "is not an engine", "", List.of("smp", "bdm")).text())
                .isEqualTo("--engine = ktab: is not an engine\n  Valid: smp, bdm");
    }

    @Test
    void ofManyTheFiveNearestAreListedAndHowToSeeAll() {
        Problem problem = new Problem(
                "--outcome",
                "",
                "deaths_civilan",
                "is not an outcome",
                NearestName.of("deaths_civilan", OUTCOMES),
                OUTCOMES,
                "catalogue outcomes");

        assertThat(problem.text())
                .isEqualTo("--outcome = deaths_civilan: is not an outcome\n"
                        + "  Maybe deaths_civilian?\n"
                        + "  Valid: deaths_civilian, deaths_chinese, deaths_security, deaths, attacks_pips; all 12:"
                        + " catalogue outcomes");
    }

    @Test
    void theNameGivenMayBeAKeyOnThePath() {
        Problem problem =
                new Problem("a.json:1:2", "$.outcomes['deaths_civilan']", "", "is not an outcome", "", OUTCOMES, "");

        assertThat(problem.text())
                .isEqualTo("a.json:1:2: $.outcomes['deaths_civilan']: is not an outcome\n"
                        + "  Valid: deaths_civilian, deaths_chinese, deaths, deaths_security, attacks; 12 in all");
    }

    @Test
    void nothingIsSuggestedThatWasGivenAlready() {
        assertThat(new Problem("--scenario", "", "baseline", "is twice in it", "baseline", List.of()).text())
                .isEqualTo("--scenario = baseline: is twice in it");
        assertThat(new Problem("a.json", "$.extends", "\"baseline\"", "is not there", "baseline", List.of()).text())
                .isEqualTo("a.json: $.extends = \"baseline\": is not there");
        assertThat(new Problem("a.json", "$.levers['x.y']", "", "is no lever", "x.y", List.of()).text())
                .isEqualTo("a.json: $.levers['x.y']: is no lever");
    }

    @Test
    void aFieldIsShownByTheNameThatAnInterfaceHasForIt() {
        Problem problem = new Problem("out results/first", "", "", "is not empty", "out results/first-2", List.of());

        assertThat(problem.asField()
                        .suggestingField()
                        .named(field -> "--" + field, step -> step)
                        .text())
                .isEqualTo("--out results/first: is not empty\n  Maybe --out results/first-2?");
        assertThat(Problem.field("replicates", "must be positive")
                        .named(field -> "Replicates", step -> step)
                        .text())
                .isEqualTo("Replicates: must be positive");
    }

    @Test
    void aStepIsShownInTheWordsOfAnInterface() {
        Problem unfinished =
                Problem.of("results/first", "this batch is not finished").suggestingResume(Path.of("results/first"));
        Problem unknown = new Problem("a.json:1:2", "", "x", "is no outcome", "", OUTCOMES, "catalogue outcomes");

        assertThat(unfinished.text())
                .isEqualTo("results/first: this batch is not finished\n  Maybe resume results/first?");
        assertThat(unfinished
                        .named(field -> "--" + field, step -> "corridor " + step)
                        .text())
                .isEqualTo("results/first: this batch is not finished\n  Maybe corridor resume results/first?");
        assertThat(unknown.named(field -> "--" + field, step -> "corridor " + step)
                        .text())
                .endsWith("; all 12: corridor catalogue outcomes");
    }

    @Test
    void otherPlacesAreShownAsTheyAre() {
        assertThat(new Problem("out results/first", "", "", "is not empty", "out results/first-2", List.of())
                        .named(field -> "--" + field, step -> step)
                        .text())
                .isEqualTo("out results/first: is not empty\n  Maybe out results/first-2?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$['title[']", "$['[']", "$['['].levers", "$['a['b']", "$['']", "['", "']", "$.x['"})
    void listsValidNamesForEveryPath(String path) {
        Problem problem = new Problem("file.json:1:2", path, "", "is not a key", "", List.of("title", "levers"));
        assertThat(problem.text()).contains("Valid:");
    }
}
