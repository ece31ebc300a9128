package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.run.FactorModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Tests the commands sweep and sensitivity, and the later commands on their folders. */
@Tag("long")
class ExperimentCommandsTest {
    @TempDir
    Path temp;

    private StringWriter out;
    private StringWriter err;
    private Path scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        out = new StringWriter();
        err = new StringWriter();
        scenario = Files.writeString(
                temp.resolve("short.json"), "{\"title\": \"Short\", \"start\": \"2025-01-01\", \"years\": 1}");
    }

    @Test
    void sweepsOverValuesAndSaysWhatEachFactorChanges() {
        int code = sweep(
                scenario,
                "--vary",
                "pakistan.iboIntensity=1,2,3",
                "--vary",
                "FEAR_MODEL=STANDING,INERT",
                "--replicates",
                3,
                "--outcomes",
                "attacks,deaths",
                "--seed",
                4,
                "--out",
                temp.resolve("sweep"));

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("(FEAR_MODEL) goes from STANDING to INERT", "(pakistan.iboIntensity) goes from 1 to 3")
                .contains("Deaths in attacks: the same at every point.")
                .contains("Report: " + temp.resolve("sweep/report.html"));
        assertThat(err.toString()).startsWith("18 runs (1 scenario x 6 points x 3 replicates)");
        assertThat(temp.resolve("sweep/manifest.json"))
                .content()
                .contains("sweep " + scenario + " --vary pakistan.iboIntensity=1,2,3 --vary FEAR_MODEL=STANDING,INERT");
        assertThat(temp.resolve("sweep/design/points.csv"))
                .content()
                .startsWith("point,pakistan.iboIntensity,FEAR_MODEL\n0,1,STANDING\n1,1,INERT\n");
    }

    @Test
    void readsTheSameFromADesignFile() throws IOException {
        Path file = Files.writeString(
                temp.resolve("design.json"),
                "{\"scenario\": \"" + scenario
                        + "\", \"vary\": {\"pakistan.iboIntensity\": [1, 2, 3], \"FEAR_MODEL\": [\"STANDING\", \"INERT\"]},"
                        + " \"replicates\": 3, \"seed\": 4, \"outcomes\": [\"attacks\", \"deaths\"]}");
        sweep(
                scenario,
                "--vary",
                "pakistan.iboIntensity=1,2,3",
                "--vary",
                "FEAR_MODEL=STANDING,INERT",
                "--replicates",
                3,
                "--outcomes",
                "attacks,deaths",
                "--seed",
                4,
                "--out",
                temp.resolve("options"));

        assertThat(sweep(file, "--out", temp.resolve("file")))
                .as(err.toString())
                .isZero();

        assertThat(temp.resolve("file/runs.csv")).hasSameTextualContentAs(temp.resolve("options/runs.csv"));
        assertThat(temp.resolve("file/design/design.json"))
                .hasSameTextualContentAs(temp.resolve("options/design/design.json"));
    }

    @Test
    void aDryRunSaysPointsRunsAndTimeAndWritesNothing() {
        int code = sweep(
                scenario,
                "--vary",
                "civil.*",
                "--design",
                "lhs",
                "--samples",
                50,
                "--replicates",
                2,
                "--dry-run",
                "--out",
                temp.resolve("none"));

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("Design:    lhs, 50 points", "Runs:      100 (50 points x 2 replicates), seed 1")
                .containsPattern("Time:      (under|[0-9.]+ ?[a-z]* to) [0-9.]+ (s|min) on [0-9]+ thread");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        int code = sweep(
                scenario,
                "--vary",
                "pakistan.iboIntensty=1,2",
                "--vary",
                "FEAR_MODEL=CHANGE,OTHER",
                "--design",
                "moris",
                "--outcomes",
                "atacks",
                "--constraint",
                "a",
                "--out",
                temp.resolve("none"));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "Maybe pakistan.iboIntensity?",
                        "'OTHER' is not one of CHANGE, STANDING, INERT",
                        "Maybe morris?")
                .contains("Maybe attacks?", "compares two sides");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void problemsOfADesignFileHaveLineAndPath() throws IOException {
        Path file = Files.writeString(
                temp.resolve("design.json"),
                "{\n  \"scenario\": \"" + scenario + "\",\n  \"vary\": {\"FEAR_MODEL\": [\"CHANGE\", \"INNERT\"]},\n"
                        + "  \"outcomes\": [\"attacks\", \"deths\"]\n}\n");
        assertThat(sweep(file)).isEqualTo(2);
        assertThat(err.toString())
                .contains(file + ":3:26: $.vary.FEAR_MODEL", "'INNERT' is not one of")
                .contains(file + ":4:27: $.outcomes[1]", "Maybe deaths?");

        err.getBuffer().setLength(0);
        Files.writeString(file, "{\"scenario\": \"baseline\", \"vary\": {}, \"replicate\": 3, \"samples\": 0.5}");
        assertThat(sweep(file)).isEqualTo(2);
        assertThat(err.toString()).contains("$.replicate", "Maybe replicates?", "must be a whole number from 1");
    }

    @Test
    void morrisThenSobolKeepsWhatMattersAndSaysWhatIsFrozen() {
        Path target = temp.resolve("screened");
        int code = sensitivity(
                scenario,
                "--factors",
                FactorModel.A + "," + FactorModel.B + ",civil.theta,security.killRate",
                "--samples",
                32,
                "--outcomes",
                "attacks",
                "--out",
                target);

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("Morris over 4 factors kept 2: " + FactorModel.A + ", " + FactorModel.B + ".")
                .contains("The other 2 are frozen", "Attacks: driven most by \u201c", "(" + FactorModel.A + ": ");
        assertThat(target.resolve("1-morris/report.html")).exists();
        assertThat(target.resolve("2-sobol/design/points.csv"))
                .content()
                .startsWith("point," + FactorModel.A + "," + FactorModel.B + "\n");
        assertThat(target.resolve("report.html")).content().contains("1-morris/report.html", "2-sobol/report.html");
    }

    @Test
    void resumeGoesOnWithAScreeningWhoseSecondPartIsMissing() throws IOException {
        Path target = temp.resolve("screened");
        sensitivity(
                scenario,
                "--factors",
                FactorModel.A + "," + FactorModel.B,
                "--samples",
                32,
                "--outcomes",
                "attacks",
                "--out",
                target);
        String before = Files.readString(target.resolve("2-sobol/analysis/indices.csv"));
        delete(target.resolve("2-sobol"));

        assertThat(run(new ResumeCommand(FactorModel.factory()), target))
                .as(err.toString())
                .isZero();

        assertThat(Files.readString(target.resolve("2-sobol/analysis/indices.csv")))
                .isEqualTo(before);
    }

    @Test
    void eachMethodMakesItsDesignAndNamesTheDriver() {
        for (String method : new String[] {"efast", "rbd-fast", "pawn", "delta", "dgsm", "src", "prcc"}) {
            out.getBuffer().setLength(0);
            int code = sensitivity(
                    scenario,
                    "--method",
                    method,
                    "--factors",
                    FactorModel.A + "," + FactorModel.B,
                    "--outcomes",
                    "attacks",
                    "--samples",
                    128,
                    "--replicates",
                    1,
                    "--out",
                    temp.resolve(method));
            assertThat(code).as(err.toString()).isZero();
            assertThat(out.toString())
                    .as(method)
                    .containsPattern("Attacks: driven most by [^(]+\\(" + FactorModel.A + ": ");
            assertThat(temp.resolve(method).resolve("charts")).isDirectoryContaining("glob:**.svg");
        }
    }

    @Test
    void groupsAreJudgedTogetherAndTheirIndicesAreWrittenAsJson() throws IOException {
        Path json = temp.resolve("found.json");
        int code = sensitivity(
                scenario,
                "--method",
                "morris",
                "--factors",
                FactorModel.A + "," + FactorModel.B + ",civil.theta,security.killRate",
                "--groups",
                "submodel",
                "--candidates",
                50,
                "--outcomes",
                "attacks",
                "--json",
                json,
                "--out",
                temp.resolve("groups"));

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("driven most by groups", "of 3 groups have a detectable effect");
        JsonNode found = new ObjectMapper().readTree(json.toFile());
        assertThat(found.get("names")).extracting(JsonNode::asText).containsExactly("groups", "civil", "security");
        assertThat(found.get("mu_star").get(2).asDouble()).isZero();
        assertThat(found.get("sigma").get(1).isNull()).isTrue();
        assertThat(temp.resolve("groups/analysis/indices.json")).hasSameTextualContentAs(json);
        assertThat(temp.resolve("groups/design/design.json")).content().contains("\"candidates\": 50");
        assertThat(temp.resolve("groups/charts")).isDirectoryContaining("glob:**morris-attacks.svg");

        assertThat(run(new AnalyzeCommand(), "--method", "morris", "--results", temp.resolve("groups")))
                .as(err.toString())
                .isZero();
    }

    @Test
    void aGroupCanBeNamedAndAScreeningKeepsGroupsTogether() {
        Path target = temp.resolve("screened");
        int code = sensitivity(
                scenario,
                "--factors",
                FactorModel.A + "," + FactorModel.B + ",civil.theta",
                "--groups",
                "pair=" + FactorModel.A + ",civil.rho",
                "--samples",
                16,
                "--outcomes",
                "attacks",
                "--out",
                target);

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Morris over 2 factors and groups kept 1: pair.");
        assertThat(target.resolve("2-sobol/design/points.csv"))
                .content()
                .startsWith("point," + FactorModel.A + "," + FactorModel.B + "\n");
    }

    @Test
    void intervalsOfScramblingsAreThoseOfTheDesignAlsoWhenAnalysedAnew() {
        int code = sensitivity(
                scenario,
                "--method",
                "sobol",
                "--factors",
                FactorModel.A + "," + FactorModel.B,
                "--samples",
                64,
                "--scramblings",
                8,
                "--outcomes",
                "attacks",
                "--out",
                temp.resolve("sobol"));
        assertThat(code).as(err.toString()).isZero();
        out.getBuffer().setLength(0);

        assertThat(run(new AnalyzeCommand(), "--method", "sobol", "--results", temp.resolve("sobol")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("The intervals come from 8 independent scramblings");
    }

    @Test
    void groupsCandidatesAndScramblingsAreRefusedWhereTheyMeanNothing() {
        assertThat(sensitivity(scenario, "--method", "pawn", "--factors", "civil.*", "--groups", "submodel"))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "morris", "--factors", "civil.*", "--scramblings", 5))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "sobol", "--factors", "civil.*", "--candidates", 500))
                .isEqualTo(2);
        assertThat(sensitivity(
                        scenario,
                        "--method",
                        "morris",
                        "--factors",
                        "civil.*",
                        "--candidates",
                        50,
                        "--until-resolved",
                        0.1))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "morris", "--factors", "civil.*", "--groups", "submodels"))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "morris", "--factors", "civil.*", "--groups", "x=civil.roh"))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "morris", "--factors", "civil.*", "--most", 10))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("groups of factors move together in a morris or sobol design only")
                .contains("only a sobol design has scramblings")
                .contains("only a morris design chooses among candidates")
                .contains("trajectories that were chosen among candidates cannot grow")
                .contains("Maybe submodel?", "Maybe civil.rho?")
                .contains("--most: says where --until-resolved ends");
    }

    @Test
    void aScreeningThatWasKilledBeforeAnExperimentBeganGoesOn() throws IOException {
        Path target = temp.resolve("screened");
        sensitivity(
                scenario,
                "--factors",
                FactorModel.A + "," + FactorModel.B,
                "--samples",
                16,
                "--outcomes",
                "attacks",
                "--out",
                target);
        String indices = Files.readString(target.resolve("2-sobol/analysis/indices.csv"));
        delete(target.resolve("2-sobol"));
        Files.createDirectories(target.resolve("2-sobol/unfinished/shards"));
        Files.writeString(target.resolve("report.html.writing"), "<ht");

        assertThat(run(new ResumeCommand(FactorModel.factory()), target)).isZero();
        assertThat(target.resolve("2-sobol/analysis/indices.csv")).hasContent(indices.stripTrailing());
        assertThat(target.toFile().list())
                .containsExactlyInAnyOrder("screening.json", "1-morris", "2-sobol", "report.html");

        delete(target.resolve("2-sobol"));
        delete(target.resolve("1-morris"));
        assertThat(run(new ResumeCommand(FactorModel.factory()), target)).isEqualTo(2);
        assertThat(err.toString())
                .contains("the first experiment of this screening is gone; delete the folder and start again: corridor"
                        + " sensitivity");
    }

    @Test
    void everyColumnOfTheAnalysisIsInTheDictionary() throws IOException {
        for (String method :
                new String[] {"sobol", "morris", "efast", "rbd-fast", "pawn", "delta", "dgsm", "src", "prcc"}) {
            Path target = temp.resolve(method);
            int code = sensitivity(
                    scenario,
                    "--method",
                    method,
                    "--factors",
                    FactorModel.A + "," + FactorModel.B,
                    "--outcomes",
                    "attacks",
                    "--samples",
                    method.equals("sobol") || method.equals("morris") ? 8 : 65,
                    "--replicates",
                    1,
                    "--out",
                    target);
            assertThat(code).as(method + err).isZero();
            boolean shares = List.of("sobol", "efast", "rbd-fast").contains(method);
            assertDictionaryIsWhole(target, shares ? 9 : 8);
        }
    }

    /** Checks that every table of the analysis is described, column by column, in the order of the file. */
    static void assertDictionaryIsWhole(Path folder, int tables) throws IOException {
        JsonNode resources = new ObjectMapper()
                .readTree(folder.resolve("datapackage.json").toFile())
                .get("resources");
        int described = 0;
        for (JsonNode resource : resources) {
            if (resource.get("path").asText().startsWith("analysis/")) {
                described++;
                String header = Files.readAllLines(
                                folder.resolve(resource.get("path").asText()))
                        .get(0);
                assertThat(resource.get("schema").get("fields"))
                        .extracting(field -> field.get("name").asText())
                        .containsExactly(header.split(","));
                assertThat(resource.get("schema").get("fields"))
                        .allMatch(field -> field.get("description").asText().length() > 3);
            }
        }
        assertThat(described).isEqualTo(tables);
    }

    @Test
    void discoverLooksAtThePointsOfASweep() throws IOException {
        assertThat(sweep(
                        scenario,
                        "--vary",
                        FactorModel.A,
                        "--vary",
                        FactorModel.B,
                        "--vary",
                        "FEAR_MODEL",
                        "--design",
                        "lhs",
                        "--samples",
                        200,
                        "--replicates",
                        2,
                        "--outcomes",
                        "attacks",
                        "--out",
                        temp.resolve("sweep")))
                .isZero();
        out.getBuffer().setLength(0);

        assertThat(run(
                        new DiscoverCommand(),
                        temp.resolve("sweep"),
                        "--outcome",
                        "attacks",
                        "--worst",
                        "20%",
                        "--out",
                        temp.resolve("found")))
                .as(err.toString())
                .isZero();

        String text = out.toString().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Looked at: 200 points under", "each the mean of 2 runs")
                .contains("Over all points it is 20 %.")
                .contains("among the points of the design, whose ranges are assumptions");
        assertThat(text).containsPattern("tried on the tenth that was not used have ([5-9]\\d|100) %");
        assertDictionaryIsWhole(temp.resolve("found"), 7);
    }

    @Test
    void discoverCountsOnlyPointsThatVaryFreely() {
        sensitivity(
                scenario,
                "--method",
                "sobol",
                "--factors",
                FactorModel.A + "," + FactorModel.B,
                "--samples",
                32,
                "--outcomes",
                "attacks",
                "--out",
                temp.resolve("sobol"));
        out.getBuffer().setLength(0);

        assertThat(run(
                        new DiscoverCommand(),
                        temp.resolve("sobol"),
                        "--outcome",
                        "attacks",
                        "--worst",
                        "25%",
                        "--out",
                        temp.resolve("found")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Looked at: 64 points under");
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertThat(sensitivity(scenario, "--method", "sobool", "--dry-run")).isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "efast", "--factors", "civil.rho", "--until-resolved", 0.1))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "dgsm", "--factors", "FEAR_MODEL"))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "rbd-fast", "--factors", "FEAR_MODEL"))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--method", "sobol", "--quantity", "median"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("Maybe sobol?", "a fast design cannot grow", "mean, quantile:Q")
                .contains("dgsm needs numbers, whose steps have a size, and FEAR_MODEL has categories")
                .contains("RBD-FAST needs at least 20 different values of each factor, and FEAR_MODEL has 3");
    }

    @Test
    void analyzeTakesAFolderOfASweepAndRefusesAMethodThatNeedsAnotherDesign() {
        sweep(
                scenario,
                "--vary",
                FactorModel.A,
                "--vary",
                FactorModel.B,
                "--vary",
                "FEAR_MODEL",
                "--design",
                "lhs",
                "--samples",
                100,
                "--outcomes",
                "attacks",
                "--out",
                temp.resolve("sweep"));
        out.getBuffer().setLength(0);

        assertThat(run(new AnalyzeCommand(), "--method", "pawn", "--results", temp.resolve("sweep")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("attacks: PAWN", FactorModel.A);
        assertThat(run(new AnalyzeCommand(), "--method", "sobol", "--results", temp.resolve("sweep")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the inputs are not a Sobol sample");
    }

    @Test
    void compareRefusesTheFoldersOfExperiments() {
        for (String name : new String[] {"one", "two"}) {
            sweep(
                    scenario,
                    "--vary",
                    "FEAR_MODEL",
                    "--replicates",
                    2,
                    "--outcomes",
                    "attacks",
                    "--out",
                    temp.resolve(name));
        }
        assertThat(run(new CompareCommand(), temp.resolve("one"), temp.resolve("two")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("holds an experiment, whose points are no scenarios to compare");
    }

    @Test
    void refusesTooFewThreadsAlsoWithoutARun() {
        for (String last : List.of("--dry-run", "--own-luck")) {
            err.getBuffer().setLength(0);
            assertThat(sweep("baseline", "--vary", "FEAR_MODEL", "--threads", 0, "--out", temp.resolve("none"), last))
                    .isEqualTo(2);
            assertThat(sensitivity("baseline", "--threads", 2000, "--out", temp.resolve("none"), last))
                    .isEqualTo(2);
            assertThat(err.toString().lines())
                    .containsExactly(
                            "--threads = 0: must be a whole number from 1 to 1024",
                            "--threads = 2000: must be a whole number from 1 to 1024");
        }
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void theDifferenceOfTwoScenariosIsAnalysedAndCanBeReproduced() throws IOException {
        Path surge = Files.writeString(
                temp.resolve("surge.json"),
                "{\"title\": \"Surge\", \"extends\": \"short\", \"levers\": {\"pakistan.iboIntensity\": 3}}");
        Object[] request = {
            surge,
            "--against",
            scenario,
            "--method",
            "morris",
            "--vary",
            FactorModel.B + "=0.2..0.4",
            "--factors",
            FactorModel.A,
            "--samples",
            4,
            "--outcomes",
            "attacks",
            "--out",
            temp.resolve("pair")
        };
        assertThat(sensitivity(request)).as(err.toString()).isZero();

        // Operations prevent 150 attacks at every point, whatever the two parameters are.
        assertThat(out.toString())
                .contains("Difference in attacks: the same at every point, so nothing drives it.")
                .contains("Ranges: 1 parameter from 5 to 95 % of the draws that the record allows");
        assertThat(temp.resolve("pair/analysis/outcomes.csv")).content().contains("attacks,attacks,mean,12,2,-150,");
        assertThat(temp.resolve("pair/manifest.json"))
                .content()
                .contains("sensitivity " + surge + " --against " + scenario + " --method morris");
        assertThat(err.toString()).startsWith("48 runs (2 scenarios x 12 points x 2 replicates)");

        Path file = Files.writeString(
                temp.resolve("pair.json"),
                "{\"scenario\": \"surge\", \"against\": \"short\", \"method\": \"morris\", \"samples\": 4,"
                        + " \"vary\": {\"" + FactorModel.A + "\": \"all\", \"" + FactorModel.B
                        + "\": \"0.2..0.4\"}, \"outcomes\": [\"attacks\"]}");
        assertThat(sensitivity(file, "--out", temp.resolve("from-file")))
                .as(err.toString())
                .isZero();
        for (String table : List.of("runs.csv", "design/design.json", "analysis/indices.csv")) {
            assertThat(temp.resolve("from-file").resolve(table))
                    .hasSameTextualContentAs(temp.resolve("pair").resolve(table));
        }
        assertThat(sweep(file, "--out", temp.resolve("none"))).isEqualTo(2);
        assertThat(err.toString()).contains("has the key \"against\", which corridor sensitivity uses");

        assertThat(run(new ReproduceCommand(FactorModel.factory()), temp.resolve("pair")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("come out the same to the byte");
    }

    @Test
    void aDifferenceIsRefusedWhereItIsNone() {
        assertThat(sensitivity(scenario, "--against", scenario, "--method", "morris"))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--against", scenario, "--until-resolved", 0.1))
                .isEqualTo(2);
        assertThat(sensitivity(scenario, "--ranges", "record")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'short' is given more than once")
                .contains("--until-resolved: does not go with --against")
                .contains("--ranges = record: is no range");
    }

    private int sweep(Object... arguments) {
        return run(new SweepCommand(FactorModel.factory()), arguments);
    }

    private int sensitivity(Object... arguments) {
        return run(new SensitivityCommand(FactorModel.factory()), arguments);
    }

    private int run(Callable<Integer> command, Object... arguments) {
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, any, parsed) -> Failures.execution(failure, any.getErr()));
        return line.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
