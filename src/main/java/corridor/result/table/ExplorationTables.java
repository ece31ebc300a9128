package corridor.result.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.text.CsvReader;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Each constant describes the tables of one kind of exploration for the dictionary. The names of the columns are read
 * from the table itself, since some columns depend on the varied factors or on the request. The meaning of a column is
 * declared in {@link ExplorationColumns}. If the name of a column is an outcome, parameter, lever or switch, the
 * catalogue gives the meaning.
 */
public enum ExplorationTables {
    /** The tables of sweeps and sensitivity analyses. */
    EXPERIMENT(
            table("values.csv", "one row a point of the design: the analysed quantity of each outcome"),
            table("outcomes.csv", "one row an outcome: its spread over the points, and how much of it is chance"),
            table("effects.csv", "one row an outcome, factor and level of it: the mean there, and the spread"),
            table(
                    "interactions.csv",
                    "one row an outcome and pair of factors: the means at their ends, the effect of each factor at the"
                            + " ends of the other, and the difference of these effects"),
            table("indices.csv", "one row an outcome and factor or group, by rank: the measures of the method"),
            table("convergence.csv", "one row an outcome, sample size and factor: what a part of the sample says"),
            table("pairs.csv", "one row an outcome and pair of factors: second-order share of the variance"),
            table("months.csv", "one row an outcome, month and factor: the measure that ranks, month by month"),
            table("years.csv", "one row an outcome, year and factor: the measure that ranks, year by year"),
            table("layers.csv", "one row an outcome and source of variance: its share"),
            table("switching.csv", "one row an outcome, factor and zero of the fitted effect, if it has any"),
            table("switching_curves.csv", "one row an outcome, factor and value of it: the fitted effect"),
            table("signs.csv", "one row an outcome, factor and half of its values: the effect and its direction")),
    DISCOVERY(
            table("boxes.csv", "one row a box, in the order in which they were found"),
            table("limits.csv", "one row a limit of a box"),
            table("trajectory.csv", "one row a step on the way to a box"),
            table("tree.csv", "one row a node of the classification tree"),
            table("scores.csv", "one row an input, the highest score first"),
            table("stacking.csv", "one row a combination of parts of inputs"),
            table("cases.csv", "one row a case")),
    ROBUSTNESS(
            table("scores.csv", "one row an outcome, criterion and policy"),
            table("regret.csv", "one row an outcome, future and policy")),
    TRADE_OFFS(
            table("options.csv", "one row an option; first the reference"),
            table("convergence.csv", "one row a stage of the search")),
    ATTRIBUTION(
            table(
                    "why.csv",
                    "one row a cut, month and player: its share of the difference; the whole run has no month, and the"
                            + " rows rest and difference stand for what passes through no player and for the whole"),
            table(
                    "loops.csv",
                    "one row a month and loop: what of the difference is missing without the loop, which is no share;"
                            + " the whole run has no month"));

    private final Map<String, String> meanings = new LinkedHashMap<>();

    @SafeVarargs
    ExplorationTables(Map.Entry<String, String>... tables) {
        for (Map.Entry<String, String> table : tables) {
            meanings.put(table.getKey(), table.getValue());
        }
    }

    private static Map.Entry<String, String> table(String file, String meaning) {
        return Map.entry(file, meaning);
    }

    /** Name of the kind of exploration, such as {@code trade-offs}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the entries of the tables that a folder holds.
     *
     * @param catalogue catalogue of the runs
     */
    public List<ObjectNode> describe(Path analysis, Catalogue catalogue) throws IOException {
        List<ObjectNode> entries = new ArrayList<>();
        for (Map.Entry<String, String> table : meanings.entrySet()) {
            Path file = analysis.resolve(table.getKey());
            if (Files.isRegularFile(file)) {
                List<Column> columns = header(file).stream()
                        .map(name -> column(table.getKey(), name, catalogue))
                        .toList();
                entries.add(DictionaryEntry.of("analysis/" + table.getKey(), table.getValue(), columns));
            }
        }
        return entries;
    }

    private static List<String> header(Path file) throws IOException {
        try (CsvReader lines = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            return lines.next() ? lines.record().fields() : List.of();
        }
    }

    private Column column(String file, String name, Catalogue catalogue) {
        return ExplorationColumns.of(this, file, name)
                .or(() -> ofCatalogue(name, catalogue))
                .orElseThrow(
                        () -> new IllegalStateException(file + ": nobody says what the column " + name + " means"));
    }

    /**
     * Describes a column whose name is an id, with an optional suffix for the kind of number or the period; empty if
     * there is no such id.
     */
    private static Optional<Column> ofCatalogue(String name, Catalogue catalogue) {
        String id = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        if (catalogue.leverIds().contains(id)) {
            String period = id.equals(name) ? "" : ", in the years" + name.substring(id.length());
            return Optional.of(Column.text(name, catalogue.lever(id).meaning() + period));
        }
        if (catalogue.switchIds().contains(id)) {
            return Optional.of(Column.text(name, catalogue.switchOf(id).meaning()));
        }
        if (catalogue.parameterIds().contains(id)) {
            return Optional.of(
                    Column.text(name, "part of: " + catalogue.parameter(id).meaning()));
        }
        return catalogue.outcomes().stream()
                .filter(outcome -> id.startsWith(outcome.id()))
                .flatMap(outcome -> ofOutcome(name, outcome).stream())
                .findFirst();
    }

    private static Optional<Column> ofOutcome(String name, Outcome outcome) {
        String meaning = switch (name.substring(outcome.id().length())) {
            case "" -> outcome.meaning();
            case "_fresh" -> outcome.meaning() + "; with luck that the search did not see";
            case "_fresh_half95" -> outcome.meaning() + "; half width of the 95 % interval with fresh luck";
            default -> "";
        };
        return meaning.isEmpty() ? Optional.empty() : Optional.of(Column.number(name, meaning, outcome.unit()));
    }
}
