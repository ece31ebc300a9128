package corridor.exchange;

import corridor.text.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** A word column collects a column of words while the table is read. Each word must be one of a list. */
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
        // The word of the list is kept, so that rows share one text.
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
