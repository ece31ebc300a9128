package corridor.chart.page;

import java.util.List;
import java.util.stream.Collectors;

/** Finds the abbreviations in the title of a chart, and appends them to its note in full. */
final class SpelledTitle {
    private SpelledTitle() {}

    static String note(ChartContext context, String title, String note) {
        String words = context.catalogue().abbreviations().stream()
                .filter(known -> List.of(title.split("[^\\p{L}\\d-]+")).contains(known.id()))
                .map(known -> known.id() + ": " + known.words() + ".")
                .collect(Collectors.joining(" "));
        return (words + " " + note).strip();
    }
}
