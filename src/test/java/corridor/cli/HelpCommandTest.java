package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.cli.help.CommandGroups;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Checks what the command line says about itself: the list of commands, their help, and completion. */
@Tag("long")
class HelpCommandTest {
    private static final Map<String, CommandLine> COMMANDS = new CommandLine(new Main()).getSubcommands();
    private static final int WIDTH = 100;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    /** A new command needs a line in {@link CommandGroups}. */
    @Test
    void everyCommandHasOneLineInAGroup() {
        assertThat(CommandGroups.names()).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(CommandGroups.text(COMMANDS.keySet()).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    @Test
    void helpAloneIsTheHelpOfTheProgramWithTheGroups() {
        assertThat(run("--help")).isZero();
        String shown = out.toString();
        assertThat(shown).contains(CommandGroups.text(COMMANDS.keySet()));

        out.getBuffer().setLength(0);
        assertThat(run("help")).isZero();
        assertThat(out).hasToString(shown);
    }

    @Test
    void theProgramAloneListsItsCommands() {
        assertThat(run()).isZero();
        assertThat(out.toString()).endsWith(CommandGroups.text(COMMANDS.keySet()));
    }

    @Test
    void helpOfACommandIsThatOfItsOption() {
        for (String name : COMMANDS.keySet()) {
            out.getBuffer().setLength(0);
            assertThat(run(name, "--help")).isZero();
            String shown = out.toString();
            assertThat(shown).startsWith("Usage: corridor " + name);

            out.getBuffer().setLength(0);
            assertThat(run("help", name)).isZero();
            assertThat(out).hasToString(shown);
        }
    }

    @Test
    void helpOfAMisspeltCommandBringsTheRightOneToMind() {
        assertThat(run("help", "btach")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("corridor: unknown command btach").contains("Maybe batch?");
    }

    @Test
    void everyCommandThatWritesAReportCanBeQuietAndOpenIt() {
        Set<String> withoutReport = Set.of("calibrate", "headlines", "reproduce", "brief");
        assertThat(COMMANDS.entrySet().stream()
                        .filter(command -> has(command.getValue(), "--out"))
                        .map(Map.Entry::getKey)
                        .filter(name -> !withoutReport.contains(name)))
                .contains("batch", "bargain", "compare")
                .allSatisfy(this::isQuietAndOpens);
        assertThat(List.of("report", "resume")).allSatisfy(this::isQuietAndOpens);
        assertThat(List.of("calibrate", "headlines", "reproduce"))
                .allSatisfy(
                        name -> assertThat(has(COMMANDS.get(name), "--quiet")).isTrue());
    }

    @Test
    void openNeedsAReport() {
        for (String command :
                List.of("bargain scenarios/stakeholders/ec-emissions-1994.json", "patterns", "ablate", "compare a b")) {
            assertThat(run((command + " --open").split(" "))).as(command).isEqualTo(2);
            assertThat(err.toString()).contains("--open", "which is written only with --out DIR");
            err.getBuffer().setLength(0);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theScriptCompletesCommandsAndOptionsInBash() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no /bin/bash");
        assertThat(run("completion")).isZero();
        Path script = Files.writeString(folder.resolve("completion"), out.toString());

        assertThat(completed(script, "corridor", "sens")).containsExactly("sensitivity");
        assertThat(completed(script, "corridor", "batch", "--re")).containsExactly("--replicates");
        assertThat(completed(script, "corridor", "report", "--o")).containsExactly("--open");
        assertThat(err.toString()).contains("~/.bashrc");
    }

    private static List<String> completed(Path script, String... words) throws IOException, InterruptedException {
        String text = "source '" + script + "'; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_corridor; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", text)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String shown = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(shown).isZero();
        return shown.lines().map(String::strip).toList();
    }

    private void isQuietAndOpens(String name) {
        assertThat(has(COMMANDS.get(name), "--quiet")).as(name).isTrue();
        assertThat(has(COMMANDS.get(name), "--open")).as(name).isTrue();
    }

    private static boolean has(CommandLine command, String option) {
        return command.getCommandSpec().optionsMap().containsKey(option);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
