package corridor.report;

import corridor.analysis.Analysis;
import corridor.catalogue.Catalogue;
import corridor.chart.Chart;
import corridor.result.Manifest;
import corridor.result.StoredBatch;
import corridor.scenario.Change;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings together what a report is made of, from a batch, its analysis and its charts. */
public final class ReportBinder {
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote("manifest.json", "what was run, failures, hashes, machine and timing"),
            new Reproduction.FileNote("runs.csv", "one row a run: which run it is, its seed, its status, its outcomes"),
            new Reproduction.FileNote("series.parquet", "monthly national series, one row a run and month"),
            new Reproduction.FileNote("scenarios/*.json", "the scenarios as they were run, parents merged in"),
            new Reproduction.FileNote("analysis/*.csv", "bands, paired differences, monthly bands, shares of states"),
            new Reproduction.FileNote("charts/", "each chart as SVG, as PNG and as PNG of twice the size"));
    private final Catalogue catalogue;

    public ReportBinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public ReportContents bind(StoredBatch batch, Analysis analysis, List<Chart> charts) {
        return new ReportContents(
                analysis,
                batch.scenarios(),
                changes(batch.scenarios()),
                charts.stream().map(ReportBinder::figure).toList(),
                Set.of(),
                catalogue,
                reproduction(batch.manifest()));
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

    private static Figure figure(Chart chart) {
        Figure.Section section = switch (chart.section()) {
            case COURSE -> Figure.Section.COURSE;
            case DRIVERS -> Figure.Section.DRIVERS;
            case DIFFERENCES, OUTCOMES -> Figure.Section.OUTCOMES;
        };
        return new Figure(chart.id(), chart.title(), "", chart.alt(), chart.svg(), section);
    }

    private static Reproduction reproduction(Manifest manifest) {
        List<Reproduction.Hash> hashes = new ArrayList<>();
        manifest.files().forEach(file -> hashes.add(new Reproduction.Hash(file.path(), file.sha256())));
        return new Reproduction(
                manifest.command(),
                manifest.seed(),
                manifest.corridor(),
                "Java " + manifest.machine().java() + ", " + manifest.machine().system(),
                hashes,
                FILES);
    }
}
