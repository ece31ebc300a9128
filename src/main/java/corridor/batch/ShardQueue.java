package corridor.batch;

import corridor.result.ShardContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;

/**
 * The shard queue is the list of tasks that the workers share: each worker takes the next free task until none is left.
 * A task holds the shards of all scenarios for the same cases, since these shards share the inputs that a future's
 * parameters determine. If such tasks would be too few to keep the workers busy, each task is one shard.
 */
final class ShardQueue {
    private static final int TASKS_PER_WORKER = 4;
    private static final double NANOS = 1e9;

    private final List<List<Shard>> tasks;
    private final ShardRunner runner;
    private final ShardSink sink;
    private final StopSignal stop;
    private final int runs;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final LongAccumulator fastestNanos = new LongAccumulator(Math::min, Long.MAX_VALUE);
    private volatile boolean abandoned;

    ShardQueue(BatchPlan plan, List<Shard> shards, int threads, ShardRunner runner, ShardSink sink, StopSignal stop) {
        this.tasks = tasks(shards, threads);
        this.runner = runner;
        this.sink = sink;
        this.stop = stop;
        this.runs = shards.stream().mapToInt(Shard::cases).sum();
        if (runs > plan.size()) {
            throw new IllegalArgumentException("more runs than the plan has");
        }
    }

    /** Number of runs in all shards. */
    int runs() {
        return runs;
    }

    void workUntilDone() {
        try {
            for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                for (Shard shard : tasks.get(i)) {
                    if (abandoned || stop.isAsked()) {
                        return;
                    }
                    Optional<ShardContent> content = runner.run(shard, stop, new Timed());
                    if (content.isEmpty()) {
                        return;
                    }
                    sink.accept(shard, content.get());
                }
            }
        } catch (IOException e) {
            abandon();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            abandon();
            throw e;
        }
    }

    void abandon() {
        abandoned = true;
    }

    int done() {
        return done.get();
    }

    int failed() {
        return failed.get();
    }

    /** Seconds of the fastest run so far that did not fail; NaN before the first. */
    double fastest() {
        long nanos = fastestNanos.get();
        return nanos == Long.MAX_VALUE ? Double.NaN : nanos / NANOS;
    }

    /** Counts the runs of one shard and measures how long each takes. */
    private final class Timed implements ShardRunner.RunEnd {
        private long before = System.nanoTime();

        @Override
        public void ended(boolean runFailed) {
            long now = System.nanoTime();
            if (runFailed) {
                failed.incrementAndGet();
            } else {
                fastestNanos.accumulate(now - before);
            }
            before = now;
            done.incrementAndGet();
        }
    }

    private static List<List<Shard>> tasks(List<Shard> shards, int threads) {
        Map<List<Integer>, List<Shard>> byCases = new TreeMap<>(
                Comparator.<List<Integer>>comparingInt(cases -> cases.get(0)).thenComparingInt(cases -> cases.get(1)));
        for (Shard shard : shards) {
            byCases.computeIfAbsent(List.of(shard.point(), shard.first()), any -> new ArrayList<>())
                    .add(shard);
        }
        return byCases.size() >= TASKS_PER_WORKER * threads
                ? List.copyOf(byCases.values())
                : shards.stream().map(List::of).toList();
    }
}
