package corridor.model.insurgency;

/**
 * Callback that gives the rate of contacts between security forces and fighters; {@code CorridorModel} connects it with
 * the security theme.
 */
public interface ContactRate {
    /** Returns the lethal operations a day for each fighter in an area of Pakistan, at today's effort. */
    double dailyPerFighter(int area);
}
