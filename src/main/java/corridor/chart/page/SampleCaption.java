package corridor.chart.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sample caption adds texts to the chart of a sample.
 *
 * @param version version of Corridor, for the source line
 * @param seed seed of the resamples, for the source line
 * @param output readable name of the output
 * @param unit unit of the output; empty if it has none or it is not known
 * @param sample description of the sample, such as "1000 rows"
 * @param fileName part of file names for the output: lower case letters, digits and hyphens; may be empty
 * @param words names of factors in words, by id; an id that is missing is its own name
 * @param mention the output within a title, such as "Attacks" or "the difference in attacks"
 */
public record SampleCaption(
        String version,
        long seed,
        String output,
        String unit,
        String sample,
        String fileName,
        Map<String, String> words,
        String mention) {
    public SampleCaption {
        words = Map.copyOf(words);
    }

    /** Makes a caption without words for the factors. */
    public SampleCaption(String version, long seed, String output, String unit, String sample, String fileName) {
        this(version, seed, output, unit, sample, fileName, Map.of(), output);
    }

    /** Makes the caption of a single output, or of an output with a unique file name. */
    public SampleCaption(String version, long seed, String output, String unit, String sample) {
        this(version, seed, output, unit, sample, fileName(output));
    }

    /** Returns a copy whose sample has another description. */
    public SampleCaption of(String otherSample) {
        return new SampleCaption(version, seed, output, unit, otherSample, fileName, words, mention);
    }

    /** Returns a copy with other words for the factors. */
    public SampleCaption with(Map<String, String> other) {
        return new SampleCaption(version, seed, output, unit, sample, fileName, other, mention);
    }

    /** Converts a name to a part of a file name: lower case letters, digits and hyphens; may be empty. */
    public static String fileName(String output) {
        return output.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    /** Returns a factor in words, with its id in brackets; the id alone if there are no words. */
    public String named(String id) {
        return words.containsKey(id) ? words.get(id) + " (" + id + ")" : id;
    }

    /**
     * Returns a factor in words for a heading of at most two lines: with its id in brackets if there is room, else the
     * words alone.
     */
    public String heading(String id, double width) {
        boolean fits = Lettering.STRONG.wrap(named(id), width, 3).size() <= 2;
        return fits ? named(id) : words.getOrDefault(id, id);
    }

    /** Whether factors have words, which need more space than ids. */
    public boolean hasWords() {
        return !words.isEmpty();
    }

    /**
     * Draws the name of a factor around a vertical middle, in as many lines as the height allows: its words, and its id
     * below them.
     */
    public void factor(Sheet sheet, String id, Lettering style, double x, double middle, double width, double height) {
        factor(sheet, "", id, style, x, middle, width, height);
    }

    /** Draws the name of a factor after a prefix, such as its rank. */
    public void factor(
            Sheet sheet,
            String prefix,
            String id,
            Lettering style,
            double x,
            double middle,
            double width,
            double height) {
        int most = (int) Math.max(1, Math.floor(height / style.leading()));
        if (!words.containsKey(id) || most == 1) {
            String name = prefix + words.getOrDefault(id, id);
            sheet.text(style.clip(name, width), x, middle + style.middle(), style, Sheet.Align.LEFT);
            return;
        }
        List<String> lines = new ArrayList<>(style.wrap(prefix + words.get(id), width, Math.min(2, most - 1)));
        double top = middle - lines.size() * style.leading() / 2.0;
        sheet.block(lines, x, middle - Lettering.SMALL.leading() / 2, style, Sheet.Align.LEFT);
        double below = top + lines.size() * style.leading();
        sheet.text(
                Lettering.SMALL.clip(id, width),
                x,
                below + Lettering.SMALL.middle(),
                Lettering.SMALL,
                Sheet.Align.LEFT);
    }

    public Page page(String title, String subtitle, List<Page.Key> key, String note) {
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
