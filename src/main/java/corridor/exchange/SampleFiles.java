package corridor.exchange;

import corridor.analysis.discovery.Column;
import corridor.analysis.discovery.Inputs;
import corridor.analysis.experiment.ExperimentFindings;
import corridor.design.Distribution;
import corridor.design.FactorSpace;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sample from anywhere: the factors, their values, and one or more outputs of the same rows.
 *
 * @param inputs the columns of the factors in the problem's order
 * @param outputs columns of numbers, each as long as the inputs
 * @param scramblings of a Sobol design, where it is known to have several; else 1
 */
public record SampleFiles(FactorSpace space, List<CsvColumn> inputs, List<CsvColumn> outputs, int scramblings) {
    public SampleFiles {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    SampleFiles(FactorSpace space, List<CsvColumn> inputs, List<CsvColumn> outputs) {
        this(space, inputs, outputs, 1);
    }

    /**
     * Reads and checks the three files.
     *
     * @param wordsAllowed whether factors may have words for values
     * @throws InputException with what is wrong
     */
    public static SampleFiles read(Path problem, Path inputs, Path outputs, boolean wordsAllowed) {
        FactorSpace space = ProblemFile.read(problem);
        CsvTable x = CsvTable.read(inputs, wordsAllowed);
        List<CsvColumn> columns = x.columnsOf(space.names());
        CsvTable y = CsvTable.read(outputs, false);
        if (x.rows() != y.rows()) {
            throw new InputException(
                    Problem.of(outputs.toString(), "has " + y.rows() + " rows, but " + inputs + " has " + x.rows()));
        }
        return new SampleFiles(space, columns, y.columns());
    }

    /** The points of an experiment that have a value of every outcome. */
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
        return new SampleFiles(
                space, inputs, outputs, whole ? findings.experiment().design().scramblings() : 1);
    }

    public int rows() {
        return outputs.get(0).numbers().length;
    }

    /** The inputs as rows; words are places in the list of the factor's categories. */
    public double[][] x() {
        double[][] x = new double[rows()][inputs.size()];
        for (int j = 0; j < inputs.size(); j++) {
            CsvColumn column = inputs.get(j);
            for (int i = 0; i < x.length; i++) {
                x[i][j] = column.isNumbers()
                        ? column.numbers()[i]
                        : place(j, column.words().get(i));
            }
        }
        return x;
    }

    private double place(int factor, String word) {
        if (space.get(factor).distribution() instanceof Distribution.Categories categories) {
            return categories.words().indexOf(word);
        }
        throw new IllegalStateException(space.get(factor).name() + " has words for values, and no categories");
    }

    /**
     * The inputs for scenario discovery; words become categories, and numbers written without a point whole numbers.
     */
    public Inputs discoveryInputs() {
        return new Inputs(inputs.stream().map(SampleFiles::column).toList());
    }

    private static Column column(CsvColumn column) {
        if (!column.isNumbers()) {
            return Column.category(column.name(), column.words());
        }
        return column.whole()
                ? Column.integer(column.name(), column.numbers())
                : Column.continuous(column.name(), column.numbers());
    }
}
