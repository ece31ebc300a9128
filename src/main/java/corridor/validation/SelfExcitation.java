package corridor.validation;

/**
 * A self-exciting process is fitted to daily counts by maximum likelihood. The expected count of a day is a background
 * that is constant within each year, plus {@code branching} times an exponentially fading memory of past counts. The
 * likelihood is maximised on a coarse grid, since the data do not allow finer estimates.
 *
 * @param branching mean number of events that one event triggers
 * @param memory mean lifetime of the memory, in days
 */
record SelfExcitation(double branching, double memory) {
    private static final int YEAR = 365;
    private static final double STEP = 0.05;
    private static final int STEPS = 18;
    private static final double[] MEMORIES = {3, 6, 10, 16};

    static SelfExcitation fit(int[] daily) {
        double[] usual = yearlyMeans(daily);
        SelfExcitation best = new SelfExcitation(0, MEMORIES[0]);
        double most = Double.NEGATIVE_INFINITY;
        for (double memory : MEMORIES) {
            for (int k = 0; k <= STEPS; k++) {
                SelfExcitation candidate = new SelfExcitation(k * STEP, memory);
                double likelihood = candidate.logLikelihood(daily, usual);
                if (likelihood > most) {
                    most = likelihood;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private double logLikelihood(int[] daily, double[] usual) {
        double kept = StrictMath.exp(-1 / memory);
        double excited = usual[0];
        double sum = 0;
        for (int day = 0; day < daily.length; day++) {
            double expected = (1 - branching) * usual[day / YEAR] + branching * excited;
            if (expected > 0) {
                sum += daily[day] == 0 ? -expected : daily[day] * StrictMath.log(expected) - expected;
            }
            excited = excited * kept + (1 - kept) * daily[day];
        }
        return sum;
    }

    private static double[] yearlyMeans(int[] daily) {
        double[] means = new double[(daily.length + YEAR - 1) / YEAR];
        int[] days = new int[means.length];
        for (int day = 0; day < daily.length; day++) {
            means[day / YEAR] += daily[day];
            days[day / YEAR]++;
        }
        for (int y = 0; y < means.length; y++) {
            // A last year of few days takes the mean of the year before.
            means[y] = days[y] < YEAR / 2 && y > 0 ? means[y - 1] : means[y] / days[y];
        }
        return means;
    }
}
