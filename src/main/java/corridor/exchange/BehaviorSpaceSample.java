package corridor.exchange;

import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table of NetLogo's BehaviorSpace as a sample: columns before {@code [step]} that vary are factors, those
 * after it outputs. Of each run the last step counts; runs with equal factors are repetitions, of which the mean is
 * taken.
 */
public final class BehaviorSpaceSample {
    private static final String RUN = "[run number]";
    private static final String STEP = "[step]";
    /** Columns of tables that Corridor writes which say which run it is, not what was varied. */
    private static final Set<String> NO_FACTORS = Set.of("point", "future", "replicate");

    private final Path file;
    private final List<String> header;
    private final int step;
    private final Map<String, Row> lastSteps = new LinkedHashMap<>();

    /** A line of the table, with its number. */
    private record Row(int line, double step, List<String> cells) {}

    private BehaviorSpaceSample(Path file, List<String> header) {
        this.file = file;
        this.header = header;
        this.step = header.indexOf(STEP);
    }

    /**
     * @param factors names of columns; empty for all that vary
     * @param outputs names of columns; empty for all that hold numbers
     * @throws InputException with what is wrong
     */
    public static SampleFiles read(Path file, List<String> factors, List<String> outputs) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            BehaviorSpaceSample sample = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                List<String> cells =
                        CsvCell.split(line).stream().map(CsvCell::text).toList();
                if (sample != null) {
                    sample.add(number, cells);
                } else if (cells.contains(RUN)) {
                    sample = new BehaviorSpaceSample(file, cells);
                    sample.requireStep(number);
                }
            }
            if (sample == null) {
                throw new InputException(Problem.of(
                        file.toString(),
                        "is no table of BehaviorSpace: no line has a column \"" + RUN
                                + "\"; export the table output, not the spreadsheet"));
            }
            return sample.sample(factors, outputs);
        } catch (IOException e) {
            throw FileTrouble.of(file, e);
        }
    }

    private void requireStep(int line) {
        if (step < 0) {
            throw new InputException(Problem.of(file + ":" + line, "the column \"" + STEP + "\" is missing"));
        }
    }

    private void add(int line, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new InputException(Problem.of(
                    file + ":" + line, "the line has " + cells.size() + " cells, but the header has " + header.size()));
        }
        if (!NumberReader.isNumber(cells.get(step))) {
            throw new InputException(Problem.of(file + ":" + line, "the column \"" + STEP + "\" holds no number"));
        }
        Row row = new Row(line, Double.parseDouble(cells.get(step)), cells);
        lastSteps.merge(cells.get(header.indexOf(RUN)), row, (old, late) -> late.step() >= old.step() ? late : old);
    }

    private SampleFiles sample(List<String> factors, List<String> outputs) {
        List<Row> rows = List.copyOf(lastSteps.values());
        if (rows.isEmpty()) {
            throw new InputException(Problem.of(file.toString(), "there is no row below the header"));
        }
        List<String> before = header.subList(0, step).stream()
                .filter(name -> !name.equals(RUN))
                .toList();
        List<String> after = header.subList(step + 1, header.size());
        List<String> varied = before.stream().filter(name -> varies(rows, name)).toList();
        List<String> chosen = factors.isEmpty()
                ? varied.stream().filter(name -> !NO_FACTORS.contains(name)).toList()
                : named("--factors", factors, varied);
        if (chosen.isEmpty()) {
            throw new InputException(Problem.of(
                    file.toString(), "no column before \"" + STEP + "\" varies, so there is nothing to analyse"));
        }
        List<String> measured = outputs.isEmpty()
                ? after.stream().filter(name -> allNumbers(rows, name)).toList()
                : named("--measures", outputs, after);
        if (measured.isEmpty()) {
            throw new InputException(
                    Problem.of(file.toString(), "no column after \"" + STEP + "\" holds a number in every run"));
        }
        return joined(rows, chosen, measured);
    }

    private SampleFiles joined(List<Row> rows, List<String> factors, List<String> outputs) {
        Map<List<String>, List<Row>> points = new LinkedHashMap<>();
        for (Row row : rows) {
            points.computeIfAbsent(factors.stream().map(name -> cell(row, name)).toList(), any -> new ArrayList<>())
                    .add(row);
        }
        List<Factor> space = new ArrayList<>();
        List<CsvColumn> inputs = new ArrayList<>();
        List<List<Row>> repetitions = List.copyOf(points.values());
        List<Row> firsts = repetitions.stream().map(list -> list.get(0)).toList();
        for (String name : factors) {
            CsvColumn column = column(firsts, name);
            inputs.add(column);
            space.add(new Factor(name, distribution(column)));
        }
        List<CsvColumn> measured = new ArrayList<>();
        for (String name : outputs) {
            double[] means =
                    repetitions.stream().mapToDouble(list -> mean(list, name)).toArray();
            measured.add(new CsvColumn(name, means, false, List.of()));
        }
        return new SampleFiles(new FactorSpace(space), inputs, measured);
    }

    private CsvColumn column(List<Row> rows, String name) {
        List<String> cells = rows.stream().map(row -> cell(row, name)).toList();
        if (!cells.stream().allMatch(NumberReader::isNumber)) {
            return new CsvColumn(name, new double[0], false, cells);
        }
        boolean whole = cells.stream().allMatch(cell -> cell.matches("[+-]?\\d+"));
        return new CsvColumn(
                name, cells.stream().mapToDouble(Double::parseDouble).toArray(), whole, List.of());
    }

    /** What is known of a factor: the values that were met. */
    private static Distribution distribution(CsvColumn column) {
        if (!column.isNumbers()) {
            return new Distribution.Categories(List.copyOf(new LinkedHashSet<>(column.words())));
        }
        double low = Arrays.stream(column.numbers()).min().orElse(0);
        double high = Arrays.stream(column.numbers()).max().orElse(1);
        return new Distribution.Uniform(low, high);
    }

    private double mean(List<Row> rows, String name) {
        double sum = 0;
        for (Row row : rows) {
            String cell = cell(row, name);
            if (!NumberReader.isNumber(cell)) {
                throw new InputException(new Problem(
                        file + ":" + row.line(), name, cell, "a finite number is needed here", "", List.of()));
            }
            sum += Double.parseDouble(cell);
        }
        return sum / rows.size();
    }

    private boolean varies(List<Row> rows, String name) {
        return rows.stream().map(row -> cell(row, name)).distinct().count() > 1;
    }

    private boolean allNumbers(List<Row> rows, String name) {
        return rows.stream().allMatch(row -> NumberReader.isNumber(cell(row, name)));
    }

    private String cell(Row row, String name) {
        return row.cells().get(header.indexOf(name));
    }

    private static List<String> named(String option, List<String> names, List<String> valid) {
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            if (!valid.contains(name)) {
                problems.add(new Problem(
                        option, "", name, "is no such column of the table", NearestName.of(name, valid), valid));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return names;
    }
}
