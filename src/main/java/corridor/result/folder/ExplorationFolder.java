package corridor.result.folder;

import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.result.Manifest;
import corridor.result.table.ExplorationTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An exploration folder names the files that an exploration of results writes. The tables are the reproducible set:
 * equal inputs give equal bytes.
 *
 * @param root the folder
 */
public record ExplorationFolder(Path root) {
    /** Folder of the tables. */
    public Path analysis() {
        return root.resolve("analysis");
    }

    public Path charts() {
        return root.resolve("charts");
    }

    /** Folder of the scenario files that the exploration found. */
    public Path scenarios() {
        return root.resolve("scenarios");
    }

    public Path report() {
        return root.resolve("report.html");
    }

    public Path dictionary() {
        return root.resolve("datapackage.json");
    }

    /**
     * Writes the dictionary of the tables.
     *
     * @param catalogue catalogue of the runs
     */
    public void describe(ExplorationTables tables, Catalogue catalogue) throws IOException {
        DataPackage.write(this, tables, catalogue);
    }

    /** Returns the hashes of the tables and their dictionary, by path. */
    public List<Manifest.FileHash> hashes() throws IOException {
        List<Manifest.FileHash> hashes = new ArrayList<>();
        try (Stream<Path> files = Files.list(analysis())) {
            for (Path file : files.sorted().toList()) {
                hashes.add(new Manifest.FileHash("analysis/" + file.getFileName(), Sha256.of(file)));
            }
        }
        if (Files.isRegularFile(dictionary())) {
            hashes.add(new Manifest.FileHash("datapackage.json", Sha256.of(dictionary())));
        }
        return hashes;
    }
}
