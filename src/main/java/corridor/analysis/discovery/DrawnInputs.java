package corridor.analysis.discovery;

import corridor.number.DecimalText;
import corridor.result.Futures;
import corridor.result.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was drawn or set in each case of a batch. Where a design point sets what a future draws, the point holds.
 *
 * @param futures draws by future
 * @param points settings by design point
 */
public record DrawnInputs(Futures futures, Points points) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** Ids of all that varies or may vary: design points' columns first. */
    List<String> names() {
        List<String> names = new ArrayList<>(points.columns());
        futures.parameters().stream().filter(id -> !names.contains(id)).forEach(names::add);
        return names;
    }

    /** The value of one of them in a case, as text; empty where it is not known. */
    String text(String id, int point, int future) {
        int column = points.columns().indexOf(id);
        if (column >= 0) {
            return point < points.cells().size() ? points.cells().get(point).get(column) : "";
        }
        return DecimalText.of(futures.value(future, futures.parameters().indexOf(id)));
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
