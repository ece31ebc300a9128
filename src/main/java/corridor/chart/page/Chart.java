package corridor.chart.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One finished picture: laid out once, written as SVG or PNG when asked. SVG text is the same on every machine and JDK;
 * PNG pixels are not promised to be.
 */
public final class Chart {
    /** The part of the report that a chart belongs to. */
    public enum Section {
        DIFFERENCES,
        OUTCOMES,
        COURSE,
        BARGAINING,
        UNCERTAINTY,
        AREAS,
        DRIVERS
    }

    private final String id;
    private final Section section;
    private final String title;
    private final String alt;
    private final Sheet sheet;

    public Chart(String id, Section section, String title, String alt, Sheet sheet) {
        this.id = id;
        this.section = section;
        this.title = title;
        this.alt = alt;
        this.sheet = sheet;
    }

    /** Unique in a book, fit for a file name: lower case letters, digits and hyphens. */
    public String id() {
        return id;
    }

    public Section section() {
        return section;
    }

    public String title() {
        return title;
    }

    /** What the picture shows, in a sentence or two made from its numbers. */
    public String alt() {
        return alt;
    }

    /**
     * An {@code <svg>} element without XML declaration, so that it stands in a file or inside HTML; ids start with
     * {@link #id}.
     */
    public String svg() {
        return SvgImage.of(this, sheet);
    }

    /** PNG of 1200 x 800 pixels times {@code scale}. */
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
