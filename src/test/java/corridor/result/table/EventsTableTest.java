package corridor.result.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.Target;
import corridor.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTableTest {
    private final Chronicle.Event event = new Chronicle.Event(
            3,
            LocalDate.of(2026, 1, 4),
            Incident.Kind.ATTACK,
            "quetta",
            "BAL",
            "BLA, allied",
            "B",
            Target.SECURITY,
            1,
            2,
            3,
            4,
            5,
            true,
            false,
            true);

    @TempDir
    Path temp;

    @Test
    void writesOneRowAnEvent() throws IOException {
        Path file = temp.resolve("events.csv");
        EventsTable.write(file, List.of(event));
        assertThat(file)
                .hasContent("day,date,kind,area,region,group,movement,target,killed_security,killed_civilian,"
                        + "killed_militant,killed_chinese,injured_chinese,reported_pips,reported_picss,reported_ucdp\n"
                        + "3,2026-01-04,attack,quetta,BAL,\"BLA, allied\",B,security forces,1,2,3,4,5,1,0,1\n");
        assertThat(temp).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void neverOverwrites() throws IOException {
        Path file = Files.writeString(temp.resolve("events.csv"), "mine");
        assertThatThrownBy(() -> EventsTable.write(file, List.of(event)))
                .isInstanceOf(InputException.class)
                .hasMessage("events " + file + ": this file is there already and is not overwritten; name another one");
        assertThat(file).hasContent("mine");
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThatThrownBy(() -> EventsTable.checkTarget(temp.resolve("none/events.csv")))
                .hasMessageContaining("the folder '" + temp.resolve("none") + "' does not exist");
    }
}
