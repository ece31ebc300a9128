package corridor.analysis.experiment;

import corridor.analysis.effect.EffectFindings;
import corridor.analysis.sensitivity.AnalysisOptions;
import corridor.analysis.sensitivity.Resampling;
import corridor.analysis.sensitivity.Sensitivity;
import corridor.analysis.sensitivity.UnfitSampleException;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.UsableRows;
import corridor.catalogue.Outcome;
import corridor.design.DesignMethod;
import corridor.design.Experiment;
import corridor.design.ExperimentPoints;
import corridor.design.FactorSpace;
import corridor.result.MonthlyValues;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An experiment analysis computes the findings of an experiment from its runs. */
public final class ExperimentAnalysis {
    private static final int FACTORS_BY_MONTH = 6;
    private static final int MONTHS = 12;
    private static final int RESAMPLES = 100;
    /** Number of resamples for monthly intervals. Charts draw them as faint bands, so few are enough. */
    private static final int RESAMPLES_BY_MONTH = 25;

    private final Experiment experiment;
    private final Subject subject;
    private final ExperimentPoints points;
    private final PointValues.Size size;
    private final OutcomeTable table;
    private final FactorSpace space;
    private final PointStatistic quantity;
    private final Optional<SensitivityMethod> method;

    /** @param size number of futures and replicates at each point */
    public ExperimentAnalysis(
            Experiment experiment,
            Subject subject,
            ExperimentPoints points,
            PointValues.Size size,
            OutcomeTable table) {
        this.experiment = experiment;
        this.subject = subject;
        this.points = points;
        this.size = size;
        this.table = table;
        this.space = experiment.design().space();
        this.quantity = PointStatistic.parse(experiment.purpose().quantity());
        this.method = SensitivityMethod.of(experiment.purpose().method());
    }

    /**
     * Computes the findings.
     *
     * @param endedWell runs that did not fail, ordered by scenario, point and replicate
     * @param first first month of all series
     */
    public ExperimentFindings of(RunColumns endedWell, MonthlyValues monthly, YearMonth first) {
        List<OutcomeFindings> found = new ArrayList<>();
        for (String id : experiment.outcomes()) {
            found.add(outcome(table.all().get(table.index(id)), endedWell, monthly, first));
        }
        List<VariedFactor> varied = space.factors().stream()
                .map(factor -> VariedFactor.of(factor, table.catalogue()))
                .toList();
        List<EffectFindings> effects =
                new ExperimentEffects(experiment, subject, points, varied, table.catalogue()).of(found);
        return new ExperimentFindings(experiment, subject, points, size, quantity, varied, found, effects);
    }

    /**
     * Returns the largest {@link Provisional#width} of all outcomes. Outcomes without an interval are ignored; NaN if
     * there are no others.
     */
    public double width(RunColumns endedWell) {
        double widest = Double.NaN;
        for (String id : experiment.outcomes()) {
            double[] y = subject.values(endedWell, table.index(id), points.count(), size)
                    .of(quantity);
            UsableRows rows = UsableRows.of(experiment.design(), points.designed(), y);
            Optional<SensitivityResult> result =
                    method.flatMap(chosen -> analysed(chosen, rows, RESAMPLES, new ArrayList<>()));
            double width = result.map(found -> new Provisional(rows.samples(), found.ranking()).width())
                    .orElse(Double.NaN);
            widest = Double.isNaN(widest) ? width : Double.isNaN(width) ? widest : Math.max(widest, width);
        }
        return widest;
    }

    private OutcomeFindings outcome(Outcome outcome, RunColumns endedWell, MonthlyValues monthly, YearMonth first) {
        PointValues values = subject.values(endedWell, table.index(outcome.id()), points.count(), size);
        double[] y = values.of(quantity);
        List<String> notes = new ArrayList<>();
        UsableRows rows = UsableRows.of(experiment.design(), points.designed(), y);
        missing(values, rows).forEach(notes::add);
        Optional<SensitivityResult> result = method.flatMap(chosen -> analysed(chosen, rows, RESAMPLES, notes));
        Quantiles quantiles = Quantiles.of(y);
        return new OutcomeFindings(
                outcome,
                y,
                PointStatistic.MEAN.of(y),
                quantiles.band(),
                values.noise(experiment.sharedLuck()),
                effects(values, y),
                interactions(values),
                result,
                result.isEmpty() ? List.of() : provisional(rows, result.get()),
                result.flatMap(whole -> course(whole, outcome, endedWell, monthly, first, 1)),
                result.flatMap(whole -> course(whole, outcome, endedWell, monthly, first, MONTHS)),
                notes);
    }

    private static List<String> missing(PointValues values, UsableRows rows) {
        List<String> notes = new ArrayList<>();
        int missing = values.missing();
        if (missing > 0) {
            notes.add(
                    missing + " runs have no value here (failed, or the outcome is undefined); their points are judged"
                            + " by their other replicates.");
        }
        rows.note().ifPresent(notes::add);
        return notes;
    }

    private Optional<SensitivityResult> analysed(
            SensitivityMethod chosen, UsableRows rows, int resamples, List<String> notes) {
        try {
            SensitivityResult result = Sensitivity.analyse(chosen, space, rows.x(), rows.y(), options(resamples, rows));
            notes.addAll(result.notes());
            return Optional.of(result);
        } catch (UnfitSampleException e) {
            notes.add("No analysis: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private AnalysisOptions options(int resamples, UsableRows rows) {
        long seed = experiment.design().seed();
        AnalysisOptions usual = AnalysisOptions.usual(seed);
        int harmonics = experiment.design().method() == DesignMethod.FAST
                ? experiment.design().harmonics()
                : 0;
        // Base points alternate between the scramblings, so a missing point shifts those after it to other scramblings.
        int scramblings = rows.note().isEmpty() ? experiment.design().scramblings() : 1;
        return new AnalysisOptions(
                new Resampling(resamples, seed), experiment.design().levels(), harmonics, usual.slides(), scramblings);
    }

    /** Whether every combination of values has a complete statistic that is a mean over its replicates. */
    private boolean isWhole(PointValues values) {
        return experiment.design().method() == DesignMethod.FACTORIAL
                && values.missing() == 0
                && quantity.kind() != PointStatistic.Kind.QUANTILE;
    }

    private List<Interaction> interactions(PointValues values) {
        return isWhole(values) && points.leftOut() == 0
                ? Interaction.of(space.factors(), points.designed(), values.singly(quantity))
                : List.of();
    }

    private List<FactorEffect> effects(PointValues values, double[] all) {
        List<FactorEffect> effects = new ArrayList<>();
        double[] y = UsableRows.freely(experiment.design(), all);
        if (Arrays.stream(y).allMatch(Double::isNaN)) {
            return effects;
        }
        boolean whole = isWhole(values);
        double[][] single = whole ? values.singly(quantity) : new double[0][];
        for (int j = 0; j < space.size(); j++) {
            int column = j;
            double[] x = Arrays.stream(points.designed())
                    .mapToDouble(row -> row[column])
                    .toArray();
            effects.add(whole ? FactorEffect.ofAll(space.get(j), x, y, single) : FactorEffect.of(space.get(j), x, y));
        }
        effects.sort(Comparator.comparingDouble(effect -> -Math.abs(effect.swing())));
        return FactorEffect.judged(effects, whole ? single[0].length : 0);
    }

    /**
     * Returns the results of growing initial parts of the sample. Each part is about half of the next, and the last one
     * is the whole sample.
     */
    private List<Provisional> provisional(UsableRows rows, SensitivityResult whole) {
        List<Provisional> stages = new ArrayList<>();
        stages.add(new Provisional(rows.samples(), whole.ranking()));
        int block = UsableRows.block(experiment.design(), rows.y().length);
        int fewest = experiment.design().method() == DesignMethod.MORRIS ? 4 : block > 1 ? 32 : 64;
        int samples = half(rows.samples());
        while (samples >= fewest && experiment.design().method() != DesignMethod.FAST) {
            int size = samples * block;
            UsableRows part = new UsableRows(
                    Arrays.copyOf(rows.x(), size), Arrays.copyOf(rows.y(), size), samples, Optional.empty());
            Optional<SensitivityResult> result = analysed(whole.method(), part, RESAMPLES, new ArrayList<>());
            if (result.isPresent()) {
                stages.add(0, new Provisional(samples, result.get().ranking()));
            }
            samples = half(samples);
        }
        return stages;
    }

    /**
     * Returns half of the samples for Morris, else the largest smaller power of 2, because Sobol sequences are balanced
     * at powers of 2.
     */
    private int half(int samples) {
        return experiment.design().method() == DesignMethod.MORRIS
                ? samples / 2
                : Integer.highestOneBit(Math.max(1, samples - 1));
    }

    /** Returns the indices by month, or by year, of the factors that rank first over the whole run. */
    private Optional<MonthlyIndices> course(
            SensitivityResult whole,
            Outcome outcome,
            RunColumns endedWell,
            MonthlyValues monthly,
            YearMonth first,
            int step) {
        if (!outcome.monthly()) {
            return Optional.empty();
        }
        List<String> factors = whole.ranking().places().stream()
                .filter(place -> !Double.isNaN(place.estimate()))
                .limit(FACTORS_BY_MONTH)
                .map(Ranking.Place::name)
                .toList();
        Subject.Months series = subject.months(endedWell, monthly, table.monthlyIndex(outcome.id()));
        int periods = Math.floorDiv(series.count(), step);
        double[][] values = new double[factors.size()][periods];
        double[][] halfWidths = new double[factors.size()][periods];
        for (int period = 0; period < periods; period++) {
            double[] y = series.mean(step * period, step * (period + 1), points.count(), size)
                    .of(quantity);
            UsableRows rows = UsableRows.of(experiment.design(), points.designed(), y);
            int resamples = step == 1 ? RESAMPLES_BY_MONTH : RESAMPLES;
            Optional<SensitivityResult> result = analysed(whole.method(), rows, resamples, new ArrayList<>());
            for (int k = 0; k < factors.size(); k++) {
                String factor = factors.get(k);
                Optional<Ranking.Place> place = result.stream()
                        .flatMap(found -> found.ranking().places().stream())
                        .filter(one -> one.name().equals(factor))
                        .findFirst();
                values[k][period] = place.map(Ranking.Place::estimate).orElse(Double.NaN);
                halfWidths[k][period] = place.map(Ranking.Place::halfWidth).orElse(Double.NaN);
            }
        }
        return Optional.of(new MonthlyIndices(
                first, step, outcome.monthlyUnit(), whole.ranking().measure(), factors, values, halfWidths));
    }
}
