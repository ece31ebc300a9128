package corridor.bargain;

/**
 * An issue scale says in words what the positions 0, 50 and 100 on an issue mean.
 *
 * @param low meaning of position 0, a phrase
 * @param middle meaning of position 50; empty if the table gives none
 * @param high meaning of position 100
 */
public record IssueScale(String low, String middle, String high) {
    /** The scale of an issue for which the table gives no words. */
    public static final IssueScale UNKNOWN = new IssueScale("", "", "");

    public boolean known() {
        return !low.isEmpty();
    }

    /**
     * Returns the scale as a clause, such as "0 means none; 50 means talks; 100 means a settlement"; empty if unknown.
     */
    public String words() {
        if (!known()) {
            return "";
        }
        return "0 means " + low + (middle.isEmpty() ? "" : "; 50 means " + middle) + "; 100 means " + high;
    }
}
