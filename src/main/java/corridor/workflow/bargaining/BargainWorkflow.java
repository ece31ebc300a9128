package corridor.workflow.bargaining;

import corridor.bargain.Bands;
import corridor.bargain.BargainEngine;
import corridor.bargain.BargainHistory;
import corridor.bargain.MonteCarlo;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.chart.bargaining.BargainBook;
import corridor.chart.bargaining.BargainView;
import corridor.chart.page.Chart;
import corridor.exchange.BargainCsv;
import corridor.exchange.BargainFile;
import corridor.exchange.BargainResult;
import corridor.report.bargaining.BargainContents;
import corridor.report.bargaining.BargainReport;
import corridor.report.page.Figure;
import corridor.result.unfinished.NewFolder;
import corridor.task.Tasks;
import corridor.text.TextRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs the workflow from a table of stakeholders to a report: one bargaining run, runs on many draws, charts, report.
 */
public final class BargainWorkflow {
    private final Catalogue catalogue;
    private final BargainFile file;
    private final BargainEngine engine;
    private final String version;
    private final long seed;
    private final int draws;
    private final int turns;

    /**
     * Makes a workflow for one table.
     *
     * @param catalogue catalogue whose abbreviations the report spells out
     * @param version version of Corridor, for charts and report
     * @param draws number of draws of the inputs; 0 for the table alone
     * @param turns largest number of turns
     */
    public BargainWorkflow(
            Catalogue catalogue,
            BargainFile file,
            BargainEngine engine,
            String version,
            long seed,
            int draws,
            int turns) {
        this.catalogue = catalogue;
        this.file = file;
        this.engine = engine;
        this.version = version;
        this.seed = seed;
        this.draws = draws;
        this.turns = turns;
    }

    /**
     * The finished result holds the central run and the bands.
     *
     * @param central the run on the table without draws
     * @param bands bands of the draws, or of the central run if there are no draws
     */
    public record Finished(BargainHistory central, Bands bands) {}

    /**
     * Runs the engine on the table and on the draws.
     *
     * @param tasks executor of the draws; the result does not depend on it
     */
    public Finished bargain(Tasks tasks) {
        BargainHistory central = engine.run(file.table(), seed, 0, turns);
        MonteCarlo study = new MonteCarlo(engine, tasks);
        Bands bands = draws > 0
                ? study.run(file.table(), file.ranges(), seed, draws, turns)
                : study.withoutDraws(file.table(), seed, central.states() - 1);
        return new Finished(central, bands);
    }

    /** Returns the result as JSON. */
    public String json(Finished finished) {
        Optional<Bands> bands = finished.bands().drawn() ? Optional.of(finished.bands()) : Optional.empty();
        return BargainResult.json(file.table(), finished.central(), bands, seed);
    }

    /** Writes a finished folder with result, table, charts and report. */
    public void write(Path target, Finished finished, String command) throws IOException {
        String title = title();
        try (NewFolder staged = NewFolder.forNew(target)) {
            Files.writeString(staged.path().resolve("result.json"), json(finished), StandardCharsets.UTF_8);
            Files.writeString(
                    staged.path().resolve("table.csv"),
                    BargainCsv.write(file.title(), file.table()),
                    StandardCharsets.UTF_8);
            List<Chart> charts = new BargainBook()
                    .draw(new BargainView(
                            title, file.table(), finished.central(), finished.bands(), file.scales(), version, seed));
            Path place = Files.createDirectory(staged.path().resolve("charts"));
            charts.forEach(chart -> chart.writeTo(place));
            BargainContents contents = new BargainContents(
                    title,
                    file.table(),
                    finished.central(),
                    finished.bands(),
                    file.ranges(),
                    file.scales(),
                    file.reasons(),
                    charts.stream().map(Figure::of).toList(),
                    command,
                    seed,
                    Build.running(version),
                    catalogue.abbreviations());
            Files.writeString(
                    staged.path().resolve("report.html"), BargainReport.page(contents), StandardCharsets.UTF_8);
            staged.moveIntoPlace();
        }
    }

    private String title() {
        if (!TextRule.isBlank(file.title())) {
            return file.title();
        }
        Path file = Path.of(this.file.table().source()).getFileName();
        String name = file == null ? "" : file.toString().replaceFirst("\\.[A-Za-z]+$", "");
        return TextRule.isBlank(name) || !TextRule.TITLE.brokenBy(name).isEmpty() ? "Stakeholders" : name;
    }
}
