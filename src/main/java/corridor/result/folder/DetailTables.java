package corridor.result.folder;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.result.AreaTotals;
import corridor.result.Keep;
import corridor.result.KeptRun;
import corridor.result.RunKey;
import corridor.result.table.AreasFile;
import corridor.result.table.Column;
import corridor.result.table.ParquetTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the tables of the requested details: events.parquet, decisions.parquet with changes.parquet, and
 * area_series.parquet. The table area_series.parquet has no rows for months without events in an area.
 */
final class DetailTables implements AutoCloseable {
    private static final Column DAY = Column.whole("day", "day of the run, from 0");
    private static final Column DATE = new Column("date", Column.Type.DAY, "calendar date", "");
    private final ResultFolder folder;
    private final LocalDate start;
    private final ParquetTable events;
    private final ParquetTable decisions;
    private final ParquetTable changes;
    private final ParquetTable areas;

    DetailTables(ResultFolder folder, Catalogue catalogue, Keep keep, LocalDate start, Path spill) throws IOException {
        this.folder = folder;
        this.start = start;
        boolean told = keep.keeps(Keep.Kind.DECISIONS);
        events = keep.keeps(Keep.Kind.EVENTS) ? new ParquetTable(eventColumns(catalogue), spill) : null;
        decisions = told ? new ParquetTable(decisionColumns(), spill) : null;
        changes = told ? new ParquetTable(changeColumns(), spill) : null;
        areas = keep.keeps(Keep.Kind.AREAS) ? new ParquetTable(areaColumns(), spill) : null;
    }

    static List<Column> eventColumns(Catalogue catalogue) {
        List<Column> columns = new ArrayList<>(Column.KEY);
        columns.add(DAY);
        columns.add(DATE);
        columns.add(Column.text("kind", "attack or operation"));
        columns.add(Column.text("area", "id of the area"));
        columns.add(Column.text("region", "province or country of the area"));
        columns.add(Column.text("group", "id of the armed group"));
        columns.add(Column.text(
                "movement",
                catalogue.movements().stream()
                        .map(movement -> movement.id() + " for " + movement.name() + " groups")
                        .collect(Collectors.joining(", "))));
        columns.add(Column.text("target", "class of target; empty for an operation"));
        for (String who : List.of("security", "civilian", "militant", "chinese")) {
            columns.add(new Column("killed_" + who, Column.Type.WHOLE, "people killed: " + who, "people"));
        }
        columns.add(new Column("injured_chinese", Column.Type.WHOLE, "Chinese nationals injured", "people"));
        for (String institute : List.of("pips", "picss", "ucdp")) {
            columns.add(
                    new Column("reported_" + institute, Column.Type.FLAG, "whether this institute would count it", ""));
        }
        return columns;
    }

    static List<Column> decisionColumns() {
        List<Column> columns = new ArrayList<>(Column.KEY);
        columns.addAll(List.of(
                DAY,
                DATE,
                Column.text("actor", "id of the actor"),
                Column.text("decision", "what was decided about"),
                Column.text("option", "an option that was open; one row each"),
                Column.number("utility", "utility of the option", "1"),
                Column.number("probability", "probability of choosing it", "1"),
                new Column("chosen", Column.Type.FLAG, "whether it was chosen", ""),
                Column.text("reason", "the occasion")));
        return columns;
    }

    static List<Column> changeColumns() {
        List<Column> columns = new ArrayList<>(Column.KEY);
        columns.addAll(List.of(
                DAY,
                DATE,
                Column.text("kind", "pressure, project, operation, economy or lever"),
                Column.text("subject", "what changed"),
                Column.text("old", "state before"),
                Column.text("new", "state after"),
                Column.text("reason", "why")));
        return columns;
    }

    static List<Column> areaColumns() {
        List<Column> columns = new ArrayList<>(Column.KEY);
        columns.add(Column.text("area", "id of the area"));
        columns.add(new Column("month", Column.Type.DAY, "first day of the month", ""));
        columns.addAll(AreasFile.measures());
        return columns;
    }

    void add(KeptRun run) throws IOException {
        for (Chronicle.Event event : run.events()) {
            event(run.key(), event);
        }
        for (Chronicle.Decision decision : run.decisions()) {
            decision(run.key(), decision);
        }
        for (Chronicle.Change change : run.changes()) {
            changes.row(run.key()).whole(change.day()).day(change.date());
            changes.text(change.kind().word())
                    .text(change.subject())
                    .text(change.from())
                    .text(change.to())
                    .text(change.reason())
                    .end();
        }
        if (run.areas() != null) {
            areas(run.key(), run.areas());
        }
    }

    void finish() throws IOException {
        if (events != null) {
            events.writeTo(folder.events());
        }
        if (decisions != null) {
            decisions.writeTo(folder.decisions());
            changes.writeTo(folder.changes());
        }
        if (areas != null) {
            areas.writeTo(folder.areaSeries());
        }
    }

    @Override
    public void close() throws IOException {
        for (ParquetTable table : new ParquetTable[] {events, decisions, changes, areas}) {
            if (table != null) {
                table.close();
            }
        }
    }

    private void event(RunKey key, Chronicle.Event event) throws IOException {
        events.row(key).whole(event.day()).day(event.date());
        events.text(event.kind().word()).text(event.area()).text(event.region());
        events.text(event.group()).text(event.movement()).text(event.targetWords());
        events.whole(event.killedSecurity())
                .whole(event.killedCivilian())
                .whole(event.killedMilitant())
                .whole(event.killedChinese())
                .whole(event.injuredChinese());
        events.flag(event.reportedPips())
                .flag(event.reportedPicss())
                .flag(event.reportedUcdp())
                .end();
    }

    private void decision(RunKey key, Chronicle.Decision decision) throws IOException {
        for (int k = 0; k < decision.options().size(); k++) {
            Chronicle.Option option = decision.options().get(k);
            decisions.row(key).whole(decision.day()).day(decision.date());
            decisions
                    .text(decision.actor())
                    .text(decision.decision())
                    .text(option.name())
                    .number(option.utility())
                    .number(option.probability())
                    .flag(k == decision.choice())
                    .text(decision.reason())
                    .end();
        }
    }

    private void areas(RunKey key, AreaTotals counts) throws IOException {
        for (int area = 0; area < counts.areas().size(); area++) {
            for (int month = 0; month < counts.months(); month++) {
                if (!counts.isEmpty(area, month)) {
                    areas.row(key).text(counts.areas().get(area)).day(AreasFile.month(start, month));
                    AreasFile.append(areas, counts, area, month);
                }
            }
        }
    }
}
