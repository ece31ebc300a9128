package corridor.design;

/**
 * A factor is an uncertain parameter, a lever or a switch that an experiment varies.
 *
 * @param name name in column headers; never blank
 * @param group name of its group; factors of one group move together; empty for a factor that moves alone
 */
public record Factor(String name, Distribution distribution, String group) {
    public Factor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a factor needs a name");
        }
    }

    /** Makes a factor that moves alone. */
    public Factor(String name, Distribution distribution) {
        this(name, distribution, "");
    }

    /** Makes a factor that moves alone and is uniform from low to high. */
    public static Factor uniform(String name, double low, double high) {
        return new Factor(name, new Distribution.Uniform(low, high));
    }

    /** Returns the name of the unit with which the factor moves: its group, or its own name if it moves alone. */
    public String unit() {
        return group.isEmpty() ? name : group;
    }
}
