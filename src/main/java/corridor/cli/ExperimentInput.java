package corridor.cli;

import corridor.batch.BatchPlan;
import corridor.batch.ExperimentDesign;
import corridor.cli.input.ScenarioArguments;
import corridor.design.Experiment;
import corridor.design.ExperimentRequest;
import corridor.design.ExperimentRequest.Asked;
import corridor.design.ExperimentRequest.Vary;
import corridor.design.FutureDesign;
import corridor.design.Ranges;
import corridor.exchange.ExperimentRequestFile;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.Keep;
import corridor.scenario.Scenario;
import corridor.workflow.experiment.ExperimentMaker;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An experiment input is the request of an experiment, read from options or from a design file. Options replace the
 * entries of the file.
 *
 * @param scenarios the scenario; or the reference and the scenario whose difference from it is analysed
 * @param futures number of draws of the uncertain parameters at each point; 0 if every parameter has its default
 * @param prior whether the draws come from the whole ranges, rather than from the draws that the record allows
 * @param replicates number of runs of each point, or of each future at each point
 */
record ExperimentInput(
        List<Scenario> scenarios, ExperimentRequest request, int futures, boolean prior, int replicates) {
    /**
     * Reads the request.
     *
     * @param argument a scenario, or a design file that names one
     * @param design the option {@code --design}; null if not given
     * @param method the option {@code --method}; null if not given
     * @param more varied factors in addition to the factors in the options
     * @param width value of {@code --until-resolved}; 0 if not given
     * @param most value of {@code --most}; 0 if not given
     * @param usualReplicates replicates if none are given
     */
    static ExperimentInput of(
            String argument,
            ExperimentOptions options,
            String design,
            String method,
            List<String> more,
            double width,
            int most,
            int usualReplicates) {
        Optional<ExperimentRequestFile> file = file(argument);
        List<String> sets =
                new ArrayList<>(file.map(ExperimentRequestFile::constants).orElse(List.of()));
        sets.addAll(options.sets());
        ScenarioArguments scenarios = Program.arguments(options.notes());
        List<Scenario> read = new ArrayList<>();
        if (file.isPresent()) {
            if (!file.get().against().isEmpty()) {
                read.add(scenarios.readNamedIn(Path.of(argument), file.get().against(), sets));
            }
            read.add(scenarios.readNamedIn(Path.of(argument), file.get().scenario(), sets));
        } else {
            read.add(scenarios.read(argument, sets));
        }
        Optional<ExperimentRequest> asked = file.map(ExperimentRequestFile::request);
        List<Vary> vary = new ArrayList<>(asked.map(ExperimentRequest::vary).orElse(List.of()));
        more.forEach(one -> vary.add(new Vary("--factors", one.strip(), "")));
        options.vary().forEach(one -> vary.add(vary(one)));
        List<Asked> constraints =
                new ArrayList<>(asked.map(ExperimentRequest::constraints).orElse(List.of()));
        options.constraints().forEach(rule -> constraints.add(new Asked("--constraint", rule)));
        ExperimentRequest request = new ExperimentRequest(
                vary,
                design != null
                        ? new Asked("--design", design)
                        : asked.map(ExperimentRequest::design).orElse(Asked.NOTHING),
                method != null
                        ? new Asked("--method", method)
                        : asked.map(ExperimentRequest::method).orElse(Asked.NOTHING),
                Optional.ofNullable(options.samples())
                        .or(() -> asked.flatMap(ExperimentRequest::samples))
                        .map(samples -> positive("--samples", samples)),
                options.seed() != null
                        ? options.seed()
                        : asked.map(ExperimentRequest::seed).orElse(1L),
                options.outcomes().isEmpty()
                        ? asked.map(ExperimentRequest::outcomes).orElse(List.of())
                        : options.outcomes().stream()
                                .map(id -> new Asked("--outcomes", id.strip()))
                                .toList(),
                constraints,
                !options.ownLuck() && asked.map(ExperimentRequest::sharedLuck).orElse(true),
                options.quantity().equals("mean")
                        ? asked.map(ExperimentRequest::quantity).orElse(new Asked("--quantity", "mean"))
                        : new Asked("--quantity", options.quantity()),
                width > 0 ? width : asked.map(ExperimentRequest::untilWidth).orElse(0.0),
                most > 0 ? most : asked.map(ExperimentRequest::mostSamples).orElse(0),
                designOptions(options, asked));
        int replicates = Optional.ofNullable(options.replicates())
                .or(() -> file.flatMap(ExperimentRequestFile::replicates))
                .orElse(usualReplicates);
        int futures = file.flatMap(ExperimentRequestFile::futures).orElse(0);
        return new ExperimentInput(read, request, futures, false, replicates);
    }

    /**
     * Returns a copy with futures of the command line, which replace those of a design file.
     *
     * @param number value of {@code --futures}; null if not given
     */
    ExperimentInput withFutures(Integer number, boolean fromPrior) {
        int drawn = number == null ? futures : positive("--futures", number);
        if (fromPrior && drawn == 0) {
            throw new InputException(Problem.of("--prior", "says where futures come from, and --futures is not given"));
        }
        return new ExperimentInput(scenarios, request, drawn, fromPrior, replicates);
    }

    /**
     * Returns a copy that analyses the difference of the scenario from a reference, which replaces that of a design
     * file.
     *
     * @param reference file or name of the reference; null if not given
     */
    ExperimentInput against(String reference, ExperimentOptions options) {
        if (reference == null) {
            return this;
        }
        Scenario read = Program.arguments(options.notes()).read(reference, options.sets());
        return new ExperimentInput(List.of(read, scenario()), request, futures, prior, replicates);
    }

    /** Whether the difference from a reference is analysed. */
    boolean isDifference() {
        return scenarios.size() > 1;
    }

    /** Returns a copy with these ranges of the parameters for which no values are given. */
    ExperimentInput over(Ranges ranges) {
        return new ExperimentInput(scenarios, request.with(ranges), futures, prior, replicates);
    }

    /** Returns the name of the scenarios for a folder. */
    String name() {
        return scenario().name()
                + (isDifference() ? "-against-" + scenarios.get(0).name() : "");
    }

    /** Returns the scenario that the request names. */
    private Scenario scenario() {
        return scenarios.get(scenarios.size() - 1);
    }

    Experiment experiment() {
        return ExperimentMaker.make(request, scenarios, Program.CORRIDOR.catalogue());
    }

    /** Returns a copy with the default size of the design. */
    ExperimentInput withUsualSamples() {
        return new ExperimentInput(scenarios, request.withUsualSamples(), futures, prior, replicates);
    }

    BatchPlan plan(Experiment experiment) {
        ExperimentDesign design = ExperimentDesign.of(Program.CORRIDOR.catalogue(), experiment, scenarios.get(0));
        return new BatchPlan(
                scenarios,
                design,
                futures == 0
                        ? FutureDesign.defaults()
                        : FutureOptions.draw(drawn(design), futures, prior, request.seed()),
                replicates,
                request.seed(),
                Keep.NOTHING);
    }

    /**
     * Whether an argument names a design file. A design file lists the factors of a sweep or a sensitivity analysis.
     */
    static boolean isDesignFile(String argument) {
        return file(argument).isPresent();
    }

    private static Optional<ExperimentRequestFile> file(String argument) {
        try {
            Path path = Path.of(argument);
            if (!ExperimentRequestFile.isOne(path)) {
                return Optional.empty();
            }
            ExperimentRequestFile read = ExperimentRequestFile.read(path);
            if (read.scenario().isEmpty()) {
                throw new InputException(Problem.of(argument, "names no scenario; add the key \"scenario\""));
            }
            return Optional.of(read);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Vary vary(String text) {
        int equals = text.indexOf('=');
        if (equals == text.length() - 1) {
            throw new InputException(Problem.of("--vary " + text, "values are missing after ="));
        }
        return equals < 0
                ? new Vary("--vary", text.strip(), "")
                : new Vary(
                        "--vary",
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
    }

    private static ExperimentRequest.Options designOptions(
            ExperimentOptions options, Optional<ExperimentRequest> asked) {
        ExperimentRequest.Options file = asked.map(ExperimentRequest::options).orElse(ExperimentRequest.Options.USUAL);
        return new ExperimentRequest.Options(
                options.groups().isEmpty()
                        ? file.groups()
                        : options.groups().stream()
                                .map(rule -> new Asked("--groups", rule.strip()))
                                .toList(),
                options.candidates() == null ? file.candidates() : positive("--candidates", options.candidates()),
                options.scramblings() == null ? file.scramblings() : positive("--scramblings", options.scramblings()));
    }

    private static int positive(String option, int number) {
        if (number < 1) {
            throw new InputException(new Problem(
                    option, "", Integer.toString(number), "must be a positive whole number", "", List.of()));
        }
        return number;
    }

    /** Returns the scenarios as they are at the first point, which fixes the parameters that futures leave alone. */
    private List<Scenario> drawn(ExperimentDesign design) {
        return scenarios.stream().map(scenario -> design.at(0, scenario)).toList();
    }
}
