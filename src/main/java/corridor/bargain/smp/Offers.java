package corridor.bargain.smp;

/** Computes the challenges and offers of one turn, in the order in which they are made. */
final class Offers {
    private static final double WORTH_IT = 1e-5;
    private static final double ASYMMETRY = 1e-6;
    private static final double GRID = 1e4;
    /** Relative difference below which gains count as equal, since rounding may explain it. */
    private static final double TIE = 1e-6;

    private final Space space;
    private final SmpRules rules;
    private final Contest contest;
    private final boolean[] bargains;
    /** Index of the actor that an actor challenges; -1 for none. */
    final int[] target;

    final double[] targetGain;
    final double[] targetChance;
    final int[] initiator;
    final int[] receiver;
    /**
     * Positions of the initiator under each offer, at {@code offer * issues + issue}; {@link #receiverPoint} has equal
     * shape.
     */
    final double[] initiatorPoint;

    final double[] receiverPoint;
    private int count;

    Offers(Space space, SmpRules rules, Contest contest, boolean[] bargains) {
        this.space = space;
        this.rules = rules;
        this.contest = contest;
        this.bargains = bargains;
        int n = space.actors;
        target = new int[n];
        targetGain = new double[n];
        targetChance = new double[n];
        initiator = new int[2 * n];
        receiver = new int[2 * n];
        initiatorPoint = new double[2 * n * space.issues];
        receiverPoint = new double[2 * n * space.issues];
    }

    int count() {
        return count;
    }

    /**
     * Lets each actor challenge the target that promises the largest gain, and make an offer to it. An actor to whom no
     * target promises a gain does neither.
     */
    void make(double[] distance, double[] risk) {
        count = 0;
        for (int i = 0; i < space.actors; i++) {
            contest.view(i, distance, risk);
            choose(i);
        }
        for (int i = 0; i < space.actors; i++) {
            if (target[i] >= 0) {
                offer(i, target[i], distance, risk);
            }
        }
    }

    private void choose(int i) {
        target[i] = -1;
        targetGain[i] = 0;
        targetChance[i] = 0;
        if (!bargains[i]) {
            return;
        }
        for (int j = 0; j < space.actors; j++) {
            if (j != i && bargains[j]) {
                double chance = contest.chance(i, j);
                double gain = contest.gain(i, j, chance);
                if (gain > WORTH_IT && better(i, j, gain)) {
                    target[i] = j;
                    targetGain[i] = gain;
                    targetChance[i] = chance;
                }
            }
        }
    }

    /**
     * Whether a target replaces the best so far. KTAB keeps the first of equal targets; the product profile keeps the
     * more powerful, so that the order of the table has no effect.
     */
    private boolean better(int i, int j, double gain) {
        boolean tie = !rules.reference() && target[i] >= 0 && Math.abs(gain - targetGain[i]) <= targetGain[i] * TIE;
        return tie ? contest.weight(j) > contest.weight(target[i]) : gain > targetGain[i];
    }

    private void offer(int i, int j, double[] distance, double[] risk) {
        OfferViews views = rules.settings().offerViews();
        interpolate(i, j, targetChance[i]);
        if (views == OfferViews.INITIATOR) {
            finish(i, j);
            return;
        }
        contest.view(j, distance, risk);
        double chance = contest.chance(i, j);
        boolean ktab = rules.receiverView() == ReceiverView.KTAB_GAIN;
        double taken = ktab ? contest.gain(i, j, chance) : chance;
        if (views == OfferViews.BOTH) {
            finish(i, j);
            interpolate(i, j, taken);
            finish(i, j);
        } else {
            compromise(i, j, taken, ktab);
            finish(i, j);
        }
    }

    /** Combines the offers in the views of both parties, weighted by power. */
    private void compromise(int i, int j, double receiversChance, boolean ktab) {
        int row = count * space.issues;
        double[] mine = new double[space.issues];
        double[] theirs = new double[space.issues];
        System.arraycopy(initiatorPoint, row, mine, 0, space.issues);
        System.arraycopy(receiverPoint, row, theirs, 0, space.issues);
        interpolate(i, j, receiversChance);
        double wi = contest.weight(i);
        double wj = ktab ? space.capability[i] * space.engagement[j] : contest.weight(j);
        for (int k = 0; k < space.issues; k++) {
            initiatorPoint[row + k] = (wi * mine[k] + wj * initiatorPoint[row + k]) / (wi + wj);
            receiverPoint[row + k] = (wi * theirs[k] + wj * receiverPoint[row + k]) / (wi + wj);
        }
    }

    /** Writes the points of the next offer, but does not count the offer yet. */
    private void interpolate(int i, int j, double chance) {
        int row = count * space.issues;
        for (int k = 0; k < space.issues; k++) {
            int mine = i * space.issues + k;
            int theirs = j * space.issues + k;
            if (rules.settings().offerRule() == OfferRule.S2PMAX) {
                concession(row + k, mine, theirs, chance);
            } else {
                meeting(row + k, mine, theirs, chance);
            }
        }
    }

    private void meeting(int at, int mine, int theirs, double chance) {
        boolean square = rules.settings().offerRule() == OfferRule.S2P2;
        double wi = weight(space.salience[mine], chance, square);
        double wj = weight(space.salience[theirs], 1 - chance, square);
        double xi = space.position[mine];
        double xj = space.position[theirs];
        double sum = wi + ASYMMETRY + wj;
        initiatorPoint[at] = rounded(((wi + ASYMMETRY) * xi + wj * xj) / sum);
        receiverPoint[at] = rounded((wi * xi + (ASYMMETRY + wj) * xj) / sum);
    }

    private static double weight(double salience, double chance, boolean square) {
        return square ? salience * salience * (chance * chance) : salience * chance;
    }

    private void concession(int at, int mine, int theirs, double chance) {
        double si = space.salience[mine] * space.salience[mine];
        double sj = space.salience[theirs] * space.salience[theirs];
        double di = Math.max(0, (1 - chance) - chance);
        double dj = Math.max(0, chance - (1 - chance));
        double fi = di * sj / (di * sj + ASYMMETRY + (1 - di) * si);
        double fj = dj * si / (dj * si + ASYMMETRY + (1 - dj) * sj);
        double xi = space.position[mine];
        double xj = space.position[theirs];
        initiatorPoint[at] = xi + fi * (xj - xi);
        receiverPoint[at] = xj + fj * (xi - xj);
    }

    /** Rounds to four decimals, halves up, since spurious precision would break ties between equal offers. */
    private static double rounded(double value) {
        return Math.floor(value * GRID + 0.5) / GRID;
    }

    /**
     * Moves the points of both parties to within their limits, and adds the offer. This follows the rounding, so that
     * rounding crosses no red line. An offer that moves nobody is left out, except in the reference profile.
     */
    private void finish(int i, int j) {
        int row = count * space.issues;
        // Points beyond the scale result when KTAB uses a gain as a chance; a reference run without limits keeps them.
        boolean limited = space.limited || !rules.reference();
        boolean moves = false;
        for (int k = 0; k < space.issues; k++) {
            if (limited) {
                initiatorPoint[row + k] = space.allowed(i, k, initiatorPoint[row + k]);
                receiverPoint[row + k] = space.allowed(j, k, receiverPoint[row + k]);
            }
            moves |= initiatorPoint[row + k] != space.position[i * space.issues + k]
                    || receiverPoint[row + k] != space.position[j * space.issues + k];
        }
        initiator[count] = i;
        receiver[count] = j;
        if (moves || rules.reference()) {
            count++;
        }
    }
}
