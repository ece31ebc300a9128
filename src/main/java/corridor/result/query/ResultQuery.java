package corridor.result.query;

import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.result.OutcomeTable;
import corridor.result.folder.ResultFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Runs SQL over the tables of a finished result folder, in DuckDB in memory. The query must be one statement that only
 * reads. The tables in the query are checked against the manifest. The engine reads no other files, and can neither
 * write nor change settings.
 */
public final class ResultQuery {
    /** Number of rows that are held back at first: a query that fails within them writes no row. */
    private static final int HELD = 1_000;

    /** DuckDB's texts for values that are not numbers, and the corresponding texts of Java and this class. */
    private static final Map<String, String> NO_NUMBERS = Map.of("nan", "NaN", "inf", "Infinity", "-inf", "-Infinity");

    private final QueryTables tables;
    private final Path temporary;

    /**
     * Opens a result folder.
     *
     * @throws InputException when the batch in the folder is not finished
     */
    public ResultQuery(Path root, OutcomeTable all) throws IOException {
        this(root, all, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Opens a result folder with another temporary folder.
     *
     * @param temporary temporary folder for rows that do not fit into memory
     */
    ResultQuery(Path root, OutcomeTable all, Path temporary) throws IOException {
        ResultFolder folder = new ResultFolder(root);
        if (!Files.isRegularFile(folder.manifest())) {
            throw new InputException(ResultFolder.notFinished(root));
        }
        this.tables = new QueryTables(folder, all);
        this.temporary = temporary;
    }

    /** Names of the tables that the folder has. */
    public List<String> tables() {
        return tables.names();
    }

    /**
     * Runs one query.
     *
     * @param target receiver of the rows, on another thread
     * @param stop condition that is checked repeatedly and ends the query as soon as possible
     * @return the tables that were not compared with their hashes, since they are large
     * @throws InputException when the statement does more than read, a table is damaged, DuckDB refuses the query, or
     *     the query exceeds the limits
     * @throws QueryStopped when the query was stopped
     */
    public List<Path> ask(String query, QueryLimits limits, QueryRows target, BooleanSupplier stop) throws IOException {
        try (SpillFolder spill = SpillFolder.in(temporary)) {
            return new QueryWatch(limits, stop, new QueryFailure(limits, tables))
                    .during(watch -> answered(query, limits, target, spill.path(), watch));
        }
    }

    private List<Path> answered(String query, QueryLimits limits, QueryRows target, Path spill, QueryWatch watch)
            throws IOException, SQLException {
        try (QueryEngine engine = QueryEngine.open(limits, spill)) {
            watch.over(engine);
            QueryStatement statement = QueryStatement.of(engine, query);
            List<String> asked = tables.asked(statement);
            List<Path> unchecked = tables.check(asked, limits.largestChecked());
            for (String name : asked) {
                tables.register(name, engine);
            }
            engine.lock(asked.stream().map(tables::file).toList());
            List<Map.Entry<String, String>> columns = engine.columns(query);
            List<String> types = columns.stream().map(Map.Entry::getValue).toList();
            engine.run(statement.readable(engine, types), rows -> hand(rows, columns, target, watch));
            return unchecked;
        }
    }

    private static void hand(
            ResultSet rows, List<Map.Entry<String, String>> columns, QueryRows target, QueryWatch watch)
            throws SQLException {
        List<QueryColumn> described = columns.stream()
                .map(column -> new QueryColumn(column.getKey(), QueryColumn.Kind.of(column.getValue())))
                .toList();
        List<List<String>> held = new ArrayList<>();
        boolean more = rows.next();
        while (more && held.size() < HELD && !watch.isStopping()) {
            held.add(cells(rows, described));
            more = rows.next();
        }
        if (watch.isStopping()) {
            return;
        }
        target.begin(described, List.copyOf(held));
        boolean wanted = true;
        for (int i = 0; i < held.size() && wanted; i++) {
            wanted = target.row(held.get(i));
        }
        while (more && wanted && !watch.isStopping()) {
            wanted = target.row(cells(rows, described));
            more = rows.next();
        }
        if (!watch.isStopping()) {
            target.end();
        }
    }

    private static List<String> cells(ResultSet rows, List<QueryColumn> columns) throws SQLException {
        List<String> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(rows.getObject(i + 1), columns.get(i).kind()));
        }
        return cells;
    }

    private static String cell(Object value, QueryColumn.Kind kind) {
        if (value == null) {
            return null;
        }
        if (value instanceof Double number) {
            return number.isNaN() || number.isInfinite() ? number.toString() : DecimalText.of(number);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        return kind == QueryColumn.Kind.NUMBER ? NO_NUMBERS.getOrDefault(text, text) : text;
    }
}
