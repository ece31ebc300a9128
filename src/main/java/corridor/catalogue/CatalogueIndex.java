package corridor.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An index finds the entries of one kind by id and keeps their order. Immutable. */
final class CatalogueIndex<K, T> {
    private final String kind;
    private final List<T> all;
    private final Map<K, T> byId;

    /**
     * Makes an index.
     *
     * @param kind kind of the entries for messages, such as {@code parameter}
     * @throws IllegalArgumentException when two entries have equal ids
     */
    CatalogueIndex(String kind, List<T> entries, Function<T, K> id) {
        this.kind = kind;
        all = List.copyOf(entries);
        Map<K, T> map = new LinkedHashMap<>();
        for (T entry : all) {
            if (map.put(id.apply(entry), entry) != null) {
                throw new IllegalArgumentException(kind + " '" + id.apply(entry) + "' is declared twice");
            }
        }
        byId = Collections.unmodifiableMap(map);
    }

    List<T> all() {
        return all;
    }

    Set<K> ids() {
        return byId.keySet();
    }

    Optional<T> find(K id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the entry of an id.
     *
     * @throws IllegalArgumentException for an unknown id
     */
    T get(K id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no " + kind + " '" + id + "' in the catalogue"));
    }

    /**
     * Returns the index of an entry in the list, from 0.
     *
     * @throws IllegalArgumentException for an unknown id
     */
    int place(K id) {
        return all.indexOf(get(id));
    }
}
