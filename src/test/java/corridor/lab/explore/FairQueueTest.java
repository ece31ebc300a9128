package corridor.lab.explore;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.task.TaskPool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FairQueueTest {
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    private FairQueue.Work work(String name, int slices) {
        return work(name, slices, slices);
    }

    private FairQueue.Work work(String name, int slices, int turns) {
        return new FairQueue.Work() {
            private int begun;

            @Override
            public int left() {
                return slices - begun;
            }

            @Override
            public boolean takesTurns() {
                return begun < turns;
            }

            @Override
            public Runnable next() {
                if (begun == slices) {
                    return null;
                }
                begun++;
                String slice = name + begun;
                return () -> order.add(slice);
            }
        };
    }

    @Test
    void questionsTakeTurnsAndBackgroundWorkComesLast() throws Exception {
        try (TaskPool pool = new TaskPool(2)) {
            FairQueue queue = new FairQueue(pool, 1);
            CountDownLatch all = blocked(queue);
            queue.addBehind(work("rehearsal", 2));
            queue.add(work("a", 3));
            queue.add(work("b", 2));
            all.countDown();
            assertThat(queue.await(() -> order.size() == 7, TimeUnit.SECONDS.toNanos(10)))
                    .isTrue();
            assertThat(order).containsExactly("a1", "b1", "a2", "b2", "a3", "rehearsal1", "rehearsal2");
        }
    }

    @Test
    void afterSomeTurnsTheQuestionsAreFinishedOneAfterTheOther() throws Exception {
        try (TaskPool pool = new TaskPool(2)) {
            FairQueue queue = new FairQueue(pool, 1);
            CountDownLatch all = blocked(queue);
            queue.add(work("long", 6, 1));
            queue.add(work("a", 3, 1));
            queue.add(work("b", 3, 1));
            assertThat(queue.waiting()).isGreaterThanOrEqualTo(3);
            all.countDown();
            assertThat(queue.await(() -> order.size() == 12, TimeUnit.SECONDS.toNanos(10)))
                    .isTrue();
            assertThat(order)
                    .containsExactly(
                            "long1", "a1", "b1", "a2", "a3", "b2", "b3", "long2", "long3", "long4", "long5", "long6");
        }
    }

    /** Lets the only thread wait for the latch, so that everything is in the queue before any slice is computed. */
    private static CountDownLatch blocked(FairQueue queue) {
        CountDownLatch all = new CountDownLatch(1);
        queue.add(new FairQueue.Work() {
            private boolean begun;

            @Override
            public Runnable next() {
                Runnable slice = begun ? null : () -> waited(all);
                begun = true;
                return slice;
            }

            @Override
            public int left() {
                return begun ? 0 : 1;
            }

            @Override
            public boolean takesTurns() {
                return !begun;
            }
        });
        return all;
    }

    private static void waited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void removedWorkBeginsNoFurtherSlice() throws Exception {
        try (TaskPool pool = new TaskPool(2)) {
            FairQueue queue = new FairQueue(pool, 1);
            FairQueue.Work endless = work("x", Integer.MAX_VALUE);
            queue.add(endless);
            queue.await(() -> order.size() > 3, TimeUnit.SECONDS.toNanos(10));
            queue.remove(endless);
            queue.add(work("last", 1));
            queue.await(() -> order.contains("last1"), TimeUnit.SECONDS.toNanos(10));
            assertThat(order.get(order.size() - 1)).isEqualTo("last1");
        }
    }

    @Test
    void waitingEndsWithTheTime() throws Exception {
        try (TaskPool pool = new TaskPool(2)) {
            assertThat(new FairQueue(pool, 1).await(() -> false, 1000)).isFalse();
        }
    }
}
