package corridor.analysis.experiment;

import corridor.analysis.effect.Assumption;
import corridor.analysis.effect.EffectAnalysis;
import corridor.analysis.effect.EffectFindings;
import corridor.analysis.effect.EffectSample;
import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.UsableRows;
import corridor.catalogue.Catalogue;
import corridor.design.Distribution;
import corridor.design.Experiment;
import corridor.design.ExperimentPoints;
import corridor.design.Factor;
import corridor.design.ModelFactors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes samples of effects from the points of an experiment, and analyses them. */
final class ExperimentEffects {
    private static final String PRIOR = "the prior allows";
    private static final String RECORD = "the record allows";

    private final Experiment experiment;
    private final Subject subject;
    private final ExperimentPoints points;
    /** Columns of the design whose factors are numbers. */
    private final List<Integer> columns = new ArrayList<>();

    private final List<Assumption> assumptions = new ArrayList<>();

    ExperimentEffects(
            Experiment experiment,
            Subject subject,
            ExperimentPoints points,
            List<VariedFactor> varied,
            Catalogue catalogue) {
        this.experiment = experiment;
        this.subject = subject;
        this.points = points;
        FactorNames names = FactorNames.of(varied);
        for (int j = 0; j < points.space().size(); j++) {
            Factor factor = points.space().get(j);
            Distribution distribution = factor.distribution();
            boolean number = !(distribution instanceof Distribution.Categories) && distribution.bounded();
            if (number && distribution.low() < distribution.high()) {
                Optional<Band> record = RecordSpread.of(catalogue.ensemble(), factor.name());
                Optional<Band> spread = record.or(() -> prior(catalogue, factor.name()));
                columns.add(j);
                assumptions.add(new Assumption(
                        factor.name(),
                        names.words(factor.name()),
                        distribution.low(),
                        distribution.high(),
                        distribution instanceof Distribution.LogUniform,
                        spread,
                        record.isPresent() ? RECORD : spread.isPresent() ? PRIOR : ""));
            }
        }
    }

    /** Returns the effects on the outcomes, without those that are equal at all points; none without a difference. */
    List<EffectFindings> of(List<OutcomeFindings> outcomes) {
        List<EffectFindings> effects = new ArrayList<>();
        if (subject.isDifference() && !assumptions.isEmpty()) {
            EffectAnalysis analysis = new EffectAnalysis(experiment.design().seed());
            for (OutcomeFindings found : outcomes) {
                if (!found.constant()) {
                    analysis.of(sample(found)).ifPresent(effects::add);
                }
            }
        }
        return effects;
    }

    private EffectSample sample(OutcomeFindings found) {
        int block = blockSize();
        List<double[]> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Integer> unit = new ArrayList<>();
        int units = 0;
        int latest = -1;
        for (int point = 0; point < points.count(); point++) {
            if (!Double.isNaN(found.values()[point])) {
                double[] row = points.designed()[point];
                x.add(columns.stream().mapToDouble(column -> row[column]).toArray());
                y.add(found.values()[point]);
                int own = Math.floorDiv(point, block);
                units += own == latest ? 0 : 1;
                latest = own;
                unit.add(units - 1);
            }
        }
        return new EffectSample(
                subject.scenario(),
                subject.reference(),
                found.outcome(),
                "points",
                assumptions,
                x.toArray(double[][]::new),
                y.stream().mapToDouble(Double::doubleValue).toArray(),
                unit.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Returns the quantiles of the prior of a parameter; empty for a lever. */
    private static Optional<Band> prior(Catalogue catalogue, String id) {
        if (!catalogue.parameterIds().contains(id)) {
            return Optional.empty();
        }
        Distribution prior = new ModelFactors(catalogue).whole(id).distribution();
        return Optional.of(new Band(prior.at(0.05), prior.at(0.25), prior.at(0.5), prior.at(0.75), prior.at(0.95)));
    }

    /** Number of rows that belong together; the points of a search curve count one by one. */
    private int blockSize() {
        int block = UsableRows.block(experiment.design(), 1);
        return Math.max(1, block);
    }
}
