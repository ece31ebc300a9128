package corridor.result.folder;

import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.result.Manifest;
import corridor.result.StoredScenario;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A hindcast folder names the files of one hindcast. Tables and scenario are the reproducible set: equal inputs give
 * equal bytes.
 *
 * @param root the folder
 */
public record HindcastFolder(Path root) {
    /** Table of the lag of each reaction in each replicate. */
    public Path lags() {
        return root.resolve("lags.csv");
    }

    /** Table of the model's reactions and the historical record. */
    public Path reactions() {
        return root.resolve("reactions.csv");
    }

    public Path charts() {
        return root.resolve("charts");
    }

    public Path report() {
        return root.resolve("report.html");
    }

    /** Writes the scenario as it was run, with parents and settings merged in. */
    public void write(Scenario resolved, Catalogue catalogue) throws IOException {
        Files.createDirectories(root.resolve("scenarios"));
        StoredScenario.write(scenario(resolved), resolved, catalogue);
    }

    /** Returns the hashes of the reproducible set, by path. */
    public List<Manifest.FileHash> hashes(Scenario resolved) throws IOException {
        List<Manifest.FileHash> hashes = new ArrayList<>();
        for (Path file : List.of(lags(), reactions(), scenario(resolved))) {
            String path = root.relativize(file)
                    .toString()
                    .replace(root.getFileSystem().getSeparator(), "/");
            hashes.add(new Manifest.FileHash(path, Sha256.of(file)));
        }
        return hashes;
    }

    private Path scenario(Scenario resolved) {
        return root.resolve("scenarios").resolve(resolved.name() + ".json");
    }
}
