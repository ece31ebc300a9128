package corridor.result.table;

import corridor.result.AreaTotals;
import corridor.result.RunKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the file areas.parquet with events by area and month, summed over the runs of a scenario and point that did
 * not fail. Division by {@code runs} gives means.
 */
public final class AreasFile {
    private final Path file;
    private final LocalDate start;

    public AreasFile(Path file, LocalDate start) {
        this.file = file;
        this.start = start;
    }

    public static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.KEY.get(0));
        columns.add(Column.KEY.get(1));
        columns.add(Column.text("area", "id of the area, see the catalogue"));
        columns.add(new Column("month", Column.Type.DAY, "first day of the month", ""));
        columns.add(Column.whole("runs", "runs that the row sums over"));
        columns.addAll(measures());
        return columns;
    }

    public static List<Column> measures() {
        List<Column> columns = new ArrayList<>();
        for (AreaTotals.Measure measure : AreaTotals.Measure.values()) {
            columns.add(new Column(measure.column(), Column.Type.WHOLE, measure.meaning(), "count"));
        }
        return columns;
    }

    /**
     * Writes the file.
     *
     * @param totals counts by scenario and point, in the order of the rows
     */
    public void write(Map<RunKey, AreaTotals> totals, Path spill) throws IOException {
        try (ParquetTable rows = new ParquetTable(columns(), spill)) {
            for (Map.Entry<RunKey, AreaTotals> entry : totals.entrySet()) {
                AreaTotals counts = entry.getValue();
                for (int area = 0; area < counts.areas().size(); area++) {
                    for (int month = 0; month < counts.months(); month++) {
                        rows.row()
                                .text(entry.getKey().scenario())
                                .whole(entry.getKey().point())
                                .text(counts.areas().get(area))
                                .day(month(start, month))
                                .whole(counts.runs());
                        append(rows, counts, area, month);
                    }
                }
            }
            rows.writeTo(file);
        }
    }

    public static LocalDate month(LocalDate start, int month) {
        return YearMonth.from(start).plusMonths(month).atDay(1);
    }

    public static void append(ParquetTable rows, AreaTotals counts, int area, int month) throws IOException {
        for (AreaTotals.Measure measure : AreaTotals.Measure.values()) {
            rows.whole(counts.get(measure, area, month));
        }
        rows.end();
    }
}
