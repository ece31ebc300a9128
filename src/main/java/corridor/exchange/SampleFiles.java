package corridor.exchange;

import corridor.analysis.discovery.Column;
import corridor.analysis.discovery.Inputs;
import corridor.design.FactorSpace;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * A sample from anywhere: the factors, their values, and one or more outputs of the same rows.
 *
 * @param inputs the columns of the factors in the problem's order
 * @param outputs columns of numbers, each as long as the inputs
 */
public record SampleFiles(FactorSpace space, List<CsvColumn> inputs, List<CsvColumn> outputs) {
    public SampleFiles {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
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

    public int rows() {
        return outputs.get(0).numbers().length;
    }

    /** The inputs as rows; all of them must be numbers. */
    public double[][] x() {
        double[][] x = new double[rows()][inputs.size()];
        for (int j = 0; j < inputs.size(); j++) {
            double[] column = inputs.get(j).numbers();
            for (int i = 0; i < x.length; i++) {
                x[i][j] = column[i];
            }
        }
        return x;
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
