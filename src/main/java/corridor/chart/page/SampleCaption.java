package corridor.chart.page;

/**
 * Texts of a chart of a sample in addition to the numbers.
 *
 * @param version of Corridor, for the source line
 * @param seed of the resamples, for the source line
 * @param output name of the output for readers
 * @param unit of the output; empty where it has none or it is not known
 * @param sample description of the sample, such as "1000 rows"
 * @param fileName the part of file names that names the output: lower case letters, digits and hyphens; perhaps empty
 */
public record SampleCaption(String version, long seed, String output, String unit, String sample, String fileName) {
    /** Makes the caption of a single output, or of an output with a unique file name. */
    public SampleCaption(String version, long seed, String output, String unit, String sample) {
        this(version, seed, output, unit, sample, fileName(output));
    }

    /** Converts a name to a part of a file name: lower case letters, digits and hyphens; perhaps empty. */
    public static String fileName(String output) {
        return output.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    public Page page(String title, String subtitle, java.util.List<Page.Key> key, String note) {
        return new Page(version, seed, title, subtitle, key, note);
    }

    /** A chart's id: lower case letters, digits and hyphens. */
    public String id(String base) {
        return fileName.isEmpty() ? base : base + "-" + fileName;
    }

    public String outputWithUnit() {
        return unit.isEmpty() || unit.equalsIgnoreCase(output) ? output : output + ", " + unit;
    }
}
