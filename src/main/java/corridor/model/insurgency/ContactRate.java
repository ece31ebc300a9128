package corridor.model.insurgency;

/** How often security forces meet fighters; supplied by the security theme through CorridorModel. */
public interface ContactRate {
    /** Lethal operations a day against {@code fighters} in an area of Pakistan, at the effort of today. */
    double daily(int area, double fighters);
}
