package corridor.workflow.experiment;

import corridor.analysis.experiment.ExperimentAnalysis;
import corridor.analysis.experiment.PointValues;
import corridor.batch.ExperimentDesign;
import corridor.batch.Shard;
import corridor.design.DesignMethod;
import corridor.design.Experiment;
import corridor.number.DecimalText;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunResult;
import corridor.result.ShardContent;
import corridor.workflow.OpenBatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Enlarges an experiment until its intervals are narrow enough. */
public final class Growth {
    /** Designs whose first points are the points of a smaller design with the same seed. */
    public static final Set<DesignMethod> NESTED = Set.of(
            DesignMethod.SOBOL,
            DesignMethod.MORRIS,
            DesignMethod.HALTON,
            DesignMethod.MONTE_CARLO,
            DesignMethod.DERIVATIVE);

    private Growth() {}

    /**
     * Returns the experiment with twice the samples; empty if its intervals are narrow enough, or it would exceed its
     * largest size.
     *
     * @param width width of the widest interval; NaN if there are no intervals, which ends the growth
     */
    public static Optional<Experiment> next(Experiment experiment, double width) {
        int samples = 2 * experiment.design().samples();
        boolean enough = Double.isNaN(width) || width <= experiment.purpose().untilWidth();
        return enough || samples > experiment.purpose().mostSamples()
                ? Optional.empty()
                : Optional.of(experiment.withSamples(samples));
    }

    /** Returns the larger design that the results so far require; empty when the design need not grow. */
    static Optional<Experiment> larger(OpenBatch open, OutcomeTable table, Consumer<String> news) throws IOException {
        ExperimentDesign design = (ExperimentDesign) open.plan().points();
        Experiment experiment = design.experiment();
        if (!experiment.purpose().grows()) {
            return Optional.empty();
        }
        List<RunResult> endedWell = new ArrayList<>();
        for (Shard shard : open.plan().shards()) {
            ShardContent content = open.folder().read(shard.number());
            Set<Object> failed = new HashSet<>();
            content.failures().forEach(failure -> failed.add(failure.key()));
            content.runs().stream().filter(run -> !failed.contains(run.key())).forEach(endedWell::add);
        }
        double width = new ExperimentAnalysis(
                        experiment,
                        new ScenarioPair(open.plan().scenarios()).subject(),
                        design.points(),
                        new PointValues.Size(
                                open.plan().futures().futures(), open.plan().replicates()),
                        table)
                .width(RunColumns.of(endedWell));
        news.accept("N = " + experiment.design().samples() + ": the widest interval is "
                + DecimalText.rounded(width, 2) + ", asked for is "
                + DecimalText.rounded(experiment.purpose().untilWidth(), 2) + ".");
        return next(experiment, width);
    }
}
