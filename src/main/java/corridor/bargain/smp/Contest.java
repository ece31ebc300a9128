package corridor.bargain.smp;

/**
 * A contest computes the chance and the expected gain of a challenge between two actors, in the view of one observer.
 * Third parties support either side.
 */
public final class Contest {
    private static final double LEAST_COALITION = 1e-10;

    private final Space space;
    private final SmpRules rules;
    private final int n;
    private final double[] weight;
    /** Utility of j's position to k in the view of the present observer, at {@code k * n + j}. */
    private final double[] utility;

    public Contest(Space space, SmpRules rules) {
        this.space = space;
        this.rules = rules;
        this.n = space.actors;
        this.utility = new double[n * n];
        this.weight = new double[n];
        for (int i = 0; i < n; i++) {
            weight[i] = space.capability[i] * space.engagement[i];
        }
    }

    /**
     * Computes the utilities in the view of {@code observer}; call it before {@link #chance} and {@link #gain}.
     *
     * @param distance distances as in {@link Space#distances}
     * @param risk risk attitudes by actor
     */
    public void view(int observer, double[] distance, double[] risk) {
        for (int k = 0; k < n; k++) {
            double belief = rules.settings().riskAdjust().belief(risk[observer], risk[k]);
            for (int j = 0; j < n; j++) {
                utility[k * n + j] = Space.utility(distance[k * n + j], belief);
            }
        }
    }

    /** Returns the chance that {@code i} prevails over {@code j}, in (0, 1). */
    public double chance(int i, int j) {
        VotingRule rule = rules.settings().votingRule();
        double own = rule.vote(weight[i], utility[i * n + i] - utility[i * n + j]);
        double other = rule.vote(weight[j], utility[j * n + i] - utility[j * n + j]);
        double principalsFor = LEAST_COALITION + Math.max(0, own) + Math.max(0, other);
        double principalsAgainst = LEAST_COALITION + Math.max(0, -own) + Math.max(0, -other);
        double with = principalsFor;
        double against = principalsAgainst;
        for (int k = 0; k < n; k++) {
            if (k != i && k != j) {
                double vote = rule.vote(weight[k], utility[k * n + i] - utility[k * n + j]);
                if (rules.reference()) {
                    vote = committed(k, i, j, vote, principalsFor, principalsAgainst);
                }
                with += Math.max(0, vote);
                against += Math.max(0, -vote);
            }
        }
        return with / (with + against);
    }

    /**
     * Returns the signed vote of third party k; a positive vote supports i. The party compares its expected utilities
     * from joining either side.
     */
    private double committed(int k, int i, int j, double sincere, double principalsFor, double principalsAgainst) {
        double with = principalsFor + Math.max(0, sincere);
        double chance = with / (with + principalsAgainst + Math.max(0, -sincere));
        double ui = utility[k * n + i];
        double uj = utility[k * n + j];
        double uk = utility[k * n + k];
        double joinedIWins;
        double joinedILoses;
        double joinedJLoses;
        double joinedJWins;
        switch (rules.settings().thirdParties()) {
            case FULL_COMMIT -> {
                joinedIWins = 3 * ui;
                joinedILoses = 3 * uj;
                joinedJLoses = 3 * ui;
                joinedJWins = 3 * uj;
            }
            case SEMI_COMMIT -> {
                joinedIWins = ui + ui + uk;
                joinedILoses = uj + uj + uj;
                joinedJLoses = ui + ui + ui;
                joinedJWins = uj + uj + uk;
            }
            default -> {
                joinedIWins = ui + ui + uk;
                joinedILoses = uj + uj + uk;
                joinedJLoses = ui + ui + uk;
                joinedJWins = uj + uj + uk;
            }
        }
        double withI = chance * joinedIWins + (1 - chance) * joinedILoses;
        double withJ = chance * joinedJLoses + (1 - chance) * joinedJWins;
        return rules.settings().votingRule().vote(weight[k], withI - withJ);
    }

    /** Returns the expected gain of i over the status quo from a challenge to j with this chance of success. */
    double gain(int i, int j, double chance) {
        double won = 2 * utility[i * n + i];
        double lost = 2 * utility[i * n + j];
        double statusQuo = utility[i * n + i] + utility[i * n + j];
        double resistance = space.engagement[j];
        double contested = chance * won + (1 - chance) * lost;
        return (1 - resistance) * won + resistance * contested - statusQuo;
    }

    double weight(int actor) {
        return weight[actor];
    }
}
