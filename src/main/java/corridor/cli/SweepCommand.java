package corridor.cli;

import corridor.batch.BatchPlan;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.design.Experiment;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario at many settings of the varied factors. */
@Command(
        name = "sweep",
        description = {
            "Run a scenario at many settings of parameters, levers and switches, and say what each of them changes.",
            "A point is one setting; each point is run with several replicates of chance."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Designs: factorial (every combination of values), lhs (Latin hypercube, N points), halton and",
            "monte-carlo (N points), sobol (Saltelli, N (2D + 2) points), morris (N trajectories of D + 1",
            "points), fast (N points of each of D curves). Without --design: factorial if every factor has",
            "values, else lhs. Without --samples N is 64, without --replicates there are 4.",
            "",
            "Replicate r of every point has the same luck, so that points differ by what was varied only;",
            "--own-luck turns that off. In a factorial design interactions tell what two factors do only",
            "together. SCENARIO may be a design file (scenarios/experiments), which holds",
            "the same in JSON: see docs/exploration.md. corridor resume DIR goes on with a sweep that was",
            "stopped.",
            "",
            "Examples:",
            "  corridor sweep baseline --vary pakistan.iboIntensity=0.5:3:0.5 --vary FEAR_MODEL --dry-run",
            "  corridor sweep baseline --vary all --design lhs --samples 200 --replicates 2 --dry-run",
            "  corridor sweep scenarios/experiments/operations-and-fear.json --out results/operations-and-fear",
            "  corridor sweep scenarios/experiments/hold-or-invest-by-joint-or-not.json --dry-run"
        })
final class SweepCommand implements Callable<Integer> {
    private static final int REPLICATES = 4;
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file or name, or a design file.")
    private String scenario;

    @Option(names = "--design", paramLabel = "NAME", description = "The design; see below.")
    private String design;

    @Option(
            names = "--futures",
            paramLabel = "F",
            description = "Run each point under F draws of the uncertain parameters that the record allows, the same at"
                    + " every point (default: one future, in which every parameter has its default).")
    private Integer futures;

    @Option(names = "--prior", description = "With --futures: draw from the whole ranges, whatever the record says.")
    private boolean prior;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    SweepCommand() {
        this(Program.CORRIDOR.model());
    }

    SweepCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        ExperimentInput input = ExperimentInput.of(scenario, options, design, null, List.of(), 0, 0, REPLICATES)
                .withFutures(futures, prior);
        if (input.isDifference()) {
            throw new InputException(Problem.of(
                    scenario, "has the key \"against\", which corridor sensitivity uses; a sweep runs one scenario"));
        }
        Experiment experiment = input.experiment();
        BatchPlan plan = input.plan(experiment);
        Path target = options.out(Path.of("results", input.name() + "-sweep"));
        TargetFolder.check(target);
        FutureOptions.tellUnused(
                plan.scenarios(), plan.futures(), spec.commandLine().getErr());
        try (CommandExecution execution = new CommandExecution(options.threads())) {
            return announceOrRun(plan, target, execution);
        }
    }

    private int announceOrRun(BatchPlan plan, Path target, CommandExecution execution) throws IOException {
        ExperimentRun run = new ExperimentRun(
                spec.commandLine().getOut(), spec.commandLine().getErr(), model, output);
        if (options.dryRun()) {
            return run.announce(plan, target, execution.threads());
        }
        CommandLineText command = new CommandLineText().add("sweep").add(scenario);
        if (design != null) {
            command.option("--design", design);
        }
        if (futures != null) {
            command.option("--futures", futures.toString());
        }
        if (prior) {
            command.add("--prior");
        }
        options.addTo(command);
        return run.run(plan, target, command.toString(), output.next(), JsonFile.checked(null), execution);
    }
}
