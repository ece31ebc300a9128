package corridor.cli.look;

import corridor.Corridor;
import corridor.analysis.attribution.AttributionFindings;
import corridor.batch.BatchProgress;
import corridor.batch.Execution;
import corridor.batch.StopSignal;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.number.Counted;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.RunFailure;
import corridor.result.unfinished.NewTextFile;
import corridor.result.unfinished.TargetFolder;
import corridor.run.HoldableRuns;
import corridor.run.RunFactory;
import corridor.task.TaskPool;
import corridor.workflow.Fonts;
import corridor.workflow.attribution.AttributionRequest;
import corridor.workflow.attribution.AttributionRequest.Players;
import corridor.workflow.attribution.AttributionStudy;
import corridor.workflow.attribution.AttributionWorkflow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why two scenarios of a batch differ. */
@Command(
        name = "why",
        description = {
            "Say why a scenario of a finished batch differs from its reference in an outcome: which of the settings",
            "that differ, or which ways through the model, make how much of the difference. The shares add up to it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The scenarios between the two are run, each with some of the settings of one and some of the other, on",
            "the luck of the batch. A share is the mean effect of a setting over all orders in which the settings may",
            "be changed (Shapley value). K settings need 2^K runs a pair up to K = 6; beyond, one random order a pair",
            "needs K + 1. The folder must come from this build; it is not changed. With --until-resolved W the pairs",
            "double until no 95 %% interval of a share or rest is wider than W, in the unit of the outcome, at",
            "most to 10,000. Pairs beyond those of the batch are further replicates of its futures.",
            "",
            "With --by ways the scenario is run with couplings of the model held at their course in the reference. The",
            "ways of one cut lie side by side, and their shares and the rest add up to the difference. Each cut divides",
            "the same difference anew. With --by loops each loop is opened at the link that no other loop has.",
            "",
            "With --out a folder is left with the table analysis/why.csv or analysis/loops.csv, charts and a report.",
            "",
            "Example, after corridor batch baseline hard-line --out results/hard-line:",
            "  corridor why results/hard-line --scenario hard-line --outcome attacks",
            "  corridor why results/hard-line --scenario hard-line --outcome attacks --by months --out results/why",
            "  corridor why results/hard-line --scenario hard-line --outcome attacks --by ways --pairs 60"
        })
public final class WhyCommand implements Callable<Integer> {
    private static final int SOME_RUNS_FAILED = 3;
    private static final int FAILURES_TOLD = 3;

    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Result folder of a batch.")
    private Path results;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            required = true,
            description = "Scenario of the batch, to be compared with its reference.")
    private String scenario;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            required = true,
            description = "Outcome in which they differ, an id of the catalogue.")
    private String outcome;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "levers: shares of the settings (default); months: also when they arise; ways: shares of the"
                    + " ways through the model, cut by cut; loops: what is missing without single loops, which are"
                    + " no shares.")
    private By by = By.LEVERS;

    @Option(
            names = "--cut",
            paramLabel = "ID",
            description = "With --by ways: only the ways of this cut (docs/couplings.md).")
    private String cut;

    @Option(names = "--pairs", paramLabel = "N", description = "Pairs of runs (default: those of the batch).")
    private Integer pairs;

    @Option(
            names = "--until-resolved",
            paramLabel = "WIDTH",
            description = "Double the pairs until no interval is wider than WIDTH.")
    private Double width;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time (default: one per processor).")
    private int threads = Execution.usualThreads();

    @Option(names = "--json", paramLabel = "FILE", description = "New file for the findings as JSON.")
    private Path json;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for table, charts and report, new or empty.")
    private Path out;

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** What the difference is divided by. */
    enum By {
        LEVERS(Players.LEVERS),
        WAYS(Players.WAYS),
        LOOPS(Players.LOOPS),
        MONTHS(Players.LEVERS);

        private final Players players;

        By(Players players) {
            this.players = players;
        }
    }

    public WhyCommand() {
        this(null);
    }

    /** @param model factory of the runs; null for that of the program */
    WhyCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Corridor corridor = Corridor.standard();
        AttributionWorkflow workflow = corridor.attribution();
        AttributionStudy study = workflow.study(new AttributionRequest(
                results,
                scenario,
                outcome,
                by.players,
                cut == null ? "" : cut,
                pairs == null ? 0 : pairs,
                width == null ? 0 : width));
        if (by == By.MONTHS && !study.outcome().monthly()) {
            throw new InputException(Problem.field("outcome " + outcome, "has no monthly values; ask --by levers"));
        }
        Execution execution = corridor.execution(threads);
        try (TaskPool pool = new TaskPool(threads)) {
            return InterruptGuard.during(
                    spec.commandLine().getErr(),
                    stop -> answer(
                            workflow,
                            study,
                            model == null ? corridor.model() : model,
                            workflow.holdableRuns(),
                            execution.with(pool),
                            stop));
        }
    }

    private void check() {
        if (cut != null && by != By.WAYS) {
            throw new InputException(Problem.of("--cut", "goes with --by ways only"));
        }
        if (cut != null && cut.isBlank()) {
            throw new InputException(Problem.of("--cut", "must be the id of a cut (docs/couplings.md)"));
        }
        if (pairs != null && (pairs < 1 || pairs > AttributionStudy.MOST_PAIRS)) {
            throw new InputException(new Problem(
                            "pairs",
                            "",
                            Integer.toString(pairs),
                            "must be a whole number from 1 to " + AttributionStudy.MOST_PAIRS,
                            "",
                            List.of())
                    .asField());
        }
        if (width != null && !(width > 0 && Double.isFinite(width))) {
            throw new InputException(Problem.of("--until-resolved", "must be a number above 0"));
        }
        if (width != null && pairs != null) {
            throw new InputException(
                    Problem.of("--pairs", "does not go with --until-resolved, which finds the number of pairs"));
        }
        output.requireReport(out);
        if (out != null) {
            TargetFolder.check(out);
            Fonts.require();
            JsonFile.requireOutside(json, out);
        }
        JsonFile.checked(json);
    }

    private int answer(
            AttributionWorkflow workflow,
            AttributionStudy study,
            RunFactory runs,
            HoldableRuns.Factory held,
            Execution execution,
            StopSignal stop)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        BatchProgress progress = output.progress(err, study.words());
        AttributionStudy.Result result =
                study.run(runs, held, execution.with(progress).with(stop));
        AttributionFindings findings = result.findings();
        if (out != null) {
            workflow.write(study, findings, out, command(), stop);
        }
        if (json != null) {
            NewTextFile.write(json, List.of(workflow.json(study, findings).stripTrailing()));
        }
        PrintWriter text = spec.commandLine().getOut();
        text.print(workflow.text(study, findings, by == By.MONTHS));
        ended(text, result.ended(), findings);
        if (out != null) {
            output.report(out);
        }
        text.flush();
        return failures(err, result.failures());
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        CommandLineText text = new CommandLineText()
                .add("why")
                .add(results.toString())
                .option("--scenario", scenario)
                .option("--outcome", outcome);
        if (by != By.LEVERS) {
            text.option("--by", by.name().toLowerCase(Locale.ROOT));
        }
        if (cut != null) {
            text.option("--cut", cut);
        }
        if (pairs != null) {
            text.option("--pairs", Integer.toString(pairs));
        }
        if (width != null) {
            text.option("--until-resolved", DecimalText.of(width));
        }
        return text.toString();
    }

    private void ended(PrintWriter text, AttributionStudy.Ended ended, AttributionFindings findings) {
        String now = "After " + Counted.of(findings.pairs(), "pair") + " the widest interval is "
                + DecimalText.rounded(findings.widest(), 2) + " wide";
        switch (ended) {
            case FUTURES ->
                text.println(now + ". Further replicates hardly narrow it: what is left is the difference between"
                        + " futures. A batch with more futures narrows it.");
            case MOST -> text.println(now + ". So many pairs are the most; name more with --pairs.");
            case NARROW, GIVEN -> {
                // The table shows the intervals.
            }
        }
    }

    private static int failures(PrintWriter err, List<RunFailure> failures) {
        if (failures.isEmpty()) {
            return 0;
        }
        err.println(Counted.of(failures.size(), "run") + " failed; their pairs are left out.");
        failures.stream()
                .limit(FAILURES_TOLD)
                .forEach(failure -> err.println("  future " + failure.key().future() + ", replicate "
                        + failure.key().replicate() + ": " + failure.cause()));
        err.flush();
        return SOME_RUNS_FAILED;
    }
}
