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
    /** Most bytes without the screens of a class, and of them. */
    private static final long MOST_BYTES = 180 * 1024;

    private static final long MOST_BYTES_OF_A_CLASS = 70 * 1024;

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
        long ofClass = 0;
        for (String name : files()) {
            long size = Files.size(FOLDER.resolve(name));
            sum += size;
            ofClass += name.startsWith("js/class/") ? size : 0;
            assertThat(name).matches("[a-zA-Z0-9/_-]+(\\.[a-z]+)+");
        }
        assertThat(sum - ofClass).isLessThan(MOST_BYTES);
        assertThat(ofClass).isLessThan(MOST_BYTES_OF_A_CLASS);
    }
}
