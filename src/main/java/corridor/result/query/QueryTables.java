package corridor.result.query;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.disk.FileCheck;
import corridor.result.disk.ManifestFile;
import corridor.result.folder.DataPackage;
import corridor.result.folder.ResultFolder;
import corridor.result.table.Column;
import corridor.result.table.FeasibilityTable;
import corridor.result.table.ParquetTable;
import corridor.text.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Query tables are the tables of a finished folder that a query can read: the tables in its manifest. */
final class QueryTables {
    private static final String CSV = ".csv";
    private final Path root;
    private final Map<String, Manifest.FileHash> files = new LinkedHashMap<>();
    private final Map<String, Column> known = new LinkedHashMap<>();

    /** @param all outcomes of this version */
    QueryTables(ResultFolder folder, OutcomeTable all) throws IOException {
        this.root = folder.root();
        List<Manifest.FileHash> written = ManifestFile.read(folder.manifest()).files();
        for (Path file : List.of(
                folder.runs(),
                folder.series(),
                folder.areas(),
                folder.areaBlocks(),
                folder.areaSeries(),
                folder.events(),
                folder.decisions(),
                folder.changes(),
                folder.futures(),
                folder.points(),
                folder.feasibility())) {
            String path = root.relativize(file).toString().replace('\\', '/');
            written.stream()
                    .filter(hash -> hash.path().equals(path))
                    .findFirst()
                    .ifPresent(hash -> files.put(name(file), hash));
        }
        DataPackage.runColumns(all).forEach(column -> known.put(column.name(), column));
        FeasibilityTable.columns().forEach(column -> known.putIfAbsent(column.name(), column));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /**
     * Returns the tables that a statement reads: the tables that it names, or all tables if it lists or describes
     * tables.
     */
    List<String> asked(QueryStatement statement) {
        Set<String> named = statement.tables();
        return files.keySet().stream()
                .filter(name -> statement.asksAboutAllTables() || named.contains(name))
                .toList();
    }

    Path file(String name) {
        return root.resolve(files.get(name).path());
    }

    /**
     * Checks that tables have not changed since the batch wrote them.
     *
     * @param largest size in bytes of the largest table that is checked
     * @return the larger tables, which were not checked
     */
    List<Path> check(List<String> names, long largest) throws IOException {
        List<Path> unchecked = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            Path file = file(name);
            if (Files.isRegularFile(file) && Files.size(file) > largest) {
                unchecked.add(file);
            } else {
                FileCheck.of(root, files.get(name)).ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return unchecked;
    }

    /** Registers a table in the engine, which reads its file during the query. */
    void register(String name, QueryEngine engine) throws IOException, SQLException {
        Path file = file(name);
        String quoted = "'" + ParquetTable.quoted(file) + "'";
        try {
            engine.view(
                    name,
                    file.toString().endsWith(CSV)
                            ? "read_csv(" + quoted + ", header = true, delim = ','" + types(name, file) + ")"
                            : "read_parquet(" + quoted + ")");
        } catch (SQLException e) {
            throw damaged(name, QueryFailure.firstLine(e));
        }
    }

    /**
     * Returns the problem of a damaged table if an error of the engine comes from the file of a table; empty otherwise.
     */
    Optional<InputException> damaged(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return files.keySet().stream()
                .filter(name -> message.contains(file(name).toAbsolutePath().toString()))
                .findFirst()
                .map(name -> damaged(name, QueryFailure.firstLine(failure)));
    }

    private InputException damaged(String name, String reason) {
        return new InputException(
                Problem.of(file(name).toString(), "the table " + name + " cannot be read, it is damaged: " + reason));
    }

    /**
     * Returns the names and types of the columns, for the tables runs and feasibility. Their columns are declared in
     * code; the engine infers the types of all other tables.
     */
    private String types(String name, Path file) throws IOException {
        if (!name.equals("runs") && !name.equals("feasibility")) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file);
                CsvReader lines = CsvReader.of(file.toString(), in)) {
            if (!lines.next()) {
                throw damaged(name, "it is empty");
            }
            return lines.record().fields().stream()
                    .map(column -> "'" + column.replace("'", "''") + "': '" + type(column) + "'")
                    .collect(Collectors.joining(", ", ", columns = {", "}"));
        }
    }

    /** A column that this version does not declare is an outcome of another version, and so a number. */
    private String type(String column) {
        return known.containsKey(column) ? known.get(column).type().sql() : Column.Type.NUMBER.sql();
    }
}
