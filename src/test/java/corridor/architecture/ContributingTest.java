package corridor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md shows the same table of rooms as the test that checks the code. */
class ContributingTest {
    @Test
    void showsTheRoomTable() throws IOException {
        Map<String, List<String>> shown = roomTable(Files.readAllLines(Path.of("CONTRIBUTING.md")));

        House.MAY_USE.forEach((room, allowed) -> {
            if (!House.BASE.contains(room)) {
                assertThat(shown.get(room)).as(room).containsExactlyInAnyOrderElementsOf(allowed);
            }
        });
    }

    private static Map<String, List<String>> roomTable(List<String> lines) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : lines.subList(lines.indexOf("| room | may use |") + 2, lines.size())) {
            if (!line.startsWith("|")) {
                break;
            }
            String[] cells = line.split("\\|", -1);
            String uses = cells[2].replaceFirst(";.*", "").replace("-", "");
            names(cells[1]).forEach(room -> table.put(room, names(uses)));
        }
        return table;
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
