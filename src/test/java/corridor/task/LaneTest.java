package corridor.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class LaneTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void takesTheStepsInOrderOnOneThread(int threads) throws IOException {
        for (int repeat = 0; repeat < 20; repeat++) {
            List<Integer> taken = new ArrayList<>();
            Set<Thread> takers = ConcurrentHashMap.newKeySet();
            try (TaskPool pool = new TaskPool(threads);
                    Lane lane = new Lane(pool, 3)) {
                for (int i = 0; i < 100; i++) {
                    int step = i;
                    lane.next(() -> {
                        takers.add(Thread.currentThread());
                        taken.add(step);
                    });
                }
                lane.await();
                assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
                lane.close(() -> takers.add(Thread.currentThread()));
            }
            assertThat(takers).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void takesNoStepAfterOneThatThrewButTheLast(int threads) throws IOException {
        List<String> taken = new ArrayList<>();
        try (TaskPool pool = new TaskPool(threads);
                Lane lane = new Lane(pool, 3)) {
            assertThatThrownBy(() -> {
                        lane.next(() -> {
                            throw new IOException("no disk");
                        });
                        for (int i = 0; i < 50; i++) {
                            lane.next(() -> taken.add("more"));
                        }
                        lane.await();
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("no disk");
            lane.close(() -> taken.add("last"));
        }
        assertThat(taken).containsExactly("last");
    }

    /** The only other thread never comes free, so a lane that waited for a free thread would wait for ever. */
    @Test
    void goesOnWhenNoThreadIsFree() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        List<Integer> taken = new ArrayList<>();
        try (TaskPool pool = new TaskPool(2)) {
            pool.offer(() -> {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            try (Lane lane = new Lane(pool, 2)) {
                for (int i = 0; i < 10; i++) {
                    int step = i;
                    lane.next(() -> taken.add(step));
                }
                lane.await();
            }
            never.countDown();
        }
        assertThat(taken).hasSize(10);
    }

    /** Tasks do not need the thread that a lane holds, since their caller works too. */
    @Test
    void tasksGoOnWhileALaneHoldsTheOnlyOtherThread() throws IOException {
        CountDownLatch held = new CountDownLatch(1);
        try (TaskPool pool = new TaskPool(2);
                Lane lane = new Lane(pool, 2)) {
            lane.next(held::countDown);
            lane.await();
            assertThat(pool.map(List.of(1, 2, 3), n -> n + 1)).containsExactly(2, 3, 4);
        }
        assertThat(held.getCount()).isZero();
    }

    @Test
    void belongsToTheThreadThatMadeIt() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        try (Lane lane = new Lane(Tasks.HERE, 1)) {
            Thread other = new Thread(() -> {
                try {
                    lane.await();
                } catch (IOException | IllegalStateException e) {
                    thrown.add(e);
                }
            });
            other.start();
            other.join();
        }
        assertThat(thrown).singleElement().isInstanceOf(IllegalStateException.class);
    }
}
