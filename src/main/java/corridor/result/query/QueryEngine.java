package corridor.result.query;

import corridor.result.table.ParquetTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A query engine runs DuckDB in memory, for one query. It uses no extensions. It uses one thread, so that doubles are
 * summed in a fixed order. Its memory and its temporary files are bounded, and it is locked before the query runs.
 */
final class QueryEngine implements AutoCloseable {
    private final Connection connection;
    private final Statement setup;

    private QueryEngine(Connection connection) throws SQLException {
        this.connection = connection;
        this.setup = connection.createStatement();
    }

    /**
     * Opens an engine.
     *
     * @param spill folder for rows that do not fit into memory
     */
    static QueryEngine open(QueryLimits limits, Path spill) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
        try {
            QueryEngine engine = new QueryEngine(connection);
            // Setting the temporary folder resets the bound of its size, so the bound must be set after the folder.
            for (String setting : List.of(
                    "threads = 1",
                    "memory_limit = '" + limits.memoryMegabytes() + "MB'",
                    "temp_directory = '" + ParquetTable.quoted(spill) + "'",
                    "max_temp_directory_size = '" + limits.spillMegabytes() + "MB'",
                    "allow_persistent_secrets = false",
                    "autoinstall_known_extensions = false",
                    "autoload_known_extensions = false",
                    "allow_community_extensions = false",
                    "TimeZone = 'UTC'")) {
                engine.setup.execute("SET " + setting);
            }
            return engine;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Returns the syntax tree of the statements in a text, or the parser's error, as JSON. */
    String parsed(String text) throws SQLException {
        try (PreparedStatement parse = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            parse.setString(1, text);
            try (ResultSet answer = parse.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    /**
     * Makes a table available to queries.
     *
     * @param name name of the table in queries
     * @param from source of its rows, in the notation of a FROM clause
     */
    void view(String name, String from) throws SQLException {
        setup.execute("CREATE VIEW " + name + " AS SELECT * FROM " + from);
    }

    /** Locks the engine. Afterwards it reads no file except {@code readable}, writes none, and changes no setting. */
    void lock(List<Path> readable) throws SQLException {
        setup.execute("SET allowed_paths = ["
                + readable.stream()
                        .map(file -> "'" + ParquetTable.quoted(file) + "'")
                        .collect(Collectors.joining(", "))
                + "]");
        setup.execute("SET enable_external_access = false");
        setup.execute("SET lock_configuration = true");
    }

    /**
     * Returns the columns of a query's rows: name and type in DuckDB's notation. The query does not run, but DuckDB
     * reports its errors.
     */
    List<Map.Entry<String, String>> columns(String query) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(query)) {
            ResultSetMetaData meta = prepared.getMetaData();
            List<Map.Entry<String, String>> columns = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(Map.entry(meta.getColumnLabel(i), meta.getColumnTypeName(i)));
            }
            return columns;
        }
    }

    /** Receives the rows of a query. */
    interface Reader {
        void read(ResultSet rows) throws SQLException;
    }

    void run(String query, Reader reader) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet rows = prepared.executeQuery()) {
            reader.read(rows);
        }
    }

    /** Cancels the present query; called from another thread. */
    void cancel() {
        try {
            setup.cancel();
        } catch (SQLException e) {
            // The engine was closed in the meantime, so there is no query to cancel.
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
