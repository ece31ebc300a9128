package corridor.cli;

import corridor.batch.BatchPlan;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.design.Experiment;
import corridor.design.ModelFactors;
import corridor.design.Ranges;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.disk.ScreeningFile;
import corridor.result.unfinished.TargetFolder;
import corridor.run.RunFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Estimates which factors drive an outcome. */
@Command(
        name = "sensitivity",
        description = {
            "Which assumptions drive an outcome: design, runs, analysis, charts and report in one go.",
            "Without --method: Morris over all factors, then Sobol over the few that matter, the others frozen.",
            "With --against: which assumptions drive the difference between two scenarios, in pairs of runs with",
            "the same luck at the same points."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Methods, what N is, and runs for D factors and R replicates:",
            "  morris    trajectories (10)    N (D + 1) R    screening: what matters at all",
            "  sobol     base points (64)     N (2D + 2) R   shares of the variance, pairs",
            "  efast     points a curve (129) N D R          the same without intervals",
            "  dgsm      base points (64)     N (D + 1) R    bounds from small steps, smooth outcomes",
            "  rbd-fast, pawn, delta, src, prcc   points (512)   N R   from any sample",
            "",
            "With --against all runs are made twice, once in each scenario. Without --factors and --vary all",
            "parameters are varied that the scenario does not fix; a design file says what it varies. Without",
            "--replicates there are 2. With --until-resolved W the design doubles until no 95 %% interval is",
            "wider than W (of Morris: than W times the largest effect), at most to --most. corridor resume DIR",
            "goes on after a stop, and makes the analysis too.",
            "",
            "Examples:",
            "  corridor sensitivity scenarios/baseline.json --method morris --outcomes attacks,deaths --dry-run",
            "  corridor sensitivity baseline --method sobol --factors civil.rho,groups.attackTtp --samples 128 --dry-run",
            "  corridor sensitivity baseline --factors china.* --dry-run",
            "  corridor sensitivity ibo-surge --against baseline --factors civil.* --dry-run"
        })
final class SensitivityCommand implements Callable<Integer> {
    private static final int REPLICATES = 2;
    private static final int MOST_SAMPLES = 4096;
    private static final int MOST_KEPT = 8;
    private static final int SOBOL_SAMPLES = 64;
    private final RunFactory model;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file or name, or a design file.")
    private String scenario;

    @Option(
            names = "--against",
            paramLabel = "SCENARIO",
            description = "Analyse the difference of each outcome from this scenario, in pairs of runs; also the key"
                    + " \"against\" of a design file.")
    private String against;

    @Option(
            names = "--ranges",
            paramLabel = "WHICH",
            description = "Ranges of parameters without values: prior, the whole range, or ensemble, 5 to 95 %% of the"
                    + " draws that the record allows (default: ensemble with --against, else prior).")
    private String ranges;

    @Option(names = "--method", paramLabel = "NAME", description = "The method; see below.")
    private String method;

    @Option(
            names = "--factors",
            paramLabel = "NAME,...",
            split = ",",
            description = "Vary these over all that the catalogue allows; also submodel.*, or all.")
    private List<String> factors = List.of();

    @Option(
            names = "--until-resolved",
            paramLabel = "WIDTH",
            description = "Double the design until no interval is wider than WIDTH.")
    private double width;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "With --until-resolved: the size at which doubling ends (default " + MOST_SAMPLES + ").")
    private Integer mostSamples;

    @Option(
            names = "--keep-factors",
            paramLabel = "K",
            description = "Without --method: factors that Sobol indices are made of, at most (default"
                    + " ${DEFAULT-VALUE}).")
    private int most = MOST_KEPT;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the indices there too, as corridor analyze does; a new file.")
    private Path json;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    SensitivityCommand() {
        this(Program.CORRIDOR.model());
    }

    SensitivityCommand(RunFactory model) {
        this.model = model;
    }

    @Override
    public Integer call() throws IOException {
        requirePositive("--until-resolved", width >= 0);
        requirePositive("--keep-factors", most > 0);
        requirePositive("--most", mostSamples == null || mostSamples > 0);
        if (mostSamples != null && width == 0) {
            throw new InputException(Problem.of("--most", "says where --until-resolved ends, which is not given"));
        }
        if (against != null && width > 0) {
            throw new InputException(
                    Problem.of("--until-resolved", "does not go with --against; give the number of --samples"));
        }
        int end = mostSamples == null ? 0 : mostSamples;
        boolean named = !factors.isEmpty() || !options.vary().isEmpty() || ExperimentInput.isDesignFile(scenario);
        List<String> more = named ? factors : List.of(ModelFactors.ALL);
        ExperimentInput input = input(method, more, width, end);
        boolean screening = !input.request().method().given();
        if (screening) {
            input = input("morris", more, 0, 0);
        }
        if (input.futures() > 0) {
            throw new InputException(Problem.of(
                    scenario,
                    "has the key \"futures\", which a sweep uses; a sensitivity analysis varies parameters itself"));
        }
        Experiment experiment = (screening ? input.withUsualSamples() : input).experiment();
        BatchPlan plan = input.plan(experiment);
        String name = screening ? "sensitivity" : experiment.purpose().method();
        Path target = options.out(Path.of("results", input.name() + "-" + name));
        TargetFolder.check(target);
        FutureOptions.tellUnused(
                plan.scenarios(), plan.futures(), spec.commandLine().getErr());
        JsonFile file = JsonFile.checked(json);
        try (CommandExecution execution = new CommandExecution(options.threads())) {
            return announceOrRun(plan, target, screening, file, execution);
        }
    }

    private ExperimentInput input(String chosen, List<String> varied, double until, int end) throws IOException {
        ExperimentInput input = ExperimentInput.of(scenario, options, null, chosen, varied, until, end, REPLICATES)
                .against(against, options);
        return input.over(ranges(input.isDifference()));
    }

    /**
     * Returns the ranges of the parameters. A decision is taken under what the record leaves open, and a study of the
     * model looks at all that the priors allow; so the default depends on the question.
     */
    private Ranges ranges(boolean difference) {
        if (ranges == null) {
            return difference ? Ranges.ENSEMBLE : Ranges.PRIOR;
        }
        List<String> valid = Stream.of(Ranges.values()).map(Ranges::word).toList();
        return Ranges.of(ranges)
                .orElseThrow(() -> new InputException(
                        new Problem("--ranges", "", ranges, "is no range", NearestName.of(ranges, valid), valid)));
    }

    private int announceOrRun(BatchPlan plan, Path target, boolean screening, JsonFile file, CommandExecution execution)
            throws IOException {
        ExperimentRun run = new ExperimentRun(
                spec.commandLine().getOut(), spec.commandLine().getErr(), model, output);
        if (options.dryRun()) {
            if (screening) {
                spec.commandLine()
                        .getOut()
                        .println("First Morris, as follows; then Sobol over at most " + most + " factors: up to "
                                + (long) sobolSamples()
                                        * (2L * most + 2)
                                        * plan.replicates()
                                        * plan.scenarios().size()
                                + " more runs.");
            }
            return run.announce(plan, target, execution.threads());
        }
        return screening
                ? screen(plan, target, file, execution)
                : run.run(plan, target, command(), output.next(), file, execution);
    }

    private int screen(BatchPlan plan, Path target, JsonFile json, CommandExecution execution) throws IOException {
        ScreeningFile.Second second = new ScreeningFile.Second(
                command(),
                most,
                sobolSamples(),
                plan.replicates(),
                width,
                width == 0 ? 0 : mostSamples == null ? MOST_SAMPLES : mostSamples);
        return ScreeningRun.run(pipeline -> pipeline.begin(target, second, plan), execution, json, spec, model, output);
    }

    private int sobolSamples() {
        return options.samples() == null ? SOBOL_SAMPLES : options.samples();
    }

    /** Returns the command without options that cannot change a result. */
    private String command() {
        CommandLineText command = new CommandLineText().add("sensitivity").add(scenario);
        if (against != null) {
            command.option("--against", against);
        }
        if (ranges != null) {
            command.option("--ranges", ranges);
        }
        if (method != null) {
            command.option("--method", method);
        }
        if (!factors.isEmpty()) {
            command.option("--factors", String.join(",", factors));
        }
        if (width > 0) {
            command.option("--until-resolved", DecimalText.of(width));
        }
        if (mostSamples != null) {
            command.option("--most", mostSamples.toString());
        }
        if (most != MOST_KEPT) {
            command.option("--keep-factors", Integer.toString(most));
        }
        options.addTo(command);
        return command.toString();
    }

    private static void requirePositive(String option, boolean holds) {
        if (!holds) {
            throw new InputException(Problem.of(option, "must be positive"));
        }
    }
}
