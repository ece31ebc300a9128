package corridor.workflow.discovery;

import corridor.analysis.discovery.Discoverer;
import corridor.analysis.discovery.Discovery;
import corridor.analysis.discovery.DiscoveryTables;
import corridor.analysis.discovery.DrawnInputs;
import corridor.analysis.discovery.FutureCases;
import corridor.analysis.discovery.Interest;
import corridor.analysis.discovery.PrimOptions;
import corridor.analysis.statistics.UsableRows;
import corridor.build.Build;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chart.discovery.DiscoveryCharts;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.design.DesignDescriptor;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.report.discovery.DiscoveryNarrative;
import corridor.report.discovery.DiscoveryQuestion;
import corridor.report.discovery.DiscoveryReport;
import corridor.report.discovery.DiscoveryWords;
import corridor.report.page.Reproduction;
import corridor.report.phrase.InputNames;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.StoredBatch;
import corridor.result.folder.ResultFolder;
import corridor.result.table.ExplorationTables;
import corridor.result.table.FuturesFile;
import corridor.result.table.PointsFile;
import corridor.result.unfinished.TargetFolder;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import corridor.workflow.BatchQuestions;
import corridor.workflow.Exploration;
import corridor.workflow.Fonts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs the workflow of scenario discovery from a result folder to a report: read, search for boxes, draw, report. */
public final class DiscoveryWorkflow {
    private static final int FEWEST_CASES = 40;
    private static final int FEWEST_OF_INTEREST = 5;
    private static final List<Reproduction.FileNote> FILES = List.of(
            new Reproduction.FileNote("analysis/boxes.csv", "one row a box: coverage, density, mass, on unused cases"),
            new Reproduction.FileNote("analysis/limits.csv", "one row a limit of a box, with quasi-p values"),
            new Reproduction.FileNote("analysis/trajectory.csv", "one row a step of PRIM: the trade-off"),
            new Reproduction.FileNote("analysis/tree.csv", "one row a node of the classification tree"),
            new Reproduction.FileNote("analysis/scores.csv", "one row an input: its feature score"),
            new Reproduction.FileNote("analysis/stacking.csv", "one row a combination of parts of inputs"),
            new Reproduction.FileNote(
                    "analysis/cases.csv", "one row a case: its outcome, and whether it is of interest"),
            new Reproduction.FileNote("charts/", "each chart as SVG and PNG"));

    private final Catalogue catalogue;
    private final String version;

    /**
     * Makes a workflow.
     *
     * @param version version of Corridor, for charts and report
     */
    public DiscoveryWorkflow(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /** The side selects the cases of interest by their outcome. */
    public enum Side {
        ABOVE,
        BELOW,
        /**
         * Selects a share of the cases: the cases with the worst outcomes, in the direction that the catalogue
         * declares.
         */
        WORST
    }

    /**
     * A request selects the cases of interest in a result folder.
     *
     * @param value threshold of the outcome; for {@code WORST} the share of the cases, between 0 and 1
     * @param scenario name of a scenario; empty for the reference
     * @param against scenario to subtract; empty for none
     * @param boxes largest number of boxes to search
     */
    public record Request(
            Path results,
            String outcome,
            Side side,
            double value,
            String scenario,
            String against,
            FutureCases.Unit unit,
            int boxes) {}

    /** A finding holds the discovered boxes, the question and the text for a terminal. */
    public record Finding(Discovery discovery, DiscoveryQuestion question, String text) {}

    /**
     * Searches for boxes and writes a new folder.
     *
     * @param target new or empty folder
     * @param command the command line, without options that cannot change a result
     * @throws InputException when the question does not fit the folder; nothing is written then
     */
    public Finding run(Request request, Path target, String command, Tasks tasks) throws IOException {
        TargetFolder.check(target);
        Fonts.require();
        StoredBatch batch = new ResultFolder(request.results).open(OutcomeTable.of(catalogue));
        DiscoveryQuestion question = question(request, batch);
        FutureCases cases = cases(request, question, batch, tasks);
        Interest interest = interest(request, question.outcome(), cases);
        PrimOptions usual = PrimOptions.USUAL;
        Discovery discovery = Discoverer.discover(
                cases,
                interest,
                new PrimOptions(usual.peel(), usual.paste(), usual.minimumMass(), request.boxes),
                batch.manifest().seed());
        InputNames names = new InputNames(catalogue);
        leave(target, discovery, question, names, batch.manifest().seed(), command);
        return new Finding(
                discovery,
                question,
                new DiscoveryNarrative(discovery, question, names).text(catalogue.abbreviations()));
    }

    private void leave(
            Path target, Discovery discovery, DiscoveryQuestion question, InputNames names, long seed, String command)
            throws IOException {
        FutureCases cases = discovery.cases();
        String words = DiscoveryWords.interest(discovery.interest(), cases.y(), question.outcome());
        SampleCaption caption = new SampleCaption(
                version,
                seed,
                question.outcome().label(),
                question.outcome().unit(),
                DecimalText.count(cases.inputs().cases()) + " " + cases.unit().word() + " under " + question.title());
        List<Chart> charts = DiscoveryCharts.of(discovery, words, names::withUnit, caption);
        Exploration.leave(
                target,
                ExplorationTables.DISCOVERY,
                catalogue,
                new DiscoveryTables(discovery)::write,
                charts,
                hashes -> new DiscoveryReport(
                                discovery,
                                question,
                                names,
                                charts,
                                new Reproduction(
                                        command, seed, Build.running(version), Exploration.machine(), hashes, FILES))
                        .page(catalogue.abbreviations()));
    }

    private DiscoveryQuestion question(Request request, StoredBatch batch) {
        BatchQuestions questions = new BatchQuestions(catalogue, batch);
        Map<String, String> labels = BatchQuestions.labels(batch);
        Outcome outcome = questions.outcome("outcome", request.outcome);
        Scenario scenario = request.scenario.isEmpty()
                ? batch.scenarios().get(0)
                : questions.scenario("scenario", request.scenario);
        if (request.against.isEmpty()) {
            return new DiscoveryQuestion(outcome, scenario.name(), labels.get(scenario.name()), "", "");
        }
        Scenario against = questions.scenario("against", request.against);
        if (against.name().equals(scenario.name())) {
            throw new InputException(Problem.field("against", "the two scenarios are the same: " + scenario.name()));
        }
        return new DiscoveryQuestion(
                outcome, scenario.name(), labels.get(scenario.name()), against.name(), labels.get(against.name()));
    }

    private FutureCases cases(Request request, DiscoveryQuestion question, StoredBatch batch, Tasks tasks)
            throws IOException {
        ResultFolder folder = new ResultFolder(request.results);
        DrawnInputs drawn =
                new DrawnInputs(FuturesFile.read(folder.futures(), tasks), PointsFile.read(folder.points()));
        Scenario scenario = batch.scenarios().stream()
                .filter(one -> one.name().equals(question.scenario()))
                .findFirst()
                .orElseThrow();
        FutureCases cases = FutureCases.of(
                        sample(folder, batch),
                        question.scenario(),
                        question.against(),
                        OutcomeTable.of(catalogue).index(question.outcome().id()),
                        drawn,
                        scenario.parameters().keySet(),
                        request.unit)
                .orElseThrow(() -> new InputException(new Problem(
                        request.results.toString(),
                        "",
                        "",
                        "all runs of this batch share one set of parameters, or none has a value of "
                                + question.outcome().id() + ", so there is nothing to discover",
                        "a batch of 500 futures and 1 replicate",
                        List.of())));
        int size = cases.inputs().cases();
        if (size < FEWEST_CASES) {
            throw new InputException(new Problem(
                    request.results.toString(),
                    "",
                    "",
                    "the batch has " + size + " " + cases.unit().word(size)
                            + "; boxes are not looked for in fewer than " + FEWEST_CASES
                            + ", and a thousand are better",
                    "a batch of 500 futures and 1 replicate",
                    List.of()));
        }
        return cases;
    }

    /**
     * Returns the runs for the search. In some designs most points repeat an earlier point except for one factor; runs
     * of such points are left out, since they are not independent cases.
     */
    private static RunColumns sample(ResultFolder folder, StoredBatch batch) throws IOException {
        if (!folder.holdsExperiment()) {
            return batch.outcomes();
        }
        DesignDescriptor design = folder.experiment().design();
        return batch.outcomes().where(run -> UsableRows.isFree(design, run.point()));
    }

    private static Interest interest(Request request, Outcome outcome, FutureCases cases) {
        double[] y = cases.y();
        double low = Arrays.stream(y).min().orElse(0);
        double high = Arrays.stream(y).max().orElse(0);
        if (low == high) {
            throw new InputException(Problem.field(
                    "outcome " + outcome.id(),
                    "is " + DecimalText.of(low) + " in every case: there are no differences to explain"));
        }
        Interest interest = switch (request.side) {
            case ABOVE -> new Interest(Interest.Kind.ABOVE, request.value);
            case BELOW -> new Interest(Interest.Kind.BELOW, request.value);
            case WORST -> worst(request, outcome);
        };
        int count = 0;
        for (boolean one : interest.of(y)) {
            count += one ? 1 : 0;
        }
        if (count < FEWEST_OF_INTEREST || y.length - count < FEWEST_OF_INTEREST) {
            throw new InputException(Problem.field(
                    "outcome " + outcome.id(),
                    count + " of " + y.length + " cases are " + interest.words() + "; the outcome lies between "
                            + DecimalText.of(low)
                            + " and " + DecimalText.of(high) + " " + outcome.unit() + ", and at least "
                            + FEWEST_OF_INTEREST
                            + " cases must be of interest, and as many not"));
        }
        return interest;
    }

    private static Interest worst(Request request, Outcome outcome) {
        if (!request.against.isEmpty() || outcome.wish() == Outcome.Wish.LESS) {
            return new Interest(
                    outcome.wish() == Outcome.Wish.MORE ? Interest.Kind.LOWEST : Interest.Kind.WORST, request.value);
        }
        if (outcome.wish() == Outcome.Wish.MORE) {
            return new Interest(Interest.Kind.LOWEST, request.value);
        }
        throw new InputException(
                Problem.field(
                        "worst",
                        "the catalogue does not say whether more or less of " + outcome.id()
                                + " is worse, since those concerned disagree; give a value, and whether cases above or below it are of interest"));
    }
}
