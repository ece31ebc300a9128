package corridor.catalogue;

import java.util.List;

/**
 * The project's table of stakeholders: the file scenarios/stakeholders/pakistan-china-2025.json, which the build copies
 * next to the catalogue, so that the command for bargaining and the model read one declaration. Components are the keys
 * of the file; actors are rows, issues columns.
 *
 * @param capability greater than 0
 * @param salience 0 to 1, each row's sum at most 1
 * @param position0 0 to 100
 * @param redLines intervals that are never left; null where there is none
 * @param maxStep points that an actor moves in a turn at most
 * @param ranges of error of the inputs
 */
public record Stakeholders(
        String title,
        String info,
        List<String> actors,
        List<String> descriptions,
        List<String> dimensions,
        List<Double> capability,
        List<List<Double>> salience,
        List<List<Double>> position0,
        List<List<List<Double>>> redLines,
        double maxStep,
        List<Boolean> bargains,
        Ranges ranges,
        List<Reason> reasons) {
    /**
     * @param capability share of the value
     * @param salience share of the value
     * @param position points of the scale
     * @param redLines points of the scale
     */
    public record Ranges(double capability, double salience, double position, double redLines) {}

    /** Why an input is what it is. */
    public record Reason(String actor, String issue, String input, String basis, String reason) {}
}
