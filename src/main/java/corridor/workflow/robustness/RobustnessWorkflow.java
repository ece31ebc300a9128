package corridor.workflow.robustness;

import corridor.analysis.robustness.OutcomeRobustness;
import corridor.analysis.robustness.PolicyValues;
import corridor.analysis.robustness.Robustness;
import corridor.analysis.robustness.RobustnessTables;
import corridor.analysis.statistics.Objective;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Prominence;
import corridor.catalogue.Showing;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.chart.robustness.RobustnessCharts;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.report.page.Reproduction;
import corridor.report.robustness.RobustnessNarrative;
import corridor.report.robustness.RobustnessReport;
import corridor.result.OutcomeTable;
import corridor.result.StoredBatch;
import corridor.result.folder.ResultFolder;
import corridor.result.table.ExplorationTables;
import corridor.result.unfinished.TargetFolder;
import corridor.scenario.Scenario;
import corridor.workflow.BatchQuestions;
import corridor.workflow.Exploration;
import corridor.workflow.Fonts;
import corridor.workflow.Objectives;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Runs the workflow of a robustness analysis from a result folder to a report: read, rank by each criterion, draw,
 * report.
 */
public final class RobustnessWorkflow {
    private static final int FEWEST_FUTURES = 10;
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote(
                    "analysis/scores.csv", "one row an outcome, criterion and policy: value, interval, rank"),
            new Reproduction.FileNote("analysis/regret.csv", "one row an outcome, future and policy: value and regret"),
            new Reproduction.FileNote("charts/", "each chart as SVG and PNG"));

    private final Catalogue catalogue;
    private final String version;

    /**
     * Makes a workflow.
     *
     * @param version version of Corridor, for charts and report
     */
    public RobustnessWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * A request names the result folder and the objectives of the ranking.
     *
     * @param outcomes outcomes such as {@code deaths_chinese} or {@code disbursement:more}; empty for the outcomes that
     *     the catalogue shows in {@link Showing.Place#ROBUSTNESS}
     * @param thresholds thresholds such as {@code deaths_chinese<=50}
     */
    public record Request(Path results, List<String> outcomes, List<String> thresholds) {}

    /**
     * Ranks the policies and writes a new folder.
     *
     * @param target new or empty folder
     * @param command the command line, without options that cannot change a result
     * @return the findings as text for a terminal
     * @throws InputException when the question does not fit the folder; nothing is written then
     */
    public String run(Request request, Path target, String command) throws IOException {
        TargetFolder.check(target);
        Fonts.require();
        List<Objective> objectives = new Objectives(catalogue)
                .read(
                        request.outcomes,
                        request.thresholds,
                        Prominence.ids(catalogue.outcomes(), Showing.Place.ROBUSTNESS));
        OutcomeTable table = OutcomeTable.of(catalogue);
        StoredBatch batch = new ResultFolder(request.results).open(table);
        List<String> policies = batch.scenarios().stream().map(Scenario::name).toList();
        Robustness robustness = Robustness.of(
                batch.outcomes(),
                policies,
                objectives,
                objectives.stream()
                        .mapToInt(objective -> table.index(objective.outcome().id()))
                        .toArray(),
                batch.manifest().seed());
        requireComparison(request.results, robustness);
        Map<String, String> titles = BatchQuestions.labels(batch);
        leave(target, robustness, titles::get, batch.manifest().seed(), command);
        return new RobustnessNarrative(robustness, titles::get).text(catalogue.abbreviations());
    }

    private void leave(Path target, Robustness robustness, UnaryOperator<String> title, long seed, String command)
            throws IOException {
        List<List<Chart>> charts = new ArrayList<>();
        for (OutcomeRobustness outcome : robustness.outcomes()) {
            PolicyValues values = outcome.values();
            String sample = DecimalText.count(values.cases()) + " futures of "
                    + (robustness.replicates() == 1 ? "1 replicate" : robustness.replicates() + " replicates");
            SampleCaption caption = new SampleCaption(
                    version,
                    seed,
                    outcome.objective().outcome().label(),
                    outcome.objective().outcome().unit(),
                    sample);
            charts.add(RobustnessCharts.of(outcome, title, caption));
        }
        List<Chart> all = charts.stream().flatMap(List::stream).toList();
        Exploration.leave(
                target,
                ExplorationTables.ROBUSTNESS,
                catalogue,
                new RobustnessTables(robustness)::write,
                all,
                hashes -> new RobustnessReport(
                                robustness,
                                title,
                                charts,
                                new Reproduction(
                                        command, seed, Build.running(version), Exploration.machine(), hashes, FILES))
                        .page(catalogue.abbreviations()));
    }

    private static void requireComparison(Path results, Robustness robustness) {
        if (robustness.policies().size() < 2) {
            throw new InputException(new Problem(
                    results.toString(),
                    "",
                    "",
                    "this batch has one scenario; robustness compares several",
                    "a batch of several scenarios, 500 futures and 1 replicate",
                    List.of()));
        }
        for (OutcomeRobustness outcome : robustness.outcomes()) {
            if (outcome.values().cases() < FEWEST_FUTURES) {
                throw new InputException(new Problem(
                        results.toString(),
                        "",
                        "",
                        outcome.values().cases() + (outcome.values().cases() == 1 ? " future has" : " futures have")
                                + " a value of "
                                + outcome.objective().outcome().id()
                                + " under every scenario; policies are not compared"
                                + " across fewer than " + FEWEST_FUTURES,
                        "a batch of 500 futures and 1 replicate",
                        List.of()));
            }
        }
    }
}
