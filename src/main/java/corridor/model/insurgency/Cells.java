package corridor.model.insurgency;

import corridor.model.state.DrawKind;
import corridor.random.KeyedRandom;

/**
 * Sizes of the cells of one armed group, by fusion and fission (Bohorquez et al. 2009, Nature 462:911): at each step a
 * cell chosen in proportion to its size either breaks up into single units or merges with another one chosen in the
 * same way. The stationary sizes fall off with an exponent of about 2.5. A unit is an equal share of the group's
 * fighters, so the number of units never changes.
 *
 * <p>Only the counts by size are kept, with the units in blocks of sizes, so that a search by units skips most sizes; a
 * search by cells is short, since most cells are small. The cell of an attack is found by its rank, so that the same
 * draw meets a cell of like size in two runs whose cells have drifted apart.
 *
 * <p>The equations are in docs/model.md, section 7.3.
 */
public final class Cells {
    /** Riemann's zeta at 1.5, so that sizes falling off with exponent 2.5 add up to the units. */
    private static final double ZETA_1_5 = 2.6124;

    /** Fusion or fission steps per unit before the start: a giant cell forms and breaks up several times. */
    static final int BURN_IN = 3;

    /** Sizes in a block, as a power of two. */
    private static final int BLOCK = 5;

    /** Sizes up to this one hold most units, and are searched without a branch for each. */
    private static final int NEAR = 4;

    private static final int SIGN = 31;

    private final int[] count;
    private final int[] unitsInBlock;
    private int cells;
    private int units;

    /** No cells yet, and room for so many units. */
    Cells(int most) {
        count = new int[Math.max(most, NEAR) + 1];
        unitsInBlock = new int[(count.length >> BLOCK) + 1];
    }

    /** Returns cells of so many units, 1 or more, near the stationary sizes. */
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

    /** Adds so many cells of a size. */
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
     * @param key of the week's mixing, as {@link #key} makes it
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

    /** Size of the cell at rank {@code u} in (0, 1), smallest first. */
    public int atRank(double u) {
        int target = Math.min(cells - 1, (int) (u * cells));
        int size = 1;
        while (target >= count[size]) {
            target -= count[size++];
        }
        return size;
    }

    /** Mean over cells of the effective size {@code s / (1 + s / saturation)}; {@link UsualCellSize} tabulates it. */
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

    /** Size of the cell to which the unit at the share {@code u} of {@code all} belongs, smallest cells first. */
    private int bySize(double u, int all) {
        int target = Math.min(all - 1, (int) (u * all));
        int one = count[1];
        int two = one + 2 * count[2];
        int three = two + 3 * count[3];
        int four = three + NEAR * count[NEAR];
        if (target < four) {
            // Each negative difference adds -1.
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

    /** Key of a week's mixing. */
    public static long key(KeyedRandom luck, int day) {
        return luck.key(DrawKind.CELLS, day);
    }
}
