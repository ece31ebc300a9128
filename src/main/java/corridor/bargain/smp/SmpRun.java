package corridor.bargain.smp;

import corridor.bargain.BargainTable;
import corridor.bargain.Challenge;
import corridor.bargain.Offer;
import java.util.ArrayList;
import java.util.List;

/** A run plays the spatial model turn by turn. It is not safe for several threads; each run has its own objects. */
final class SmpRun {
    /** Largest difference in utility that may be rounding. */
    private static final double ROUNDING = 1e-12;

    private final Space space;
    private final SmpRules rules;
    private final Election election;
    private final Outlook outlook;
    private final Offers offers;
    private final OfferResolution resolution;
    private final IdealMotion ideals;
    private final long seed;
    private final int draw;
    private final double[] before;
    private int turn;

    /**
     * Starts a run and computes the first outlook.
     *
     * @param draw number of the run among the runs that share a seed
     */
    SmpRun(BargainTable table, SmpRules rules, long seed, int draw) {
        this.rules = rules;
        this.seed = seed;
        this.draw = draw;
        space = new Space(table);
        SmpSettings settings = rules.settings();
        election = new Election(
                settings.victoryModel(),
                settings.electionModel(),
                !rules.reference(),
                rules.reference() ? 0 : ROUNDING);
        outlook = new Outlook(space, rules, election);
        offers = new Offers(space, rules, new Contest(space, rules), whoBargains(table));
        resolution = OfferResolution.of(space, rules, election, outlook);
        ideals = new IdealMotion(space, table.accommodation(), rules.profile().idealRate());
        before = new double[space.position.length];
        outlook.assess();
    }

    private static boolean[] whoBargains(BargainTable table) {
        boolean[] who = new boolean[table.size()];
        for (int i = 0; i < who.length; i++) {
            who[i] = table.bargains(i);
        }
        return who;
    }

    /** Plays one turn: challenges, offers, resolution, moves, ideals, and a new outlook. */
    void turn() {
        offers.make(outlook.distance, outlook.risk);
        resolution.resolve(offers, TurnLuck.of(seed, draw, turn));
        move();
        ideals.follow();
        outlook.assess();
        turn++;
    }

    private void move() {
        System.arraycopy(space.position, 0, before, 0, before.length);
        for (int i = 0; i < space.actors; i++) {
            int offer = resolution.taken[i];
            if (offer >= 0) {
                double[] point = offers.initiator[offer] == i ? offers.initiatorPoint : offers.receiverPoint;
                System.arraycopy(point, offer * space.issues, space.position, i * space.issues, space.issues);
            }
        }
    }

    /** Returns the sum over actors of the distances moved in the last turn, on the scale 0 to 1. */
    double movement() {
        double sum = 0;
        for (int i = 0; i < space.actors; i++) {
            double squares = 0;
            for (int k = 0; k < space.issues; k++) {
                double part = space.position[i * space.issues + k] - before[i * space.issues + k];
                squares += part * part;
            }
            sum += Math.sqrt(squares);
        }
        return sum;
    }

    /** Returns the largest movement of any actor on any issue in the last turn, on the scale 0 to 1. */
    double largestStep() {
        double most = 0;
        for (int at = 0; at < before.length; at++) {
            most = Math.max(most, Math.abs(space.position[at] - before[at]));
        }
        return most;
    }

    double[][] positions() {
        return points(space.position);
    }

    double[][] ideals() {
        return points(space.ideal);
    }

    double[] risk() {
        return outlook.risk.clone();
    }

    double[] winProbability() {
        return outlook.winProbability();
    }

    /** Returns the challenges of the last turn, by initiator. */
    List<Challenge> challenges() {
        List<Challenge> made = new ArrayList<>();
        for (int i = 0; i < space.actors; i++) {
            if (offers.target[i] >= 0) {
                made.add(new Challenge(i, offers.target[i], offers.targetGain[i], offers.targetChance[i]));
            }
        }
        return made;
    }

    /** Adds the challenges of the last turn to the counts, at {@code initiator * actors + receiver}. */
    void countPresses(int[] presses) {
        for (int i = 0; i < space.actors; i++) {
            if (offers.target[i] >= 0) {
                presses[i * space.actors + offers.target[i]]++;
            }
        }
    }

    /** Returns the offers of the last turn, in the order in which they were made. */
    List<Offer> offers() {
        List<Offer> made = new ArrayList<>();
        for (int b = 0; b < offers.count(); b++) {
            made.add(new Offer(
                    offers.initiator[b],
                    offers.receiver[b],
                    point(offers.initiatorPoint, b),
                    point(offers.receiverPoint, b),
                    resolution.taken[offers.initiator[b]] == b,
                    resolution.taken[offers.receiver[b]] == b,
                    resolution.initiatorSupport[b],
                    resolution.receiverSupport[b]));
        }
        return made;
    }

    boolean everUnsettled() {
        return election.everUnsettled();
    }

    /** Returns notes on the run for the reader. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(rules.cautions());
        if (election.everUnsettled()) {
            notes.add("an election of " + rules.settings().electionModel().inFiles()
                    + " did not settle within 1000 rounds; its last probabilities were used");
        }
        if (election.everUnderflowed()) {
            notes.add("chances too small for KTAB's products were multiplied as logarithms");
        }
        return notes;
    }

    private double[][] points(double[] flat) {
        double[][] rows = new double[space.actors][];
        for (int i = 0; i < space.actors; i++) {
            rows[i] = point(flat, i);
        }
        return rows;
    }

    private double[] point(double[] flat, int row) {
        double[] point = new double[space.issues];
        for (int k = 0; k < space.issues; k++) {
            point[k] = Space.POINTS * flat[row * space.issues + k];
        }
        return point;
    }
}
