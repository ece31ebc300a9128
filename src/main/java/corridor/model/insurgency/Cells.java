package corridor.model.insurgency;

import corridor.model.state.DrawKind;
import corridor.random.KeyedRandom;

/**
 * Simulates the sizes of the cells of one armed group, by fusion and fission (Bohorquez et al. 2009, Nature 462:911).
 * At each step a cell is chosen in proportion to its size. It either breaks up into single units or merges with another
 * cell, which is chosen in the same way. The stationary distribution of sizes is a power law with an exponent of about
 * 2.5. A unit is an equal share of the group's fighters, so the number of units never changes.
 *
 * <p>Only the number of cells of each size is kept. Sizes are grouped in blocks with the number of units in each, so
 * that a search by units skips most sizes. A search by cells is short, since most cells are small. The cell of an
 * attack is found by its rank. So the same draw selects a cell of similar size in two paired runs, even if their cells
 * have become different.
 *
 * <p>The equations are in docs/model.md, section 7.3.
 */
public final class Cells {
    /**
     * Riemann's zeta function at 1.5, by which a power law of sizes with exponent 2.5 adds up to the number of units.
     */
    private static final double ZETA_1_5 = 2.6124;

    /**
     * Steps of fusion or fission per unit before the start, in which a giant cell forms and breaks up several times.
     */
    static final int BURN_IN = 3;

    /** Binary logarithm of the number of sizes in a block. */
    private static final int BLOCK = 5;

    /** Largest of the sizes that are searched without a branch for each; cells up to this size hold most units. */
    private static final int NEAR = 4;

    private static final int SIGN = 31;

    private final int[] count;
    private final int[] unitsInBlock;
    private int cells;
    private int units;

    /**
     * Makes an empty set of cells.
     *
     * @param most largest number of units in a cell
     */
    Cells(int most) {
        count = new int[Math.max(most, NEAR) + 1];
        unitsInBlock = new int[(count.length >> BLOCK) + 1];
    }

    /** Returns cells with {@code units} units in all, 1 or more, whose sizes are near the stationary distribution. */
    static Cells atStart(int units) {
        Cells start = new Cells(units);
        double expected = 0;
        for (int size = 1; size <= units - start.units; size++) {
            expected += units / ZETA_1_5 * StrictMath.pow(size, -2.5);
            while (start.cells + 0.5 < expected && size <= units - start.units) {
                start.add(size, 1);
            }
        }
        start.add(1, units - start.units);
        return start;
    }

    /** Adds {@code number} cells of a size, in units. */
    void add(int size, int number) {
        put(size, number);
        cells += number;
        units += number * size;
    }

    /**
     * Mixes the cells by steps of fusion or fission.
     *
     * @param steps number of steps
     * @param fragmentation probability that the chosen cell breaks up, 0 to below 1
     * @param key key of the week, from {@link #key}
     * @param group index of the armed group
     */
    public void mix(int steps, double fragmentation, long key, int group) {
        long own = KeyedRandom.key(key, group);
        double perFusion = 1 / (1 - fragmentation);
        for (int k = 0; k < steps; k++) {
            double draw = KeyedRandom.draw(own, k);
            if (draw < fragmentation) {
                int size = bySize(draw / fragmentation, units);
                if (size > 1) {
                    put(size, -1);
                    put(1, size);
                    cells += size - 1;
                }
            } else if (cells > 1) {
                int size = bySize((draw - fragmentation) * perFusion, units);
                put(size, -1);
                int other = bySize(KeyedRandom.draw(own, -k - 1), units - size);
                put(other, -1);
                put(size + other, 1);
                cells--;
            }
        }
    }

    /** Returns the size, in units, of the cell at the quantile {@code u} in (0, 1) of all cells, smallest first. */
    public int atRank(double u) {
        int target = Math.min(cells - 1, (int) (u * cells));
        int size = 1;
        while (target >= count[size]) {
            target -= count[size++];
        }
        return size;
    }

    /**
     * Returns the mean over cells of the effective size {@code s / (1 + s / saturation)}, in units;
     * {@link UsualCellSize} has a table of its long-run mean.
     */
    double meanEffective(double saturation) {
        double sum = 0;
        int left = cells;
        for (int size = 1; left > 0; size++) {
            if (count[size] > 0) {
                sum += count[size] * size / (1 + size / saturation);
                left -= count[size];
            }
        }
        return sum / cells;
    }

    public int units() {
        return units;
    }

    /**
     * Returns the size of the cell that contains the unit at the quantile {@code u} in (0, 1) of {@code all} units,
     * smallest cells first.
     */
    private int bySize(double u, int all) {
        int target = Math.min(all - 1, (int) (u * all));
        int one = count[1];
        int two = one + 2 * count[2];
        int three = two + 3 * count[3];
        int four = three + NEAR * count[NEAR];
        if (target < four) {
            // A negative difference is shifted to -1, any other to 0.
            return NEAR + (target - one >> SIGN) + (target - two >> SIGN) + (target - three >> SIGN);
        }
        target -= four;
        int size = NEAR + 1;
        int leftInBlock = unitsInBlock[0] - four;
        if (target >= leftInBlock) {
            target -= leftInBlock;
            int block = 1;
            while (target >= unitsInBlock[block]) {
                target -= unitsInBlock[block++];
            }
            size = block << BLOCK;
        }
        while (target >= count[size] * size) {
            target -= count[size] * size;
            size++;
        }
        return size;
    }

    private void put(int size, int change) {
        count[size] += change;
        unitsInBlock[size >> BLOCK] += change * size;
    }

    /** Returns the key of the draws by which cells are mixed on a day. */
    public static long key(KeyedRandom luck, int day) {
        return luck.key(DrawKind.CELLS, day);
    }
}
