package corridor.workflow.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.AttributionTable;
import corridor.analysis.attribution.Game;
import corridor.batch.Execution;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.number.Counted;
import corridor.report.attribution.SharesEntries;
import corridor.result.OutcomeTable;
import corridor.result.RunFailure;
import corridor.result.SharesEntry;
import corridor.result.SharesRequest;
import corridor.result.StoredBatch;
import corridor.result.folder.SharesFile;
import corridor.run.HoldableRuns;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioMix;
import corridor.workflow.BatchQuestions;
import corridor.workflow.BatchSupplement;
import corridor.workflow.OpenBatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a batch whose runs have ended which settings make the difference of each scenario from the reference. */
public final class BatchShares implements BatchSupplement {
    private static final HoldableRuns.Factory NONE_HELD = (reference, scenario, drawn, seed) -> {
        throw new IllegalStateException("shares of settings hold no coupling");
    };

    private final Catalogue catalogue;

    public BatchShares(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void write(
            OpenBatch open,
            StoredBatch batch,
            List<SharesRequest> requests,
            Path analysis,
            RunFactory model,
            Execution execution)
            throws IOException {
        List<AttributionFindings> all = new ArrayList<>();
        List<SharesEntry> entries = new ArrayList<>();
        Map<String, String> labels = BatchQuestions.labels(batch);
        List<Scenario> scenarios = open.plan().scenarios();
        for (Scenario scenario : scenarios.subList(1, scenarios.size())) {
            for (SharesRequest request : requests) {
                AskedBatch asked = asked(open, batch, scenario, request);
                Optional<AttributionStudy> study = asked.isDefined(request.pairs())
                        ? AttributionStudy.ofLevers(catalogue, asked, request.pairs())
                        : Optional.empty();
                if (study.isEmpty()) {
                    entries.add(new SharesEntry(
                            scenario.name(),
                            request.outcome(),
                            List.of(whyNone(asked, request.pairs())),
                            List.of(),
                            List.of()));
                } else {
                    execution.progress().follows("shares of " + scenario.name() + ", " + request.outcome());
                    AttributionStudy.Result result = study.get().run(model, NONE_HELD, execution);
                    all.add(result.findings());
                    entries.add(entry(result, asked.pairs(), labels));
                }
            }
        }
        AttributionTable.write(all, analysis);
        new SharesFile(requests, entries).write(analysis);
    }

    /** Returns the number of runs that requests take at most: none for a scenario that cannot be divided. */
    public static long mostRuns(List<Scenario> scenarios, List<SharesRequest> requests, Catalogue catalogue) {
        long runs = 0;
        for (Scenario scenario : scenarios.subList(1, scenarios.size())) {
            ScenarioMix mix = ScenarioMix.between(scenarios.get(0), scenario, catalogue);
            if (AttributionStudy.canDivide(mix)) {
                long each = LeverCut.of(mix).values();
                runs += requests.stream()
                        .mapToLong(request -> each * request.pairs())
                        .sum();
            }
        }
        return runs;
    }

    private AskedBatch asked(OpenBatch open, StoredBatch batch, Scenario scenario, SharesRequest request) {
        Outcome outcome = catalogue.outcome(request.outcome());
        return AskedBatch.of(open.folder().root(), open.plan(), batch, OutcomeTable.of(catalogue), scenario, outcome);
    }

    /** Returns the sentence of a scenario that has no shares. */
    private String whyNone(AskedBatch asked, int pairs) {
        int settings = ScenarioMix.between(asked.reference(), asked.scenario(), catalogue)
                .parts()
                .size();
        if (settings == 0) {
            return "This scenario has the same settings as the reference, so there is nothing to divide.";
        }
        if (settings > Game.MOST_PLAYERS) {
            return "This scenario differs from the reference in " + settings + " settings, and at most "
                    + Game.MOST_PLAYERS + " can be told apart.";
        }
        return "This outcome is undefined in each of the first " + Counted.of(Math.min(pairs, asked.pairs()), "pair")
                + " of runs, so there is nothing to divide.";
    }

    private static SharesEntry entry(AttributionStudy.Result result, int stored, Map<String, String> labels) {
        SharesEntry entry = SharesEntries.of(result.findings(), labels::get);
        List<String> sentences = new ArrayList<>(entry.sentences());
        int pairs = result.findings().pairs();
        if (pairs != stored) {
            sentences.add(
                    1,
                    "The difference of these " + Counted.of(pairs, "pair")
                            + " need not be that in the rest of this report, which is from all "
                            + Counted.of(stored, "pair") + " of the batch.");
        }
        List<RunFailure> failures = result.failures();
        if (!failures.isEmpty()) {
            sentences.add(Counted.of(failures.size(), "run") + " of the scenarios between the two failed, so "
                    + Counted.of(result.findings().leftOut(), "pair is", "pairs are") + " left out.");
        }
        return new SharesEntry(entry.scenario(), entry.outcome(), sentences, entry.head(), entry.rows());
    }
}
