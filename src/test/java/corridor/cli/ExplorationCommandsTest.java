package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.workflow.comparison.ComparisonWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs discover, robustness and optimize on batches of a model in which only Kabul's tolerance causes deaths. */
@Tag("long")
class ExplorationCommandsTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final int FUTURES = 200;
    private static final RunFactory MODEL = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
        RunResult run = SyntheticModel.of(TABLE, seed).apply(scenario).run(future, replicate, chronicle);
        double tolerance = drawn.of(future).getOrDefault("kabul.tolerance", 0.7);
        double harm = Math.max(0, tolerance - 0.7) * (scenario.name().equals("one") ? 100 : 60);
        run.outcomes()[TABLE.index("deaths_chinese")] =
                10 + harm + (scenario.name().equals("one") ? 0 : 3);
        run.outcomes()[TABLE.index("crisis")] = 0;
        return run;
    };

    @TempDir
    static Path batches;

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void runBatches() throws IOException {
        List<Scenario> two = List.of(scenario("one"), scenario("two"));
        batch(two, FutureDraws.prior(Catalogue.standard(), two, FUTURES, 1), batches.resolve("futures"));
        batch(two.subList(0, 1), FutureDraws.prior(Catalogue.standard(), two, 20, 1), batches.resolve("few"));
        batch(two, FutureDesign.defaults(), batches.resolve("defaults"));
    }

    private static Scenario scenario(String name) throws IOException {
        Path file = batches.resolve(name + ".json");
        Files.writeString(file, "{\"title\": \"Policy " + name + "\", \"start\": \"2025-01-01\", \"years\": 1}");
        return new ScenarioReader(Catalogue.standard()).read(file);
    }

    private static void batch(List<Scenario> scenarios, FutureDesign futures, Path target) throws IOException {
        BatchPlan plan = new BatchPlan(scenarios, StructureDesign.none(), futures, 1, 1, Keep.NOTHING);
        new ComparisonWorkflow(Catalogue.standard(), "test")
                .batch(plan, target, "corridor batch", List.of(), MODEL, TestExecution.on(2));
    }

    @Test
    void discoverTellsTheBoxInWordsOfTheCatalogueAndLeavesAFolderOfItsOwn() throws IOException {
        Path target = temp.resolve("found");
        Path json = temp.resolve("found.json");
        int code = run(
                "discover", "futures", "--outcome", "deaths_chinese", "--above", "15", "--out", target, "--json", json);

        assertThat(code).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Looked at: 200 futures under \u201cOne\u201d, each run once.")
                .contains("Chinese nationals killed: above 15 deaths in ")
                .contains("where \u201cKabul's tolerance of armed groups at the start\u201d is at least 0.7")
                .contains("Report: " + target.resolve("report.html"));
        assertThat(target.resolve("analysis/limits.csv")).content().contains("\n1,kabul.tolerance,0.7");
        assertThat(target.resolve("report.html"))
                .content()
                .contains("discover ")
                .contains("analysis/boxes.csv")
                .contains("<svg");
        assertAccessible(target);
        assertThat(json).content().contains("\"boxes\"", "\"kabul.tolerance\"", "\"held_out\"");
        ExperimentCommandsTest.assertDictionaryIsWhole(target, 7);
        assertThat(temp).isDirectoryNotContaining("glob:**unfinished*");
    }

    @Test
    void discoverLooksAtDifferencesBetweenScenarios() {
        int code = run(
                "discover",
                "futures",
                "--outcome",
                "deaths_chinese",
                "--scenario",
                "two",
                "--against",
                "one",
                "--above",
                "0",
                "--out",
                temp.resolve("found"));

        assertThat(code).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("\u201cTwo\u201d minus \u201cOne\u201d")
                .contains("where \u201cKabul's tolerance of armed groups at the start\u201d is at most 0.7");
    }

    @ParameterizedTest
    @CsvSource({
        "futures, death_chinese, --above, 15, Maybe deaths_chinese?",
        "futures, crisis, --above, 15, is 0 in every case",
        "futures, deaths_chinese, --above, 900, 0 of 200 cases are above 900",
        "futures, disbursement, --worst, 10%, whether cases above or below it are of interest",
        "futures, deaths_chinese, --worst, 0, must be a number of per cent above 0 and below 100",
        "futures, deaths_chinese, --worst, worst:10, such as 20 or 20%",
        "futures, deaths_chinese, --worst, 100%, must be a number of per cent above 0 and below 100",
        "few, deaths_chinese, --above, 15, the batch has 20 futures; boxes are not looked for in fewer than 40",
        "defaults, deaths_chinese, --above, 15, all runs of this batch share one set of parameters",
        "nowhere, deaths_chinese, --above, 15, there is no such folder",
    })
    void discoverRefusesWhatHasNoAnswer(String folder, String outcome, String side, String value, String words) {
        Path target = temp.resolve("found");

        assertThat(run("discover", folder, "--outcome", outcome, side, value, "--out", target))
                .isEqualTo(2);
        assertThat(err.toString()).contains(words).doesNotContain("Exception");
        assertThat(target).doesNotExist();
    }

    @Test
    void discoverNeedsOneThresholdAndAFreePlace() throws IOException {
        assertThat(run("discover", "futures", "--outcome", "deaths_chinese")).isEqualTo(2);
        assertThat(run("discover", "futures", "--outcome", "deaths_chinese", "--above", "1", "--below", "3"))
                .isEqualTo(2);
        Files.writeString(temp.resolve("mine.txt"), "mine");
        assertThat(run("discover", "futures", "--outcome", "deaths_chinese", "--above", "15", "--out", temp))
                .isEqualTo(2);
        assertThat(err.toString()).contains("this folder is not empty");
        assertThat(temp).isDirectoryContaining("glob:**mine.txt");
        assertThat(temp.toFile().list()).hasSize(1);
    }

    @Test
    void robustnessSetsCriteriaSideBySide() throws IOException {
        Path target = temp.resolve("robust");
        int code = run(
                "robustness",
                "futures",
                "--outcomes",
                "deaths_chinese,disbursement:more",
                "--thresholds",
                "deaths_chinese<=12",
                "--out",
                target);

        assertThat(code).isZero();
        // Policy two costs three deaths where Kabul's tolerance is low, and saves many where it is high.
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Compared: 2 policies, 200 futures of 1 replicate each.")
                .contains("Chinese nationals killed (less is better): the criteria disagree:")
                .contains("\u201cOne\u201d by \u201cmean\u201d and \u201csatisfactory\u201d; \u201cTwo\u201d by");
        assertThat(target.resolve("analysis/scores.csv"))
                .content()
                .contains("deaths_chinese,less,12,minimax_regret,one,")
                .contains("disbursement,more,,laplace,two,");
        ExperimentCommandsTest.assertDictionaryIsWhole(target, 2);
        assertThat(target.resolve("report.html")).content().contains("Which policy holds up across futures?");
        assertAccessible(target);
    }

    @Test
    void robustnessWarnsOfTies() throws IOException {
        int code = run("robustness", "futures", "--outcomes", "crisis:less,deaths_chinese", "--out", temp.resolve("r"));

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(
                        "is the same in every future under \u201cOne\u201d and \u201cTwo\u201d: they tie by every criterion");
        assertThat(temp.resolve("r/report.html")).content().contains("they tie by every criterion");
    }

    @ParameterizedTest
    @CsvSource({
        "futures, disbursement, contested",
        "futures, deaths_chines, Maybe deaths_chinese?",
        "futures, deaths:fewer, a direction is less or more",
        "few, deaths, this batch has one scenario",
        "defaults, deaths, policies are not compared across fewer than 10",
    })
    void robustnessRefusesWhatHasNoAnswer(String folder, String outcome, String words) {
        Path target = temp.resolve("robust");

        assertThat(run("robustness", folder, "--outcomes", outcome, "--out", target))
                .isEqualTo(2);
        assertThat(err.toString()).contains(words).doesNotContain("Exception");
        assertThat(target).doesNotExist();
    }

    @Test
    void aThresholdAgainstTheDirectionIsRefused() {
        assertThat(run("robustness", "futures", "--thresholds", "deaths_chinese>=12"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("less of it is better, so a threshold is <=");
        assertThat(run("robustness", "futures", "--thresholds", "deaths_chinese=12"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("must be NAME<=V or NAME>=V");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pakistan.iboIntensiti; deaths,crisis; Maybe pakistan.iboIntensity?",
                "pakistan.iboIntensity=0..9; deaths,crisis; the range must lie within",
                "kabul.hostingDeal=0.5..2; deaths,crisis; in whole steps",
                "pakistan.iboIntensity; deaths; trade-offs need 2 to 5 outcomes",
                "pakistan.iboIntensity; deaths,disbursement; contested",
                "china.withdrawal,pakistan.iboIntensity; deaths_chinese,operations_cost; "
                        + "pakistan.iboIntensity is a lever of force",
                "pakistan.iboIntensity; deaths_chinese,deaths_civilian; "
                        + "displaced_person_years (Displacement) is missing, with less of it better",
                "pakistan.iboIntensity; deaths_civilian:more,displaced_person_years; deaths_civilian (Civilians killed)",
                "pakistan.crossBorderStrikes; deaths_civilian,displaced_person_years; deaths_civilian_abroad",
                "both.jointCombat,pakistan.airStrikes; deaths_chinese,disbursement:more; "
                        + "Maybe --outcomes deaths_chinese,disbursement:more,deaths_civilian,displaced_person_years",
            })
    void optimizeRefusesWhatHasNoAnswer(String levers, String outcomes, String words) {
        Path target = temp.resolve("options");

        assertThat(run("optimize", null, "baseline", "--levers", levers, "--outcomes", outcomes, "--out", target))
                .isEqualTo(2);
        assertThat(err.toString()).contains(words).doesNotContain("Exception");
        assertThat(target).doesNotExist();
    }

    @Test
    void optimizeRefusesMoreFuturesThanTheRecordAllows() {
        assertThat(run(
                        "optimize",
                        null,
                        "baseline",
                        "--levers",
                        "pakistan.iboIntensity",
                        "--outcomes",
                        "deaths_chinese,operations_cost",
                        "--futures",
                        "501",
                        "--out",
                        temp.resolve("many")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--futures", "501", "500").doesNotContain("Exception");
    }

    @Test
    void optimizeLeavesOptionsThatCanBeRunAsScenarios() throws IOException {
        Path target = temp.resolve("options");
        int code = run(
                "optimize",
                null,
                "baseline",
                "--levers",
                "pakistan.iboIntensity,china.withdrawal",
                "--outcomes",
                "deaths_chinese,operations_cost,deaths_civilian,displaced_person_years",
                "--evaluations",
                "8",
                "--replicates",
                "1",
                "--periods",
                "1",
                "--out",
                target);

        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("Exploring trade-offs, not advice: 8 options tried");
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Not converged: 1 generation is too few to tell, and the rule needs 8.")
                .contains("pakistan.iboIntensity: intensity of intelligence-based operations, times start level.")
                .containsPattern("option-01 pakistan.iboIntensity [0-9.]+; china.withdrawal (none|[a-z]+)\\.");
        assertThat(target.resolve("report.html")).content().contains("An exploration, not advice", "Not converged");
        assertAccessible(target);
        assertThat(new ScenarioReader(Catalogue.standard())
                        .read(target.resolve("scenarios/option-01.json"))
                        .levers())
                .containsKeys("pakistan.iboIntensity", "china.withdrawal");
        ExperimentCommandsTest.assertDictionaryIsWhole(target, 2);
    }

    @Test
    void aDryRunOfASearchSaysWhatWouldBeRunAndWritesNothing() {
        Path target = temp.resolve("dry");
        int code = run(
                "optimize",
                null,
                "baseline",
                "--levers",
                "pakistan.iboIntensity=1..2,china.withdrawal",
                "--outcomes",
                "deaths_civilian,displaced_person_years",
                "--evaluations",
                "20",
                "--replicates",
                "2",
                "--dry-run",
                "--out",
                target);

        assertThat(code).isZero();
        // 20 options are three generations of eight: (24 + 1) x 2 runs, and 6 fresh ones for each kept option. A real
        // lever has 21 values and this one of levels 3, in each of two periods.
        assertThat(out.toString())
                .contains("pakistan.iboIntensity from 1 to 2 times start level (lever of force)")
                .contains("china.withdrawal from none to ")
                .contains("2025-01-01 to 2027-06-30", "2027-07-01 to 2029-12-31")
                .contains("deaths_civilian, Civilians killed (deaths): less is better")
                .contains("at most 24 of 3,969 possible ones, in 3 generations of 8")
                .contains("up to 50 runs (24 options and the reference x 1 future x 2 replicates), seed 1")
                .contains("and 6 fresh ones for each option that is kept (6 replicates)")
                .containsPattern("Time: +first guess .* to .* \\(8 kept\\) on ")
                .contains("Nothing was run or written (--dry-run).");
        assertThat(target).doesNotExist();
    }

    /** Checks that headings are in order, every picture has a text, every figure a caption, and every table heads. */
    private static void assertAccessible(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("report.html")).replaceAll("(?s)<style>.*?</style>", "");
        int level = 0;
        for (MatchResult heading : all(page, "<h([1-6])[ >]")) {
            int next = Integer.parseInt(heading.group(1));
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(all(page, "<h1[ >]")).hasSize(1);
        assertThat(all(page, "<svg ")).hasSameSizeAs(all(page, "<svg role=\"img\" aria-label=\"[^\"]{20,}\""));
        assertThat(all(page, "<figure ")).hasSameSizeAs(all(page, "<figcaption>[^<]{20,}</figcaption>"));
        for (MatchResult table : all(page, "(?s)<table>.*?</table>")) {
            assertThat(all(table.group(), "<th scope=\"col\">[^<]+</th>")).hasSizeGreaterThan(1);
            for (MatchResult row : all(table.group().replaceAll("(?s)<thead>.*</thead>", ""), "(?s)<tr>.*?</tr>")) {
                assertThat(row.group()).contains("<th scope=\"row");
            }
        }
    }

    private static List<MatchResult> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    /** @param folder name of a folder of the batches; null for none */
    private int run(String command, String folder, Object... more) {
        String[] words = new String[more.length + (folder == null ? 1 : 2)];
        words[0] = command;
        if (folder != null) {
            words[1] = batches.resolve(folder).toString();
        }
        for (int i = 0; i < more.length; i++) {
            words[words.length - more.length + i] = more[i].toString();
        }
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
