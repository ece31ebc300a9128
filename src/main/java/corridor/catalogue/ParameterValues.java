package corridor.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A value for every parameter: the defaults, with some overridden. Model code never looks a number up by text; it
 * declares a record whose components carry the parameters' names, and {@link #bind} fills it, so that a name that is
 * not in the catalogue cannot even start.
 */
public final class ParameterValues {
    /** A record of doubles: its constructor and the names of what it takes. */
    private record RecordForm(Constructor<?> constructor, String[] names) {}

    private static final ClassValue<RecordForm> FORMS = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Arrays.fill(types, double.class);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new RecordForm(
                        constructor,
                        Stream.of(components).map(RecordComponent::getName).toArray(String[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record of doubles", e);
            }
        }
    };

    private final Map<String, Double> values;

    private ParameterValues(Map<String, Double> values) {
        this.values = values;
    }

    public static ParameterValues defaults(Catalogue catalogue) {
        Map<String, Double> values = new LinkedHashMap<>();
        catalogue.parameters().forEach(parameter -> values.put(parameter.id(), parameter.defaultValue()));
        return new ParameterValues(values);
    }

    /** These values with some replaced; ids must exist. Bounds are checked where users' input is read. */
    public ParameterValues with(Map<String, Double> overrides) {
        Map<String, Double> merged = new LinkedHashMap<>(values);
        overrides.forEach((id, value) -> {
            if (merged.replace(id, value) == null) {
                throw new IllegalArgumentException("no parameter '" + id + "'");
            }
        });
        return new ParameterValues(merged);
    }

    public double get(String id) {
        Double value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no parameter '" + id + "'");
        }
        return value;
    }

    /** Fills a record of doubles: component {@code x} takes the value of parameter {@code submodel.x}. */
    public <R extends Record> R bind(Class<R> type, String submodel) {
        RecordForm form = FORMS.get(type);
        Object[] arguments = new Object[form.names().length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = get(submodel + "." + form.names()[i]);
        }
        try {
            return type.cast(form.constructor().newInstance(arguments));
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(submodel + ": " + e.getCause().getMessage(), e.getCause());
        }
    }
}
