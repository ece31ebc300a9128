package corridor.result;

import java.util.List;

/**
 * A shares entry tells in a report which settings make the difference of a scenario in an outcome. All its texts are as
 * they are printed.
 *
 * @param scenario name of the scenario
 * @param outcome id of the outcome
 * @param sentences what makes the difference
 * @param head names of the columns; empty if there is no table
 * @param rows rows of the table, as many cells as columns each, the first being the name of the row
 */
public record SharesEntry(
        String scenario, String outcome, List<String> sentences, List<String> head, List<List<String>> rows) {
    public SharesEntry {
        sentences = List.copyOf(sentences);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
