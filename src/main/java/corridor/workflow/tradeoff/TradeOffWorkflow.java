package corridor.workflow.tradeoff;

import corridor.analysis.statistics.Objective;
import corridor.analysis.tradeoff.TradeOffTables;
import corridor.analysis.tradeoff.TradeOffs;
import corridor.batch.Execution;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.chart.tradeoff.TradeOffCharts;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.report.page.Reproduction;
import corridor.report.tradeoff.TradeOffNarrative;
import corridor.report.tradeoff.TradeOffReport;
import corridor.result.folder.CatalogueFingerprint;
import corridor.result.folder.ExplorationFolder;
import corridor.result.table.ExplorationTables;
import corridor.result.unfinished.UnfinishedSearch;
import corridor.run.RunFactory;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioWriter;
import corridor.search.LeverSearch;
import corridor.search.LeverSearch.Found;
import corridor.search.LeverSearch.Plan;
import corridor.search.SearchSpace;
import corridor.search.SearchSpace.Range;
import corridor.workflow.BatchOpener;
import corridor.workflow.BatchWork;
import corridor.workflow.Exploration;
import corridor.workflow.Fonts;
import corridor.workflow.Objectives;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the workflow of a search from levers and outcomes to a report: search, run again with new random numbers, draw,
 * report.
 */
public final class TradeOffWorkflow {
    private static final int FEWEST_OUTCOMES = 2;
    private static final int MOST_OUTCOMES = 5;
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote(
                    "analysis/options.csv", "one row an option: settings, outcomes in the search and with fresh luck"),
            new Reproduction.FileNote("analysis/convergence.csv", "one row a generation: hypervolume of the archive"),
            new Reproduction.FileNote("scenarios/", "each option as a scenario, to be run or compared in a batch"),
            new Reproduction.FileNote("charts/", "each chart as SVG and PNG"));

    private final Catalogue catalogue;
    private final String version;

    /**
     * Makes a workflow.
     *
     * @param version version of Corridor, for charts, report and the stored search
     */
    public TradeOffWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * A request states the levers and outcomes of a search.
     *
     * @param levers levers such as {@code pakistan.iboIntensity} or {@code china.newCommitments=0..1}
     * @param outcomes outcomes such as {@code deaths_chinese} or {@code disbursement:more}
     * @param periods number of equal parts of the run; a lever may have another value in each
     */
    public record Request(
            Scenario scenario,
            List<String> levers,
            List<String> outcomes,
            int periods,
            int evaluations,
            int futures,
            int replicates,
            long seed) {}

    /**
     * Checks a request and makes the plan of the search.
     *
     * @throws InputException when a name is unknown, a range is wrong, there is nothing to trade off, or a lever of
     *     force is searched without the harm that it does
     */
    public Plan plan(Request request) {
        List<Objective> objectives = new Objectives(catalogue).read(request.outcomes, List.of(), List.of());
        if (objectives.size() < FEWEST_OUTCOMES || objectives.size() > MOST_OUTCOMES) {
            throw new InputException(Problem.field(
                    "outcomes",
                    "trade-offs need " + FEWEST_OUTCOMES + " to " + MOST_OUTCOMES + " outcomes, not "
                            + objectives.size()));
        }
        List<Range> ranges = new LeverRanges(catalogue).read(request.levers);
        new HarmRule(catalogue).check(ranges.stream().map(Range::lever).toList(), objectives, MOST_OUTCOMES);
        return new Plan(
                request.scenario,
                new SearchSpace(request.scenario, ranges, request.periods),
                objectives,
                request.evaluations,
                request.futures,
                request.replicates,
                request.seed);
    }

    /**
     * Searches and writes a new folder. Each evaluation is stored there, so that the search can be resumed.
     *
     * @param target new or empty folder
     * @param command the command line, without options that cannot change a result
     * @return the findings as text for a terminal
     * @throws corridor.batch.BatchInterrupted when stopped; the evaluations are kept
     */
    public String run(
            Request request,
            Path target,
            String command,
            RunFactory model,
            LeverSearch.Progress progress,
            Execution execution)
            throws IOException {
        Plan plan = plan(request);
        Fonts.require();
        try (UnfinishedSearch search =
                UnfinishedSearch.create(target, description(request, command), request.scenario, catalogue)) {
            return complete(search, plan, model, progress, execution);
        }
    }

    /**
     * Completes a search that was stopped or killed; the results do not depend on the stop.
     *
     * @return the findings as text for a terminal
     * @throws InputException when another version began the search, or another process works on it
     */
    public String resume(Path root, RunFactory model, LeverSearch.Progress progress, Execution execution)
            throws IOException {
        Fonts.require();
        try (UnfinishedSearch search = UnfinishedSearch.reopen(root)) {
            UnfinishedSearch.Description begun = search.description();
            new BatchOpener(catalogue, version)
                    .requireSameProgram("search", root, begun.corridor(), begun.build(), begun.catalogue());
            search.requireUnchanged();
            return complete(search, plan(request(search)), model, progress, execution);
        }
    }

    private String complete(
            UnfinishedSearch search, Plan plan, RunFactory model, LeverSearch.Progress progress, Execution execution) {
        return BatchWork.keeping(
                "search", search.root(), () -> search.evaluations().size() + " evaluated options are kept", () -> {
                    Found found =
                            new LeverSearch(catalogue, plan, model, execution, search.evaluations()).run(progress);
                    leave(
                            new ExplorationFolder(search.freshContent()),
                            plan,
                            found,
                            search.description().command());
                    execution.stop().check();
                    search.moveIntoPlace();
                    return new TradeOffNarrative(found.tradeOffs()).text(catalogue.abbreviations());
                });
    }

    private UnfinishedSearch.Description description(Request request, String command) {
        return new UnfinishedSearch.Description(
                UnfinishedSearch.Description.FORMAT,
                version,
                Build.running().hash(),
                CatalogueFingerprint.of(catalogue),
                command,
                request.scenario.name(),
                request.levers,
                request.outcomes,
                request.periods,
                request.evaluations,
                request.futures,
                request.replicates,
                request.seed);
    }

    private Request request(UnfinishedSearch search) {
        UnfinishedSearch.Description begun = search.description();
        return new Request(
                search.scenario(catalogue),
                begun.levers(),
                begun.outcomes(),
                begun.periods(),
                begun.evaluations(),
                begun.futures(),
                begun.replicates(),
                begun.seed());
    }

    private void leave(ExplorationFolder folder, Plan plan, Found found, String command) throws IOException {
        Files.createDirectories(folder.scenarios());
        for (Scenario option : found.scenarios()) {
            Files.writeString(
                    folder.scenarios().resolve(option.name() + ".json"),
                    ScenarioWriter.toJson(option, catalogue),
                    StandardCharsets.UTF_8);
        }
        TradeOffs tradeOffs = found.tradeOffs();
        SampleCaption caption = new SampleCaption(version, plan.seed(), "", "", sample(tradeOffs.sample()));
        List<Chart> charts = TradeOffCharts.of(tradeOffs, plan.base().label(), caption);
        Exploration.write(
                folder,
                ExplorationTables.TRADE_OFFS,
                catalogue,
                new TradeOffTables(tradeOffs)::write,
                charts,
                hashes -> new TradeOffReport(
                                tradeOffs,
                                plan.base().label(),
                                charts,
                                new Reproduction(
                                        command,
                                        plan.seed(),
                                        Build.running(version),
                                        Exploration.machine(),
                                        hashes,
                                        FILES))
                        .page(catalogue.abbreviations()));
    }

    private static String sample(TradeOffs.Sample sample) {
        String futures = sample.futures() == 1 ? "parameters at their defaults" : sample.futures() + " futures";
        return sample.evaluations() + " options tried, " + futures + ", " + sample.replicates()
                + " replicates in the search, " + sample.freshReplicates() + " fresh ones";
    }
}
