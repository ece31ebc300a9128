package corridor.bargain;

import corridor.problem.InputException;
import corridor.problem.Problem;
import java.util.Arrays;
import java.util.List;

/**
 * A bargaining table holds the inputs of n actors on K issues. Rows are actors, columns issues. Positions are on the
 * scale of the issues, 0 to 100. Optional tables have length 0 if they are not given. The constructor copies arrays;
 * the accessors return them without a copy, so callers must not write to them.
 *
 * @param source file name of the table, for messages
 * @param actors names, unique
 * @param descriptions one for each actor, may be empty texts
 * @param issues names, unique
 * @param capability [n], greater than 0
 * @param salience [n][K], 0 to 1; each row's sum is the engagement of the actor, in (0, 1]
 * @param position [n][K] at the start
 * @param ideal [n][K] at the start; if empty, the ideals are the positions
 * @param accommodation [n][n], rate per turn at which the ideal of the row's actor moves toward the position of the
 *     column's actor, 0 to 1; each row's sum is at most 1. If empty, each ideal moves toward its own actor's position
 *     at the rate of the profile
 * @param redLines [n][K][2], the interval that an actor never leaves; if empty, 0 to 100
 * @param maxStep [n][K], most points that an actor moves in a turn; if empty, there is no limit
 * @param bargains [n], whether an actor makes and takes offers; the others still take sides in contests. If empty, all
 *     actors bargain
 */
public record BargainTable(
        String source,
        List<String> actors,
        List<String> descriptions,
        List<String> issues,
        double[] capability,
        double[][] salience,
        double[][] position,
        double[][] ideal,
        double[][] accommodation,
        double[][][] redLines,
        double[][] maxStep,
        boolean[] bargains) {
    /** Lowest position of every issue. */
    public static final double LOWEST = 0;

    public static final double HIGHEST = 100;

    /** Largest number of actors in a table. */
    public static final int MOST_ACTORS = 250;

    public static final int MOST_ISSUES = 100;

    /**
     * Checks and copies the inputs.
     *
     * @throws InputException with all problems, each with actor and issue
     */
    public BargainTable {
        actors = List.copyOf(actors);
        descriptions = List.copyOf(descriptions);
        issues = List.copyOf(issues);
        capability = capability.clone();
        salience = copy(salience);
        position = copy(position);
        ideal = copy(ideal);
        accommodation = copy(accommodation);
        redLines = Arrays.stream(redLines).map(BargainTable::copy).toArray(double[][][]::new);
        maxStep = copy(maxStep);
        bargains = bargains.clone();
        List<Problem> problems = new TableCheck(
                        source,
                        actors,
                        descriptions,
                        issues,
                        capability,
                        salience,
                        position,
                        ideal,
                        accommodation,
                        redLines,
                        maxStep,
                        bargains)
                .problems();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    /** Makes a table without optional parts. */
    public static BargainTable of(
            List<String> actors, List<String> issues, double[] capability, double[][] salience, double[][] position) {
        return new BargainTable(
                "table",
                actors,
                actors.stream().map(name -> "").toList(),
                issues,
                capability,
                salience,
                position,
                new double[0][],
                new double[0][],
                new double[0][][],
                new double[0][],
                new boolean[0]);
    }

    /**
     * Returns a copy with other capabilities, saliences, positions and red lines. They come from a draw of uncertain
     * inputs or from a changed world.
     */
    public BargainTable with(double[] capabilities, double[][] saliences, double[][] positions, double[][][] lines) {
        return new BargainTable(
                source,
                actors,
                descriptions,
                issues,
                capabilities,
                saliences,
                positions,
                ideal,
                accommodation,
                lines,
                maxStep,
                bargains);
    }

    /** Returns a copy with these red lines, these largest steps, and this choice of actors that bargain. */
    public BargainTable limited(double[][][] lines, double[][] steps, boolean[] whoBargains) {
        return new BargainTable(
                source,
                actors,
                descriptions,
                issues,
                capability,
                salience,
                position,
                ideal,
                accommodation,
                lines,
                steps,
                whoBargains);
    }

    /** Returns a copy with these ideals, and with these rates at which ideals move. */
    public BargainTable withIdeals(double[][] ideals, double[][] accommodations) {
        return new BargainTable(
                source,
                actors,
                descriptions,
                issues,
                capability,
                salience,
                position,
                ideals,
                accommodations,
                redLines,
                maxStep,
                bargains);
    }

    public int size() {
        return actors.size();
    }

    /** Returns the ideal of an actor at the start; its position if the table gives no ideals. */
    public double idealOf(int actor, int issue) {
        return ideal.length == 0 ? position[actor][issue] : ideal[actor][issue];
    }

    /** Returns the lowest position that the actor may take on the issue. */
    public double lowest(int actor, int issue) {
        return redLines.length == 0 ? LOWEST : redLines[actor][issue][0];
    }

    /** Returns the highest position that the actor may take on the issue. */
    public double highest(int actor, int issue) {
        return redLines.length == 0 ? HIGHEST : redLines[actor][issue][1];
    }

    /** Whether the actor makes and takes offers. */
    public boolean bargains(int actor) {
        return bargains.length == 0 || bargains[actor];
    }

    public double step(int actor, int issue) {
        return maxStep.length == 0 ? HIGHEST - LOWEST : maxStep[actor][issue];
    }

    /** Returns the engagement of an actor: the sum of its saliences, in (0, 1]. */
    public double engagement(int actor) {
        double sum = 0;
        for (double part : salience[actor]) {
            sum += part;
        }
        return sum;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
