package corridor.text;

import java.util.Arrays;

/** Start and end of each cell of a line, in bytes from the start of the line. */
final class CellPlaces {
    private int size;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] end = new int[16];

    int size() {
        return size;
    }

    /** The first byte of a cell, behind a quote that opens it. */
    int from(int cell) {
        return from[cell];
    }

    /** Position after the last byte of a cell's text; for a quoted cell this is the position of the closing quote. */
    int to(int cell) {
        return to[cell];
    }

    /** The comma behind a cell, or the end of the line. */
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

    /** Takes over a cell of another line, moved by some bytes. */
    void add(CellPlaces other, int cell, int shift) {
        add(other.from[cell] + shift, other.to[cell] + shift, other.end[cell] + shift);
    }
}
