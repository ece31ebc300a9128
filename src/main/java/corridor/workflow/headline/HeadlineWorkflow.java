package corridor.workflow.headline;

import corridor.analysis.headline.HeadlineFindings;
import corridor.batch.StopSignal;
import corridor.catalogue.Catalogue;
import corridor.chart.headline.HeadlineChart;
import corridor.chart.page.Chart;
import corridor.exchange.HeadlineCsv;
import corridor.exchange.HeadlineJson;
import corridor.report.headline.HeadlineTables;
import corridor.result.unfinished.NewFolder;
import corridor.scenario.Scenario;
import corridor.workflow.Fonts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Workflow of headline effects: measure, and if asked write tables and chart. */
public final class HeadlineWorkflow {
    private final Catalogue catalogue;
    private final String version;

    /** @param version of Corridor, for the source line of the chart */
    public HeadlineWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * The study of scenarios, whose parameters are documented at {@link HeadlineStudy}.
     *
     * @throws corridor.problem.InputException when the scenarios cannot be compared, or a number is out of range
     */
    public HeadlineStudy study(List<Scenario> scenarios, int futures, int replicates, long seed) {
        return new HeadlineStudy(catalogue, scenarios, futures, replicates, seed);
    }

    /**
     * Writes a finished folder with the table as CSV, JSON and Markdown, and the chart.
     *
     * @param command the command line, without options that cannot change a result
     * @throws corridor.batch.BatchInterrupted when stopped; nothing is left behind then
     */
    public void write(HeadlineFindings findings, Path target, String command, StopSignal stop) throws IOException {
        Fonts.require();
        try (NewFolder staged = NewFolder.forNew(target)) {
            Path place = staged.path();
            text(place.resolve("headlines.json"), HeadlineJson.of(findings));
            text(place.resolve("headlines.csv"), String.join("\n", HeadlineCsv.of(findings)) + "\n");
            text(place.resolve("headlines.md"), new HeadlineTables(findings, catalogue, command).markdown());
            Path folder = Files.createDirectories(place.resolve("charts"));
            for (Chart chart : HeadlineChart.draw(findings, version)) {
                stop.check();
                chart.writeTo(folder);
            }
            stop.check();
            staged.moveIntoPlace();
        }
    }

    private static void text(Path file, String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }
}
