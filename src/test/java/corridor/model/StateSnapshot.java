package corridor.model;

import corridor.model.state.Clock;
import corridor.model.state.ForceState;
import corridor.model.state.SimulationState;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Computes a number for the content of each field of the state that themes share. The number changes when the content
 * does.
 */
final class StateSnapshot {
    private static final String STATE = SimulationState.class.getPackageName();

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .peek(field -> field.setAccessible(true))
                    .toList();
        }
    };

    private record Place(Object holder, Field field) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Integer> content = new LinkedHashMap<>();

    /** Finds the fields of all parts of a state except its clock, such as {@code AreaState.fearState}. */
    StateSnapshot(SimulationState s) throws IllegalAccessException {
        for (Field part : SimulationState.class.getFields()) {
            Object holder = part.get(s);
            if (holder.getClass().getPackageName().equals(STATE) && !(holder instanceof Clock)) {
                for (Field field : holder.getClass().getDeclaredFields()) {
                    boolean watcher = field.getType() == ForceState.KillWatch.class; // who watches is no state
                    if (!Modifier.isStatic(field.getModifiers()) && !fixed(field) && !watcher) {
                        field.setAccessible(true);
                        places.put(holder.getClass().getSimpleName() + "." + field.getName(), new Place(holder, field));
                    }
                }
            }
        }
        changed();
    }

    /** Returns the names of all fields. */
    Set<String> names() {
        return places.keySet();
    }

    /** Returns the content of a field itself, not a copy. */
    Object get(String name) throws IllegalAccessException {
        Place place = places.get(name);
        return place.field().get(place.holder());
    }

    /** Replaces the content of a field that is not final. */
    void put(String name, Object value) throws IllegalAccessException {
        Place place = places.get(name);
        place.field().set(place.holder(), value);
    }

    /** Returns the numbers for the content of all fields as they are now. */
    Map<String, Integer> contents() throws IllegalAccessException {
        changed();
        return Map.copyOf(content);
    }

    /** Returns the fields that have changed since the last call. */
    List<String> changed() throws IllegalAccessException {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, Place> place : places.entrySet()) {
            Object value = place.getValue().field().get(place.getValue().holder());
            Integer now = content(value);
            if (!now.equals(content.put(place.getKey(), now))) {
                changed.add(place.getKey());
            }
        }
        return changed;
    }

    /**
     * Returns whether a field cannot change: it is final, and holds neither array nor collection nor an object of
     * numbers.
     */
    private static boolean fixed(Field field) {
        Class<?> type = field.getType();
        return Modifier.isFinal(field.getModifiers())
                && (type.isPrimitive() || type.isRecord() || type == String.class || isOfWorld(type));
    }

    private static boolean isOfWorld(Class<?> type) {
        return type.getPackageName().startsWith("corridor.world");
    }

    private static int content(Object value) throws IllegalAccessException {
        if (value == null) {
            return 0;
        }
        if (value instanceof double[] numbers) {
            return Arrays.hashCode(numbers);
        }
        if (value instanceof int[] numbers) {
            return Arrays.hashCode(numbers);
        }
        if (value instanceof boolean[] flags) {
            return Arrays.hashCode(flags);
        }
        if (value.getClass().isArray()) {
            int hash = 1;
            for (int k = 0; k < Array.getLength(value); k++) {
                hash = 31 * hash + content(Array.get(value, k));
            }
            return hash;
        }
        if (value.getClass().getPackageName().equals("corridor.random")) {
            int hash = 1;
            for (Field field : FIELDS.get(value.getClass())) {
                hash = 31 * hash + content(field.get(value));
            }
            return hash;
        }
        return value.hashCode();
    }
}
