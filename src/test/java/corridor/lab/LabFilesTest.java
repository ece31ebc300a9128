package corridor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the list of the page's files with their folder. */
class LabFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/corridor/lab");
    private static final Path LIST = FOLDER.resolve("files.txt");
    private static final String HEAD = "# Files of the page, one path a line. LabFilesTest refreshes this list.\n";
    private static final long MOST_BYTES = 150 * 1024;

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("files.txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theListNamesEachFile() throws IOException {
        StringBuilder wanted = new StringBuilder(HEAD);
        files().forEach(name -> wanted.append(name).append('\n'));
        if (Boolean.getBoolean("corridor.writeLabFiles")) {
            Files.writeString(LIST, wanted.toString());
        }
        assertThat(Files.readString(LIST).replace("\r\n", "\n"))
                .as("refresh it with mvn -Dquick test -Dtest=LabFilesTest -Dcorridor.writeLabFiles=true")
                .isEqualTo(wanted.toString());
    }

    @Test
    void thePageIsSmall() throws IOException {
        long sum = 0;
        for (String name : files()) {
            sum += Files.size(FOLDER.resolve(name));
            assertThat(name).matches("[a-zA-Z0-9/_-]+(\\.[a-z]+)+");
        }
        assertThat(sum).isLessThan(MOST_BYTES);
    }
}
