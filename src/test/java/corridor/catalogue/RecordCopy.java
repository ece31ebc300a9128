package corridor.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** Copies records with some components changed. */
final class RecordCopy {
    private RecordCopy() {}

    /**
     * Returns a copy of a record.
     *
     * @param changes new values by name of the component
     */
    static <T extends Record> T of(T original, Map<String, ?> changes) {
        RecordComponent[] components = original.getClass().getRecordComponents();
        long known = Arrays.stream(components)
                .filter(component -> changes.containsKey(component.getName()))
                .count();
        if (known != changes.size()) {
            throw new IllegalArgumentException(original.getClass().getSimpleName() + " lacks one of " + changes);
        }
        try {
            Object[] values = new Object[components.length];
            for (int k = 0; k < values.length; k++) {
                String name = components[k].getName();
                values[k] = changes.containsKey(name)
                        ? changes.get(name)
                        : components[k].getAccessor().invoke(original);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            Constructor<T> constructor = (Constructor<T>) original.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
