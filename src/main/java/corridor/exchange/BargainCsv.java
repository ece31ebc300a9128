package corridor.exchange;

import corridor.bargain.BargainTable;
import corridor.number.DecimalText;
import corridor.text.CsvField;
import corridor.text.TextRule;
import java.util.Arrays;

/**
 * The table of actors as users of KTAB keep it: a line "name,description,actors,dimensions", a line of heads, then a
 * row an actor: name, description, capability, then position and salience for each dimension. Saliences are in per
 * cent. {@link BargainCsvReader} reads it.
 */
public final class BargainCsv {
    static final double PER_CENT = 100;

    private static final int SALIENCE_DIGITS = 15;

    private BargainCsv() {}

    /** The text of the file. */
    public static String write(String title, BargainTable table) {
        StringBuilder out = new StringBuilder();
        out.append(CsvField.ofText(TextRule.isBlank(title) ? "stakeholders" : title))
                .append(",,")
                .append(table.size())
                .append(',')
                .append(table.issues().size())
                .append('\n');
        out.append("Actor,Description,Power");
        // Saliences this small look like shares, so that the reader would ask.
        boolean small =
                Arrays.stream(table.salience()).flatMapToDouble(Arrays::stream).allMatch(s -> s * PER_CENT <= 1);
        for (String issue : table.issues()) {
            out.append(',').append(CsvField.ofText(issue)).append(',');
            out.append(CsvField.ofText(BargainHeads.salienceHead(issue, small)));
        }
        out.append('\n');
        for (int i = 0; i < table.size(); i++) {
            out.append(CsvField.ofText(table.actors().get(i)))
                    .append(',')
                    .append(CsvField.ofText(table.descriptions().get(i)))
                    .append(',')
                    .append(DecimalText.of(table.capability()[i]));
            for (int k = 0; k < table.issues().size(); k++) {
                out.append(',')
                        .append(DecimalText.of(table.position()[i][k]))
                        .append(',')
                        .append(DecimalText.rounded(table.salience()[i][k] * PER_CENT, SALIENCE_DIGITS));
            }
            out.append('\n');
        }
        return out.toString();
    }
}
