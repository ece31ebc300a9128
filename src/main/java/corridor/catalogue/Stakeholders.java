package corridor.catalogue;

import java.util.List;

/**
 * The stakeholder table holds the inputs of bargaining: actors are rows, issues are columns. Its components are the
 * keys of the file scenarios/stakeholders/pakistan-china-2025.json. The build copies that file next to the catalogue,
 * so the command for bargaining and the model read one declaration.
 *
 * @param scales meaning of 0, 50 and 100 for each dimension
 * @param capability greater than 0
 * @param salience 0 to 1, each row's sum at most 1
 * @param position0 0 to 100
 * @param redLines intervals that a position never leaves; null for no interval
 * @param maxStep points that an actor moves in a turn at most
 * @param ranges ranges of error of the inputs
 */
public record Stakeholders(
        String title,
        String info,
        List<String> actors,
        List<String> descriptions,
        List<String> dimensions,
        List<Scale> scales,
        List<Double> capability,
        List<List<Double>> salience,
        List<List<Double>> position0,
        List<List<List<Double>>> redLines,
        double maxStep,
        List<Boolean> bargains,
        Ranges ranges,
        List<Reason> reasons) {
    /**
     * Ranges of error are half-widths of the intervals of uncertain inputs.
     *
     * @param capability as a share of the value
     * @param salience as a share of the value
     * @param position in points of the scale
     * @param redLines in points of the scale
     */
    public record Ranges(double capability, double salience, double position, double redLines) {}

    /** A scale says what the positions 0, 50 and 100 mean, in phrases. */
    public record Scale(String low, String middle, String high) {}

    /**
     * Returns the issue with the words of its scale.
     *
     * @throws IllegalArgumentException if the table has no dimension of this name, or no scale for it
     */
    BargainIssue scaled(BargainIssue issue) {
        int k = dimensions.indexOf(issue.name());
        if (k < 0 || scales == null || k >= scales.size() || scales.get(k) == null) {
            throw new IllegalArgumentException(
                    issue.id() + ": the table of stakeholders has no scale for a dimension " + issue.name());
        }
        Scale scale = scales.get(k);
        return new BargainIssue(issue.id(), issue.name(), issue.outcome(), scale.low(), scale.middle(), scale.high());
    }

    /** A reason explains the value of one input of a stakeholder. */
    public record Reason(String actor, String issue, String input, String basis, String reason) {}
}
