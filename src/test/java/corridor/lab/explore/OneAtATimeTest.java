package corridor.lab.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.lab.server.Refusal;
import corridor.task.TaskPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OneAtATimeTest {
    private final OneAtATime turns = new OneAtATime();
    private final TaskPool tasks = new TaskPool(2);
    private final TicketDesk tickets = new TicketDesk(new FairQueue(tasks, 1));
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        pool.shutdownNow();
        tasks.close();
    }

    @Test
    void twoPiecesOfWorkAreNeverUnderWayAtOnce() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            Ticket ticket = tickets.take("page " + k);
            all.add(pool.submit(() -> turns.run(ticket, 50, () -> {
                int most = inside.incrementAndGet();
                Thread.yield();
                inside.decrementAndGet();
                return most;
            })));
        }
        for (Future<Integer> one : all) {
            assertThat(one.get()).isEqualTo(1);
        }
    }

    /** Holds the turn until the latch is open. */
    private void hold(CountDownLatch open) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        pool.execute(() -> turns.run(tickets.take("first"), 50, () -> {
            begun.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 0;
        }));
        begun.await();
    }

    @Test
    void whoWaitsTooLongIsRefusedInWords() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        hold(open);
        assertThatThrownBy(() -> turns.run(tickets.take("second"), 0, () -> 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("others were before it");
        open.countDown();
        assertThat(turns.run(tickets.take("second"), 50, () -> 1)).isEqualTo(1);
    }

    @Test
    void aNewerRequestOfThePageTakesThePlaceOfOneThatWaits() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        hold(open);
        Ticket old = tickets.take("second");
        Future<Integer> waiting = pool.submit(() -> turns.run(old, 50, () -> 1));
        tickets.take("second");
        assertThatThrownBy(waiting::get).hasMessageContaining("a newer question of this page");
        open.countDown();
    }
}
