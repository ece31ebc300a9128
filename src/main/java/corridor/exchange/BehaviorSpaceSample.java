package corridor.exchange;

import corridor.design.Distribution;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.exchange.BehaviorSpaceRuns.Run;
import corridor.number.DecimalText;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a table of NetLogo's BehaviorSpace as a sample. Columns before {@code [step]} that vary are factors; columns
 * after it are outputs. Only the last step of each run is used. Runs with equal factors are repetitions and are
 * averaged. Words are categories in alphabetical order.
 */
public final class BehaviorSpaceSample {
    /** Columns that identify the run in tables that Corridor writes. They are not factors. */
    private static final Set<String> NO_FACTORS = Set.of("point", "future", "replicate");

    private static final int MOST_NAMED = 5;
    private static final int MOST_SHOWN = 40;

    private final BehaviorSpaceRuns table;
    private final List<BehaviorSpaceColumn> before;
    private final List<BehaviorSpaceColumn> after;
    private final List<String> notes = new ArrayList<>();

    private BehaviorSpaceSample(BehaviorSpaceRuns table) {
        this.table = table;
        this.before = columns(0, table.step()).stream()
                .filter(column -> !table.header().get(column.place()).equals(BehaviorSpaceRuns.RUN))
                .toList();
        this.after = columns(table.step() + 1, table.header().size());
    }

    /**
     * @param factors names of the columns that are factors; empty for all that vary
     * @param outputs names of the columns that are outputs; empty for all that hold numbers, or true and false
     * @throws InputException if the table cannot be read as a sample; it lists the problems
     */
    public static SampleFiles read(Path file, List<String> factors, List<String> outputs) {
        return new BehaviorSpaceSample(BehaviorSpaceRuns.read(file)).sample(factors, outputs);
    }

    /** Returns columns with distinct names. If two heads are equal, the column numbers become part of the names. */
    private List<BehaviorSpaceColumn> columns(int from, int to) {
        List<String> heads = table.header().subList(from, to);
        List<BehaviorSpaceColumn> columns = IntStream.range(from, to)
                .mapToObj(place -> {
                    String head = table.header().get(place);
                    boolean alone = Collections.frequency(heads, head) == 1 && !TextRule.isBlank(head);
                    return new BehaviorSpaceColumn(table, place, alone ? head : placed(place));
                })
                .toList();
        boolean differ =
                columns.stream().map(BehaviorSpaceColumn::name).distinct().count() == columns.size();
        return differ
                ? columns
                : IntStream.range(from, to)
                        .mapToObj(place -> new BehaviorSpaceColumn(table, place, placed(place)))
                        .toList();
    }

    private String placed(int place) {
        return (table.header().get(place) + " (column " + (place + 1) + ")").strip();
    }

    private SampleFiles sample(List<String> factors, List<String> outputs) {
        List<BehaviorSpaceColumn> chosen = factors.isEmpty() ? varied() : named("factors", factors, before);
        List<CsvColumn> inputs = chosen.stream()
                .map(BehaviorSpaceColumn::factor)
                .filter(this::varies)
                .toList();
        if (!factors.isEmpty() && inputs.size() < chosen.size()) {
            List<String> left = inputs.stream().map(CsvColumn::name).toList();
            throw new InputException(chosen.stream()
                    .filter(column -> !left.contains(column.name()))
                    .map(column -> new Problem("factors", "", column.name(), "is the same in every run", "", List.of())
                            .asField())
                    .toList());
        }
        if (inputs.isEmpty()) {
            throw new InputException(Problem.of(
                    table.file().toString(),
                    "no column before \"" + BehaviorSpaceRuns.STEP + "\" varies, so there is nothing to analyse"));
        }
        List<CsvColumn> measured = outputs.isEmpty()
                ? measures()
                : named("measures", outputs, after).stream()
                        .map(column -> column.measure().orElseThrow(() -> column.noNumber(column.firstWithoutNumber())))
                        .toList();
        noteVaried(chosen);
        noteSteps();
        return joined(inputs, measured);
    }

    private List<BehaviorSpaceColumn> varied() {
        return before.stream()
                .filter(column -> !NO_FACTORS.contains(column.name()))
                .filter(column ->
                        table.runs().stream().map(column::cell).distinct().count() > 1)
                .toList();
    }

    /** Whether the values of a column differ. Different texts can be equal numbers, such as 0.1 and 0.10. */
    private boolean varies(CsvColumn column) {
        return column.isNumbers()
                ? Arrays.stream(column.numbers()).distinct().count() > 1
                : column.words().stream().distinct().count() > 1;
    }

    private List<CsvColumn> measures() {
        List<CsvColumn> measures = new ArrayList<>();
        List<Problem> left = new ArrayList<>();
        for (BehaviorSpaceColumn column : after) {
            Optional<CsvColumn> measure = column.measure();
            measure.ifPresent(measures::add);
            if (measure.isEmpty()) {
                Run run = column.firstWithoutNumber();
                if (column.isMistyped()) {
                    throw column.noNumber(run);
                }
                left.addAll(column.noNumber(run).problems());
                notes.add(column.name() + " is left out: it holds " + shown(column.cell(run)) + " in line " + run.line()
                        + ", run " + run.number() + ".");
            }
        }
        if (measures.isEmpty()) {
            left.add(
                    0,
                    Problem.of(
                            table.file().toString(),
                            "no column after \"" + BehaviorSpaceRuns.STEP + "\" holds a number in every run"));
            throw new InputException(left);
        }
        return measures;
    }

    private static String shown(String cell) {
        return cell.length() > MOST_SHOWN || !TextRule.NAME.brokenBy(cell).isEmpty() ? "no number" : "\"" + cell + "\"";
    }

    private void noteVaried(List<BehaviorSpaceColumn> chosen) {
        List<String> others = varied().stream()
                .filter(column -> !chosen.contains(column))
                .map(BehaviorSpaceColumn::name)
                .toList();
        if (!others.isEmpty()) {
            notes.add("Not among the factors though it varies: " + String.join(", ", others)
                    + "; what that changes counts as chance.");
        }
    }

    private void noteSteps() {
        List<Run> runs = table.runs();
        double most = runs.stream().mapToDouble(Run::step).max().orElseThrow();
        List<Run> early = runs.stream()
                .filter(run -> run.step() < most)
                .sorted(Comparator.comparingDouble(Run::step))
                .toList();
        String all = runs.size() == 1 ? "The run" : "The " + runs.size() + " runs";
        String end = DecimalText.of(most);
        if (early.isEmpty()) {
            notes.add(all + (runs.size() == 1 ? " ends at step " : " all end at step ") + end + ".");
            return;
        }
        String named = early.stream()
                .limit(MOST_NAMED)
                .map(run -> "run " + run.number() + " at step " + DecimalText.of(run.step()))
                .collect(Collectors.joining(", "));
        notes.add(all + " go on to step " + end + " at most; " + early.size()
                + (early.size() == 1 ? " ends" : " end") + " earlier: " + named
                + (early.size() > MOST_NAMED ? " and " + (early.size() - MOST_NAMED) + " more" : "") + ".");
    }

    private SampleFiles joined(List<CsvColumn> inputs, List<CsvColumn> outputs) {
        Map<List<Object>, List<Integer>> points = new LinkedHashMap<>();
        for (int run = 0; run < table.runs().size(); run++) {
            int at = run;
            List<Object> point =
                    inputs.stream().map(column -> value(column, at)).toList();
            points.computeIfAbsent(point, any -> new ArrayList<>()).add(run);
        }
        List<List<Integer>> repetitions = List.copyOf(points.values());
        if (repetitions.size() < table.runs().size()) {
            notes.add("The " + table.runs().size() + " runs are at " + repetitions.size()
                    + (repetitions.size() == 1 ? " point" : " points") + "; of runs at one point the mean counts.");
        }
        int[] firsts = repetitions.stream().mapToInt(runs -> runs.get(0)).toArray();
        List<CsvColumn> rows = inputs.stream().map(column -> at(column, firsts)).toList();
        List<CsvColumn> means = outputs.stream()
                .map(column -> new CsvColumn(
                        column.name(),
                        repetitions.stream()
                                .mapToDouble(runs -> mean(column.numbers(), runs))
                                .toArray(),
                        false,
                        List.of()))
                .toList();
        FactorSpace space = new FactorSpace(rows.stream()
                .map(column -> new Factor(column.name(), distribution(column)))
                .toList());
        return new SampleFiles(space, rows, means, 1, notes);
    }

    private static Object value(CsvColumn column, int row) {
        return column.isNumbers()
                ? (Object) column.numbers()[row]
                : column.words().get(row);
    }

    private static CsvColumn at(CsvColumn column, int[] rows) {
        return column.isNumbers()
                ? new CsvColumn(
                        column.name(),
                        Arrays.stream(rows)
                                .mapToDouble(row -> column.numbers()[row])
                                .toArray(),
                        column.whole(),
                        List.of())
                : new CsvColumn(
                        column.name(),
                        new double[0],
                        false,
                        Arrays.stream(rows).mapToObj(column.words()::get).toList());
    }

    /**
     * Returns the mean over some runs. Values are added in ascending order, so that rounding does not depend on the
     * order of the runs. If the sum overflows, the values are divided before they are added.
     */
    private static double mean(double[] values, List<Integer> runs) {
        double sum = 0;
        double parts = 0;
        for (double value :
                runs.stream().mapToDouble(run -> values[run]).sorted().toArray()) {
            sum += value;
            parts += value / runs.size();
        }
        return Double.isFinite(sum) ? sum / runs.size() : parts;
    }

    /** Returns the words as categories, or the uniform distribution from the smallest to the largest number. */
    private static Distribution distribution(CsvColumn column) {
        if (!column.isNumbers()) {
            return new Distribution.Categories(
                    column.words().stream().distinct().sorted().toList());
        }
        double low = Arrays.stream(column.numbers()).min().orElseThrow();
        double high = Arrays.stream(column.numbers()).max().orElseThrow();
        return new Distribution.Uniform(low, high);
    }

    private static boolean isShared(String name, List<BehaviorSpaceColumn> columns) {
        return columns.stream()
                .anyMatch(column -> column.table().header().get(column.place()).equals(name));
    }

    private static List<BehaviorSpaceColumn> named(
            String field, List<String> names, List<BehaviorSpaceColumn> columns) {
        List<String> valid = columns.stream().map(BehaviorSpaceColumn::name).toList();
        List<Problem> problems = new ArrayList<>();
        List<BehaviorSpaceColumn> named = new ArrayList<>();
        for (String name : names) {
            if (valid.contains(name)) {
                named.add(columns.get(valid.indexOf(name)));
            } else {
                problems.add(new Problem(
                                field,
                                "",
                                name,
                                isShared(name, columns)
                                        ? "is the name of two columns"
                                        : "is no such column of the table",
                                NearestName.of(name, valid),
                                valid)
                        .asField());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return named.stream().distinct().toList();
    }
}
