package corridor.cli;

import corridor.exchange.ResultJson;
import corridor.result.unfinished.NewTextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file of {@code --json}: checked before the work, written as a whole after it; none without the option. */
record JsonFile(Optional<Path> file) {
    /** @param file null without the option */
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
