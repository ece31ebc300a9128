package corridor.catalogue;

import java.util.List;

/**
 * What stakeholders bargain about, on a scale from 0 to 100.
 *
 * @param id in lowerCamelCase
 * @param name as in the table of {@link Stakeholders}
 * @param outcome id of the {@link Outcome} that shows where it stands
 * @param low what 0 means
 * @param middle what 50 means
 * @param high what 100 means
 */
public record BargainIssue(String id, String name, String outcome, String low, String middle, String high) {
    /** The issues that ship with Corridor, in the order of the table. */
    public static List<BargainIssue> all() {
        return Holder.ALL;
    }

    private static final class Holder {
        private static final List<BargainIssue> ALL = CatalogueReader.bargainIssues();
    }
}
