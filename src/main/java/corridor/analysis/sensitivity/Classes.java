package corridor.analysis.sensitivity;

import java.util.Arrays;

/**
 * The rows of a sample in classes by the values of one factor. A class is a value, or several that are neighbours; rows
 * of one value are never parted, so that the order of rows cannot matter.
 *
 * @param of class of each row; {@link #NONE} for rare categories that are too few even together
 * @param count number of classes; fewer than two say nothing of the factor
 */
record Classes(int[] of, int count) {
    static final int NONE = -1;

    /**
     * Numbers: each value is a class, or neighbours are joined to {@code most} classes of about equal size if there are
     * more values; then a class of fewer rows than {@code fewest} is joined to the next. Categories, which have no
     * neighbours: each is a class, and the rare ones are one together.
     */
    static Classes of(SampleColumn column, int most, int fewest) {
        int[] sizes = column.sizes();
        int[] classOfValue = column.categorical() ? categories(sizes, fewest) : neighbours(sizes, most, fewest);
        int[] of = Arrays.stream(column.ranks()).map(rank -> classOfValue[rank]).toArray();
        return new Classes(of, Arrays.stream(classOfValue).max().orElse(NONE) + 1);
    }

    /** The rows of class 0, then those of class 1 and so on; rows of no class are left out. */
    int[] order() {
        int[] shifted = Arrays.stream(of).map(each -> each - NONE).toArray();
        int[] order = Sorting.order(shifted, count + 1);
        int none = (int) Arrays.stream(of).filter(each -> each == NONE).count();
        return Arrays.copyOfRange(order, none, order.length);
    }

    private static int[] categories(int[] sizes, int fewest) {
        int[] classes = new int[sizes.length];
        int count = 0;
        int rare = 0;
        for (int value = 0; value < sizes.length; value++) {
            boolean own = sizes[value] >= fewest;
            classes[value] = own ? count++ : NONE;
            rare += own ? 0 : sizes[value];
        }
        if (rare >= fewest) {
            for (int value = 0; value < sizes.length; value++) {
                classes[value] = classes[value] == NONE ? count : classes[value];
            }
        }
        return classes;
    }

    private static int[] neighbours(int[] sizes, int most, int fewest) {
        boolean[] last = sizes.length <= most ? every(sizes.length) : lastOfEqualParts(sizes, most);
        int rest = Arrays.stream(sizes).sum();
        int[] classes = new int[sizes.length];
        int count = 0;
        int size = 0;
        for (int value = 0; value < sizes.length; value++) {
            classes[value] = count;
            size += sizes[value];
            rest -= sizes[value];
            if (last[value] && size >= fewest && rest >= fewest) {
                count++;
                size = 0;
            }
        }
        return classes;
    }

    private static boolean[] every(int values) {
        boolean[] last = new boolean[values];
        Arrays.fill(last, true);
        return last;
    }

    /** Which values are the last of their class when each edge of equal parts moves to the nearest edge of a value. */
    private static boolean[] lastOfEqualParts(int[] sizes, int parts) {
        int rows = Arrays.stream(sizes).sum();
        boolean[] last = new boolean[sizes.length];
        int value = 0;
        int below = 0;
        for (int part = 1; part < parts; part++) {
            int edge = (int) ((double) rows / parts * part);
            while (below + sizes[value] <= edge) {
                below += sizes[value++];
            }
            int nearest = edge - below <= below + sizes[value] - edge ? value - 1 : value;
            if (nearest >= 0) {
                last[nearest] = true;
            }
        }
        return last;
    }
}
