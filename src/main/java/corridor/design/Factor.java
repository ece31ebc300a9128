package corridor.design;

/**
 * Factor that an experiment varies: an uncertain parameter, a lever or a switch.
 *
 * @param name as in column headers; never blank
 * @param group factors of one group move together; empty for a factor that moves alone
 */
public record Factor(String name, Distribution distribution, String group) {
    public Factor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a factor needs a name");
        }
    }

    /** A factor that moves alone. */
    public Factor(String name, Distribution distribution) {
        this(name, distribution, "");
    }

    /** A factor that moves alone, with equal chances from low to high. */
    public static Factor uniform(String name, double low, double high) {
        return new Factor(name, new Distribution.Uniform(low, high));
    }

    /** The group, or the name of a factor that moves alone. */
    public String unit() {
        return group.isEmpty() ? name : group;
    }
}
