package corridor.result.table;

import corridor.result.AreaTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads yearly means by area of the standard structure from the file areas.parquet. */
public final class AreaMeans {
    private static final double MONTHS = 12;

    private AreaMeans() {}

    /**
     * Returns the mean count per year of a measure, by scenario and area; empty if the batch has no such file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Map<String, Map<String, Double>> perYear(Path file, AreaTotals.Measure measure) throws IOException {
        Map<String, Map<String, Double>> means = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return means;
        }
        String query = "SELECT scenario, area, CAST(SUM(\"" + measure.column() + "\") AS BIGINT), MAX(runs), COUNT(*)"
                + " FROM read_parquet('" + ParquetTable.quoted(file) + "') WHERE point = 0"
                + " GROUP BY scenario, area ORDER BY scenario, area";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                double years = rows.getLong(5) / MONTHS;
                double mean = rows.getLong(3) / (rows.getLong(4) * years);
                means.computeIfAbsent(rows.getString(1), name -> new LinkedHashMap<>())
                        .put(rows.getString(2), mean);
            }
        } catch (SQLException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
        return means;
    }
}
