package corridor.cli;

import corridor.exchange.BehaviorSpaceSample;
import corridor.exchange.SampleFiles;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** A sample source is three files, a table of BehaviorSpace, or the folder of an experiment. */
final class SampleSource {
    @Option(names = "--problem", paramLabel = "FILE", description = "The factors: problem.json.")
    private Path problem;

    @Option(names = "--inputs", paramLabel = "FILE", description = "The values of the factors: X.csv.")
    private Path inputs;

    @Option(names = "--outputs", paramLabel = "FILE", description = "The outputs of the rows: Y.csv.")
    private Path outputs;

    @Option(
            names = "--behaviorspace",
            paramLabel = "FILE",
            description = "In place of the three: a table of NetLogo's BehaviorSpace. The last step of a run counts, of"
                    + " repetitions the mean.")
    private Path behaviorSpace;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "In place of the three: a folder of corridor sweep or sensitivity. Of replicates the mean.")
    private Path results;

    @Option(
            names = "--factors",
            paramLabel = "NAME,...",
            split = ",",
            description = "With --behaviorspace: the columns that are factors (default: all that vary).")
    private List<String> factors = List.of();

    @Option(
            names = "--measures",
            paramLabel = "NAME,...",
            split = ",",
            description = "With --behaviorspace or --results: the outputs (default: all; those that were asked for).")
    private List<String> measures = List.of();

    SampleFiles read() throws IOException {
        boolean files = Stream.of(problem, inputs, outputs).anyMatch(Objects::nonNull);
        long sources = Stream.of(files ? problem : null, behaviorSpace, results)
                .filter(Objects::nonNull)
                .count();
        if (files && Stream.of(problem, inputs, outputs).anyMatch(Objects::isNull)) {
            throw new InputException(
                    Problem.of("--problem, --inputs, --outputs", "belong together, and one of them is missing"));
        }
        if (sources != 1) {
            throw new InputException(Problem.of(
                    "corridor analyze",
                    "needs one sample: --problem with --inputs and --outputs, or --behaviorspace, or --results"));
        }
        if (behaviorSpace != null) {
            return BehaviorSpaceSample.read(behaviorSpace, factors, measures);
        }
        if (results != null) {
            return SampleFiles.of(Program.CORRIDOR.experiment(line -> {}).analyse(results, measures));
        }
        try (CommandExecution execution = CommandExecution.onAllProcessors()) {
            return SampleFiles.read(problem, inputs, outputs, execution.tasks());
        }
    }

    /** Returns a short description of the sample, for messages. */
    String words() {
        return behaviorSpace != null
                ? behaviorSpace.toString()
                : results != null ? results.toString() : inputs + " with " + outputs;
    }
}
