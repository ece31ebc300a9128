package corridor.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class TaskPoolTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsHaveTheOrderOfTheItems(int threads) {
        try (TaskPool pool = new TaskPool(threads)) {
            assertThat(pool.map(NUMBERS, n -> n * n))
                    .isEqualTo(NUMBERS.stream().map(n -> n * n).toList());
            assertThat(pool.map(List.of(), n -> n)).isEmpty();
        }
    }

    /** If callers only waited, the tasks would fill the pool and wait for their own tasks for ever. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tasksMayStartTasksOfTheSamePool(int threads) {
        try (TaskPool pool = new TaskPool(threads)) {
            AtomicInteger leaves = new AtomicInteger();
            pool.each(
                    5,
                    i -> pool.each(5, j -> {
                        Supplier<Integer> later = pool.begin(() -> pool.map(NUMBERS, n -> 1).stream()
                                .mapToInt(Integer::intValue)
                                .sum());
                        leaves.addAndGet(later.get());
                    }));
            assertThat(leaves).hasValue(2500);
        }
    }

    @Test
    void asManyThreadsWorkAsThePoolSays() {
        CountDownLatch all = new CountDownLatch(3);
        try (TaskPool pool = new TaskPool(3)) {
            pool.each(3, i -> {
                all.countDown();
                awaitQuietly(all);
            });
        }
        assertThat(all.getCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void throwsWhatTheFirstOfTheFailedTasksThrew(int threads) {
        try (TaskPool pool = new TaskPool(threads)) {
            for (int repeat = 0; repeat < 50; repeat++) {
                assertThatThrownBy(() -> pool.each(100, i -> {
                            if (i >= 10) {
                                throw new IllegalStateException("task " + i);
                            }
                        }))
                        .hasMessage("task 10");
            }
            assertThatThrownBy(() -> pool.begin(() -> {
                                throw new IOException("no disk");
                            })
                            .get())
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("no disk");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void noTaskIsUnderWayWhenAFailureIsThrown(int threads) {
        AtomicInteger underWay = new AtomicInteger();
        try (TaskPool pool = new TaskPool(threads)) {
            assertThatThrownBy(() -> pool.each(1000, i -> {
                        underWay.incrementAndGet();
                        try {
                            if (i == 20) {
                                throw new IllegalStateException("broken");
                            }
                            Thread.yield();
                        } finally {
                            underWay.decrementAndGet();
                        }
                    }))
                    .hasMessage("broken");
            assertThat(underWay).hasValue(0);
        }
    }

    @Test
    void threadsEndWithTheProgram() {
        AtomicBoolean daemon = new AtomicBoolean();
        CountDownLatch seen = new CountDownLatch(1);
        try (TaskPool pool = new TaskPool(2)) {
            pool.offer(() -> {
                daemon.set(Thread.currentThread().isDaemon());
                seen.countDown();
            });
            awaitQuietly(seen);
        }
        assertThat(daemon).isTrue();
    }

    @Test
    void aClosedPoolLeavesAllWorkToTheCaller() {
        TaskPool pool = new TaskPool(4);
        pool.close();
        Thread caller = Thread.currentThread();
        assertThat(pool.map(NUMBERS, n -> Thread.currentThread())).containsOnly(caller);
        assertThat(pool.begin(Thread::currentThread).get()).isSameAs(caller);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
