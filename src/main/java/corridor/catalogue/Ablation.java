package corridor.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An ablation takes one mechanism out of the model, or puts a rival mechanism in its place.
 *
 * @param id lower-case words joined by hyphens; {@code SWITCH=OPTION} for an option of a switch
 * @param name short name of what is taken out
 * @param meaning the model without it, as a clause
 * @param parameters neutral values by parameter id
 * @param switches options by switch id
 * @param outsideRange the parameters whose neutral value lies outside their range
 * @param mechanism id of the {@link Mechanism} to which it belongs; empty for an option of a switch
 */
public record Ablation(
        String id,
        String name,
        String meaning,
        Map<String, Double> parameters,
        Map<String, String> switches,
        List<String> outsideRange,
        String mechanism) {
    public Ablation {
        parameters = parameters == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        switches = switches == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(switches));
        outsideRange = outsideRange == null ? List.of() : List.copyOf(outsideRange);
        mechanism = mechanism == null ? "" : mechanism;
        if (id == null || name == null || name.isBlank() || meaning == null || meaning.isBlank()) {
            throw new IllegalArgumentException("ablation '" + id + "': needs an id, a name and a meaning");
        }
        if (parameters.isEmpty() && switches.isEmpty()) {
            throw new IllegalArgumentException("ablation '" + id + "': changes neither a parameter nor a switch");
        }
    }

    /** Returns the declared ablations, then one for every option of a switch that is not the default. */
    static List<Ablation> all(List<Ablation> declared, List<Switch> switches) {
        List<Ablation> all = new ArrayList<>(declared);
        for (Switch choice : switches) {
            for (Switch.Option option : choice.options()) {
                if (!option.name().equals(choice.defaultOption())) {
                    String id = choice.id() + "=" + option.name();
                    Map<String, String> chosen = Map.of(choice.id(), option.name());
                    all.add(new Ablation(id, id, option.meaning(), Map.of(), chosen, List.of(), ""));
                }
            }
        }
        return List.copyOf(all);
    }
}
