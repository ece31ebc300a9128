package corridor.chart.page;

/**
 * A sample caption adds texts to the chart of a sample.
 *
 * @param version version of Corridor, for the source line
 * @param seed seed of the resamples, for the source line
 * @param output readable name of the output
 * @param unit unit of the output; empty if it has none or it is not known
 * @param sample description of the sample, such as "1000 rows"
 * @param fileName part of file names for the output: lower case letters, digits and hyphens; may be empty
 */
public record SampleCaption(String version, long seed, String output, String unit, String sample, String fileName) {
    /** Makes the caption of a single output, or of an output with a unique file name. */
    public SampleCaption(String version, long seed, String output, String unit, String sample) {
        this(version, seed, output, unit, sample, fileName(output));
    }

    /** Converts a name to a part of a file name: lower case letters, digits and hyphens; may be empty. */
    public static String fileName(String output) {
        return output.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    public Page page(String title, String subtitle, java.util.List<Page.Key> key, String note) {
        return new Page(version, seed, title, subtitle, key, note);
    }

    /** Returns the id of a chart: lower case letters, digits and hyphens. */
    public String id(String base) {
        return fileName.isEmpty() ? base : base + "-" + fileName;
    }

    public String outputWithUnit() {
        return unit.isEmpty() || unit.equalsIgnoreCase(output) ? output : output + ", " + unit;
    }
}
