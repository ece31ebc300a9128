package corridor.model.state;

/**
 * The state of Pakistan's economy. Growth is in percent a year, fiscal space in percent of output, and money in USD
 * billion.
 */
public final class EconomyState {
    /** Growth of output, percent a year. */
    public double growth;

    /** Output lost against trend since the start, percent; negative when output is above trend. */
    public double outputLost;

    /** Fiscal space, percent of output. */
    public double fiscalSpace;

    /** Reserves of the central bank, USD billion. */
    public double reserves;

    /** Credit of the IMF, USD billion. */
    public double imfStock;

    /** Share of Chinese deposits and loans that is still rolled over. */
    public double rollover = 1;

    /** Unpaid dues to Chinese power producers, as a multiple of those at the start. */
    public double arrears = 1;

    /** Whether there is a payments crisis. */
    public boolean crisis;

    /** Sum of the growth of all quarters, to take the mean from. */
    public double growthSum;

    /** Quarters since the start. */
    public int quarters;

    /** Lowest fiscal space since the start, percent of output. */
    public double fiscalSpaceMin = Double.POSITIVE_INFINITY;

    /** Lowest reserves since the start, USD billion. */
    public double reservesMin = Double.POSITIVE_INFINITY;

    /** Highest share of the IMF in outside finance since the start, 0 to 1. */
    public double imfDependenceMax;
}
