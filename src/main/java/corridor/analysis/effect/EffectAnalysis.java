package corridor.analysis.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds how an effect depends on single assumptions. */
public final class EffectAnalysis {
    /** Fewest independent units for a curve and its intervals. */
    public static final int FEWEST_UNITS = 10;

    /** Smallest share of the variance that a curve must predict to be worth drawing. */
    private static final double LEAST_EXPLAINED = 0.02;

    private static final int MOST_CURVES = 6;

    private final long seed;

    /** @param seed seed of the resamples */
    public EffectAnalysis(long seed) {
        this.seed = seed;
    }

    private record Candidate(int column, PolynomialFit fit, int degree, double explained) {}

    /** Analyses a sample; empty if it has too few independent units. */
    public Optional<EffectFindings> of(EffectSample sample) {
        if (sample.units() < FEWEST_UNITS) {
            return Optional.empty();
        }
        Resamples resamples = new Resamples(seed, sample.units());
        List<Candidate> candidates = new ArrayList<>();
        List<HalfEffects> halves = new ArrayList<>();
        for (int column = 0; column < sample.assumptions().size(); column++) {
            Candidate candidate = candidate(sample, column);
            candidates.add(candidate);
            halves.add(HalfEffects.of(sample, column, candidate.explained(), resamples));
        }
        List<EffectCurve> curves = candidates.stream()
                .filter(candidate -> candidate.explained() >= LEAST_EXPLAINED)
                .sorted(Comparator.comparingDouble(candidate -> -candidate.explained()))
                .limit(MOST_CURVES)
                .map(candidate -> EffectCurve.of(
                        sample.assumptions().get(candidate.column()),
                        candidate.fit(),
                        candidate.degree(),
                        candidate.explained(),
                        resamples))
                .toList();
        return Optional.of(new EffectFindings(sample, curves, halves));
    }

    /** Chooses the degree that predicts left-out units best. */
    private static Candidate candidate(EffectSample sample, int column) {
        Assumption assumption = sample.assumptions().get(column);
        double[] x = sample.column(column);
        double[] scaled = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            scaled[i] = assumption.scaled(x[i]);
        }
        PolynomialFit fit = new PolynomialFit(scaled, sample.y(), sample.unit(), sample.units());
        double constant = fit.error(0);
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int degree = 1; degree <= fit.degrees(); degree++) {
            double error = fit.error(degree);
            if (error < least) {
                best = degree;
                least = error;
            }
        }
        double explained = constant > 0 && least < constant ? 1 - least / constant : 0;
        return new Candidate(column, fit, best, explained);
    }
}
