package corridor.report.page;

import corridor.chart.page.Chart;

/** One line under each chart: how to read it. */
public final class Captions {
    private Captions() {}

    /** Returns the line for a kind of chart; a kind without a line does not compile. */
    public static String of(Chart.Kind kind) {
        return switch (kind) {
            case FOREST -> "Bars that clear the grey zone and the zero line are differences that are clear and matter.";
            case FAN -> "Where the bands lie over one another, single histories cannot tell the scenarios apart.";
            case TOTALS -> "Events this rare are read as running totals; the whiskers show how far histories differ.";
            case SPREAD ->
                "One bar is one size of outcome: look at how far the shapes overlap, not only at the medians.";
            case HISTORIES -> "One history is what the world would see; no single one shows the average effect.";
            case PATH -> "Read downwards: does pressure follow attacks, effort follow pressure, and money follow all?";
            case LADDER -> "The darker the area, the harder the step; its height is the share of runs on it.";
            case PROJECTS -> "Mean numbers of projects: suspension passes, withdrawal does not.";
            case ISSUES ->
                "Each history draws its own table, since nobody knows the numbers; look at the width before the slope.";
            case SPLIT -> "Grey is luck and cannot be learned away; blue is what better knowledge would narrow.";
            case MAP -> "State of the model, not data; tiles are not to scale and say nothing about borders.";
            case MORRIS -> "Far right: matters. High up as well: acts through others, or not in a straight line.";
            case TORNADO -> "Means over all that the other factors do; what two factors do only together is not in it.";
            case EFFECTS ->
                "A steep mean within narrow bands is a strong effect; wide bands are the other factors' doing.";
            case COURSE -> "Who drives the outcome early need not drive it late.";
            case CONVERGENCE -> "Lines that still cross at the right have not settled.";
            case SCATTER -> "A flat line does not mean no influence: look at the spread as well.";
            case INDICES -> "Where an interval holds zero there may be nothing at all.";
            case EFAST -> "This method gives no intervals, so small bars say little.";
            case PAWN -> "A bar that does not pass the dashed line is no longer than chance alone would make it.";
            case REACTION_LAGS -> "Look whether the days of the record lie where most runs of the model lie.";
            case PATTERN ->
                "A dot inside its box is no contradiction; look at the bar, since the record is one history.";
            case BARGAIN_POSITIONS ->
                "Lines that meet are actors that agree; lines that stay level are actors who do not move.";
            case BARGAIN_ISSUES -> "Look at how far a centre moves compared with how far apart the actors are.";
            case BARGAIN_POWER -> "Compare the two panels: bargaining changed what lies elsewhere at the end.";
            case BARGAIN_TENSION -> "An actor at the end of many wide arrows is pressed from several sides.";
            case BOX_LIMITS ->
                "The shorter a blue bar, the sharper its limit; a bar that reaches an end is open at that end.";
            case BOX_TRADE_OFF ->
                "To the right a box holds more of the cases, upwards it holds fewer others; both at once are rare.";
            case FACTOR_MAP -> "Where lines lie close together a small change of an input matters most.";
            case TREE ->
                "Read from the left; follow the answers to the boxes at the right, and mind how many cases they hold.";
            case RANKS ->
                "Lines that cross are criteria that disagree; neighbours whose values are near are hardly told apart.";
            case PARALLEL_OUTCOMES -> "Follow one line from axis to axis: where it is high it does well.";
            case PARALLEL_LEVERS -> "Where all lines meet, the options agree; where they fan out, the choice decides.";
            case SEARCH -> "A search that is stopped while the line rises has not found what there is.";
            case REGRET -> "Each column holds futures; the palest row of a column is the best policy there.";
        };
    }
}
