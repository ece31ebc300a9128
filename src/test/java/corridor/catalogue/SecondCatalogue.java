package corridor.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A catalogue that differs from the shipped one in entries of many kinds. A test uses both in one program, to show that
 * no class mixes them.
 */
public final class SecondCatalogue {
    /** This parameter has another default, a narrower range and another meaning. */
    public static final String PARAMETER = "groups.attackTtp";

    public static final double DEFAULT = 0.15;
    public static final double LOW = 0.14;
    public static final double HIGH = 0.16;

    /** This parameter is a start value of all runs. */
    public static final String START_PARAMETER = "economy.reserves";

    public static final double START_VALUE = 14;

    /** This switch has another default. */
    public static final String SWITCH = "FEAR_MODEL";

    public static final String OPTION = "INERT";

    /** Text that marks all words that only this catalogue has. */
    public static final String MARK = "of the second table";

    /** Outcome of an issue that the shipped catalogue does not have. All actors want 50, and nothing moves them. */
    public static final String WATER = "issue_water";

    private static final double WATER_SALIENCE = 0.1;
    private static final double WATER_POSITION = 50;

    private SecondCatalogue() {}

    public static Catalogue create() {
        Catalogue shipped = Catalogue.standard();
        return shipped.with(Parameter.class, changed(shipped.parameters(), SecondCatalogue::parameter))
                .with(Switch.class, changed(shipped.switches(), SecondCatalogue::choice))
                .with(StartState.class, changed(shipped.starts(), SecondCatalogue::start))
                .with(Area.class, changed(shipped.areas(), area -> RecordCopy.of(area, marked("name", area.name()))))
                .with(Outcome.class, outcomes(shipped))
                .with(BargainIssue.class, issues(shipped))
                .with(Stakeholders.class, List.of(stakeholders(shipped.stakeholders())));
    }

    private static Parameter parameter(Parameter parameter) {
        return parameter.id().equals(PARAMETER)
                ? RecordCopy.of(
                        parameter,
                        Map.of(
                                "defaultValue", DEFAULT,
                                "low", LOW,
                                "high", HIGH,
                                "meaning", parameter.meaning() + " " + MARK))
                : parameter;
    }

    private static Switch choice(Switch choice) {
        return choice.id().equals(SWITCH)
                ? RecordCopy.of(choice, Map.of("defaultOption", OPTION, "rivals", List.of()))
                : choice;
    }

    private static StartState start(StartState start) {
        return RecordCopy.of(start, Map.of("values", Map.of(START_PARAMETER, START_VALUE)));
    }

    private static List<Outcome> outcomes(Catalogue shipped) {
        List<Outcome> outcomes = new ArrayList<>(changed(
                shipped.outcomes(), outcome -> RecordCopy.of(outcome, marked("label", outcome.label()))));
        outcomes.add(RecordCopy.of(
                shipped.outcome("issue_afghan"),
                Map.of(
                        "id",
                        WATER,
                        "label",
                        "Issue: water " + MARK,
                        "meaning",
                        "Where the stakeholders are on water")));
        return outcomes;
    }

    private static List<BargainIssue> issues(Catalogue shipped) {
        List<BargainIssue> issues =
                new ArrayList<>(changed(shipped.issues(), issue -> RecordCopy.of(issue, marked("name", issue.name()))));
        issues.add(new BargainIssue("water", "Water " + MARK, WATER, "none", "as before", "all"));
        return issues;
    }

    /**
     * Returns the table with one more column, twice the capability of the first actor, and no uncertainty about any
     * input.
     */
    private static Stakeholders stakeholders(Stakeholders table) {
        List<String> dimensions = new ArrayList<>();
        table.dimensions().forEach(name -> dimensions.add(name + " " + MARK));
        dimensions.add("Water " + MARK);
        List<Double> capability = new ArrayList<>(table.capability());
        capability.set(0, 2 * capability.get(0));
        return RecordCopy.of(
                table,
                Map.of(
                        "dimensions",
                        dimensions,
                        "capability",
                        capability,
                        "salience",
                        changed(
                                table.salience(),
                                row -> longer(changed(row, value -> value * (1 - WATER_SALIENCE)), WATER_SALIENCE)),
                        "position0",
                        changed(table.position0(), row -> longer(row, WATER_POSITION)),
                        "redLines",
                        changed(table.redLines(), row -> longer(row, null)),
                        "ranges",
                        new Stakeholders.Ranges(0, 0, 0, 0)));
    }

    private static Map<String, String> marked(String component, String text) {
        return Map.of(component, text + " " + MARK);
    }

    private static <T> List<T> longer(List<T> row, T last) {
        List<T> all = new ArrayList<>(row);
        all.add(last);
        return all;
    }

    private static <T> List<T> changed(List<T> entries, UnaryOperator<T> change) {
        return entries.stream().map(change).toList();
    }
}
