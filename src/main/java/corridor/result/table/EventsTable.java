package corridor.result.table;

import corridor.chronicle.Chronicle;
import corridor.result.unfinished.NewTextFile;
import corridor.text.CsvRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the events of one run as a CSV file, with one row for each attack or operation. Each column has a name and a
 * function that gives its value.
 */
public final class EventsTable {
    private record Column(String name, Function<Chronicle.Event, String> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("day", event -> Integer.toString(event.day())),
            new Column("date", event -> event.date().toString()),
            new Column("kind", event -> event.kind().word()),
            new Column("area", Chronicle.Event::area),
            new Column("region", Chronicle.Event::region),
            new Column("group", Chronicle.Event::group),
            new Column("movement", Chronicle.Event::movement),
            new Column("target", Chronicle.Event::targetWords),
            new Column("killed_security", event -> Integer.toString(event.killedSecurity())),
            new Column("killed_civilian", event -> Integer.toString(event.killedCivilian())),
            new Column("killed_militant", event -> Integer.toString(event.killedMilitant())),
            new Column("killed_chinese", event -> Integer.toString(event.killedChinese())),
            new Column("injured_chinese", event -> Integer.toString(event.injuredChinese())),
            new Column("reported_pips", event -> flag(event.reportedPips())),
            new Column("reported_picss", event -> flag(event.reportedPicss())),
            new Column("reported_ucdp", event -> flag(event.reportedUcdp())));

    private EventsTable() {}

    /** Checks that a file does not exist and could be written; changes no file. */
    public static void checkTarget(Path file) {
        NewTextFile.check("events", file);
    }

    /** Writes the table under a temporary name and renames it when it is complete. */
    public static void write(Path file, List<Chronicle.Event> events) throws IOException {
        checkTarget(file);
        List<String> lines = new ArrayList<>();
        lines.add(CsvRow.onOneLine(COLUMNS.stream().map(Column::name).toList()));
        for (Chronicle.Event event : events) {
            lines.add(CsvRow.onOneLine(
                    COLUMNS.stream().map(column -> column.value().apply(event)).toList()));
        }
        NewTextFile.write(file, lines);
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }
}
