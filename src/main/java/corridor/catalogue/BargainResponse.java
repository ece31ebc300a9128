package corridor.catalogue;

/**
 * A bargaining response makes one input of a stakeholder follow a driver, which is a quantity of the simulated world.
 * The strength of the response is a parameter of the submodel {@code bargaining}. All responses of the same kind of
 * input to the same driver share that parameter.
 *
 * @param actor name in the table of {@link Stakeholders}
 * @param issue id of the {@link BargainIssue}; empty for capability
 * @param direction 1 if the input rises with the driver, -1 if it falls
 * @param reason explanation, a clause
 */
public record BargainResponse(String actor, Input input, String issue, Driver driver, int direction, String reason) {
    /** The input of a stakeholder that responds. */
    public enum Input {
        CAPABILITY,
        SALIENCE,
        POSITION
    }

    /** The driver is the quantity of the simulated world to which an input responds. */
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

        /**
         * Whether the driver is an event, to which salience and positions respond; capability responds to all other
         * drivers.
         */
        public boolean isEvent() {
            return ordinal() <= DISPLACEMENT.ordinal();
        }
    }

    /**
     * Checks the fields.
     *
     * @throws IllegalArgumentException if the direction is neither 1 nor -1, or input, driver and issue do not fit
     */
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
