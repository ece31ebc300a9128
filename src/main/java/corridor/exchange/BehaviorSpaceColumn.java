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
 * One column of a table of BehaviorSpace, found by its place, since two may have one name.
 *
 * @param name the head; with its number where another column of the same side of {@code [step]} has that head too
 */
record BehaviorSpaceColumn(BehaviorSpaceRuns table, int place, String name) {
    /** The column of a factor: numbers, or words without an order. */
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

    /** The column of something measured, true and false as 1 and 0; empty if it holds something else. */
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

    /** The first run without a number here, which one of them has if this is no measure. */
    Run firstWithoutNumber() {
        return first(cell -> !NumberReader.isNumber(cell)).orElseThrow();
    }

    /** Whether a column that is no measure holds numbers, one of them mistyped. */
    boolean isMistyped() {
        return first(NumberReader::isNumber).isPresent()
                && first(cell -> !NumberReader.isNumber(cell) && CellFault.isMeantAsNumber(cell))
                        .isPresent();
    }

    /** That a cell holds no number. */
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
     * Whether texts of which some look like numbers are all names of categories, such as 2, 4 and inf. An experiment
     * runs each category about as often, and a mistyped number is rare: each text must come in at least half as many
     * runs as they do on average, and in two.
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
