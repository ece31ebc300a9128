package corridor.run;

import corridor.analysis.statistics.MeanTest;
import corridor.analysis.statistics.Quantiles;
import corridor.analysis.statistics.Samples;
import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.number.DecimalText;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Effects in pairs of runs with common luck, for documents that store measured effects. */
final class MeasuredPairs {
    static final int PAIRS = 400;

    private static final long SEED = 7;
    private static final Path GOLDEN = Path.of("src/test/resources/corridor/run/golden-runs.csv");

    /** A scenario that ships, with settings on top of it. */
    record Arm(String scenario, List<String> set) {}

    /**
     * An effect on an outcome.
     *
     * @param reference mean of the outcome in the arm that the other is compared with
     * @param median median of the outcome there
     * @param difference mean difference of the pairs
     * @param low lower end of the 95 % interval of the mean difference
     * @param high upper end of it
     */
    record Effect(double reference, double median, double difference, double low, double high) {
        /** Two-sided p-value of the mean difference; 1 if no pair differs. */
        double p() {
            return MeanTest.p(difference, (high - low) / 2, PAIRS);
        }
    }

    private final OutcomeTable table;
    private final Map<Arm, double[][]> runs = new ConcurrentHashMap<>();

    /** Runs each arm {@link #PAIRS} times. */
    MeasuredPairs(Catalogue catalogue, Collection<Arm> arms) {
        table = OutcomeTable.of(catalogue);
        new LinkedHashSet<>(arms).parallelStream().forEach(arm -> {
            Runner runner = new Runner(catalogue, scenario(catalogue, arm), SEED);
            runs.put(
                    arm,
                    IntStream.range(0, PAIRS)
                            .mapToObj(replicate -> runner.run(0, replicate, Chronicle.SILENT))
                            .map(RunResult::outcomes)
                            .toArray(double[][]::new));
        });
    }

    Effect effect(Arm changed, Arm against, String outcome) {
        double[] reference = values(against, outcome);
        double[] differences = values(changed, outcome);
        for (int k = 0; k < PAIRS; k++) {
            differences[k] -= reference[k];
        }
        double mean = Samples.mean(differences);
        double half = MeanTest.halfWidth(differences);
        return new Effect(Samples.mean(reference), Quantiles.of(reference).at(0.5), mean, mean - half, mean + half);
    }

    private double[] values(Arm arm, String outcome) {
        int column = table.index(outcome);
        double[][] outcomes = runs.get(arm);
        return IntStream.range(0, PAIRS).mapToDouble(k -> outcomes[k][column]).toArray();
    }

    /** Returns the scenario of an arm. */
    static Scenario scenario(Catalogue catalogue, Arm arm) {
        ScenarioReader reader = new ScenarioReader(catalogue);
        Scenario base = reader.read(Path.of("scenarios", arm.scenario() + ".json"));
        return arm.set().isEmpty() ? base : reader.withOverrides(base, arm.set());
    }

    /** First line of a file of effects: it changes when the golden runs do, that is, with the model. */
    static String stamp() {
        try {
            return "# golden runs " + Sha256.ofText(Files.readString(GOLDEN)).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns numbers as the end of a line of a file of effects. */
    static String cells(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(',').append(DecimalText.rounded(value, 6));
        }
        return text.append('\n').toString();
    }

    /**
     * Returns a page with new text between the marks {@code <!-- name -->} and {@code <!-- end name -->}.
     *
     * @throws IllegalArgumentException if the page has no such marks
     */
    static String replaced(String page, String name, String text) {
        Pattern marked = Pattern.compile("(<!-- " + name + " -->\n).*?(<!-- end " + name + " -->)", Pattern.DOTALL);
        if (!marked.matcher(page).find()) {
            throw new IllegalArgumentException("the page has no marks of " + name);
        }
        return marked.matcher(page).replaceAll(found -> found.group(1) + text.replace("$", "\\$") + found.group(2));
    }
}
