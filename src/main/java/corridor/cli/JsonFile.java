package corridor.cli;

import corridor.exchange.ResultJson;
import corridor.result.unfinished.NewTextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file of {@code --json}: refused before any work, written as a whole after it; none if it was not asked for. */
record JsonFile(Optional<Path> file) {
    /** @param file null when none was asked for */
    static JsonFile checked(Path file) {
        if (file != null) {
            NewTextFile.check("json", file);
        }
        return new JsonFile(Optional.ofNullable(file));
    }

    void write(ResultJson results) throws IOException {
        if (file.isPresent()) {
            NewTextFile.write(file.get(), List.of(results.text().stripTrailing()));
        }
    }
}
