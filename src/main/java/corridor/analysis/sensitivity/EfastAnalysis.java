package corridor.analysis.sensitivity;

import corridor.analysis.sensitivity.Harmonics.Circle;
import corridor.analysis.sensitivity.result.EfastIndices;
import corridor.analysis.sensitivity.result.Notes;
import corridor.analysis.statistics.Rounding;
import corridor.design.FactorSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The extended Fourier amplitude sensitivity test (Saltelli, Tarantola and Chan 1999) gives each factor its own block
 * of N rows, in which it oscillates with the frequency w = floor((N - 1) / 2M). The power at w, 2w .. Mw is the
 * factor's own part of the variance, and the power up to w / 2 is the part of all other factors.
 */
public final class EfastAnalysis {
    /** Share of the total power below which the remaining power counts as a rounding error. */
    private static final double NO_SHARE = 1e-12;

    private EfastAnalysis() {}

    /**
     * Returns the indices of each factor. Groups of factors are ignored.
     *
     * @param y output of the model at the rows of an eFAST design: a block of N rows for each factor, in the order of
     *     the factors
     * @param harmonics M, the number of multiples of its frequency that count as a factor's own part of the variance
     * @throws UnfitSampleException if the rows are not one block for each factor, or N is 4 M^2 or less
     */
    public static EfastIndices of(FactorSpace space, double[] y, int harmonics) {
        int d = space.size();
        UnfitSampleException.require(
                y.length % d == 0,
                "an eFAST sample has a multiple of " + d + " rows for " + d + " factors, and this one has " + y.length);
        int n = y.length / d;
        UnfitSampleException.require(
                n > 4 * harmonics * harmonics,
                "eFAST needs more than 4 M^2 = " + 4 * harmonics * harmonics + " rows for each factor, and there are "
                        + n);
        Scaled output = Scaled.centred(y);
        Circle circle = new Circle(n);
        double[] s1 = Notes.none(d);
        double[] st = Notes.none(d);
        for (int j = 0; j < d; j++) {
            double[] block = Arrays.copyOfRange(output.values(), j * n, (j + 1) * n);
            if (!output.equal(block)) {
                indices(new Harmonics(circle, block), n, harmonics, j, s1, st);
            }
        }
        return new EfastIndices(
                space.names(), Rounding.shares(s1), Rounding.shares(st), n, notes(space, output, n, harmonics));
    }

    /**
     * Computes the indices of one factor. They stay NaN if the output only alternates from row to row, because that
     * frequency belongs to no factor.
     */
    private static void indices(Harmonics block, int n, int harmonics, int j, double[] s1, double[] st) {
        int own = (n - 1) / (2 * harmonics);
        // The middle frequency of an even number of rows is its own mirror image, and is left out by convention.
        double variance = block.total() - (n % 2 == 0 ? block.power(n / 2) : 0);
        if (variance <= NO_SHARE * block.total()) {
            return;
        }
        double first = 0;
        for (int k = 1; k <= harmonics; k++) {
            first += 2 * block.power(k * own);
        }
        double others = 0;
        for (int k = 1; k <= own / 2; k++) {
            others += 2 * block.power(k);
        }
        s1[j] = first / variance;
        st[j] = 1 - others / variance;
    }

    private static List<String> notes(FactorSpace space, Scaled output, int n, int harmonics) {
        List<String> notes = new ArrayList<>();
        if (output.constant()) {
            notes.add(Notes.CONSTANT);
        }
        if ((n - 1) % (2 * harmonics) == 0) {
            notes.add("N = " + n + " is a multiple of 2M plus 1: high harmonics then fall on those that count, and the"
                    + " indices are biased; N = " + (n - 1) + " avoids it.");
        }
        notes.addAll(Notes.groups(space));
        return notes;
    }
}
