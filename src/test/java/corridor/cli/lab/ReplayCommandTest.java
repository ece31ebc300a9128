package corridor.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.build.Build;
import corridor.game.ClassGame;
import corridor.game.GameFile;
import corridor.game.GameHeader;
import corridor.game.GameUnderTest;
import corridor.game.GameWriter;
import corridor.result.folder.CatalogueFingerprint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Replays a game on the real model. */
@Tag("long")
class ReplayCommandTest {
    private static final int REFUSED = 2;

    @TempDir
    Path temp;

    private final StringWriter err = new StringWriter();

    private Path log(String version) {
        ClassGame game = GameUnderTest.played();
        GameHeader plain = game.header();
        GameHeader header = new GameHeader(
                version,
                CatalogueFingerprint.of(GameUnderTest.CATALOGUE),
                plain.base(),
                plain.baseName(),
                plain.seed(),
                plain.rounds(),
                plain.end(),
                plain.worlds(),
                plain.seats());
        Path file = temp.resolve("game-1.jsonl");
        try (GameFile written = GameFile.create(file, header, new GameWriter(GameUnderTest.CATALOGUE))) {
            game.entries().forEach(written::append);
        }
        return file;
    }

    private int replay(Object... arguments) {
        CommandLine command = new CommandLine(new ReplayCommand());
        command.setErr(new PrintWriter(err, true));
        command.setOut(new PrintWriter(new StringWriter(), true));
        command.setExecutionExceptionHandler((thrown, line, result) -> {
            err.write(thrown.getMessage());
            return REFUSED;
        });
        return command.execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    }

    @Test
    void aGameBecomesAResultFolderOnAnyNumberOfThreads() throws IOException {
        Path log = log(Build.running().version());
        Files.writeString(log, Files.readString(log) + "{\"world\":\"A\",\"und");
        assertThat(replay(log, "--out", temp.resolve("one"), "--replicates", 6, "--threads", 1))
                .isZero();
        assertThat(replay(log, "--out", temp.resolve("two"), "--replicates", 6, "--threads", 2))
                .isZero();
        assertThat(err.toString()).contains("was not written to its end");
        for (String file : List.of("runs.csv", "analysis/differences.csv", "series.parquet", "charts/dots.svg")) {
            assertThat(temp.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
        }
        assertThat(temp.resolve("one/game.jsonl")).hasSameBinaryContentAs(log);
        assertThat(temp.resolve("one/report.html")).content().contains("World A: the decisions of a class");
        assertThat(temp.resolve("one/scenarios/world-a.json")).content().contains("both.intelligenceCell");
    }

    @Test
    void aGameOfAnotherVersionIsRefusedAndNothingIsWritten() {
        Path log = log("0.0.1");
        assertThat(replay(log, "--out", temp.resolve("none"))).isEqualTo(REFUSED);
        assertThat(err.toString()).contains("another version");
        assertThat(temp.resolve("none")).doesNotExist();
    }
}
