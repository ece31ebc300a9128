package corridor.game;

import static corridor.game.GameUnderTest.MILITARY;
import static corridor.game.GameUnderTest.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import corridor.scenario.ScheduledEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the log of a game: what is written is read again, torn lines are dropped, and wrong ones named. */
class GameLogTest {
    private static final GameWriter WRITER = new GameWriter(GameUnderTest.CATALOGUE);

    @TempDir
    Path folder;

    private static String text(ClassGame game) {
        StringBuilder text = new StringBuilder(WRITER.line(game.header())).append('\n');
        game.entries().forEach(entry -> text.append(WRITER.line(entry)).append('\n'));
        return text.toString();
    }

    private static ClassGame whole() {
        ClassGame game = GameUnderTest.played();
        game.add(new GameEntry.Undone("A", 4), "test");
        game.add(
                new GameEntry.Injected(
                        "A", 4, ScheduledEvent.summit(game.header().from(4))),
                "test");
        game.add(new GameEntry.Closed("A", 4), "test");
        game.add(new GameEntry.Afterwards("A", false), "test");
        return game;
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        GameReader.Read read = GameUnderTest.reader().read(text(whole()), "game.jsonl");
        assertThat(read.torn()).isFalse();
        assertThat(read.game().header()).isEqualTo(whole().header());
        assertThat(read.game().entries()).isEqualTo(whole().entries());
        assertThat(read.game().world("A").scenario())
                .isEqualTo(whole().world("A").scenario());
        assertThat(text(read.game())).isEqualTo(text(whole()));
    }

    @Test
    void theBaseMayStandInTheLog() {
        GameHeader plain = GameUnderTest.header();
        GameHeader header = new GameHeader(
                plain.version(),
                plain.catalogue(),
                plain.base().named("base"),
                "",
                plain.seed(),
                plain.rounds(),
                plain.end(),
                plain.worlds(),
                plain.seats());
        String text = WRITER.line(header) + "\n";
        assertThat(GameUnderTest.reader()
                        .read(text, "game.jsonl")
                        .game()
                        .header()
                        .base()
                        .levers())
                .isEqualTo(GameUnderTest.BASE.levers());
    }

    @Test
    void aLineThatWasNotWrittenToItsEndIsDroppedAtAnyByte() {
        String text = text(whole());
        int header = text.indexOf('\n') + 1;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int end = header; end <= bytes.length; end += 7) {
            String kept = new String(bytes, 0, end, StandardCharsets.UTF_8);
            GameReader.Read read = GameUnderTest.reader().read(kept, "game.jsonl");
            long whole = kept.substring(header)
                    .lines()
                    .filter(line -> line.endsWith("}") && text.contains(line + "\n"))
                    .count();
            assertThat(read.game().entries()).hasSize((int) whole);
            assertThat(read.bytes()).isLessThanOrEqualTo(end);
        }
    }

    @Test
    void aKilledProgramGoesOnWithWhatWasClosed() throws Exception {
        Path file = folder.resolve("games/one.jsonl");
        GameHeader header = GameUnderTest.header();
        try (GameFile log = GameFile.create(file, header, WRITER)) {
            log.append(set(1, MILITARY, Map.of("pakistan.iboIntensity", 2.0)));
            log.append(new GameEntry.Closed("A", 1));
        }
        Files.writeString(file, Files.readString(file) + "{\"world\":\"A\",\"rou");
        GameReader.Read read = GameUnderTest.reader().read(file);
        assertThat(read.torn()).isTrue();
        assertThat(read.game().world("A").closed()).isEqualTo(1);
        try (GameFile log = GameFile.resume(file, read.bytes(), WRITER)) {
            log.append(new GameEntry.Closed("A", 2));
        }
        assertThat(Files.readString(file)).doesNotContain("\"rou{");
        assertThat(GameUnderTest.reader().read(file).game().world("A").closed()).isEqualTo(2);
        assertThatThrownBy(() -> GameFile.create(file, header, WRITER)).hasMessageContaining("exists already");
    }

    @Test
    void aLogWithoutItsLastLineFeedGoesOnOnANewLine() throws Exception {
        Path file = folder.resolve("game.jsonl");
        Files.writeString(file, text(GameUnderTest.game()).strip());
        GameReader.Read read = GameUnderTest.reader().read(file);
        try (GameFile log = GameFile.resume(file, read.bytes(), WRITER)) {
            log.append(new GameEntry.Closed("A", 1));
        }
        assertThat(GameUnderTest.reader().read(file).game().entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"world\":\"A\",\"round\":1,\"closed\":true,\"colour\":1}|no such key is known here",
                "{\"world\":\"A\",\"round\":1,\"closed\":false}|must be true",
                "{\"world\":\"A\",\"round\":1,\"shut\":true}|is no entry of a game",
                "{\"world\":\"A\",\"round\":9,\"closed\":true}|whole number from 1 to 4",
                "{\"world\":\"C\",\"round\":1,\"closed\":true}|is no world of this game",
                "{\"world\":\"A\",\"round\":1,\"seat\":\"seat-chine\"}|Maybe seat-china",
                "{\"world\":\"A\",\"round\":1,\"seat\":\"seat-china\",\"set\":{\"china.newCommitment\":1}}|Maybe china.newCommitments",
                "{\"world\":\"A\",\"round\":1,\"seat\":\"seat-china\",\"set\":{\"china.newCommitments\":3}}|2",
                "{\"world\":\"A\",\"round\":1,\"seat\":\"seat-china\",\"set\":{\"china.pressureStep\":\"loud\"}}|is not a level",
                "{\"world\":\"A\",\"round\":1,\"seat\":\"seat-china\",\"set\":{\"china.newCommitments\":NaN}}|number",
                "{\"world\":\"A\",\"round\":1,\"seat\":\"seat-china\",\"offer\":{\"both.jointMechanism\":null}}|must be true or false",
                "{\"world\":\"A\",\"round\":1,\"seat\":\"seat-kabul\",\"set\":{\"china.newCommitments\":1}}|is decided by seat-china",
                "{\"world\":\"A\",\"round\":1,\"event\":{\"kind\":\"summit\",\"date\":\"2030-01-01\"}}|must lie within round 1",
                "{\"world\":\"A\",\"undo\":2}|no round is closed",
                "{\"world\":\"A\",\"afterwards\":\"maybe\"}|Valid",
                "[1]|must be an object",
                "{\"world\":|"
            })
    void aWrongLineIsNamed(String line, String rule) {
        String text =
                WRITER.line(GameUnderTest.header()) + "\n" + line + "\n{\"world\":\"A\",\"round\":1,\"closed\":true}\n";
        assertThatThrownBy(() -> GameUnderTest.reader().read(text, "game.jsonl"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("game.jsonl:2:")
                .hasMessageContaining(rule == null ? "" : rule);
    }

    @Test
    void aLogOfAnotherVersionIsRefused() {
        GameReader other = new GameReader(GameUnderTest.CATALOGUE, "9.9", "test", Optional.of(GameUnderTest.SCENARIOS));
        assertThatThrownBy(() -> other.read(text(whole()), "game.jsonl"))
                .hasMessageContaining("game.jsonl:1:")
                .hasMessageContaining("another version; this is 9.9");
        GameReader changed =
                new GameReader(GameUnderTest.CATALOGUE, "test", "other", Optional.of(GameUnderTest.SCENARIOS));
        assertThatThrownBy(() -> changed.read(text(whole()), "game.jsonl")).hasMessageContaining("another catalogue");
    }
}
