package corridor.model.insurgency;

/** Rate of contacts between security forces and fighters; supplied by the security theme through CorridorModel. */
public interface ContactRate {
    /** Lethal operations a day for each fighter in an area of Pakistan, at the effort of today. */
    double dailyPerFighter(int area);
}
