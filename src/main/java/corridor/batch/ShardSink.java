package corridor.batch;

import corridor.result.ShardContent;
import java.io.IOException;

/** Where finished shards go. Called from several threads at once, each shard once. */
@FunctionalInterface
public interface ShardSink {
    void accept(Shard shard, ShardContent content) throws IOException;
}
