package corridor.model.state;

/**
 * The state of Pakistan's economy. Growth is in percent a year, fiscal space in percent of output, and money in USD
 * billion.
 */
public final class EconomyState {
    public double growth;

    /** Output lost against trend since the start, percent; negative when output is above trend. */
    public double outputLost;

    public double fiscalSpace;
    public double reserves;
    public double imfStock;

    /** Share of Chinese deposits and loans that is still rolled over. */
    public double rollover = 1;

    /** Unpaid dues to Chinese power producers, as a multiple of those at the start. */
    public double arrears = 1;

    public boolean crisis;

    public double growthSum;
    public int quarters;
    public double fiscalSpaceMin = Double.POSITIVE_INFINITY;
    public double reservesMin = Double.POSITIVE_INFINITY;
    public double imfDependenceMax;
}
