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
        DIFFERENCES,
        OUTCOMES,
        COURSE,
        BARGAINING,
        UNCERTAINTY,
        AREAS,
        DRIVERS
    }

    /** Charts of one kind differ in scenario or outcome. */
    public enum Kind {
        FOREST,
        FAN,
        TOTALS,
        SPREAD,
        HISTORIES,
        PATH,
        LADDER,
        PROJECTS,
        ISSUES,
        SPLIT,
        MAP,
        MORRIS,
        TORNADO,
        EFFECTS,
        COURSE,
        CONVERGENCE,
        SCATTER,
        /** Sensitivity indices, which have intervals. */
        INDICES,
        /** Indices of extended FAST, which have no intervals. */
        EFAST,
        /** PAWN distances, with the level of a factor without influence. */
        PAWN,
        REACTION_LAGS,
        PATTERN,
        BARGAIN_POSITIONS,
        BARGAIN_ISSUES,
        BARGAIN_POWER,
        BARGAIN_TENSION,
        BOX_LIMITS,
        BOX_TRADE_OFF,
        FACTOR_MAP,
        TREE,
        RANKS,
        PARALLEL_OUTCOMES,
        PARALLEL_LEVERS,
        SEARCH,
        REGRET;

        /** Whether a batch has one chart of the kind for each scenario. */
        public boolean oneForEachScenario() {
            return this == FOREST || this == PATH || this == SPLIT;
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

    /** Id, unique among the charts of a report and valid as a file name: lower case letters, digits and hyphens. */
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

    /** Id of the outcome that the chart shows; empty if it is not known. */
    public String subject() {
        return subject;
    }

    public Section section() {
        return section;
    }

    public String title() {
        return title;
    }

    /** Text alternative: the picture in one or two sentences, with its numbers. */
    public String alt() {
        return alt;
    }

    /**
     * The chart as an {@code <svg>} element without XML declaration, for a file or for HTML; ids start with
     * {@link #id}.
     */
    public String svg() {
        return SvgImage.of(this, sheet);
    }

    /** The chart as PNG of 1200 x 800 pixels times {@code scale}. */
    public byte[] png(int scale) {
        return PngImage.of(sheet, scale);
    }

    /** Writes {@code <id>.svg}, {@code <id>.png} and {@code <id>@2x.png} into an existing folder. */
    public void writeTo(Path folder) {
        try {
            Files.write(folder.resolve(id + ".svg"), svg().getBytes(StandardCharsets.UTF_8));
            Files.write(folder.resolve(id + ".png"), png(1));
            Files.write(folder.resolve(id + "@2x.png"), png(2));
        } catch (IOException e) {
            throw new UncheckedIOException("chart " + id + " cannot be written into " + folder, e);
        }
    }
}
