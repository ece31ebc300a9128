package corridor.analysis.sensitivity;

import corridor.design.FactorSpace;

/**
 * Search curves are the design of eFAST: {@code u = 1/2 + asin(sin(w s + phase)) / pi} with s in N equal steps round
 * the circle. Here u is the share of a factor's distribution below its value. In its own block a factor oscillates with
 * the highest frequency, floor((N - 1) / 2M), and all others with low ones. The phases are arbitrary.
 */
final class SearchCurve {
    /** Tolerance of the wave sin(w s + phase), which allows inputs with few digits. */
    private static final double TOLERANCE = 0.02;

    private static final int MOST_HARMONICS = 50;

    private final FactorSpace space;
    private final double[][] x;
    private final int n;

    private SearchCurve(FactorSpace space, double[][] x) {
        this.space = space;
        this.x = x;
        this.n = x.length / space.size();
    }

    /**
     * @param harmonics M
     * @throws UnfitSampleException if the rows are not search curves, block after block
     */
    static void require(FactorSpace space, double[][] x, int harmonics) {
        UnfitSampleException.require(
                x.length % space.size() == 0,
                "an eFAST sample has a multiple of " + space.size() + " rows for " + space.size()
                        + " factors, and this one has " + x.length);
        if (x.length / space.size() > 4 * harmonics * harmonics) {
            // The analysis refuses shorter curves.
            new SearchCurve(space, x).require(harmonics);
        }
    }

    private void require(int harmonics) {
        int own = (n - 1) / (2 * harmonics);
        int most = Math.max(1, own / (2 * harmonics));
        for (int block = 0; block < space.size(); block++) {
            for (int j = 0; j < space.size(); j++) {
                if (space.get(j).distribution().levels() != 1) {
                    require(block, j, own, most, harmonics);
                }
            }
        }
    }

    private void require(int block, int j, int own, int most, int harmonics) {
        Wave wave = new Wave(block, j);
        int frequency = j == block ? own : wave.frequency();
        int row = wave.firstOff(frequency);
        if (row < 0 && (j == block || frequency <= most)) {
            return;
        }
        String where = "in rows " + (block * n + 1) + " to " + (block + 1) * n + ", the block of "
                + space.get(block).name() + ", " + space.get(j).name();
        int found = wave.frequency();
        if (wave.firstOff(found) < 0) {
            throw new UnfitSampleException(where + " swings with the frequency " + found + ", and not with "
                    + (j == block ? Integer.toString(own) : "at most " + most) + " as for " + harmonics + " harmonics"
                    + (j == block ? meant(found) : ""));
        }
        throw new UnfitSampleException("the inputs are no search curves of eFAST in their order: " + where
                + " does not swing with "
                + (j == block ? "the frequency " + own : "one frequency") + ", since row "
                + (block * n + 1 + Math.max(row, 0)) + " lies off such a curve");
    }

    private String meant(int frequency) {
        for (int harmonics = 1; harmonics <= MOST_HARMONICS; harmonics++) {
            if ((n - 1) / (2 * harmonics) == frequency) {
                return "; the sample was made for " + harmonics + ", so ask for " + harmonics + " harmonics";
            }
        }
        return "";
    }

    /** A wave holds the values of one factor in one block. */
    private final class Wave {
        private final double[] shares = new double[n];
        private final double[] heights = new double[n];
        private final double half;

        Wave(int block, int j) {
            int levels = space.get(j).distribution().levels();
            half = levels > 0 ? 0.5 / levels : 0;
            for (int i = 0; i < n; i++) {
                shares[i] = space.get(j).distribution().share(x[block * n + i][j]);
                heights[i] = StrictMath.sin(Math.PI * (shares[i] - 0.5));
            }
        }

        /** Frequency of the factor: half the number of times that it crosses its median. */
        int frequency() {
            int crossings = 0;
            double last = 0;
            double first = 0;
            for (double share : shares) {
                double side = Math.signum(share - 0.5);
                if (side != 0) {
                    crossings += side == -last ? 1 : 0;
                    first = first == 0 ? side : first;
                    last = side;
                }
            }
            return (crossings + (last == -first ? 1 : 0)) / 2;
        }

        /** Index of the first row off the best-fitting curve of this frequency; -1 if there is none. */
        int firstOff(int frequency) {
            double sine = 0;
            double cosine = 0;
            for (int i = 0; i < n; i++) {
                sine += heights[i] * StrictMath.sin(angle(frequency, i));
                cosine += heights[i] * StrictMath.cos(angle(frequency, i));
            }
            double phase = StrictMath.atan2(cosine, sine);
            for (int i = 0; i < n; i++) {
                if (!fits(i, StrictMath.sin(angle(frequency, i) + phase))) {
                    return i;
                }
            }
            return -1;
        }

        /**
         * Whether a row lies on the curve; a discrete value stands for a range of shares, {@code half} to both sides.
         */
        private boolean fits(int i, double height) {
            return half == 0
                    ? Math.abs(heights[i] - height) <= TOLERANCE
                    : Math.abs(shares[i] - 0.5 - StrictMath.asin(height) / Math.PI) <= half + TOLERANCE;
        }

        private double angle(int frequency, int i) {
            return 2 * Math.PI * ((long) frequency * i % n) / n;
        }
    }
}
