package corridor.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlayerOrdersTest {
    private final PlayerOrders orders = new PlayerOrders(1, 4);

    @Test
    void hasEachPlayerOnce() {
        for (int future = 0; future < 20; future++) {
            assertThat(orders.of(future, 0)).containsExactlyInAnyOrder(0, 1, 2, 3);
        }
    }

    @Test
    void oddReplicatesReverseTheOrderBefore() {
        int[] order = orders.of(3, 4);
        int[] reversed = orders.of(3, 5);
        assertThat(reversed).containsExactly(order[3], order[2], order[1], order[0]);
    }

    @Test
    void isKeyedBySeedFutureAndReplicate() {
        assertThat(new PlayerOrders(1, 9).of(2, 6)).isEqualTo(new PlayerOrders(1, 9).of(2, 6));
        assertThat(new PlayerOrders(1, 9).of(2, 6)).isNotEqualTo(new PlayerOrders(2, 9).of(2, 6));
        assertThat(new PlayerOrders(1, 9).of(2, 6)).isNotEqualTo(new PlayerOrders(1, 9).of(3, 6));
        assertThat(new PlayerOrders(1, 9).of(2, 6)).isNotEqualTo(new PlayerOrders(1, 9).of(2, 8));
    }

    /** Of 24,000 orders each of the 24 is expected 1,000 times, with a standard deviation of 31. */
    @Test
    void allOrdersAreEquallyLikely() {
        Map<String, Integer> counts = new HashMap<>();
        for (int future = 0; future < 24_000; future++) {
            counts.merge(Arrays.toString(orders.of(future, 0)), 1, Integer::sum);
        }
        assertThat(counts).hasSize(24);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(870, 1130));
    }
}
