package corridor.result.table;

import corridor.result.RunKey;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes a Parquet file. Rows are collected outside the Java heap and spill to disk when they are many; DuckDB writes
 * on one thread and in the order of the rows, so equal rows give equal bytes. NaN is a missing value.
 *
 * <p>Only the thread that made a table may use it. If another thread closes the table, its last rows are lost.
 */
public final class ParquetTable implements AutoCloseable {
    private static final String TABLE = "t";
    private final Connection connection;
    private final DuckDBAppender rows;
    private long ended;

    /**
     * Makes an empty table.
     *
     * @param spill folder for rows that do not fit into memory; created when needed
     */
    public ParquetTable(List<Column> columns, Path spill) throws IOException {
        try {
            connection = open(spill);
            try (Statement sql = connection.createStatement()) {
                sql.execute("CREATE TABLE " + TABLE + " ("
                        + columns.stream()
                                .map(column -> '"' + column.name() + "\" "
                                        + column.type().sql())
                                .collect(Collectors.joining(", "))
                        + ")");
            }
            rows = connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, TABLE);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Loads the native library on another thread if one is free, before there are rows to write. */
    public static void loadAhead(Tasks tasks) {
        tasks.offer(() -> {
            try {
                DriverManager.getConnection("jdbc:duckdb:").close();
            } catch (SQLException | LinkageError | RuntimeException e) {
                // The first table will fail in the same way, and its caller will report the error.
            }
        });
    }

    private static Connection open(Path spill) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement sql = connection.createStatement()) {
            sql.execute("SET threads = 1");
            sql.execute("SET preserve_insertion_order = true");
            sql.execute("SET memory_limit = '768MB'");
            sql.execute("SET temp_directory = '" + quoted(spill) + "'");
        }
        return connection;
    }

    /** Begins a row with the columns of {@link Column#KEY}. */
    public ParquetTable row(RunKey key) throws IOException {
        return row().text(key.scenario()).whole(key.point()).whole(key.future()).whole(key.replicate());
    }

    public ParquetTable row() throws IOException {
        return with(DuckDBAppender::beginRow);
    }

    public ParquetTable text(String value) throws IOException {
        return with(appender -> appender.append(value));
    }

    public ParquetTable whole(int value) throws IOException {
        return with(appender -> appender.append(value));
    }

    public ParquetTable number(double value) throws IOException {
        return with(appender -> {
            if (Double.isNaN(value)) {
                appender.appendNull();
            } else {
                appender.append(value);
            }
        });
    }

    public ParquetTable flag(boolean value) throws IOException {
        return with(appender -> appender.append(value));
    }

    public ParquetTable day(LocalDate value) throws IOException {
        return with(appender -> appender.append(value));
    }

    public void end() throws IOException {
        with(DuckDBAppender::endRow);
        ended++;
    }

    /** Writes all rows; no row can be added afterwards. */
    public void writeTo(Path file) throws IOException {
        with(DuckDBAppender::close);
        try (Statement sql = connection.createStatement()) {
            long written = sql.executeLargeUpdate(
                    "COPY " + TABLE + " TO '" + quoted(file) + "' (FORMAT parquet, COMPRESSION zstd)");
            if (written != ended) {
                throw new IOException(file + " has " + written + " rows instead of " + ended);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public static String quoted(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }

    private interface Step {
        void on(DuckDBAppender appender) throws SQLException;
    }

    private ParquetTable with(Step step) throws IOException {
        try {
            step.on(rows);
            return this;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IOException failed(SQLException e) {
        return new IOException(e.getMessage(), e);
    }
}
