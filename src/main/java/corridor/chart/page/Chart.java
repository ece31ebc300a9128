package corridor.chart.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A chart is a finished picture, laid out once and written as SVG or PNG. The SVG text is equal on every machine and
 * JDK; PNG pixels may differ.
 */
public final class Chart {
    /** The section is the part of the report that contains the chart. */
    public enum Section {
        ANSWER,
        DIFFERENCES,
        OUTCOMES,
        COURSE,
        BARGAINING,
        UNCERTAINTY,
        AREAS,
        DRIVERS
    }

    /** A kind of chart has a caption. Charts of one kind show the same view of different scenarios or outcomes. */
    public enum Kind {
        DOTS(
                "A filled mark is a clear difference that matters; a hollow one may be chance, or it depends on what nobody knows."),
        FOREST("Bars that clear the grey zone and the zero line are differences that are clear and matter."),
        FAN("Where the bands lie over one another, single histories cannot tell the scenarios apart."),
        TOTALS("Events this rare are read as running totals; the whiskers show how far histories differ."),
        SPREAD("One bar is one size of outcome: look at how far the shapes overlap, not only at the medians."),
        HISTORIES("One history is what the world would see; no single one shows the average effect."),
        PATH("Read downwards: does pressure follow attacks, effort follow pressure, and money follow all?"),
        LADDER("The darker the area, the harder the step; its height is the share of runs on it."),
        PROJECTS("Mean numbers of projects: suspension passes, withdrawal does not."),
        ISSUES(
                "Each history draws its own table, because the true numbers are unknown; look at the width before the slope."),
        SPLIT("Grey is luck and cannot be learned away; blue is what better knowledge would narrow."),
        MAP("State of the model, not data; tiles are not to scale and say nothing about borders."),
        SWITCHING(
                "Where the band holds zero the direction is open; a zero far outside the green strip is no live doubt."),
        SIGN_MAP(
                "Read along a row: two colours in one cell mean that whoever doubts this assumption doubts the verdict."),
        LAYERS("Grey is luck; what the record informs can be learned further, what rival mechanisms make cannot."),
        DIFFERENCE_MAP(
                "Colours are clear differences of the model, not of the world; a hatched tile may hide a change that this"
                        + " number of runs cannot show."),
        MORRIS("Far right: matters. High up as well: acts through others, or not in a straight line."),
        TORNADO("Means over all that the other factors do; what two factors do only together is not in it."),
        EFFECTS("A steep mean within narrow bands is a strong effect; wide bands are the other factors' doing."),
        INTERACTION("Where the difference lies clear of zero, what one factor does depends on the other."),
        COURSE("Who drives the outcome early need not drive it late."),
        CONVERGENCE("Lines that still cross at the right have not settled."),
        SCATTER("A flat line does not mean no influence: look at the spread as well."),
        /** Indices of influence with intervals. */
        INDICES("Where an interval holds zero there may be nothing at all."),
        /** Indices of extended FAST, which have no intervals. */
        EFAST("This method gives no intervals, so small bars say little."),
        /** PAWN distances beside those of a factor without influence. */
        PAWN("A bar that does not pass the dashed line is no longer than chance alone would make it."),
        REACTION_LAGS("Look whether the days of the record lie where most runs of the model lie."),
        PATTERN("A dot inside its box is no contradiction; look at the bar, since the record is one history."),
        ABLATION("Look for squares: there the verdict hangs on the mechanism of the row."),
        HEADLINES("Read downwards: where a dot moves or a bar widens, the effect rests on what that row adds."),
        WATERFALL(
                "Read downwards: each bar begins where the one above ends, and the last one is the whole difference."),
        SHARE_COURSE("Areas on both sides of zero in one month work against each other; the line is what is left."),
        BARGAIN_POSITIONS("Lines that meet are actors that agree; lines that stay level are actors who do not move."),
        BARGAIN_ISSUES("Look at how far a centre moves compared with how far apart the actors are."),
        BARGAIN_POWER("Compare the two panels: bargaining changed what lies elsewhere at the end."),
        BARGAIN_TENSION("An actor at the end of many wide arrows is pressed from several sides."),
        BOX_LIMITS("The shorter a blue bar, the sharper its limit; a bar that reaches an end is open at that end."),
        BOX_TRADE_OFF(
                "To the right a box holds more of the cases, upwards it holds fewer others; both at once are rare."),
        FACTOR_MAP("Where lines lie close together a small change of an input matters most."),
        TREE("Read from the left; follow the answers to the boxes at the right, and mind how many cases they hold."),
        RANKS("Lines cross where criteria disagree; the order of options with similar values is not certain."),
        PARALLEL_OUTCOMES("Follow one line from axis to axis: where it is high it does well."),
        PARALLEL_LEVERS("Where all lines meet, the options agree; where they fan out, the choice decides."),
        SEARCH("A search that is stopped while the line rises has not found what there is."),
        REGRET("Each column holds futures; the palest row of a column is the best policy there.");

        private final String caption;

        Kind(String caption) {
            this.caption = caption;
        }

        /** Returns one line that explains how to read the chart; it stands under the chart. */
        public String caption() {
            return caption;
        }

        /** Returns whether a batch has one chart of the kind for each scenario. */
        public boolean oneForEachScenario() {
            return this == FOREST || this == PATH || this == SPLIT || this == DIFFERENCE_MAP;
        }
    }

    private final Kind kind;
    private final String id;
    private final Section section;
    private final String title;
    private final String alt;
    private final Sheet sheet;
    private final String subject;

    public Chart(Kind kind, String id, Section section, String title, String alt, Sheet sheet) {
        this(kind, id, section, title, alt, sheet, "");
    }

    private Chart(Kind kind, String id, Section section, String title, String alt, Sheet sheet, String subject) {
        this.kind = kind;
        this.subject = subject;
        this.id = id;
        this.section = section;
        this.title = title;
        this.alt = alt;
        this.sheet = sheet;
    }

    /**
     * Returns the id, unique among the charts of a report and valid as a file name: lower case letters, digits and
     * hyphens.
     */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns this chart with the outcome that it shows. */
    public Chart about(String outcome) {
        return new Chart(kind, id, section, title, alt, sheet, outcome);
    }

    /** Returns the id of the outcome that the chart shows; empty if it is not known. */
    public String subject() {
        return subject;
    }

    public Section section() {
        return section;
    }

    public String title() {
        return title;
    }

    /** Returns the text alternative: the picture in one or two sentences, with its numbers. */
    public String alt() {
        return alt;
    }

    /**
     * Returns the chart as an {@code <svg>} element without XML declaration, for a file or for HTML; ids start with
     * {@link #id}.
     */
    public String svg() {
        return SvgImage.of(this, sheet);
    }

    /** Returns the chart as PNG: the pixels of its sheet, usually 1200 x 800, times {@code scale}. */
    public byte[] png(int scale) {
        return PngImage.of(sheet, scale);
    }

    /** Writes {@code <id>.svg} and {@code <id>.png} into an existing folder. */
    public void writeTo(Path folder) {
        write(folder, ".svg", svg().getBytes(StandardCharsets.UTF_8));
        write(folder, ".png", png(1));
    }

    /** Writes {@code <id>@2x.png}, of twice the size in both directions, into an existing folder. */
    public void writeLargeTo(Path folder) {
        write(folder, "@2x.png", png(2));
    }

    private void write(Path folder, String ending, byte[] content) {
        try {
            Files.write(folder.resolve(id + ending), content);
        } catch (IOException e) {
            throw new UncheckedIOException("chart " + id + " cannot be written into " + folder, e);
        }
    }
}
