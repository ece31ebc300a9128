package corridor.exchange;

import corridor.analysis.discovery.InputColumn;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.Subject;
import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.task.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * This sample may come from files of any tool. It has factors, their values, and one or more outputs in the same rows.
 * The problem file decides whether a factor holds numbers or words; a word is never taken for a number.
 *
 * @param inputs the columns of the factors in the problem's order
 * @param outputs columns of numbers, each as long as the inputs
 * @param scramblings number of scramblings of a Sobol design, if known to be several; else 1
 * @param notes sentences about the sample that hold for every method
 */
public record SampleFiles(
        FactorSpace space, List<CsvColumn> inputs, List<CsvColumn> outputs, int scramblings, List<String> notes) {
    /** Distance outside the bounds, as a share of the range, that may be rounding. */
    private static final double ROUNDING = 1e-9;

    public SampleFiles {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        notes = List.copyOf(notes);
    }

    /**
     * Reads and checks the three files.
     *
     * @param tasks executor that reads files in parallel
     * @throws InputException if a file cannot be read or breaks a rule, or the numbers of rows differ
     */
    public static SampleFiles read(Path problem, Path inputs, Path outputs, Tasks tasks) {
        FactorSpace space = ProblemFile.read(problem);
        // The two files are read in parallel. A problem of the inputs is thrown first, whichever file is read sooner.
        Supplier<CsvTable> reading = tasks.begin(() -> CsvTable.read(outputs));
        CsvTable x = CsvTable.read(inputs, words(space));
        List<CsvColumn> columns = x.columnsOf(space.names());
        CsvTable y = reading.get();
        if (x.rows() != y.rows()) {
            throw new InputException(
                    Problem.of(outputs.toString(), "has " + y.rows() + " rows, but " + inputs + " has " + x.rows()));
        }
        return new SampleFiles(space, columns, y.columns(), 1, outside(space, columns, inputs));
    }

    private static Function<String, List<String>> words(FactorSpace space) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Factor factor : space.factors()) {
            if (factor.distribution() instanceof Distribution.Categories categories) {
                words.put(factor.name(), categories.words());
            }
        }
        return name -> words.getOrDefault(name, List.of());
    }

    /** Returns a sentence for each factor with values outside the bounds of the problem. */
    private static List<String> outside(FactorSpace space, List<CsvColumn> columns, Path file) {
        List<String> notes = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            Distribution distribution = space.get(j).distribution();
            double[] values = columns.get(j).numbers();
            int[] rows = IntStream.range(0, values.length)
                    .filter(i -> distribution.beyond(values[i]) > ROUNDING)
                    .toArray();
            if (rows.length > 0) {
                notes.add(rows.length + (rows.length == 1 ? " value of " : " values of ")
                        + space.get(j).name() + " outside the bounds of the problem, the first "
                        + DecimalText.of(values[rows[0]]) + " in " + file + ":" + (rows[0] + 2) + ".");
            }
        }
        return notes;
    }

    /**
     * Returns the sample of the points of an experiment that have a value of every outcome.
     *
     * @throws InputException if there is no such point
     */
    public static SampleFiles of(ExperimentFindings findings) {
        FactorSpace space = findings.points().space();
        int[] rows = IntStream.range(0, findings.points().count())
                .filter(point -> findings.outcomes().stream().noneMatch(found -> Double.isNaN(found.values()[point])))
                .toArray();
        if (rows.length == 0) {
            throw new InputException(Problem.of("the experiment", "no point has a value of every outcome"));
        }
        List<CsvColumn> inputs = new ArrayList<>();
        for (int j = 0; j < space.size(); j++) {
            int column = j;
            double[] values = Arrays.stream(rows)
                    .mapToDouble(point -> findings.designed()[point][column])
                    .toArray();
            inputs.add(
                    space.get(j).distribution() instanceof Distribution.Categories words
                            ? new CsvColumn(
                                    space.get(j).name(),
                                    new double[0],
                                    false,
                                    Arrays.stream(values)
                                            .mapToObj(value -> words.words().get((int) value))
                                            .toList())
                            : new CsvColumn(space.get(j).name(), values, false, List.of()));
        }
        List<CsvColumn> outputs = findings.outcomes().stream()
                .map(found -> new CsvColumn(
                        found.outcome().id(),
                        Arrays.stream(rows)
                                .mapToDouble(point -> found.values()[point])
                                .toArray(),
                        false,
                        List.of()))
                .toList();
        boolean whole = rows.length == findings.points().count();
        Subject subject = findings.subject();
        return new SampleFiles(
                space,
                inputs,
                outputs,
                whole ? findings.experiment().design().scramblings() : 1,
                subject.isDifference()
                        ? List.of("The values are differences: " + subject.scenario() + " minus " + subject.reference()
                                + ".")
                        : List.of());
    }

    public int rows() {
        return outputs.get(0).numbers().length;
    }

    /** Returns the inputs, {@code [row][factor]}; a word is given by its index among the categories of the factor. */
    public double[][] x() {
        double[][] columns =
                IntStream.range(0, inputs.size()).mapToObj(this::numbers).toArray(double[][]::new);
        double[][] x = new double[rows()][columns.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                x[i][j] = columns[j][i];
            }
        }
        return x;
    }

    private double[] numbers(int factor) {
        CsvColumn column = inputs.get(factor);
        if (column.isNumbers()) {
            return column.numbers();
        }
        if (!(space.get(factor).distribution() instanceof Distribution.Categories categories)) {
            throw new IllegalStateException(column.name() + " has words for values, and no categories");
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        categories.words().forEach(word -> places.put(word, places.size()));
        return column.words().stream().mapToDouble(places::get).toArray();
    }

    /**
     * Returns the inputs for scenario discovery. Words become categories, and columns of numbers without point and
     * exponent become whole numbers.
     */
    public Inputs discoveryInputs() {
        return new Inputs(inputs.stream().map(SampleFiles::column).toList());
    }

    private static InputColumn column(CsvColumn column) {
        if (!column.isNumbers()) {
            return InputColumn.category(column.name(), column.words());
        }
        return column.whole()
                ? InputColumn.integer(column.name(), column.numbers())
                : InputColumn.continuous(column.name(), column.numbers());
    }
}
