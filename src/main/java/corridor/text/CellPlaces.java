package corridor.text;

import java.util.Arrays;

/** These places are the start and end of each cell of a record, in bytes from the start of the record. */
final class CellPlaces {
    private int size;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] end = new int[16];

    int size() {
        return size;
    }

    /** Returns the position of the first byte of a cell's text; for a quoted cell it follows the opening quote. */
    int from(int cell) {
        return from[cell];
    }

    /** Returns the position after the last byte of a cell's text; for a quoted cell it is that of the closing quote. */
    int to(int cell) {
        return to[cell];
    }

    /** Returns the position of the comma after a cell, or of the end of the record. */
    int end(int cell) {
        return end[cell];
    }

    void clear() {
        size = 0;
    }

    void add(int first, int last, int comma) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
        }
        from[size] = first;
        to[size] = last;
        end[size] = comma;
        size++;
    }

    /** Adds a cell of another record, moved by {@code shift} bytes. */
    void add(CellPlaces other, int cell, int shift) {
        add(other.from[cell] + shift, other.to[cell] + shift, other.end[cell] + shift);
    }
}
