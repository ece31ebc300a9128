package corridor.result;

import java.util.ArrayList;
import java.util.List;

/**
 * A shares request asks a batch which settings make the difference of each scenario from the reference in an outcome.
 * It is one of the additional products of a batch, beside additional formats of its runs.
 *
 * @param outcome id of the outcome
 * @param pairs number of pairs of runs, at least 1
 */
public record SharesRequest(String outcome, int pairs) {
    private static final String KIND = "why:";

    /** Returns the product as text, such as {@code why:attacks:60}. */
    public String text() {
        return KIND + outcome + ":" + pairs;
    }

    /** Returns the requests among the products of a batch, in their order. */
    public static List<SharesRequest> in(List<String> products) {
        List<SharesRequest> requests = new ArrayList<>();
        for (String product : products) {
            if (product.startsWith(KIND)) {
                String[] parts = product.split(":", -1);
                requests.add(new SharesRequest(parts[1], Integer.parseInt(parts[2])));
            }
        }
        return requests;
    }
}
