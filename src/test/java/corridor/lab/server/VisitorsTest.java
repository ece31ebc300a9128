package corridor.lab.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VisitorsTest {
    private final AtomicLong clock = new AtomicLong();
    private final Visitors visitors = new Visitors(clock::get);
    private final Visitor one = new Visitor(Role.OWNER, "token", "one");
    private final Visitor other = new Visitor(Role.OWNER, "token", "other");

    private int asks(Visitor visitor) {
        int asks = 0;
        try {
            while (asks < 1000) {
                visitors.ask(visitor);
                asks++;
            }
        } catch (Refusal e) {
            assertThat(e.status()).isEqualTo(429);
        }
        return asks;
    }

    @Test
    void aPageHasAReserveAndThenTwentyASecond() {
        assertThat(asks(one)).isEqualTo(40);
        clock.addAndGet(500_000_000L);
        assertThat(asks(one)).isEqualTo(10);
        clock.addAndGet(60_000_000_000L);
        assertThat(asks(one)).isEqualTo(40);
    }

    @Test
    void pagesHaveLimitsOfTheirOwnAndOneForAll() {
        assertThat(asks(one)).isEqualTo(40);
        assertThat(asks(other)).isEqualTo(40);
        int all = 80;
        for (int k = 0; k < 20; k++) {
            all += asks(new Visitor(Role.OWNER, "token", "tab" + k));
        }
        assertThat(all).isLessThanOrEqualTo(400);
    }

    @Test
    void aPageHoldsFourStreams() {
        List<Visitors.OpenStream> open = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            open.add(visitors.open(one));
        }
        assertThatThrownBy(() -> visitors.open(one)).isInstanceOf(Refusal.class).hasMessageContaining("4 streams");
        visitors.open(other);
        open.get(0).close();
        visitors.open(one);
    }
}
