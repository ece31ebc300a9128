package corridor.analysis.comparison;

import java.time.YearMonth;
import java.util.List;

/**
 * State shares are the shares of the runs in each state by month, such as the steps of the pressure ladder.
 *
 * @param outcome id of the monthly outcome whose values are the states 0, 1, 2 ...
 * @param states names of the states
 * @param shares {@code [month][state]}; each row sums to 1, or is NaN if no run has a value in the month
 */
public record StateShares(String scenario, String outcome, List<String> states, YearMonth first, double[][] shares) {
    public StateShares {
        states = List.copyOf(states);
    }
}
