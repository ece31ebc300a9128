package corridor.catalogue;

/**
 * How one input of a stakeholder follows the world. How strongly is a parameter of the submodel {@code bargaining} that
 * all responses to the same driver share.
 *
 * @param actor name in the table of {@link Stakeholders}
 * @param issue id of the {@link BargainIssue}; empty for capability
 * @param direction 1 or -1
 * @param reason in a clause
 */
public record BargainResponse(String actor, Input input, String issue, Driver driver, int direction, String reason) {
    /** What follows. */
    public enum Input {
        CAPABILITY,
        SALIENCE,
        POSITION
    }

    /** What is followed. */
    public enum Driver {
        CHINESE_DEATHS,
        CIVILIAN_HARM,
        CRISIS,
        DISPLACEMENT,
        INVESTMENT,
        BUDGET,
        LEGITIMACY,
        STRENGTH_BALOCH,
        STRENGTH_TTP,
        PRIMACY_MILITARY,
        PRIMACY_GOVERNMENT;

        /** Whether it is an occasion that attention and positions answer, rather than a means of power. */
        public boolean isEvent() {
            return ordinal() <= DISPLACEMENT.ordinal();
        }
    }

    public BargainResponse {
        if (direction != 1 && direction != -1) {
            throw new IllegalArgumentException(actor + ": direction must be 1 or -1");
        }
        if ((input == Input.CAPABILITY) == driver.isEvent() || (input == Input.CAPABILITY) != issue.isEmpty()) {
            throw new IllegalArgumentException(
                    actor + ": " + input + " cannot follow " + driver + " on '" + issue + "'");
        }
    }
}
