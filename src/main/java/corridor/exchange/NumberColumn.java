package corridor.exchange;

import corridor.number.NumberReader;
import corridor.text.CsvRecord;
import java.util.Arrays;
import java.util.List;

/** A number column collects a column of numbers while the table is read. */
final class NumberColumn extends CellColumn {
    /**
     * Largest absolute value up to which a double represents every whole number. Larger numbers are not exact counts.
     */
    private static final double LARGEST_COUNT = 0x1p53;

    private final String name;
    private final NumberReader reader = new NumberReader();
    private double[] numbers = new double[1024];
    private int size;
    private double value;
    private boolean whole = true;

    NumberColumn(String name) {
        this.name = name;
    }

    @Override
    CellFault read(CsvRecord line, int cell) {
        byte[] text = line.bytes();
        int from = line.from(cell);
        int to = line.to(cell);
        value = reader.read(text, from, to);
        if (Double.isNaN(value)) {
            return CellFault.noNumber(name, line.given(cell));
        }
        whole = whole && Math.abs(value) <= LARGEST_COUNT;
        for (int at = from; whole && at < to; at++) {
            whole = text[at] != '.' && text[at] != 'e' && text[at] != 'E';
        }
        return CellFault.NONE;
    }

    @Override
    void append() {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = value;
    }

    @Override
    CsvColumn column() {
        return new CsvColumn(name, Arrays.copyOf(numbers, size), whole, List.of());
    }
}
