package corridor.batch;

import corridor.result.ShardContent;
import corridor.run.RunFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The list of shards that the workers share: each takes the next free one until none is left. */
final class ShardQueue {
    private final List<Shard> shards;
    private final ShardRunner runner;
    private final ShardSink sink;
    private final StopSignal stop;
    private final int runs;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile boolean abandoned;

    ShardQueue(BatchPlan plan, List<Shard> shards, ShardRunner runner, ShardSink sink, StopSignal stop) {
        this.shards = shards;
        this.runner = runner;
        this.sink = sink;
        this.stop = stop;
        this.runs = shards.stream().mapToInt(Shard::cases).sum();
        if (runs > plan.size()) {
            throw new IllegalArgumentException("more runs than the plan has");
        }
    }

    /** Runs of all shards. */
    int runs() {
        return runs;
    }

    RunFunction firstModel() {
        return runner.firstModel();
    }

    void workUntilDone() {
        try {
            for (int i = next.getAndIncrement(); i < shards.size(); i = next.getAndIncrement()) {
                if (abandoned || stop.isAsked()) {
                    return;
                }
                Optional<ShardContent> content = runner.run(shards.get(i), stop, this::count);
                if (content.isEmpty()) {
                    return;
                }
                sink.accept(shards.get(i), content.get());
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

    private void count(CheckedRun run) {
        if (run.failed()) {
            failed.incrementAndGet();
        }
        done.incrementAndGet();
    }
}
