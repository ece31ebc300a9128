package corridor.analysis.sensitivity;

import java.util.Arrays;

/**
 * Classes group the rows of a sample by the values of one factor. A class holds one value or several adjacent ones.
 * Rows of one value stay together, so that the order of the rows has no effect.
 *
 * @param of class of each row; {@link #NONE} for the rare categories if even together they have too few rows
 * @param count number of classes; a factor with fewer than two cannot be judged
 */
record Classes(int[] of, int count) {
    static final int NONE = -1;

    /**
     * Returns the classes of a factor. Each different number is a class. If there are more than {@code most} different
     * numbers, adjacent ones are joined to about {@code most} classes of about equal size. A class with fewer than
     * {@code fewest} rows is joined to the next. Each category is a class, and all rare categories form one more.
     */
    static Classes of(SampleColumn column, int most, int fewest) {
        int[] sizes = column.sizes();
        int[] classOfValue = column.categorical() ? categories(sizes, fewest) : neighbours(sizes, most, fewest);
        int[] of = Arrays.stream(column.ranks()).map(rank -> classOfValue[rank]).toArray();
        return new Classes(of, Arrays.stream(classOfValue).max().orElse(NONE) + 1);
    }

    /** Returns the rows in the order of their classes; rows without a class are left out. */
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

    /**
     * Returns for each value whether it is the last one of its class. The rows are divided into equal parts, and each
     * edge between two parts is moved to the nearest edge between two values.
     */
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
