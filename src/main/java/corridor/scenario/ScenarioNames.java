package corridor.scenario;

import java.util.Collection;

/** Makes names of scenarios from titles. */
public final class ScenarioNames {
    private static final int LONGEST = 60;
    private static final String OWN = "my-";
    private static final String FALLBACK = OWN + "scenario";

    private ScenarioNames() {}

    /**
     * Returns the name of a scenario with a title, such as {@code my-freeze} for {@code My freeze}. A title without
     * letters a to z or digits gives {@code my-scenario}; a taken name gets {@code my-} before it.
     *
     * @param taken names that the scenario must not have
     */
    public static String of(String title, Collection<String> taken) {
        String whole = ScenarioText.nameOf(title);
        String name = ScenarioText.nameOf(whole.substring(0, Math.min(LONGEST, whole.length())));
        if (name.isEmpty()) {
            name = FALLBACK;
        }
        while (taken.contains(name)) {
            name = OWN + name;
        }
        return name;
    }
}
