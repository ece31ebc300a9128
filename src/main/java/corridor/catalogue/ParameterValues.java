package corridor.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Parameter values hold one number for every parameter: the default, or a value that replaces it. Model code declares a
 * record whose components have the names of parameters, and {@link #bind} fills the record. A component without a
 * parameter causes an exception before the run starts.
 */
public final class ParameterValues {
    /** The form of a record of doubles: its constructor and the names of its components in order. */
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
    private final BiConsumer<String, Class<?>> reads;

    private ParameterValues(Map<String, Double> values, BiConsumer<String, Class<?>> reads) {
        this.values = values;
        this.reads = reads;
    }

    public static ParameterValues defaults(Catalogue catalogue) {
        Map<String, Double> values = new LinkedHashMap<>();
        catalogue.parameters().forEach(parameter -> values.put(parameter.id(), parameter.defaultValue()));
        return new ParameterValues(values, (id, type) -> {});
    }

    /**
     * Returns a copy that reports which records read which parameters.
     *
     * @param reads receives the id of a parameter and the record that is filled with its value
     */
    public ParameterValues reporting(BiConsumer<String, Class<?>> reads) {
        return new ParameterValues(values, reads);
    }

    /**
     * Returns a copy with some values replaced. Bounds are not checked here; the reader of user input checks them.
     *
     * @throws IllegalArgumentException for an unknown id
     */
    public ParameterValues with(Map<String, Double> overrides) {
        Map<String, Double> merged = new LinkedHashMap<>(values);
        overrides.forEach((id, value) -> {
            if (merged.replace(id, value) == null) {
                throw new IllegalArgumentException("no parameter '" + id + "'");
            }
        });
        return new ParameterValues(merged, reads);
    }

    public double get(String id) {
        Double value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no parameter '" + id + "'");
        }
        return value;
    }

    /**
     * Fills a record of doubles: component {@code x} receives the value of parameter {@code submodel.x}.
     *
     * @throws IllegalArgumentException if there is no such parameter, or the record refuses the values
     */
    public <R extends Record> R bind(Class<R> type, String submodel) {
        RecordForm form = FORMS.get(type);
        Object[] arguments = new Object[form.names().length];
        for (int i = 0; i < arguments.length; i++) {
            String id = submodel + "." + form.names()[i];
            arguments[i] = get(id);
            reads.accept(id, type);
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
