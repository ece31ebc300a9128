package corridor.result.table;

import corridor.catalogue.Outcome;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes and reads the file series.parquet with national values: one row for each run and month, and one column for
 * each outcome. DuckDB writes it in memory on one thread and in the order of the rows, so equal results give equal
 * bytes. NaN is a missing value.
 */
public final class SeriesFile {
    private static final int FIRST_VALUE = 6;
    private final OutcomeTable table;
    private final StoredOutcomes stored;

    public SeriesFile(OutcomeTable table) {
        this(table, StoredOutcomes.all(table));
    }

    /** @param stored columns of the outcomes in the file; the series of outcomes that it lacks are NaN */
    public SeriesFile(OutcomeTable table, StoredOutcomes stored) {
        this.table = table;
        this.stored = stored;
    }

    /** The columns, in their order. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(Column.KEY);
        columns.add(new Column("month", Column.Type.DAY, "first day of the month", ""));
        table.monthly()
                .forEach(outcome -> columns.add(Column.number(outcome.id(), outcome.meaning(), outcome.monthlyUnit())));
        return columns;
    }

    /**
     * Adds the months of a run.
     *
     * @param first first month of every series
     */
    void append(ParquetTable rows, RunResult run, YearMonth first) throws IOException {
        int months = run.monthly().length == 0 ? 0 : run.monthly()[0].length;
        for (int month = 0; month < months; month++) {
            rows.row(run.key()).day(first.plusMonths(month).atDay(1));
            for (double[] series : run.monthly()) {
                rows.number(series[month]);
            }
            rows.end();
        }
    }

    /**
     * Reads one outcome of one scenario, {@code [run][month]}, in the order of the file.
     *
     * @param wanted whether each run of the scenario is wanted, by its index in the scenario
     */
    public double[][] read(Path file, String scenario, int column, int months, boolean[] wanted) throws IOException {
        InputFile.RESULT_TABLE.require(file);
        List<double[]> series = new ArrayList<>();
        try (Connection connection = open();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT " + column(table.monthly().get(column)) + " FROM read_parquet('"
                                + ParquetTable.quoted(file) + "') WHERE scenario = ?")) {
            query.setString(1, scenario);
            try (ResultSet rows = query.executeQuery()) {
                for (int run = 0; run < wanted.length; run++) {
                    double[] values = new double[months];
                    for (int month = 0; month < months; month++) {
                        if (!rows.next()) {
                            throw damaged(file, "it ends within run " + run + " of " + scenario);
                        }
                        values[month] = rows.getDouble(1);
                        if (rows.wasNull()) {
                            values[month] = Double.NaN;
                        }
                    }
                    if (wanted[run]) {
                        series.add(values);
                    }
                }
            }
        } catch (SQLException e) {
            throw damaged(file, firstLine(e));
        }
        return series.toArray(double[][]::new);
    }

    /** Reads the series of each run, {@code [outcome][month]}, months ascending. */
    public Map<RunKey, double[][]> read(Path file, YearMonth first) throws IOException {
        InputFile.RESULT_TABLE.require(file);
        Map<RunKey, List<double[]>> months = new LinkedHashMap<>();
        try (Connection connection = open();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT scenario, point, future, replicate, month" + selected()
                        + " FROM read_parquet('" + ParquetTable.quoted(file) + "')")) {
            while (rows.next()) {
                RunKey key = new RunKey(rows.getString(1), rows.getInt(2), rows.getInt(3), rows.getInt(4));
                List<double[]> run = months.computeIfAbsent(key, any -> new ArrayList<>());
                LocalDate expected = first.plusMonths(run.size()).atDay(1);
                if (!expected.equals(rows.getObject(5, LocalDate.class))) {
                    throw damaged(file, "month " + expected + " of " + key + " is not where it belongs");
                }
                run.add(values(rows));
            }
        } catch (SQLException e) {
            throw damaged(file, firstLine(e));
        }
        Map<RunKey, double[][]> series = new LinkedHashMap<>();
        months.forEach((key, run) -> series.put(key, transposed(run)));
        return series;
    }

    private static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement sql = connection.createStatement()) {
            sql.execute("SET threads = 1");
            sql.execute("SET preserve_insertion_order = true");
        }
        return connection;
    }

    private double[] values(ResultSet rows) throws SQLException {
        double[] values = new double[table.monthly().size()];
        for (int k = 0; k < values.length; k++) {
            double value = rows.getDouble(FIRST_VALUE + k);
            values[k] = rows.wasNull() ? Double.NaN : value;
        }
        return values;
    }

    private double[][] transposed(List<double[]> months) {
        double[][] series = new double[table.monthly().size()][months.size()];
        for (int month = 0; month < months.size(); month++) {
            for (int k = 0; k < series.length; k++) {
                series[k][month] = months.get(month)[k];
            }
        }
        return series;
    }

    private String selected() {
        return table.monthly().stream().map(outcome -> ", " + column(outcome)).collect(Collectors.joining());
    }

    private String column(Outcome outcome) {
        return stored.column(outcome).map(name -> '"' + name + '"').orElse("NULL::DOUBLE");
    }

    private static InputException damaged(Path file, String what) {
        return new InputException(Problem.of(file.toString(), "the monthly series cannot be read: " + what));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
