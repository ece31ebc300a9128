package corridor.workflow.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.AnalysisTables;
import corridor.analysis.comparison.Analyst;
import corridor.analysis.comparison.LeverFeasibility;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Futures;
import corridor.result.Manifest;
import corridor.result.OutcomeTable;
import corridor.result.StoredBatch;
import corridor.result.disk.FileCheck;
import corridor.result.folder.ResultFolder;
import corridor.result.folder.SharesFile;
import corridor.result.table.FuturesFile;
import corridor.scenario.ScenarioLabels;
import corridor.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the analyses of batches: bands, paired differences, conclusions, and the tables of them. */
final class BatchAnalyses {
    private final Catalogue catalogue;
    private final OutcomeTable table;

    BatchAnalyses(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.table = OutcomeTable.of(catalogue);
    }

    /** Analyses a batch, and writes the tables of its analysis into {@code folder}. */
    Analysis write(ResultFolder folder, ResultFolder stored, Futures futures, StoredBatch batch, Tasks tasks)
            throws IOException {
        Analysis analysis = of(futures, batch, tasks);
        new AnalysisTables(analysis).write(Files.createDirectories(folder.analysis()));
        AnalysisTables.feasibility(
                LeverFeasibility.of(batch.runsThatEndedWell()),
                folder.analysis().resolve("feasibility.csv"));
        AreaPairs.write(folder, stored, batch, catalogue);
        return analysis;
    }

    /**
     * Makes the analysis of a finished folder again; shares need further runs, so they stay as they are.
     *
     * @throws InputException if the shares are not as the batch left them
     */
    Analysis again(ResultFolder folder, ResultFolder stored, StoredBatch batch, Tasks tasks) throws IOException {
        requireShares(stored.root(), batch.manifest());
        Analysis analysis = write(folder, stored, FuturesFile.read(stored.futures(), tasks), batch, tasks);
        SharesFile shares = SharesFile.read(stored.analysis());
        if (!shares.requests().isEmpty()) {
            shares.write(folder.analysis());
            Files.copy(
                    stored.analysis().resolve(SharesFile.TABLE),
                    folder.analysis().resolve(SharesFile.TABLE));
        }
        return analysis;
    }

    private static void requireShares(Path root, Manifest manifest) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Manifest.FileHash file : manifest.files()) {
            if (SharesFile.isOfShares(file.path())) {
                FileCheck.of(root, file).ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            problems.add(Problem.of(root.toString(), SharesFile.LOST));
            throw new InputException(problems);
        }
    }

    /** Analyses a batch; nothing is written. */
    Analysis of(Futures futures, StoredBatch batch, Tasks tasks) throws IOException {
        return Analyst.of(catalogue, tasks)
                .analyse(
                        batch.manifest().scenarios(),
                        batch.outcomes(),
                        batch.monthly(),
                        batch.columns(table),
                        ResultFolder.firstMonth(batch.scenarios()),
                        batch.manifest().seed(),
                        BatchContext.of(futures, batch, catalogue))
                .labelled(ScenarioLabels.of(batch.scenarios()));
    }
}
