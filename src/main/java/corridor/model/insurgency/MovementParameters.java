package corridor.model.insurgency;

import corridor.catalogue.Movement;
import corridor.catalogue.ParameterValues;
import java.util.List;
import java.util.function.Function;

/**
 * Parameters of armed groups that differ by movement, {@code [movement]}. {@link Movement} declares their ids.
 *
 * @param recruit recruits a year, relative to the fighters at the start
 * @param attack attacks per fighter and year
 * @param excitation attacks that one attack triggers
 * @param valueChinese value of Chinese targets, in logits
 */
public record MovementParameters(double[] recruit, double[] attack, double[] excitation, double[] valueChinese) {
    /** The parameters of all movements, in the order of the catalogue. */
    public static MovementParameters of(List<Movement> movements, ParameterValues values) {
        return new MovementParameters(
                each(movements, values, Movement::recruit),
                each(movements, values, Movement::attack),
                each(movements, values, Movement::excitation),
                each(movements, values, Movement::valueChinese));
    }

    private static double[] each(List<Movement> movements, ParameterValues values, Function<Movement, String> id) {
        return movements.stream().map(id).mapToDouble(values::get).toArray();
    }
}
