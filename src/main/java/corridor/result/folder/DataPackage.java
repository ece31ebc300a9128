package corridor.result.folder;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.design.FactorSpace;
import corridor.design.PointSetting;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.BatchDescription;
import corridor.result.OutcomeTable;
import corridor.result.table.AnalysisTable;
import corridor.result.table.AreaBlocks;
import corridor.result.table.AreasFile;
import corridor.result.table.Column;
import corridor.result.table.DictionaryEntry;
import corridor.result.table.ExplorationTables;
import corridor.result.table.FeasibilityTable;
import corridor.result.table.SeriesFile;
import corridor.text.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the file datapackage.json in the form of Frictionless Data. It describes the tables of the folder and the
 * meaning of their columns, from the declarations that also define the tables.
 */
public final class DataPackage {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private final ResultFolder folder;
    private final Catalogue catalogue;
    private final ObjectNode root = JSON.createObjectNode();
    private final ArrayNode resources = JSON.createArrayNode();

    private DataPackage(ResultFolder folder, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
    }

    static void write(ResultFolder folder, OutcomeTable table, List<String> drawn, BatchDescription description)
            throws IOException {
        DataPackage dictionary = new DataPackage(folder, table.catalogue());
        dictionary.describe(table, drawn, description);
        store(folder.dictionary(), dictionary.root);
    }

    /** Adds the tables of an analysis to the dictionary. A folder without a dictionary stays without one. */
    static void addAnalysis(ResultFolder folder, ExplorationTables kind, Catalogue catalogue) throws IOException {
        if (Files.isRegularFile(folder.dictionary())) {
            JsonNode root = JSON.readTree(InputFile.RESULT.text(folder.dictionary()));
            if (!(root instanceof ObjectNode object && root.get("resources") instanceof ArrayNode tables)) {
                throw new InputException(Problem.of(folder.dictionary().toString(), "this dictionary is damaged"));
            }
            tables.addAll(kind.describe(folder.analysis(), catalogue));
            store(folder.dictionary(), object);
        }
    }

    /** Writes the dictionary of the tables in the folder of an exploration. */
    static void write(ExplorationFolder folder, ExplorationTables kind, Catalogue catalogue) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", "corridor-exploration");
        root.put("title", "Tables of: " + kind.word());
        root.put("description", "Conditional exploration, not a forecast.");
        root.putArray("resources").addAll(kind.describe(folder.analysis(), catalogue));
        store(folder.dictionary(), root);
    }

    private static void store(Path file, ObjectNode root) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        Files.writeString(file, JSON.writer(printer).writeValueAsString(root) + "\n", StandardCharsets.UTF_8);
    }

    /** Returns the columns of runs.csv. */
    public static List<Column> runColumns(OutcomeTable table) {
        List<Column> columns = new ArrayList<>(Column.KEY);
        columns.add(Column.text("seed", "fingerprint of the run's luck"));
        columns.add(Column.text("status", "ok, or failed; a failed run has no outcomes"));
        table.all().forEach(outcome -> columns.add(Column.number(outcome.id(), outcome.meaning(), outcome.unit())));
        return columns;
    }

    private void describe(OutcomeTable table, List<String> drawn, BatchDescription description) {
        root.put("name", "corridor-batch");
        root.put("title", "Runs of " + String.join(", ", description.scenarios()));
        root.put(
                "description",
                "Conditional exploration, not a forecast. Made by Corridor " + description.corridor() + " with seed "
                        + description.seed() + ".");
        resource(folder.runs(), "one row a run; an empty outcome is undefined in that run", runColumns(table));
        resource(
                folder.feasibility(),
                "how likely actors would have chosen what the scenarios set; one row a run and fixed lever",
                FeasibilityTable.columns());
        resource(folder.series(), "national values, one row a run and month", new SeriesFile(table).columns());
        resource(folder.areas(), "events by area and month, summed over the runs", AreasFile.columns());
        resource(
                folder.areaBlocks(),
                "attacks by area, summed over blocks of runs that all scenarios have alike; no row for single scenarios",
                AreaBlocks.columns());
        resource(
                folder.events(),
                "attacks and operations of the runs that were kept",
                DetailTables.eventColumns(catalogue));
        resource(
                folder.decisions(),
                "decisions of the runs that were kept, one row an option",
                DetailTables.decisionColumns());
        resource(folder.changes(), "changes of state of the runs that were kept", DetailTables.changeColumns());
        resource(
                folder.areaSeries(),
                "events by area and month of the runs that were kept; no row where nothing happened",
                DetailTables.areaColumns());
        resource(folder.futures(), "drawn parameters; all others have their defaults", futureColumns(drawn));
        points(description);
        if (!folder.holdsExperiment()) {
            boolean bargained = table.all().stream().anyMatch(Outcome::conditional);
            AnalysisTable.of(bargained)
                    .forEach(analysis -> describe(
                            folder.analysis().resolve(analysis.file()), analysis.meaning(), analysis.columns()));
            AnalysisTable.ofSome()
                    .forEach(analysis -> resource(
                            folder.analysis().resolve(analysis.file()), analysis.meaning(), analysis.columns()));
        }
        root.set("resources", resources);
    }

    private void points(BatchDescription description) {
        if (folder.holdsExperiment()) {
            resource(folder.points(), "the points as they were run, one column a factor", factorColumns());
        } else {
            resource(folder.points(), "structural switches of the design points", pointColumns(description.switches()));
        }
    }

    private List<Column> factorColumns() {
        List<Column> columns = new ArrayList<>(List.of(Column.KEY.get(1)));
        for (PointSetting setting : PointSetting.of(space(), catalogue)) {
            String id = setting.id();
            columns.add(
                    switch (setting.kind()) {
                        case PARAMETER ->
                            Column.number(
                                    id,
                                    catalogue.parameter(id).meaning(),
                                    catalogue.parameter(id).unit());
                        case LEVER -> Column.text(id, catalogue.lever(id).meaning());
                        case SWITCH -> Column.text(id, catalogue.switchOf(id).meaning());
                    });
        }
        return columns;
    }

    private FactorSpace space() {
        try {
            return folder.experiment().design().space();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Column> futureColumns(List<String> drawn) {
        List<Column> columns = new ArrayList<>(List.of(Column.KEY.get(2)));
        for (String id : drawn) {
            Parameter parameter = catalogue.parameter(id);
            columns.add(Column.number(id, parameter.meaning(), parameter.unit()));
        }
        return columns;
    }

    private List<Column> pointColumns(List<String> switches) {
        List<Column> columns = new ArrayList<>(List.of(Column.KEY.get(1)));
        for (String id : switches) {
            columns.add(Column.text(id, catalogue.switchOf(id).meaning()));
        }
        return columns;
    }

    private void resource(Path file, String meaning, List<Column> columns) {
        if (Files.exists(file)) {
            describe(file, meaning, columns);
        }
    }

    private void describe(Path file, String meaning, List<Column> columns) {
        String path = folder.root().relativize(file).toString().replace('\\', '/');
        resources.add(DictionaryEntry.of(path, meaning, columns));
    }
}
