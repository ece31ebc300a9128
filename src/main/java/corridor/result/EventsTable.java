package corridor.result;

import corridor.chronicle.Chronicle;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;

/** The events of one run as a CSV file, one row an attack or operation. Each column knows its name and its value. */
public final class EventsTable {
    private record Column(String name, Function<Chronicle.Event, String> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("day", event -> Integer.toString(event.day())),
            new Column("date", event -> event.date().toString()),
            new Column("kind", Chronicle.Event::kind),
            new Column("area", Chronicle.Event::area),
            new Column("region", Chronicle.Event::region),
            new Column("group", Chronicle.Event::group),
            new Column("movement", Chronicle.Event::movement),
            new Column("target", Chronicle.Event::target),
            new Column("killed_security", event -> Integer.toString(event.killedSecurity())),
            new Column("killed_civilian", event -> Integer.toString(event.killedCivilian())),
            new Column("killed_militant", event -> Integer.toString(event.killedMilitant())),
            new Column("killed_chinese", event -> Integer.toString(event.killedChinese())),
            new Column("injured_chinese", event -> Integer.toString(event.injuredChinese())),
            new Column("reported_pips", event -> flag(event.reportedPips())),
            new Column("reported_picss", event -> flag(event.reportedPicss())),
            new Column("reported_ucdp", event -> flag(event.reportedUcdp())));

    private EventsTable() {}

    /** Refuses a file that is there already or could not be written; looks only. */
    public static void checkTarget(Path file) {
        String place = "--events " + file;
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputException(
                    Problem.of(place, "this file is there already and is not overwritten; name another one"));
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException(Problem.of(place, "the folder '" + folder + "' does not exist"));
        }
        if (!Files.isWritable(folder)) {
            throw new InputException(Problem.of(place, "the folder '" + folder + "' cannot be written to"));
        }
    }

    /** Writes the table under a temporary name and renames it when it is whole. */
    public static void write(Path file, List<Chronicle.Event> events) throws IOException {
        checkTarget(file);
        Path place = file.toAbsolutePath().normalize();
        Path temporary = place.resolveSibling(place.getFileName() + ".unfinished");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                out.write(CsvRow.text(COLUMNS.stream().map(Column::name).toList()) + "\n");
                for (Chronicle.Event event : events) {
                    out.write(CsvRow.text(COLUMNS.stream()
                                    .map(column -> column.value().apply(event))
                                    .toList())
                            + "\n");
                }
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }
}
