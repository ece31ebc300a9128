package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.number.DecimalText;
import corridor.text.CsvRow;
import corridor.text.TextRule;
import java.util.Arrays;

/**
 * Writes a bargaining table as CSV in the form that users of KTAB keep. The first line has title, description, number
 * of actors and number of dimensions. A line of column heads follows, then one row for each actor: name, description,
 * capability, then position and salience for each dimension. Saliences are in per cent. {@link BargainCsvReader} reads
 * such tables.
 */
public final class BargainCsv {
    static final double PER_CENT = 100;

    private static final int SALIENCE_DIGITS = 15;

    private BargainCsv() {}

    /** Returns the text of the file. */
    public static String write(String title, BargainTable table) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                new CsvRow()
                        .text(TextRule.isBlank(title) ? "stakeholders" : title)
                        .text("")
                        .count(table.size())
                        .count(table.issues().size()));
        CsvRow heads = new CsvRow().text("Actor").text("Description").text("Power");
        // Per cent this small look like shares, which the reader refuses unless the head says "%".
        boolean small =
                Arrays.stream(table.salience()).flatMapToDouble(Arrays::stream).allMatch(s -> s * PER_CENT <= 1);
        for (String issue : table.issues()) {
            heads.text(issue).text(BargainHeads.salienceHead(issue, small));
        }
        line(out, heads);
        for (int i = 0; i < table.size(); i++) {
            CsvRow actor = new CsvRow()
                    .text(table.actors().get(i))
                    .text(table.descriptions().get(i))
                    .numbers(table.capability()[i]);
            for (int k = 0; k < table.issues().size(); k++) {
                actor.numbers(table.position()[i][k])
                        .field(DecimalText.rounded(table.salience()[i][k] * PER_CENT, SALIENCE_DIGITS));
            }
            line(out, actor);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, CsvRow row) {
        out.append(row.line()).append('\n');
    }
}
