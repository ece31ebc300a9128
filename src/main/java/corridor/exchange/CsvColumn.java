package corridor.exchange;

import java.util.List;

/**
 * A column of a CSV table holds numbers or words.
 *
 * @param numbers the values; empty for a column of words
 * @param whole whether every number is written without point and exponent, and its absolute value is at most 2^53
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
