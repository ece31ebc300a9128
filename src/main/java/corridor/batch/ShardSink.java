package corridor.batch;

import corridor.result.ShardContent;
import java.io.IOException;

/** Receives finished shards. Several threads may call it at once, each shard once. */
@FunctionalInterface
public interface ShardSink {
    void accept(Shard shard, ShardContent content) throws IOException;
}
