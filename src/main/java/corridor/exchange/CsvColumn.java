package corridor.exchange;

import java.util.List;

/**
 * One column of a table.
 *
 * @param numbers the values; empty for a column of words
 * @param whole whether every number is at most 2^53 and written without point and exponent
 * @param words the words; empty for a column of numbers
 */
public record CsvColumn(String name, double[] numbers, boolean whole, List<String> words) {
    public CsvColumn {
        words = List.copyOf(words);
    }

    public boolean isNumbers() {
        return words.isEmpty();
    }
}
