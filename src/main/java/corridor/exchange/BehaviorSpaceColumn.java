package corridor.exchange;

import corridor.exchange.BehaviorSpaceRuns.Run;
import corridor.number.NumberReader;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.TextRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * This class is one column of a table of BehaviorSpace. It is found by its index, since two columns may have one head.
 *
 * @param name head of the column; the column number is added if the head is blank or also that of another column on
 *     this side of {@code [step]}
 */
record BehaviorSpaceColumn(BehaviorSpaceRuns table, int place, String name) {
    /** Returns the column of a factor, with numbers or with unordered words. */
    CsvColumn factor() {
        if (holds(NumberReader::isNumber)) {
            return numbers();
        }
        if (first(CellFault::isMeantAsNumber).isPresent() && !areCategories()) {
            throw noNumber(first(cell -> !NumberReader.isNumber(cell)).orElseThrow());
        }
        first(cell -> TextRule.isBlank(cell) || !TextRule.NAME.brokenBy(cell).isEmpty())
                .ifPresent(run -> {
                    String cell = cell(run);
                    String rule = TextRule.isBlank(cell) ? "is missing here" : TextRule.NAME.brokenBy(cell);
                    throw new InputException(Problem.of(table.place(run), "a word of column " + name + " " + rule));
                });
        return new CsvColumn(
                name,
                new double[0],
                false,
                table.runs().stream().map(this::cell).toList());
    }

    /**
     * Returns the column of a measured outcome, with true and false as 1 and 0; empty if some cells are neither numbers
     * nor all of them true or false.
     */
    Optional<CsvColumn> measure() {
        if (holds(NumberReader::isNumber)) {
            return Optional.of(numbers());
        }
        if (holds(BehaviorSpaceColumn::isTruth)) {
            double[] values = table.runs().stream()
                    .mapToDouble(run -> cell(run).equalsIgnoreCase("true") ? 1 : 0)
                    .toArray();
            return Optional.of(new CsvColumn(name, values, true, List.of()));
        }
        return Optional.empty();
    }

    /** Returns the first run whose cell is not a number. There is one if {@link #measure} is empty. */
    Run firstWithoutNumber() {
        return first(cell -> !NumberReader.isNumber(cell)).orElseThrow();
    }

    /** Whether a column for which {@link #measure} is empty holds numbers and also a mistyped number. */
    boolean isMistyped() {
        return first(NumberReader::isNumber).isPresent()
                && first(cell -> !NumberReader.isNumber(cell) && CellFault.isMeantAsNumber(cell))
                        .isPresent();
    }

    /** Returns the exception for a cell that is not a number. */
    InputException noNumber(Run run) {
        CellFault fault = CellFault.noNumber(name, cell(run));
        return new InputException(
                new Problem(table.place(run), name, cell(run), fault.rule(), fault.maybe(), fault.valid()));
    }

    String cell(Run run) {
        return run.cells().get(place);
    }

    private CsvColumn numbers() {
        double[] values = table.runs().stream()
                .mapToDouble(run -> NumberReader.parse(cell(run)).orElseThrow())
                .toArray();
        return new CsvColumn(name, values, holds(cell -> cell.matches("[+-]?\\d+")), List.of());
    }

    /**
     * Whether the texts of the column, of which some look like numbers, are all names of categories, such as 2, 4 and
     * inf. An experiment runs each category about as often, while a mistyped number is rare. So each text must come in
     * at least two runs, and in at least half as many runs as a text does on average.
     */
    private boolean areCategories() {
        Map<String, Integer> counts = new TreeMap<>();
        table.runs().forEach(run -> counts.merge(cell(run), 1, Integer::sum));
        int average = table.runs().size() / counts.size();
        return counts.entrySet().stream()
                .allMatch(entry -> entry.getValue() >= Math.max(2, (average + 1) / 2)
                        && (NumberReader.isNumber(entry.getKey()) || !CellFault.isMeantAsNumber(entry.getKey())));
    }

    private Optional<Run> first(Predicate<String> rule) {
        return table.runs().stream().filter(run -> rule.test(cell(run))).findFirst();
    }

    private boolean holds(Predicate<String> rule) {
        return table.runs().stream().allMatch(run -> rule.test(cell(run)));
    }

    private static boolean isTruth(String cell) {
        return cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false");
    }
}
