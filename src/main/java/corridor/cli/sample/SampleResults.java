package corridor.cli.sample;

import corridor.analysis.discovery.BoxStep;
import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.FeatureScores;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.discovery.Interest;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.cli.text.DiscoveryText;
import corridor.cli.text.SensitivityText;
import corridor.exchange.CsvColumn;
import corridor.exchange.ResultJson;
import corridor.exchange.SampleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the analyses of a sample's outputs, and gives them as text for the terminal, JSON, and charts on request.
 */
public final class SampleResults {
    private final SampleFiles files;
    private final boolean drawing;
    private final List<String> texts = new ArrayList<>();
    private final ResultJson results;
    private final SampleCharts charts;

    /** @param drawing whether charts are collected */
    public SampleResults(SampleFiles files, long seed, boolean drawing) {
        this.files = files;
        this.drawing = drawing;
        this.results = new ResultJson(files.notes());
        this.charts = new SampleCharts(files, seed);
    }

    /** Adds the indices of an output. */
    public void add(CsvColumn output, SensitivityResult result) {
        texts.add(SensitivityText.of(output.name(), result));
        results.add(output.name(), result);
        if (drawing) {
            charts.add(output, result);
        }
    }

    void add(CsvColumn output, FeatureScores scores) {
        texts.add(DiscoveryText.of(output.name(), scores));
        results.add(output.name(), scores);
    }

    /**
     * Adds the boxes of an output.
     *
     * @param overall share of all rows that are of interest
     */
    void addBoxes(CsvColumn output, Interest interest, double overall, Inputs inputs, List<ChosenBox> boxes) {
        texts.add(DiscoveryText.ofBoxes(output.name(), interest, overall, boxes));
        results.addBoxes(output.name(), files.space().names(), boxes);
        if (drawing) {
            charts.add(output, interest, inputs, boxes.get(0));
        }
    }

    /**
     * Adds the leaves of a tree for an output.
     *
     * @param overall share of all rows that are of interest
     */
    void addLeaves(CsvColumn output, Interest interest, double overall, List<BoxStep> leaves) {
        texts.add(DiscoveryText.ofLeaves(output.name(), interest, overall, leaves));
        results.addLeaves(output.name(), files.space().names(), leaves);
    }

    /** Returns the number of analysed outputs. */
    public int size() {
        return texts.size();
    }

    /** Returns the text of each output, then the notes on the sample. */
    public String text() {
        List<String> all = new ArrayList<>(texts);
        if (!files.notes().isEmpty()) {
            all.add("Of the sample:\n" + String.join("\n", files.notes()) + "\n");
        }
        return String.join("\n", all);
    }

    /** Returns all results as JSON. */
    public String json() {
        return results.text();
    }

    /** Writes the charts into a folder and returns a message about them. */
    public String draw(Path folder) throws IOException {
        List<String> names = charts.writeTo(folder);
        List<String> lines = new ArrayList<>(charts.leftOut());
        lines.add(0, "Charts in " + folder + ": " + (names.isEmpty() ? "none" : String.join(", ", names)));
        return String.join("\n", lines);
    }
}
