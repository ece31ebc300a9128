package corridor.bargain.smp;

import java.util.Arrays;

/**
 * A probabilistic Condorcet election gives each option a probability from the weights and utilities of the voters.
 * Working arrays are kept between elections, so that an election allocates no memory.
 */
final class Election {
    private static final double LEAST_COALITION = 1e-8;
    private static final double LEAST_INCENTIVE = 1e-10;
    private static final double UNIFORM_TOLERANCE = 1e-6;
    private static final double INCENTIVE_TOLERANCE = 1e-8;
    private static final int MOST_ITERATIONS = 1000;
    /**
     * Lower bound of a factor in a product of chances. The bound is below any chance that the strengths of coalitions
     * allow. Together with {@link #SMALL} it prevents underflow of a product.
     */
    private static final double LEAST_CHANCE = 1e-150;

    private static final double SMALL = 1e-140;

    private final VictoryModel victoryModel;
    private final ElectionModel electionModel;
    private final boolean logSpace;
    private final double indifference;
    private double[] coalition = new double[0];
    private double[] chance = new double[0];
    private double[] challenger = new double[0];
    private double[] next = new double[0];
    private boolean unsettled;
    private boolean underflow;

    /**
     * Makes an election whose arrays grow on demand.
     *
     * @param logSpace whether products of chances are computed as sums of logarithms, which never underflow
     * @param indifference largest difference in utility that gives no vote, so that rounding errors cast no votes
     */
    Election(VictoryModel victoryModel, ElectionModel electionModel, boolean logSpace, double indifference) {
        this.indifference = indifference;
        this.victoryModel = victoryModel;
        this.electionModel = electionModel;
        this.logSpace = logSpace;
    }

    /**
     * Holds the election.
     *
     * @param weights weights of the voters, each greater than 0
     * @param utility utility of option o to voter k, at {@code k * options + o}
     * @param p receives the probability of each option; they sum to 1
     */
    void hold(VotingRule rule, double[] weights, int voters, double[] utility, int options, double[] p) {
        reserve(options);
        coalitions(rule, weights, voters, utility, options);
        chances(options);
        switch (electionModel) {
            case CONDITIONAL -> conditional(options, p);
            case MARKOV_UNIFORM -> markovUniform(options, p);
            case MARKOV_INCENTIVE -> markovIncentive(options, p);
        }
    }

    /**
     * Returns the chance that option i prevails over option j in the last election, which had {@code options} options.
     */
    double chance(int i, int j, int options) {
        return chance[i * options + j];
    }

    /**
     * Whether an election since the start reached the limit of iterations before it converged; see
     * {@link ElectionModel}.
     */
    boolean everUnsettled() {
        return unsettled;
    }

    /** Whether any product of chances underflowed, so that logarithms were used instead. */
    boolean everUnderflowed() {
        return underflow;
    }

    private void reserve(int options) {
        if (coalition.length < options * options) {
            coalition = new double[options * options];
            chance = new double[options * options];
            challenger = new double[options * options];
            next = new double[options];
        }
    }

    /**
     * Computes the strengths of the coalitions. Each vote is computed for i > j only; its sign decides which of the two
     * coalitions it joins. Votes are added in the order of the voters.
     */
    private void coalitions(VotingRule rule, double[] weights, int voters, double[] utility, int options) {
        for (int i = 0; i < options; i++) {
            for (int j = 0; j < i; j++) {
                double with = LEAST_COALITION;
                double against = LEAST_COALITION;
                for (int k = 0; k < voters; k++) {
                    double difference = utility[k * options + i] - utility[k * options + j];
                    if (difference > indifference) {
                        with += rule.vote(weights[k], difference);
                    } else if (difference < -indifference) {
                        against -= rule.vote(weights[k], difference);
                    }
                }
                coalition[i * options + j] = with;
                coalition[j * options + i] = against;
            }
            coalition[i * options + i] = LEAST_COALITION;
        }
    }

    private void chances(int options) {
        for (int i = 0; i < options; i++) {
            for (int j = 0; j < i; j++) {
                double mine = coalition[i * options + j];
                double theirs = coalition[j * options + i];
                chance[i * options + j] = victoryModel.chance(mine, theirs);
                chance[j * options + i] = victoryModel.opposite(mine, theirs);
            }
            chance[i * options + i] = 0.5;
        }
    }

    private void conditional(int options, double[] p) {
        if (logSpace) {
            conditionalByLogarithms(options, p);
            return;
        }
        double sum = 0;
        for (int i = 0; i < options; i++) {
            double product = 1;
            for (int j = 0; j < options; j++) {
                product *= chance[i * options + j];
            }
            p[i] = product;
            sum += product;
        }
        if (sum < Double.MIN_NORMAL) {
            underflow = true;
            conditionalByLogarithms(options, p);
            return;
        }
        for (int i = 0; i < options; i++) {
            p[i] /= sum;
        }
    }

    private void conditionalByLogarithms(int options, double[] p) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options; i++) {
            p[i] = logProduct(i * options, options);
            most = Math.max(most, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < options; i++) {
            p[i] = StrictMath.exp(p[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < options; i++) {
            p[i] /= sum;
        }
    }

    /**
     * Returns the logarithm of a product of chances. Factors are multiplied while the product is far from underflow, so
     * that one logarithm serves many factors.
     */
    private double logProduct(int row, int options) {
        double log = 0;
        double product = 1;
        for (int j = 0; j < options; j++) {
            product *= Math.max(chance[row + j], LEAST_CHANCE);
            if (product < SMALL) {
                log += StrictMath.log(product);
                product = 1;
            }
        }
        return log + StrictMath.log(product);
    }

    private void markovUniform(int options, double[] p) {
        Arrays.fill(p, 0, options, 1.0 / options);
        double change = 1;
        int iterations = 0;
        while (change > UNIFORM_TOLERANCE && iterations < MOST_ITERATIONS) {
            for (int i = 0; i < options; i++) {
                double sum = 0;
                for (int j = 0; j < options; j++) {
                    sum += chance[i * options + j] * (p[i] + p[j]);
                }
                next[i] = sum / options;
            }
            change = approach(options, p);
            iterations++;
        }
        unsettled |= change > UNIFORM_TOLERANCE;
    }

    private void markovIncentive(int options, double[] p) {
        challengers(options);
        Arrays.fill(p, 0, options, 1.0 / options);
        double change = 1;
        int iterations = 0;
        while (change > INCENTIVE_TOLERANCE && iterations < MOST_ITERATIONS) {
            for (int i = 0; i < options; i++) {
                double sum = 0;
                for (int j = 0; j < options; j++) {
                    double meet = p[i] * challenger[j * options + i] + p[j] * challenger[i * options + j];
                    sum += chance[i * options + j] * meet;
                }
                next[i] = sum;
            }
            change = approach(options, p);
            iterations++;
        }
        unsettled |= change > INCENTIVE_TOLERANCE;
    }

    /** Computes the probability that i is the challenger when j is the favourite, at {@code i * options + j}. */
    private void challengers(int options) {
        for (int i = 0; i < options; i++) {
            for (int j = 0; j < options; j++) {
                int at = i * options + j;
                challenger[at] = coalition[at] * chance[at] + (i == j ? LEAST_INCENTIVE : 0);
            }
        }
        for (int j = 0; j < options; j++) {
            double sum = 0;
            for (int i = 0; i < options; i++) {
                sum += challenger[i * options + j];
            }
            for (int i = 0; i < options; i++) {
                challenger[i * options + j] /= sum;
            }
        }
    }

    /** Moves {@code p} half of the way to the next probabilities and returns the largest full change. */
    private double approach(int options, double[] p) {
        double change = 0;
        for (int i = 0; i < options; i++) {
            change = Math.max(change, Math.abs(next[i] - p[i]));
            p[i] = (p[i] + next[i]) / 2;
        }
        return change;
    }
}
