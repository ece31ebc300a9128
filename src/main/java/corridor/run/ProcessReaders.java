package corridor.run;

import corridor.catalogue.Catalogue;
import corridor.catalogue.ParameterValues;
import corridor.model.ModelParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Process readers name the processes of the model that read each parameter. They are found by binding the records of
 * all processes once, so they cannot differ from the code.
 */
public final class ProcessReaders {
    private static final String ENDING = "Parameters";

    private final Map<String, List<String>> readers = new LinkedHashMap<>();

    public ProcessReaders(Catalogue catalogue) {
        ParameterValues values = ParameterValues.defaults(catalogue)
                .reporting((id, type) ->
                        readers.computeIfAbsent(id, any -> new ArrayList<>()).add(words(type)));
        ModelParameters.of(catalogue.movements(), values);
    }

    /**
     * Returns the processes that read a parameter, such as "area operation (security)", with the theme in brackets
     * where its name differs; an empty list for a parameter that is read only when the world or a movement is set up.
     */
    public List<String> of(String parameter) {
        return List.copyOf(readers.getOrDefault(parameter, List.of()));
    }

    private static String words(Class<?> type) {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        String theme = outer.getPackageName().replaceFirst(".*\\.", "");
        String process = outer.getSimpleName().replaceFirst(ENDING + "$", "");
        String words = process.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.equals(theme) ? theme : words + " (" + theme + ")";
    }
}
