package corridor.exchange;

import corridor.text.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** A column of words, each one of a list, while it is being read. */
final class WordColumn extends CellColumn {
    private final String name;
    private final List<String> valid;
    private final List<String> words = new ArrayList<>();
    private String word = "";

    WordColumn(String name, List<String> valid) {
        this.name = name;
        this.valid = valid;
    }

    @Override
    CellFault read(CsvRecord line, int cell) {
        String text = line.given(cell);
        int place = valid.indexOf(text);
        if (place < 0) {
            return CellFault.noCategory(name, text, valid);
        }
        // The text in the list, not one of its own for each row.
        word = valid.get(place);
        return CellFault.NONE;
    }

    @Override
    void append() {
        words.add(word);
    }

    @Override
    CsvColumn column() {
        return new CsvColumn(name, new double[0], false, words);
    }
}
