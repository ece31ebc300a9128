package corridor.cli;

import corridor.analysis.comparison.ShownScenarios;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.CommandLineText;
import corridor.number.Counted;
import corridor.report.comparison.Narrator;
import corridor.report.phrase.SpelledOut;
import corridor.result.Manifest;
import corridor.result.RunFailure;
import corridor.workflow.comparison.ComparisonWorkflow.Finished;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Prints the final message of a batch, and of a report that was made again. */
final class BatchSummary {
    static final int SOME_RUNS_FAILED = 3;
    private static final int FAILURES_TOLD = 3;

    private BatchSummary() {}

    /** Prints the main findings, the place of the report, and the next command to try. */
    static void found(PrintWriter out, Finished finished, Path folder, String next, OutputOptions output) {
        ShownScenarios shown = ShownScenarios.of(finished.analysis());
        SpelledOut spelled = new SpelledOut(Program.CORRIDOR.catalogue().abbreviations());
        Narrator.lines(shown, Program.CORRIDOR.catalogue()).stream()
                .map(spelled::first)
                .forEach(out::println);
        output.report(folder);
        out.println("Next:   " + next);
        out.flush();
    }

    /** Prints failed runs, if any; returns the exit code. */
    static int failures(PrintWriter err, Manifest manifest, Path folder) {
        List<Manifest.Failure> failures = manifest.failures();
        if (failures.isEmpty()) {
            return 0;
        }
        err.println(
                failures.size() + " of " + manifest.runs() + " runs failed. The results are kept: runs.csv marks the"
                        + " failed runs, manifest.json says why, the analysis leaves them out.");
        failures.stream()
                .limit(FAILURES_TOLD)
                .forEach(failure ->
                        err.println("  " + failure.scenario() + place(manifest, failure) + ": " + failure.cause()));
        if (failures.size() > FAILURES_TOLD) {
            err.println("  and " + (failures.size() - FAILURES_TOLD) + " more");
        }
        err.println("Run them again with: "
                + new CommandLineText()
                        .add("resume")
                        .add("--retry-failed")
                        .add(folder.toString())
                        .asCalled());
        err.flush();
        return SOME_RUNS_FAILED;
    }

    private static String place(Manifest manifest, Manifest.Failure failure) {
        String point = manifest.points() > 1 ? ", point " + failure.point() : "";
        String future = manifest.drawn() ? ", future " + failure.future() : "";
        return point + future + ", replicate " + failure.replicate();
    }

    /**
     * Prints failed runs of a study, and returns the exit code.
     *
     * @param leftOut clause that says which numbers are missing because of the failed runs
     */
    static int failures(PrintWriter err, List<RunFailure> failures, String leftOut) {
        if (failures.isEmpty()) {
            return 0;
        }
        err.println(Counted.of(failures.size(), "run") + " failed; " + leftOut + ".");
        failures.stream()
                .limit(FAILURES_TOLD)
                .forEach(failure -> err.println("  replicate " + failure.key().replicate() + ": " + failure.cause()));
        err.flush();
        return SOME_RUNS_FAILED;
    }
}
