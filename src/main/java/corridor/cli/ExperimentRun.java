package corridor.cli;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.VariedFactor;
import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.ExperimentDesign;
import corridor.batch.StopSignal;
import corridor.batch.TimingProbe;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.JsonFile;
import corridor.cli.output.OutputOptions;
import corridor.cli.text.DurationText;
import corridor.design.DesignDescriptor;
import corridor.design.Experiment;
import corridor.exchange.ResultJson;
import corridor.report.experiment.ExperimentWords;
import corridor.report.experiment.RangesWords;
import corridor.report.experiment.RankingWords;
import corridor.report.experiment.SwitchingWords;
import corridor.run.RunFactory;
import corridor.workflow.experiment.ExperimentWorkflow;
import corridor.workflow.experiment.ExperimentWorkflow.Finished;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Announces or runs an experiment and prints its findings. */
final class ExperimentRun {
    private final PrintWriter out;
    private final PrintWriter err;
    private final RunFactory model;
    private final OutputOptions output;

    ExperimentRun(PrintWriter out, PrintWriter err, RunFactory model, OutputOptions output) {
        this.out = out;
        this.err = err;
        this.model = model;
        this.output = output;
    }

    int announce(BatchPlan plan, Path target, int threads) {
        ExperimentDesign design = (ExperimentDesign) plan.points();
        Experiment experiment = design.experiment();
        double seconds = TimingProbe.expectedSeconds(
                plan,
                plan.size(),
                threads,
                model.create(plan.points().at(0, plan.reference()), plan.futures()::values, plan.seed()),
                new StopSignal());
        List<String> names = experiment.design().space().names();
        int scenarios = plan.scenarios().size();
        out.println(
                scenarios == 1
                        ? "Scenario:  " + plan.reference().name()
                        : "Difference: " + plan.scenarios().get(1).name() + " minus "
                                + plan.reference().name() + ", in pairs of runs with the same luck");
        out.println("Varied:    " + (names.size() <= 6 ? String.join(", ", names) : names.size() + " factors"));
        String ranges = RangesWords.line(experiment.design().space().factors().stream()
                .map(factor -> VariedFactor.of(factor, Program.CORRIDOR.catalogue()))
                .toList());
        if (!ranges.isEmpty()) {
            out.println(ranges);
        }
        out.println("Design:    " + design(experiment.design()) + ", " + design.count() + " points"
                + (design.points().leftOut() > 0
                        ? " (" + design.points().leftOut() + " more break a constraint or an order)"
                        : ""));
        out.println("Runs:      " + plan.size() + " (" + (scenarios == 1 ? "" : scenarios + " scenarios x ")
                + design.count() + " points x "
                + (plan.futures().isDrawn() ? plan.futures().futures() + " futures x " : "") + plan.replicates()
                + (plan.replicates() == 1 ? " replicate" : " replicates") + "), seed " + plan.seed());
        if (experiment.purpose().grows()) {
            long most = experiment
                    .design()
                    .withSamples(experiment.purpose().mostSamples())
                    .rows();
            out.println("           and, until it is resolved, up to "
                    + most * plan.futures().futures() * plan.replicates());
        }
        out.println("Outcomes:  " + String.join(", ", experiment.outcomes()));
        out.println("Time:      "
                + (Double.isNaN(seconds)
                        ? "unknown: the first run failed"
                        : DurationText.range(seconds) + " on " + CommandExecution.words(threads)
                                + ", then charts and report"));
        out.println("Folder:    " + target);
        out.println("Nothing was run or written (--dry-run).");
        out.flush();
        return 0;
    }

    private static String design(DesignDescriptor design) {
        int units = design.space().units().size();
        return design.method().word()
                + (design.space().grouped() ? " over " + units + " groups" : "")
                + (design.candidates() > design.samples()
                        ? ", " + design.samples() + " of " + design.candidates() + " trajectories"
                        : "")
                + (design.scramblings() > 1 ? ", " + design.scramblings() + " scramblings" : "");
    }

    int run(BatchPlan plan, Path target, String command, String next, JsonFile json, CommandExecution execution)
            throws IOException {
        ExperimentWorkflow pipeline = pipeline();
        BatchProgress progress = output.progress(err, plan.words());
        return InterruptGuard.during(err, stop -> {
            Finished finished = pipeline.run(plan, target, command, List.of(), model, execution.with(progress, stop));
            ResultJson indices = new ResultJson();
            indices.add(finished.findings());
            json.write(indices);
            found(finished, target, next);
            return BatchSummary.failures(err, finished.manifest(), target);
        });
    }

    ExperimentWorkflow pipeline() {
        return Program.CORRIDOR.experiment(output.news(err));
    }

    void found(Finished finished, Path target, String next) {
        ExperimentFindings findings = finished.findings();
        ExperimentWords.sentences(findings).forEach(out::println);
        if (findings.subject().isDifference()) {
            String ranges = RangesWords.line(findings.varied());
            out.println(ranges.isEmpty() ? "Ranges: as asked for." : ranges);
        }
        findings.outcomes()
                .forEach(found -> found.result()
                        .ifPresent(result -> RankingWords.lines(result)
                                .forEach(line -> out.println("  " + findings.label(found) + ": " + line))));
        findings.outcomes()
                .forEach(found -> SwitchingWords.lines(findings, found)
                        .forEach(line -> out.println("  " + findings.label(found) + ": " + line)));
        output.report(target);
        out.println("Next:   " + next);
        out.flush();
    }
}
