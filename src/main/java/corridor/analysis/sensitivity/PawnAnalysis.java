package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.sensitivity.result.PawnIndices;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The PAWN analysis computes distances from any sample (Pianosi and Wagener 2015 and 2018, Environmental Modelling and
 * Software 67:1-11 and 108:197-207). The range of a factor is cut into {@link Slides}. For each slide, the distance
 * between the distributions of its outputs and of all outputs is computed. Only the order of values counts, so the
 * indices have no unit.
 */
public final class PawnAnalysis {
    public static final int SLIDES = 10;

    private final int[] ranks;
    /** Place of each row of the sample in the order of the outputs. The rows of this class are numbered by place. */
    private final int[] places;

    private final List<SampleColumn> columns;
    private final int slides;

    private PawnAnalysis(GivenSample sample, int slides) {
        int[] byOutput = Sorting.order(sample.outputRanks(), sample.rows());
        this.ranks =
                Arrays.stream(byOutput).map(row -> sample.outputRanks()[row]).toArray();
        this.places = new int[byOutput.length];
        for (int place = 0; place < places.length; place++) {
            places[byOutput[place]] = place;
        }
        this.columns = sample.columns().stream()
                .map(column -> column.inOrder(byOutput))
                .toList();
        this.slides = slides;
    }

    /**
     * Returns the indices of each factor; groups are ignored. They are 0 for a factor that is constant in the sample,
     * and NaN for a factor that is nearly constant. A sample with fewer than four rows per slide has no intervals,
     * since half of it would be too small.
     *
     * @param slides S, at least 1
     * @throws UnfitSampleException if there are fewer than two rows per slide, or a value is not finite
     */
    public static PawnIndices of(FactorSpace space, double[][] x, double[] y, int slides, Resampling resampling) {
        int n = y.length;
        UnfitSampleException.require(
                n >= 2L * slides,
                "PAWN with " + slides + " slides needs at least " + 2L * slides + " rows, and there are " + n);
        GivenSample sample = GivenSample.of(space, x, y);
        if (sample.output().constant()) {
            double[] none = Notes.none(space.size());
            return new PawnIndices(
                    space.names(), none, none, none, none, none, none, Double.NaN, n, Notes.constant(space));
        }
        return new PawnAnalysis(sample, slides).indices(space, resampling);
    }

    private PawnIndices indices(FactorSpace space, Resampling resampling) {
        int d = columns.size();
        int n = ranks.length;
        double[][] statistics = new double[d][];
        Slides[] cuts = new Slides[d];
        List<String> constant = new ArrayList<>();
        List<String> rare = new ArrayList<>();
        for (int j = 0; j < d; j++) {
            SampleColumn column = columns.get(j);
            Slides cut = Slides.of(column, slides);
            if (column.constant()) {
                constant.add(column.name());
                statistics[j] = Summary.NO_DISTANCE;
            } else if (slides > 1 && cut.count() < 2) {
                rare.add(column.name());
                statistics[j] = Notes.none(Summary.CV + 1);
            } else {
                cuts[j] = cut;
                statistics[j] = Summary.of(distances(every(), rows(every()), cut));
            }
        }
        double[][] medians = medians(cuts, resampling);
        double[] dummy = medians[d];
        Arrays.sort(dummy);
        List<String> notes = new ArrayList<>(Notes.unvaried(constant, rare, Slides.fewest(n, slides)));
        if (!halves()) {
            notes.add("No intervals: they come from halves of the sample, and half of " + n
                    + " rows is fewer than two a slide.");
        }
        notes.addAll(Notes.groups(space));
        return new PawnIndices(
                space.names(),
                Sorting.column(statistics, Summary.MINIMUM),
                Sorting.column(statistics, Summary.MEAN),
                Sorting.column(statistics, Summary.MEDIAN),
                Sorting.column(statistics, Summary.MAXIMUM),
                Sorting.column(statistics, Summary.CV),
                Arrays.stream(medians).limit(d).mapToDouble(Moments::halfWidth).toArray(),
                Percentiles.at(dummy, 0.95),
                n,
                notes);
    }

    /**
     * Returns the median distances as {@code [factor][resample]}, in random halves of the sample. The last row is for
     * the dummy, a factor without influence that orders all rows at random.
     */
    private double[][] medians(Slides[] cuts, Resampling resampling) {
        int n = ranks.length;
        double[][] medians = new double[cuts.length + 1][resampling.resamples()];
        int[] every = rows(every());
        int[] slideOfRank = slideOfRank();
        int[] slide = new int[n];
        for (int r = 0; r < resampling.resamples(); r++) {
            int[] drawn = resampling.permutation(n, r);
            boolean[] half = new boolean[n];
            for (int k = 0; k < n / 2; k++) {
                half[places[drawn[k]]] = true;
            }
            int[] rows = rows(half);
            for (int j = 0; j < cuts.length; j++) {
                medians[j][r] =
                        cuts[j] != null && halves() ? Moments.median(distances(half, rows, cuts[j])) : Double.NaN;
            }
            for (int place = 0; place < n; place++) {
                slide[place] = slideOfRank[drawn[place]];
            }
            medians[cuts.length][r] = Moments.median(KolmogorovSmirnov.gaps(every, ranks, slide, slides));
        }
        return medians;
    }

    /** Whether half of the rows are enough for the slides. */
    private boolean halves() {
        return ranks.length / 2 >= 2L * slides;
    }

    /** Returns the distance of each slide that is not empty, computed from some of the rows. */
    private double[] distances(boolean[] counts, int[] rows, Slides cut) {
        return KolmogorovSmirnov.gaps(rows, ranks, cut.of(counts), cut.count());
    }

    private boolean[] every() {
        boolean[] every = new boolean[ranks.length];
        Arrays.fill(every, true);
        return every;
    }

    private static int[] rows(boolean[] counts) {
        int[] rows = new int[counts.length];
        int n = 0;
        for (int row = 0; row < counts.length; row++) {
            rows[n] = row;
            n += counts[row] ? 1 : 0;
        }
        return Arrays.copyOf(rows, n);
    }

    private int[] slideOfRank() {
        int n = ranks.length;
        int[] starts = Slides.starts(n, slides);
        int[] slideOfRank = new int[n];
        for (int s = 0; s <= slides; s++) {
            Arrays.fill(slideOfRank, starts[s], s < slides ? starts[s + 1] : n, s);
        }
        return slideOfRank;
    }

    /** The summary computes statistics of one factor's distances. Its constants are the indices of the statistics. */
    private static final class Summary {
        static final int MINIMUM = 0;
        static final int MEAN = 1;
        static final int MEDIAN = 2;
        static final int MAXIMUM = 3;
        static final int CV = 4;
        static final double[] NO_DISTANCE = {0, 0, 0, 0, Double.NaN};

        static double[] of(double[] distances) {
            double mean = Moments.mean(distances);
            return new double[] {
                Arrays.stream(distances).min().orElseThrow(),
                mean,
                Moments.median(distances),
                Arrays.stream(distances).max().orElseThrow(),
                Moments.sd(distances, 0) / mean
            };
        }
    }
}
