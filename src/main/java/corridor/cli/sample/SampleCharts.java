package corridor.cli.sample;

import corridor.analysis.discovery.ChosenBox;
import corridor.analysis.discovery.InputColumn;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.discovery.Interest;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.build.Build;
import corridor.chart.discovery.BoxCharts;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.chart.page.UndrawableRangeException;
import corridor.chart.sensitivity.DriverCharts;
import corridor.exchange.CsvColumn;
import corridor.exchange.SampleFiles;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.unfinished.StagedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Collects the charts of an analysis and writes them at its end. */
final class SampleCharts {
    /**
     * Methods for any sample. The rows of such a sample vary all factors freely, so a chart of single rows is useful.
     */
    private static final Set<SensitivityMethod> GIVEN_DATA = EnumSet.of(
            SensitivityMethod.RBD_FAST,
            SensitivityMethod.PAWN,
            SensitivityMethod.DELTA,
            SensitivityMethod.SRC,
            SensitivityMethod.PRCC);

    private final SampleFiles files;
    private final long seed;
    private final List<Chart> charts = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    SampleCharts(SampleFiles files, long seed) {
        this.files = files;
        this.seed = seed;
    }

    void add(CsvColumn output, SensitivityResult result) {
        int before = charts.size();
        draw(output, () -> DriverCharts.of(result, caption(output)));
        if (charts.size() > before && GIVEN_DATA.contains(result.method())) {
            List<String> order = result.ranking().places().stream()
                    .map(Place::name)
                    .filter(files.space().names()::contains)
                    .toList();
            if (!order.isEmpty()) {
                draw(
                        output,
                        () -> List.of(DriverCharts.scatter(
                                files.space().names(), files.x(), output.numbers(), order, caption(output))));
            }
        }
    }

    void add(CsvColumn output, Interest interest, Inputs inputs, ChosenBox box) {
        List<String> names = inputs.columns().stream().map(InputColumn::name).toList();
        double[] lows = inputs.columns().stream()
                .mapToDouble(column -> Arrays.stream(column.values()).min().orElse(0))
                .toArray();
        double[] highs = inputs.columns().stream()
                .mapToDouble(column -> Arrays.stream(column.values()).max().orElse(1))
                .toArray();
        draw(output, () -> BoxCharts.of(box, interest.words(), names, lows, highs, caption(output)));
    }

    private void draw(CsvColumn output, Supplier<List<Chart>> drawing) {
        try {
            charts.addAll(drawing.get());
        } catch (UndrawableRangeException e) {
            leftOut.add("A chart of " + output.name() + " is left out: " + e.getMessage() + ".");
        }
    }

    /** Returns one sentence for each chart that could not be drawn. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Writes SVG and PNG files into a folder, which is created if it is missing; returns the names of the charts. */
    List<String> writeTo(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException(Problem.of("--charts", folder + " is a file"));
        }
        Files.createDirectories(folder);
        try (StagedFolder staged = StagedFolder.forParts(folder)) {
            charts.forEach(chart -> chart.writeTo(staged.path()));
            staged.moveIntoPlace();
        }
        return charts.stream().map(Chart::id).toList();
    }

    private SampleCaption caption(CsvColumn output) {
        return new SampleCaption(
                Build.running().version(), seed, output.name(), "", files.rows() + " rows", fileName(output));
    }

    /** Returns a unique file name for a chart, since the outputs "a b" and "a-b" would otherwise share one. */
    private String fileName(CsvColumn output) {
        List<String> wanted = files.outputs().stream()
                .map(each -> SampleCaption.fileName(each.name()))
                .toList();
        int place = files.outputs().indexOf(output);
        String own = wanted.get(place);
        return wanted.indexOf(own) == place
                ? own
                : Stream.iterate(place + 1, number -> number + wanted.size())
                        .map(number -> own + "-" + number)
                        .filter(name -> !wanted.contains(name))
                        .findFirst()
                        .orElseThrow();
    }
}
