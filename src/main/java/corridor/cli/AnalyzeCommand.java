package corridor.cli;

import corridor.analysis.sensitivity.AnalysisOptions;
import corridor.analysis.sensitivity.Resampling;
import corridor.analysis.sensitivity.Sensitivity;
import corridor.analysis.sensitivity.UnfitSampleException;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.cli.output.WaitingLine;
import corridor.cli.sample.SampleDiscovery;
import corridor.cli.sample.SampleResults;
import corridor.exchange.CsvColumn;
import corridor.exchange.SampleFiles;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.result.unfinished.NewTextFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Analyses a sample of any model. */
@Command(
        name = "analyze",
        description = {
            "Analyse samples from anywhere: which factors drive an output, and where cases of interest lie.",
            "Methods: sobol, morris, efast, rbd-fast, pawn, delta, dgsm, src, prcc; prim, cart, scores."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The problem file is that of SALib: names, bounds, and as you like dists, groups. Inputs and outputs",
            "are tables with a header; several outputs give one result for each. A table of BehaviorSpace or a",
            "folder of corridor sweep will do in their place.",
            "",
            "Examples:",
            "  corridor analyze --method pawn --problem docs/samples/ishigami-problem.json \\",
            "    --inputs docs/samples/ishigami-X.csv --outputs docs/samples/ishigami-Y.csv",
            "  corridor analyze --method prim --threshold above:9 --problem docs/samples/ishigami-problem.json \\",
            "    --inputs docs/samples/ishigami-X.csv --outputs docs/samples/ishigami-Y.csv",
            "  corridor analyze --method delta --behaviorspace docs/samples/ishigami-behaviorspace.csv"
        })
final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--method", required = true, paramLabel = "NAME", description = "The method; see above.")
    private String method;

    @Mixin
    private SampleSource source = new SampleSource();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the results there too, as JSON.")
    private Path json;

    @Option(names = "--charts", paramLabel = "DIR", description = "Draw charts into that folder, as SVG and PNG.")
    private Path charts;

    @Option(
            names = "--threshold",
            paramLabel = "RULE",
            description = "prim and cart: which outputs are of interest: above:V, below:V or worst:10%%; V alone means"
                    + " above. Not needed for outputs that are 0 or 1.")
    private String threshold;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "100",
            description = "Resamples for intervals (default ${DEFAULT-VALUE}).")
    private int resamples;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of the resamples (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--levels",
            paramLabel = "P",
            description =
                    "morris: levels of the grid, if the inputs are to be checked against it (default: steps as the"
                            + " inputs show them).")
    private Integer levels;

    @Option(
            names = "--harmonics",
            paramLabel = "M",
            defaultValue = "0",
            description = "efast, rbd-fast: harmonics (default 4 and 10).",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
    private int harmonics;

    @Option(
            names = "--slides",
            paramLabel = "S",
            defaultValue = "10",
            description = "pawn: slides of each factor (default ${DEFAULT-VALUE}).")
    private int slides;

    @Option(
            names = "--scramblings",
            paramLabel = "K",
            defaultValue = "0",
            description = "sobol: the base points come from K independent scramblings in turn; the intervals from their"
                    + " spread (default: as the folder of --results says; else resamples).",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
    private int scramblings;

    @Option(
            names = "--boxes",
            paramLabel = "K",
            defaultValue = "4",
            description = "prim: most boxes to search (default ${DEFAULT-VALUE}).")
    private int boxes;

    @Override
    public Integer call() throws IOException {
        boolean discovery = SampleDiscovery.METHODS.contains(method);
        requireOptions();
        SensitivityMethod sensitivity =
                discovery ? null : SensitivityMethod.of(method).orElseThrow(this::unknown);
        SampleResults results;
        try (WaitingLine waiting = WaitingLine.watching(spec.commandLine().getErr())) {
            waiting.now("reading the sample");
            SampleFiles files = source.read();
            results = new SampleResults(files, seed, charts != null);
            double[][] x = discovery ? new double[0][] : files.x();
            for (CsvColumn output : files.outputs()) {
                waiting.now(method + " of " + output.name() + ", " + (results.size() + 1) + " of "
                        + files.outputs().size() + (files.outputs().size() == 1 ? " output" : " outputs"));
                if (discovery) {
                    new SampleDiscovery(method, Optional.ofNullable(threshold), boxes, seed, source.words())
                            .analyse(files, output, results);
                } else {
                    results.add(output, analyse(sensitivity, files, x, output));
                }
            }
            waiting.now("writing");
            if (json != null) {
                write(results.json());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(results.text());
        if (charts != null) {
            out.println(results.draw(charts));
        }
        out.flush();
        return 0;
    }

    private SensitivityResult analyse(
            SensitivityMethod sensitivity, SampleFiles files, double[][] x, CsvColumn output) {
        try {
            return Sensitivity.analyse(sensitivity, files.space(), x, output.numbers(), options(files));
        } catch (UnfitSampleException e) {
            throw new InputException(Problem.of(source.words() + ", " + output.name(), e.getMessage()));
        }
    }

    private void requireOptions() {
        atLeast("--resamples", resamples, 2);
        atLeast("--levels", levels == null ? 2 : levels, 2);
        atLeast("--harmonics", harmonics, 0);
        atLeast("--slides", slides, 1);
        atLeast("--boxes", boxes, 1);
        atLeast("--scramblings", scramblings, 0);
    }

    private AnalysisOptions options(SampleFiles files) {
        return new AnalysisOptions(
                new Resampling(resamples, seed),
                levels == null ? 0 : levels,
                harmonics,
                slides,
                scramblings > 0 ? scramblings : files.scramblings());
    }

    private static void atLeast(String option, int value, int least) {
        if (value < least) {
            throw new InputException(
                    new Problem(option, "", Integer.toString(value), "must be at least " + least, "", List.of()));
        }
    }

    private void write(String text) throws IOException {
        Path folder = json.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException(Problem.of("--json", "the folder of " + json + " does not exist"));
        }
        if (Files.isDirectory(json)) {
            throw new InputException(Problem.of("--json", json + " is a folder"));
        }
        NewTextFile.replace(json, text);
    }

    private InputException unknown() {
        List<String> valid = new ArrayList<>(SensitivityMethod.words());
        valid.addAll(SampleDiscovery.METHODS);
        return new InputException(new Problem(
                "--method",
                "",
                method,
                "is not a method",
                NearestName.of(method, valid),
                valid,
                "corridor analyze --help"));
    }
}
