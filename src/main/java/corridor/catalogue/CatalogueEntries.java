package corridor.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Catalogue entries are grouped by their record type. Each list has the order of the data files. Immutable. */
final class CatalogueEntries {
    static final CatalogueEntries NONE = new CatalogueEntries(Map.of());

    private final Map<Class<? extends Record>, List<? extends Record>> byType;

    private CatalogueEntries(Map<Class<? extends Record>, List<? extends Record>> byType) {
        this.byType = byType;
    }

    /** Returns a copy in which the entries of one type are replaced. */
    <T extends Record> CatalogueEntries with(Class<T> type, List<T> entries) {
        Map<Class<? extends Record>, List<? extends Record>> changed = new LinkedHashMap<>(byType);
        changed.put(type, List.copyOf(entries));
        return new CatalogueEntries(changed);
    }

    /** All entries: one list for each type, in the order in which the types were added. */
    List<List<? extends Record>> all() {
        return List.copyOf(byType.values());
    }

    /**
     * Returns the entry of a type with exactly one entry.
     *
     * @throws IllegalArgumentException for another number of entries
     */
    <T extends Record> T only(Class<T> type) {
        List<T> entries = of(type);
        if (entries.size() != 1) {
            throw new IllegalArgumentException(
                    "a catalogue has one entry of " + type.getSimpleName() + ", not " + entries.size());
        }
        return entries.get(0);
    }

    /** Returns the entries of a type; an empty list if there is none. */
    <T extends Record> List<T> of(Class<T> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }
}
