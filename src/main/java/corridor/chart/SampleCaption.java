package corridor.chart;

/**
 * What a chart of a sample says beside the numbers.
 *
 * @param version of Corridor, for the source line
 * @param seed of the resamples, for the source line
 * @param output name of the output as people read it
 * @param unit of the output; empty where it has none or it is not known
 * @param sample what was analysed, such as "1000 rows"
 */
public record SampleCaption(String version, long seed, String output, String unit, String sample) {
    Page page(String title, String subtitle, java.util.List<Page.Key> key, String note) {
        return new Page(version, seed, title, subtitle, key, note);
    }

    /** A part of a chart's id: lower case letters, digits and hyphens. */
    String id(String base) {
        String name = output.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return base + "-" + name.replaceAll("^-+|-+$", "");
    }

    String outputWithUnit() {
        return unit.isEmpty() || unit.equalsIgnoreCase(output) ? output : output + ", " + unit;
    }
}
