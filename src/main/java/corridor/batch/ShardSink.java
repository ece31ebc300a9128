package corridor.batch;

import corridor.result.ShardContent;
import java.io.IOException;

/** Receives finished shards. Several threads may call the sink at the same time. It is called once for each shard. */
@FunctionalInterface
public interface ShardSink {
    void accept(Shard shard, ShardContent content) throws IOException;
}
