package corridor.lab.explore;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Keeps the values that were used most recently, up to a size. Safe for several threads. */
final class RecentlyUsed<V> {
    private final int most;
    private final ToIntFunction<V> size;
    private final Map<String, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param most largest sum of sizes; the newest value is kept even if it is larger
     * @param size size of a value
     */
    RecentlyUsed(int most, ToIntFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    synchronized Optional<V> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void drop(String key) {
        kept.remove(key);
    }

    /** Returns the value of a key; if it is missing, it is made and kept. */
    synchronized V get(String key, Supplier<V> maker) {
        V value = kept.computeIfAbsent(key, any -> maker.get());
        int sum = kept.values().stream().mapToInt(size).sum();
        Iterator<V> oldest = kept.values().iterator();
        while (sum > most && oldest.hasNext()) {
            V one = oldest.next();
            if (one != value) {
                sum -= size.applyAsInt(one);
                oldest.remove();
            }
        }
        return value;
    }
}
