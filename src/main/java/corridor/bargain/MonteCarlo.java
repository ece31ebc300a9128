package corridor.bargain;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.task.Tasks;

/**
 * Runs the bargaining on many tables that differ within the ranges of the inputs. The result depends on table, ranges,
 * seed, draws and turns, not on the number of threads.
 */
public final class MonteCarlo {
    private static final int MOST_DRAWS = 100_000;
    private static final double MOST_NUMBERS = 5e7;

    private final BargainEngine engine;
    private final Tasks tasks;

    /**
     * Makes a study with an engine.
     *
     * @param tasks executor of the draws
     */
    public MonteCarlo(BargainEngine engine, Tasks tasks) {
        this.engine = engine;
        this.tasks = tasks;
    }

    /**
     * Returns the bands over draws of the table.
     *
     * @param draws number of draws, at least 1
     * @throws InputException when the draws would not fit into memory
     */
    public Bands run(BargainTable table, InputRanges ranges, long seed, int draws, int turns) {
        check(table, draws, turns);
        InputDraws inputs = new InputDraws(table, ranges, seed);
        Course[] courses = new Course[draws];
        double[][][][] centres = new double[draws][][][];
        tasks.each(draws, d -> {
            BargainTable drawn = inputs.draw(d);
            courses[d] = engine.course(drawn, seed, d, turns);
            centres[d] = Centre.course(drawn, courses[d].positions());
        });
        int n = table.size();
        int issues = table.issues().size();
        double[][][][] position = new double[turns + 1][n][issues][];
        double[][][] mean = new double[turns + 1][issues][];
        double[][][] median = new double[turns + 1][issues][];
        tasks.each(turns + 1, t -> {
            for (int k = 0; k < issues; k++) {
                for (int i = 0; i < n; i++) {
                    position[t][i][k] = positionLevels(courses, t, i, k);
                }
                mean[t][k] = centreLevels(centres, 0, t, k);
                median[t][k] = centreLevels(centres, 1, t, k);
            }
        });
        return new Bands(draws, position, mean, median, presses(courses, n, turns));
    }

    /** Returns the bands of the table without draws: every level has the value of the one run. */
    public Bands withoutDraws(BargainTable table, long seed, int turns) {
        Bands one = run(table, InputRanges.even(table, 0), seed, 1, turns);
        return new Bands(0, one.position(), one.mean(), one.median(), one.presses());
    }

    private static void check(BargainTable table, int draws, int turns) {
        double numbers =
                (double) draws * (turns + 1) * table.size() * table.issues().size();
        if (draws > MOST_DRAWS || numbers > MOST_NUMBERS) {
            throw new InputException(Problem.field(
                    "draws " + draws,
                    "is more than this table and number of turns allow; "
                            + (int) Math.min(MOST_DRAWS, MOST_NUMBERS / (numbers / draws)) + " are possible"));
        }
    }

    private static double[] positionLevels(Course[] courses, int t, int i, int k) {
        double[] values = new double[courses.length];
        for (int d = 0; d < values.length; d++) {
            values[d] = courses[d].positions()[t][i][k];
        }
        return Bands.levels(values);
    }

    private static double[] centreLevels(double[][][][] centres, int which, int t, int k) {
        double[] values = new double[centres.length];
        for (int d = 0; d < values.length; d++) {
            values[d] = centres[d][which][t][k];
        }
        return Bands.levels(values);
    }

    private static double[][] presses(Course[] courses, int n, int turns) {
        double[][] share = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                long sum = 0;
                for (Course course : courses) {
                    sum += course.presses()[i * n + j];
                }
                share[i][j] = turns == 0 ? 0 : (double) sum / courses.length / turns;
            }
        }
        return share;
    }
}
