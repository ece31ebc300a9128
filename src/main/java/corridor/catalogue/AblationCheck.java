package corridor.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that declared ablations change parameters and switches that exist, to values that are not the defaults. */
final class AblationCheck {
    private final Map<String, Parameter> parameters;
    private final Map<String, Switch> switches;
    private final Map<String, Mechanism> mechanisms;
    private final Set<String> known = new HashSet<>();

    AblationCheck(List<Parameter> parameters, List<Switch> switches, List<Mechanism> mechanisms) {
        this.parameters = byId(parameters, Parameter::id);
        this.switches = byId(switches, Switch::id);
        this.mechanisms = byId(mechanisms, Mechanism::id);
    }

    /**
     * Checks an ablation.
     *
     * @throws IllegalArgumentException if its id is malformed or declared twice, if it names a parameter, switch,
     *     option or mechanism that does not exist, if it leaves one of these at its default, or if {@code outsideRange}
     *     does not name exactly the parameters whose values lie outside their ranges
     */
    void check(String file, Ablation ablation) {
        String entry = "catalogue file " + file + ": ablation '" + ablation.id() + "' ";
        require(ablation.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), entry + "needs an id of words joined by hyphens");
        require(known.add(ablation.id()), entry + "is declared twice");
        Mechanism mechanism = mechanisms.get(ablation.mechanism());
        require(
                mechanism != null && mechanism.status() != Mechanism.Status.ABSENT,
                entry + "names the mechanism '" + ablation.mechanism() + "', which the model does not have");
        ablation.parameters().forEach((id, value) -> parameter(entry, ablation, id, value));
        ablation.switches().forEach((id, option) -> option(entry, id, option));
        for (String id : ablation.outsideRange()) {
            require(
                    ablation.parameters().containsKey(id),
                    entry + "names '" + id + "' in outsideRange, but gives it no value");
        }
    }

    private void parameter(String entry, Ablation ablation, String id, double value) {
        Parameter parameter = parameters.get(id);
        require(parameter != null, entry + "names the parameter '" + id + "', which does not exist");
        require(value != parameter.defaultValue(), entry + "leaves '" + id + "' at its default");
        boolean outside = value < parameter.low() || value > parameter.high();
        require(
                outside == ablation.outsideRange().contains(id),
                entry + "gives '" + id + "' a value " + (outside ? "outside" : "within")
                        + " its range, and outsideRange must say so");
    }

    private void option(String entry, String id, String option) {
        Switch choice = switches.get(id);
        require(choice != null, entry + "names the switch '" + id + "', which does not exist");
        require(
                choice.optionNames().contains(option),
                entry + "names the option '" + option + "' of " + id + ", which does not exist; valid: "
                        + String.join(", ", choice.optionNames()));
        require(!option.equals(choice.defaultOption()), entry + "leaves " + id + " at its default");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        return entries.stream().collect(Collectors.toMap(id, entry -> entry));
    }
}
