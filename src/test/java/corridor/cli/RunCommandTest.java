package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Incident;
import corridor.chronicle.SameNames;
import corridor.chronicle.Target;
import corridor.cli.input.ScenarioArguments;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.ScenarioFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RunCommandTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final RunFactory TELLING = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
        chronicle.incident(new Incident(
                4,
                LocalDate.of(2026, 1, 5),
                Incident.Kind.ATTACK,
                0,
                0,
                Target.SECURITY,
                30,
                0,
                0,
                0,
                0,
                true,
                true,
                true,
                new SameNames("somewhere", "BAL", "GRP", "B")));
        return SyntheticModel.of(TABLE, seed).apply(scenario).run(future, replicate, chronicle);
    };

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path one;

    @BeforeEach
    void writeScenario() throws IOException {
        one = Files.writeString(
                temp.resolve("one.json"), "{\"title\": \"First\", \"start\": \"2025-01-01\", \"years\": 1}");
    }

    @Test
    void tellsOneHistory() {
        assertThat(run(one, "--seed", 3)).isZero();
        assertThat(out.toString())
                .startsWith("one: First\n")
                .contains("2026-01-05  Attack in somewhere")
                .contains("Outcomes of this history");
    }

    @Test
    void writesEventsToANewFile() {
        Path events = temp.resolve("events.csv");
        assertThat(run(one, "--events", events)).isZero();
        assertThat(events).content().startsWith("day,date,kind,").contains("\n4,2026-01-05,attack,somewhere,");
        assertThat(err.toString()).contains("1 event written to " + events);
    }

    @Test
    void refusesToOverwriteAFileOfEventsBeforeItRuns() throws IOException {
        Path events = Files.writeString(temp.resolve("events.csv"), "mine");
        assertThat(run(one, "--events", events)).isEqualTo(2);
        assertThat(events).hasContent("mine");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesATimelineInPlaceOfTheText() {
        Path page = temp.resolve("history.html");
        assertThat(run(one, "--html", page)).isZero();
        assertThat(page).content().contains("<title>One history of \u201cFirst\u201d</title>");
        assertThat(out.toString()).startsWith("Timeline: " + page).doesNotContain("Outcomes of this history");
        assertThat(run(one, "--html", page)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--why | 2025-2-30 | is no date of the form YYYY-MM-DD | Maybe 2025-02-28?",
                "--why | 2026-03-01 | is no day of one, which runs from 2025-01-01 to 2025-12-31 | Maybe 2025-12-31?",
                "--from | soon | is no date of the form YYYY-MM-DD |",
                "--actor | militry | is no actor | Maybe pakistanMilitary?",
                "--actor | taliban | is no actor | Maybe afghanTaliban?",
            })
    void aWrongDateOrActorIsOneErrorAndNothingIsRun(String option, String value, String rule, String maybe) {
        assertThat(run(one, option, value)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(value + ": " + rule).contains(maybe == null ? rule : maybe);
    }

    @Test
    void theFirstDayComesFirst() {
        assertThat(run(one, "--from", "2025-06-01", "--to", "2025-03-01")).isEqualTo(2);
        assertThat(err.toString())
                .contains("is after --to 2025-03-01")
                .contains("Maybe --from 2025-03-01 --to 2025-06-01?");
    }

    @Test
    void actorsAreFoundByName() {
        assertThat(run(one, "--actor", "pakistan's military")).isZero();
        assertThat(out.toString()).contains("Nothing of this history falls into this part.");
    }

    @Test
    void namesTheNearestScenario() throws IOException {
        Files.writeString(temp.resolve("baseline.json"), "{}");
        ScenarioArguments arguments =
                new ScenarioArguments(Catalogue.standard(), new ScenarioFolders(java.util.List.of(temp), note -> {}));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> arguments.read(java.util.List.of("basline"), java.util.List.of()))
                .hasMessage("SCENARIO = basline: is neither a file nor the name of a scenario in the current folder"
                        + " or among the shipped ones\n  Maybe baseline?\n  Valid: baseline, one");
    }

    private int run(Object... arguments) {
        CommandLine line = new CommandLine(new RunCommand(TELLING));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.execution(failure, command.getErr()));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }
}
