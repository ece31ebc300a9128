package corridor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Two result folders of Corridor 0.1.0, without charts, report and analysis. The folder {@code first} has the scenarios
 * baseline and freeze and all that {@code --keep} keeps; {@code second} has baseline and effort. Both cover one year
 * and two futures of one replicate, with seed 7.
 */
public final class OlderResults {
    private OlderResults() {}

    /** Unpacks one of the folders into a new folder. */
    public static Path unpack(String name, Path into) throws IOException {
        try (InputStream in = OlderResults.class.getResourceAsStream("results-of-0.1.0-" + name + ".zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        return into;
    }
}
