package corridor.result;

import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * SQL over the tables of a finished result folder, in DuckDB in memory. The tables that a query names are copied into
 * memory and the door to the disk is locked before the query runs, so nothing can be changed or read beside them.
 */
public final class ResultQuery {
    private final ResultFolder folder;
    private final OutcomeTable table;

    /** @throws InputException when it is not a finished result folder */
    public ResultQuery(Path root, OutcomeTable table) {
        this.folder = new ResultFolder(root);
        if (!Files.isRegularFile(folder.manifest())) {
            throw new InputException(Problem.of(
                    root.toString(),
                    UnfinishedFolder.isIn(root)
                            ? "this batch is not finished; complete it with: corridor resume " + root
                            : "this is not a result folder of a finished batch: it has no manifest.json"));
        }
        try {
            this.table = folder.columns(table);
        } catch (IOException e) {
            throw new InputException(Problem.of(root.toString(), "the folder cannot be read: " + e.getMessage()));
        }
    }

    /** Names of the tables that the folder has. */
    public List<String> tables() {
        return List.copyOf(sources().keySet());
    }

    /**
     * Runs one query.
     *
     * @throws InputException when DuckDB refuses it, with DuckDB's reason
     */
    public QueryAnswer ask(String query) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            load(sql, query);
            sql.execute("SET enable_external_access = false");
            sql.execute("SET lock_configuration = true");
            return answered(connection, query);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Prepared first: DuckDB then says why it refuses a query, and not only that. */
    private static QueryAnswer answered(Connection connection, String query) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(query)) {
            if (!prepared.execute()) {
                throw new InputException(Problem.of("SQL", "this is not a question: it gives no rows"));
            }
            try (ResultSet rows = prepared.getResultSet()) {
                return answer(rows);
            }
        }
    }

    private void load(Statement sql, String query) throws SQLException {
        String lower = query.toLowerCase(Locale.ROOT);
        boolean lists = lower.contains("show") || lower.contains("information_schema") || lower.contains("duckdb_");
        for (Map.Entry<String, String> source : sources().entrySet()) {
            if (lower.contains(source.getKey())) {
                sql.execute("CREATE TABLE " + source.getKey() + " AS SELECT * FROM " + source.getValue());
            } else if (lists) {
                // A query about the tables needs their columns, not their rows.
                sql.execute("CREATE TABLE " + source.getKey() + " AS SELECT * FROM " + source.getValue() + " LIMIT 0");
            }
        }
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("runs", csv(folder.runs(), DataPackage.runColumns(table)));
        put(sources, "series", folder.series());
        put(sources, "areas", folder.areas());
        put(sources, "area_series", folder.areaSeries());
        put(sources, "events", folder.events());
        put(sources, "decisions", folder.decisions());
        put(sources, "changes", folder.changes());
        if (Files.isRegularFile(folder.futures())) {
            sources.put("futures", "read_csv('" + ParquetTable.quoted(folder.futures()) + "', header = true)");
        }
        if (Files.isRegularFile(folder.points())) {
            sources.put(
                    "points", "read_csv('" + ParquetTable.quoted(folder.points()) + "', header = true, delim = ',')");
        }
        if (Files.isRegularFile(folder.feasibility())) {
            sources.put("feasibility", csv(folder.feasibility(), FeasibilityTable.columns()));
        }
        return sources;
    }

    private static void put(Map<String, String> sources, String name, Path file) {
        if (Files.isRegularFile(file)) {
            sources.put(name, "read_parquet('" + ParquetTable.quoted(file) + "')");
        }
    }

    private static String csv(Path file, List<Column> columns) {
        String types = columns.stream()
                .map(column -> "'" + column.name() + "': '" + column.type().sql() + "'")
                .collect(Collectors.joining(", "));
        return "read_csv('" + ParquetTable.quoted(file) + "', header = true, columns = {" + types + "})";
    }

    private static QueryAnswer answer(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
            numeric.add(isNumeric(meta.getColumnType(i)));
        }
        List<List<String>> cells = new ArrayList<>();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(cell(rows.getObject(i)));
            }
            cells.add(row);
        }
        return new QueryAnswer(columns, numeric, cells);
    }

    private static boolean isNumeric(int type) {
        return switch (type) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.FLOAT,
                    Types.REAL,
                    Types.DOUBLE,
                    Types.DECIMAL,
                    Types.NUMERIC -> true;
            default -> false;
        };
    }

    private static String cell(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isInfinite(number) ? null : DecimalText.of(number);
        }
        return value.toString();
    }

    private InputException refused(SQLException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        String near = "";
        List<String> valid = List.of();
        java.util.regex.Matcher missing = java.util.regex.Pattern.compile("Table with name (\\w+) does not exist")
                .matcher(message);
        if (missing.find()) {
            valid = tables();
            near = NearestName.of(missing.group(1), valid);
        }
        if (message.startsWith("Permission Error")) {
            message = "a query can only ask about the tables of this folder; it cannot read or write files";
        }
        return new InputException(new Problem("SQL", "", "", message, near, valid));
    }
}
