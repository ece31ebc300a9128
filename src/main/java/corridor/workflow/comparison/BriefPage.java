package corridor.workflow.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Analyst;
import corridor.analysis.comparison.ShownScenarios;
import corridor.catalogue.Catalogue;
import corridor.chart.comparison.DotChart;
import corridor.chart.page.Chart;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.report.comparison.BriefReport;
import corridor.report.comparison.ReportBinder;
import corridor.result.OutcomeTable;
import corridor.result.StoredBatch;
import corridor.result.folder.ResultFolder;
import corridor.result.table.FuturesFile;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioLabels;
import corridor.task.Tasks;
import corridor.workflow.BatchQuestions;
import corridor.workflow.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The brief of a finished batch: one page with the answer, from the runs that the folder holds. */
final class BriefPage {
    private final Catalogue catalogue;
    private final OutcomeTable table;
    private final String version;

    /** @param version version of Corridor, for the picture */
    BriefPage(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.table = OutcomeTable.of(catalogue);
        this.version = version;
    }

    /**
     * Returns the page; nothing is written. The verdicts are those of the whole batch, also if some scenarios are left
     * out.
     *
     * @param names scenarios to compare with the reference; empty for all
     * @param again command that reproduces the folder
     * @throws InputException when the folder holds no finished batch of at least two scenarios, a name is unknown, or
     *     more than three scenarios are to be compared
     */
    String page(Path root, List<String> names, String again, Tasks tasks) throws IOException {
        Fonts.require();
        ResultFolder stored = new ResultFolder(root);
        if (Files.isRegularFile(stored.manifest()) && stored.holdsExperiment()) {
            throw new InputException(Problem.of(
                    root.toString(), "holds an experiment, whose points are no scenarios; a brief needs a batch"));
        }
        StoredBatch batch = stored.open(table);
        Set<String> chosen = chosen(root, batch, names);
        Analysis whole = Analyst.of(catalogue, tasks)
                .analyse(
                        batch.manifest().scenarios(),
                        batch.outcomes(),
                        batch.monthly(),
                        batch.columns(table),
                        ResultFolder.firstMonth(batch.scenarios()),
                        batch.manifest().seed(),
                        BatchContext.of(FuturesFile.read(stored.futures(), tasks), batch, catalogue))
                .labelled(ScenarioLabels.of(batch.scenarios()));
        Analysis some = ShownScenarios.only(whole, chosen);
        Optional<Chart> picture = DotChart.draw(some, ChartFacts.of(stored, batch, catalogue, version));
        return BriefReport.page(
                new ReportBinder(catalogue)
                        .bind(
                                batch,
                                new ShownScenarios(some, 0),
                                picture.stream().toList(),
                                List.of(),
                                List.of()),
                again);
    }

    /** Returns the reference and the scenarios to compare. */
    private Set<String> chosen(Path root, StoredBatch batch, List<String> names) {
        List<String> all = batch.scenarios().stream().map(Scenario::name).toList();
        if (all.size() < 2) {
            throw new InputException(Problem.of(
                    root.toString(), "holds one scenario only; a brief says what a scenario changes against another"));
        }
        BatchQuestions questions = new BatchQuestions(catalogue, batch);
        names.forEach(name -> questions.scenario("only", name));
        Set<String> chosen = new LinkedHashSet<>(names.isEmpty() ? all : names);
        chosen.add(batch.manifest().reference());
        if (chosen.size() < 2) {
            throw new InputException(
                    Problem.field("only", "names the reference alone; name a scenario to compare it with"));
        }
        if (chosen.size() > DotChart.MOST_SCENARIOS + 1) {
            throw new InputException(new Problem(
                            "only",
                            "",
                            "",
                            "a brief has room for " + DotChart.MOST_SCENARIOS + " scenarios beside the reference;"
                                    + " name them",
                            "",
                            all.subList(1, all.size()))
                    .asField());
        }
        return chosen;
    }
}
