package corridor.cli.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.Corridor;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.batch.TestExecution;
import corridor.design.StructureDesign;
import corridor.problem.InputException;
import corridor.result.Keep;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command on the real model. */
@Tag("long")
class WhyCommandTest {
    private static final Corridor CORRIDOR = Corridor.standard();

    @TempDir
    static Path home;

    private static Path batch;

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void runABatch() throws IOException {
        List<Scenario> scenarios = Stream.of("baseline", "hard-line", "ibo-surge")
                .map(name -> CORRIDOR.read(Path.of("scenarios", name + ".json")))
                .toList();
        BatchPlan plan = new BatchPlan(
                scenarios,
                StructureDesign.none(),
                FutureDraws.ensemble(CORRIDOR.catalogue(), scenarios, 8, 1),
                1,
                1,
                Keep.NOTHING);
        batch = home.resolve("hard-line");
        CORRIDOR.comparison()
                .withoutCharts()
                .batch(plan, batch, "corridor batch", List.of(), CORRIDOR.model(), TestExecution.on(2));
    }

    private int why(Object... arguments) {
        CommandLine line = new CommandLine(new WhyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.append(((InputException) failure).getMessage());
                    return 2;
                });
        return line.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void leavesTableChartsAndText() throws IOException {
        Path target = temp.resolve("why");
        Path json = temp.resolve("why.json");
        assertThat(why(
                        batch,
                        "--scenario",
                        "hard-line",
                        "--outcome",
                        "deaths_civilian_state",
                        "--by",
                        "months",
                        "--out",
                        target,
                        "--json",
                        json))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).startsWith("128 runs (16 scenarios x 8 pairs) on ");
        assertThat(out.toString())
                .startsWith("Force on every front against Baseline: ")
                .contains("more civilians killed by the state (95 % interval")
                .contains("share can be told from chance; together they make ")
                .contains("pakistan.iboIntensity")
                .contains("\ndifference ")
                .endsWith("Report: " + target.resolve("report.html") + "\n");
        assertThat(target.resolve("report.html"))
                .content()
                .contains(
                        "Why does \u201cForce on every front\u201d differ from \u201cBaseline\u201d in civilians killed")
                .contains("why-levers", "why-levers-months", "analysis/why.csv");
        assertThat(target.resolve("charts").toFile().list()).contains("why-levers.svg", "why-levers.png");
        assertThat(json)
                .content()
                .contains("\"scenario\": \"hard-line\"", "\"reference\": \"baseline\"", "\"cut\": \"levers\"");
        assertThat(Files.readAllLines(target.resolve("analysis/why.csv")).get(0))
                .isEqualTo("scenario,outcome,cut,player,month,alone,share,last,lower,upper,pairs,residue");
        assertThat(target.resolve("datapackage.json")).content().contains("Shapley share");
        assertThat(batch.toFile().list()).doesNotContain("why");
    }

    /** All that acts on the public passes the ways of its cut, so that nothing is left of more grievance. */
    @Test
    void waysOfTheModelAddUpWithoutARest() throws IOException {
        Path target = temp.resolve("ways");
        Path json = temp.resolve("ways.json");
        assertThat(why(
                        batch,
                        "--scenario",
                        "hard-line",
                        "--outcome",
                        "grievance_ttp_districts",
                        "--by",
                        "ways",
                        "--cut",
                        "public",
                        "--pairs",
                        8,
                        "--out",
                        target,
                        "--json",
                        json))
                .as(err.toString())
                .isZero();

        JsonNode findings = new ObjectMapper().readTree(json.toFile());
        JsonNode cut = findings.get("cuts").get(0);
        double sum = 0;
        for (JsonNode way : cut.get("players")) {
            sum += way.get("share").doubleValue();
        }
        assertThat(cut.get("cut").textValue()).isEqualTo("public");
        assertThat(cut.get("rest").doubleValue()).isZero();
        assertThat(sum).isCloseTo(findings.get("difference").doubleValue(), within(1e-12));
        assertThat(err.toString()).startsWith("72 runs (9 runs x 8 pairs) on ");
        assertThat(out.toString()).contains("By the ways into the public: ", "No policy holds a way");
        assertThat(target.resolve("report.html")).content().contains("Ways into the public", "why-public");
        assertThat(target.resolve("datapackage.json")).content().contains("the id of a cut of ways");
    }

    @Test
    void loopsOfTheModelAreOpened() throws IOException {
        Path target = temp.resolve("loops");
        assertThat(why(
                        batch,
                        "--scenario",
                        "hard-line",
                        "--outcome",
                        "grievance_ttp_districts",
                        "--by",
                        "loops",
                        "--pairs",
                        8,
                        "--out",
                        target))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).contains("without B1", "their sum has no meaning");
        assertThat(target.resolve("report.html")).content().contains("Without single loops");
        assertThat(Files.readAllLines(target.resolve("analysis/loops.csv")).get(0))
                .isEqualTo("scenario,outcome,loop,month,difference,missing,lower,upper,remains,pairs");
        assertThat(target.resolve("datapackage.json")).content().contains("without the loop");
    }

    @Test
    void aSingleLeverIsTheWholeDifference() {
        assertThat(why(batch, "--scenario", "ibo-surge", "--outcome", "deaths_civilian_state", "--quiet"))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("against Baseline: ")
                .contains("The whole difference comes of the only setting that differs: \u201cintensity of");
    }

    @Test
    void refusesWrongInputAndWritesNothing() {
        Path target = temp.resolve("why");
        Object[] asked = {batch, "--scenario", "hard-line", "--outcome", "attacks", "--out", target};
        refuses(asked, "goes with --by ways only", "--cut", "groups");
        refuses(asked, "must be the id of a cut", "--by", "ways", "--cut", "");
        refuses(asked, "is not a cut of the model", "--by", "ways", "--cut", "sea");
        refuses(asked, "must be a whole number from 1 to 100000", "--pairs", 0);
        refuses(asked, "must be a number above 0", "--until-resolved", 0);
        refuses(asked, "does not go with --until-resolved", "--until-resolved", 1, "--pairs", 3);
        refuses(asked, "is the folder of the report", "--json", target);
        refuses(
                new Object[] {batch, "--scenario", "hard-line", "--outcome", "deaths_chinese_x", "--out", target},
                "is not an outcome");
        refuses(
                new Object[] {temp.resolve("none"), "--scenario", "hard-line", "--outcome", "attacks"},
                "there is no such folder");
        assertThat(target).doesNotExist();
        assertThat(out.toString()).isEmpty();
    }

    private void refuses(Object[] asked, String message, Object... more) {
        err.getBuffer().setLength(0);
        assertThat(why(Stream.concat(Stream.of(asked), Stream.of(more)).toArray()))
                .isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }
}
