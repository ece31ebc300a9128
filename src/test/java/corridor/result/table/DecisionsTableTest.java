package corridor.result.table;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.chronicle.Chronicle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTableTest {
    @TempDir
    Path temp;

    @Test
    void marks_the_chosen_option_even_when_another_has_its_words() throws IOException {
        Chronicle.Decision decision = new Chronicle.Decision(
                3,
                LocalDate.of(2026, 1, 4),
                "china",
                Chronicle.Decision.Kind.PRESSURE,
                "pressure on Pakistan",
                List.of(
                        new Chronicle.Option("wait", 0, 0.25, List.of()),
                        new Chronicle.Option(
                                "wait", 1.5, 0.75, List.of(new Chronicle.Term("anger", "china.resolve", 1.5)))),
                0.5,
                1,
                "review");
        Path file = temp.resolve("decisions.csv");
        DecisionsTable.write(file, List.of(decision));
        assertThat(file)
                .hasContent("day,date,actor,decision,option,utility,reason,probability,draw,chosen,terms\n"
                        + "3,2026-01-04,china,pressure on Pakistan,wait,0,review,0.25,0.5,0,\n"
                        + "3,2026-01-04,china,pressure on Pakistan,wait,1.5,review,0.75,0.5,1,china.resolve=1.5\n");
    }
}
