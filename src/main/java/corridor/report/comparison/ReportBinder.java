package corridor.report.comparison;

import corridor.analysis.comparison.ShownScenarios;
import corridor.catalogue.Catalogue;
import corridor.chart.page.Chart;
import corridor.report.page.Figure;
import corridor.report.page.Reproduction;
import corridor.result.Manifest;
import corridor.result.SharesEntry;
import corridor.result.StoredBatch;
import corridor.scenario.Change;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioChanges;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report binder collects the contents of a report from a batch, its analysis and its charts. */
public final class ReportBinder {
    private static final String RUNS = "runs.csv";
    private static final String CHARTS = "charts";
    private static final List<Note> FILES = List.of(
            note("manifest.json", "manifest.json", "what was run, failures, hashes, machine and timing"),
            note(RUNS, RUNS, "one row a run: which run it is, its seed, its status, its outcomes"),
            note(
                    "feasibility.csv",
                    "feasibility.csv",
                    "how likely actors would have chosen what is fixed; one row a run and lever"),
            note("series.parquet", "series.parquet", "monthly national series, one row a run and month"),
            note(
                    "areas.parquet",
                    "areas.parquet",
                    "attacks, deaths and operations by area and month, summed over runs"),
            note(
                    "area_blocks.csv",
                    "area_blocks.csv",
                    "attacks by area and block of runs, from which differences by area are made"),
            note("design", "design/futures.csv", "the drawn parameters, one row a future"),
            note("design", "design/points.csv", "the structural switches, one row a design point"),
            note("datapackage.json", "datapackage.json", "what every table and column means, and its unit"),
            note("scenarios", "scenarios/*.json", "the scenarios as they were run, parents merged in"),
            note(
                    "analysis",
                    "analysis/*.csv",
                    "bands, paired differences, conclusions with their layers, monthly bands, shares of states"),
            note(CHARTS, "charts/", "each chart as SVG and PNG"));

    private final Catalogue catalogue;

    public ReportBinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param feasibility probability that the actors would have chosen the values that a scenario fixes; may be empty
     * @param shares which settings make the differences; may be empty
     */
    public ReportContents bind(
            StoredBatch batch,
            ShownScenarios shown,
            List<Chart> charts,
            List<FeasibilityRow> feasibility,
            List<SharesEntry> shares) {
        List<String> names = shown.analysis().scenarios();
        List<Scenario> scenarios = batch.scenarios().stream()
                .filter(scenario -> names.contains(scenario.name()))
                .toList();
        Map<String, List<ChangeRow>> changes = changes(scenarios);
        return new ReportContents(
                shown.analysis(),
                scenarios,
                changes,
                charts.stream().map(Figure::of).toList(),
                touched(changes),
                catalogue,
                Reproduction.of(batch.manifest(), files(batch.manifest())),
                feasibility.stream()
                        .filter(row -> names.contains(row.scenario()))
                        .toList(),
                shown.leftOut(),
                batch.manifest().source(),
                shares.stream()
                        .filter(entry -> names.contains(entry.scenario()))
                        .toList());
    }

    /** Returns the submodels on which changed levers act directly, and the submodels of changed parameters. */
    private Set<String> touched(Map<String, List<ChangeRow>> changes) {
        Set<String> touched = new LinkedHashSet<>();
        changes.values().stream().flatMap(List::stream).map(ChangeRow::id).forEach(id -> {
            if (catalogue.leverIds().contains(id)) {
                touched.addAll(catalogue.lever(id).submodels());
            }
            if (catalogue.parameterIds().contains(id)) {
                touched.add(catalogue.parameter(id).submodel());
            }
        });
        return touched;
    }

    private Map<String, List<ChangeRow>> changes(List<Scenario> scenarios) {
        Map<String, List<ChangeRow>> changes = new LinkedHashMap<>();
        for (Scenario scenario : scenarios.subList(1, scenarios.size())) {
            List<ChangeRow> rows = ScenarioChanges.between(scenarios.get(0), scenario, catalogue).stream()
                    .map(ReportBinder::row)
                    .toList();
            changes.put(scenario.name(), rows);
        }
        return changes;
    }

    private static ChangeRow row(Change change) {
        return new ChangeRow(
                change.kind().word(),
                change.id(),
                change.meaning(),
                change.from(),
                change.to(),
                change.when(),
                change.whoDecides(),
                change.source());
    }

    /**
     * Returns the notes on the files of the result folder. A comparison of folders has no runs of its own, so only
     * existing files are listed.
     */
    private static List<Reproduction.FileNote> files(Manifest manifest) {
        Set<String> parts = new LinkedHashSet<>(List.of(CHARTS));
        manifest.files()
                .forEach(file -> parts.add(Path.of(file.path()).getName(0).toString()));
        boolean ownRuns = parts.contains(RUNS);
        return FILES.stream()
                .filter(note -> ownRuns || parts.contains(note.part()))
                .map(Note::file)
                .toList();
    }

    private static Note note(String part, String name, String meaning) {
        return new Note(part, new Reproduction.FileNote(name, meaning));
    }

    /**
     * A note describes a file of the result folder.
     *
     * @param part file or folder at the top of the result folder that contains it
     * @param file the note
     */
    private record Note(String part, Reproduction.FileNote file) {}
}
