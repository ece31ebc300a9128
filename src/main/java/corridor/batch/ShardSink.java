package corridor.batch;

import corridor.result.ShardContent;
import java.io.IOException;

/** Receiver of finished shards. Several threads call it at once, each shard once. */
@FunctionalInterface
public interface ShardSink {
    void accept(Shard shard, ShardContent content) throws IOException;
}
