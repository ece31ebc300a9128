package corridor.exchange;

import corridor.number.NumberReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column while it is being read. */
final class CellColumn {
    private static final List<String> MISSING = List.of("", "nan", "na", "null", "none", "inf", "-inf", "infinity");

    private final String name;
    private final List<String> words = new ArrayList<>();
    private double[] numbers = new double[1024];
    private int size;
    private boolean whole = true;

    CellColumn(String name) {
        this.name = name;
    }

    /** Takes one cell; the rule that it breaks, or empty text. */
    String add(String text, boolean wordsAllowed) {
        if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return "a finite number is missing: every row needs a value in column " + name;
        }
        boolean number = NumberReader.isNumber(text);
        boolean first = size == 0 && words.isEmpty();
        if (!number && (!wordsAllowed || !first && words.isEmpty())) {
            return "is not a number" + (text.matches("-?\\d+,\\d+") ? "; numbers take a point, not a comma" : "");
        }
        if (!number || !words.isEmpty()) {
            words.add(text);
            return "";
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = Double.parseDouble(text);
        whole &= text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        return "";
    }

    CsvColumn column() {
        return new CsvColumn(name, Arrays.copyOf(numbers, size), words.isEmpty() && whole, words);
    }
}
