package corridor.result.table;

import corridor.text.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An analysis table is a table of the folder analysis. The file and its dictionary share this declaration of the
 * columns.
 *
 * @param file name within the folder analysis
 * @param meaning description of a row
 * @param columns columns in the order of the file
 */
public record AnalysisTable(String file, String meaning, List<Column> columns) {
    private static final String UNIT = "unit of the numbers";
    private static final Column SCENARIO = Column.KEY.get(0);
    private static final Column OUTCOME = Column.text("outcome", "id of the outcome, as in the catalogue of outcomes");
    private static final Column AGAINST = Column.text("against", "the scenario that is subtracted");
    private static final Column FACTOR = Column.text("factor", "id of the parameter");
    private static final Column EFFECT_LOW = number("effect_low", "lower end of its 95 % interval");
    private static final Column EFFECT_HIGH = number("effect_high", "upper end of its 95 % interval");
    private static final Column MONTH = Column.text("month", "year and month");
    private static final Column VERDICT = Column.text(
            "verdict",
            "higher, lower: clear and large enough to matter; too small: smaller than what matters; not"
                    + " distinguishable: chance could explain it");

    /** The table of the distributions of outcomes over runs. */
    public static final AnalysisTable OUTCOMES = new AnalysisTable(
            "outcomes.csv",
            "one row a scenario and outcome: how its runs are spread",
            list(
                    List.of(
                            SCENARIO,
                            OUTCOME,
                            Column.text("unit", UNIT),
                            Column.whole("replicates", "runs in which the outcome is defined"),
                            number("mean", "mean of the runs")),
                    band("the runs")));

    /** The table of paired differences. */
    public static final AnalysisTable DIFFERENCES = new AnalysisTable(
            "differences.csv",
            "one row a scenario and outcome: differences from the reference, paired by point, future and replicate",
            list(
                    List.of(
                            SCENARIO,
                            Column.text("reference", "the scenario that is subtracted"),
                            OUTCOME,
                            Column.text("unit", UNIT),
                            Column.whole("pairs", "pairs of runs in which both are defined"),
                            number("reference_median", "median of the outcome in the reference"),
                            number("reference_mean", "mean of the outcome in the reference"),
                            number("mean", "mean difference"),
                            number("low", "lower end of the 95 % interval of the mean difference"),
                            number("high", "upper end of the 95 % interval of the mean difference")),
                    band("the differences"),
                    List.of(
                            number("superiority", "share of pairs in which the scenario is higher, ties half"),
                            number("matters", "smallest difference that matters"),
                            VERDICT)));

    /** The table of differences due to bargaining; only for batches in which stakeholders bargain. */
    public static final AnalysisTable BARGAINING = new AnalysisTable(
            "bargaining.csv",
            "one row a scenario with bargaining and outcome: differences from the same without, paired as above",
            DIFFERENCES.columns());

    /** The table of the probabilities that actors would have chosen the values that scenarios fix. */
    public static final AnalysisTable FEASIBILITY = new AnalysisTable(
            "feasibility.csv",
            "one row a scenario and fixed lever: how likely the actors would have chosen what is fixed",
            list(
                    List.of(
                            SCENARIO,
                            Column.text("lever", "id of the lever, as in the catalogue of levers"),
                            Column.whole("runs", "runs in which the lever was fixed on some occasion"),
                            number("mean", "mean chance on an occasion")),
                    band("the runs")));

    /** The table of monthly values. */
    public static final AnalysisTable MONTHLY = new AnalysisTable(
            "monthly.csv",
            "one row a scenario, outcome and month: how its runs are spread",
            list(
                    List.of(SCENARIO, OUTCOME, Column.text("unit", UNIT), MONTH, number("mean", "mean of the runs")),
                    band("the runs")));

    /** The table of the shares of runs on each step of the ladders, by month. */
    public static final AnalysisTable STATES = new AnalysisTable(
            "states.csv",
            "one row a scenario, ladder, month and step",
            List.of(
                    SCENARIO,
                    OUTCOME,
                    MONTH,
                    Column.whole("step", "number of the step"),
                    Column.text("state", "name of the step"),
                    number("share", "share of the runs on that step")));

    /** The table of conclusions, with the verdict of each layer: chance, parameters and structures. */
    public static final AnalysisTable CONCLUSIONS = new AnalysisTable(
            "conclusions.csv",
            "one row a scenario and outcome: verdicts by layer, split of the variance, and how far the conclusion carries",
            list(
                    List.of(
                            SCENARIO,
                            OUTCOME,
                            Column.text("unit", UNIT),
                            Column.text("standing", "how far the conclusion carries: robust, depends, built in ..."),
                            Column.text("depends_on", "parameters and switches that turn the verdict"),
                            Column.text("built_in_by", "levers that set the outcome by definition"),
                            number("same_direction", "share of futures whose effect has the direction of the mean"),
                            Column.flag("after_many", "whether it holds after a correction for all comparisons")),
                    layer("chance", "chance only"),
                    layer("parameters", "chance and parameters"),
                    layer("structures", "across structures"),
                    share("chance"),
                    share("parameters"),
                    share("structure"),
                    List.of(
                            number("total_sd", "standard deviation of a single difference, all parts together"),
                            number("futures_median", "median effect of the futures, chance taken out"),
                            number("futures_p10", "10 % quantile of the effects of the futures, chance taken out"),
                            number("futures_p90", "90 % quantile of the effects of the futures, chance taken out"),
                            Column.whole(
                                    "searched",
                                    "halves of parameters and options of switches among which depends_on was"
                                            + " searched"))));

    /** The table of switching values: where the fitted effect is zero. */
    public static final AnalysisTable SWITCHING = new AnalysisTable(
            "switching.csv",
            "one row a scenario, outcome, parameter and zero of the fitted effect, if it has any",
            List.of(
                    SCENARIO,
                    AGAINST,
                    OUTCOME,
                    Column.text("unit", UNIT),
                    FACTOR,
                    Column.whole("units", "futures"),
                    number("explained", "share of the variance of left-out futures that the curve predicts"),
                    Column.whole("degree", "degree of the fitted polynomial"),
                    number("range_low", "smallest value of the parameter"),
                    number("range_high", "largest value of the parameter"),
                    number("effect_at_low", "fitted difference at the smallest value"),
                    number("effect_at_high", "fitted difference at the largest value"),
                    number("zero_at", "value at which the fitted difference is zero; empty if there is none"),
                    number("zero_low", "lower end of its 95 % interval; empty if it is open"),
                    number("zero_high", "upper end of its 95 % interval; empty if it is open")));

    /** The table of the fitted effects behind {@link #SWITCHING}. */
    public static final AnalysisTable SWITCHING_CURVES = new AnalysisTable(
            "switching_curves.csv",
            "one row a scenario, outcome, parameter and value of it: the fitted effect",
            List.of(
                    SCENARIO,
                    AGAINST,
                    OUTCOME,
                    FACTOR,
                    number("value", "value of the parameter"),
                    number("effect", "fitted difference"),
                    EFFECT_LOW,
                    EFFECT_HIGH));

    /** The table of the directions of effects in both halves of parameters. */
    public static final AnalysisTable SIGNS = new AnalysisTable(
            "signs.csv",
            "one row a scenario, outcome, parameter and half of its values: the effect and its direction",
            List.of(
                    SCENARIO,
                    AGAINST,
                    OUTCOME,
                    FACTOR,
                    Column.text("half", "low or high: values up to, or above, the median"),
                    Column.whole("rows", "futures in that half"),
                    number("effect", "mean difference"),
                    EFFECT_LOW,
                    EFFECT_HIGH,
                    Column.text("direction", "lower or higher: the interval lies on one side of zero; else unclear")));

    /** The table of differences by area. */
    public static final AnalysisTable AREA_DIFFERENCES = new AnalysisTable(
            "area_differences.csv",
            "one row a scenario and area: differences from the reference in pairs of runs or futures",
            List.of(
                    SCENARIO,
                    Column.text("reference", "the scenario that is subtracted"),
                    Column.text("area", "id of the area, see the catalogue; or the id of a province, for its sum"),
                    Column.whole("runs", "runs of each scenario in the pairs"),
                    number("mean", "mean difference, attacks a year"),
                    number("low", "lower end of its 95 % interval"),
                    number("high", "upper end of its 95 % interval"),
                    Column.flag("clear", "whether it is distinguishable from zero, after a correction for all areas")));

    /** Returns the tables that only some batches have. */
    public static List<AnalysisTable> ofSome() {
        return List.of(SWITCHING, SWITCHING_CURVES, SIGNS, AREA_DIFFERENCES);
    }

    private static final List<AnalysisTable> ALL =
            List.of(OUTCOMES, DIFFERENCES, BARGAINING, MONTHLY, STATES, CONCLUSIONS, FEASIBILITY);

    /** Returns the tables of a batch in the order of the dictionary. */
    public static List<AnalysisTable> of(boolean bargained) {
        return ALL.stream().filter(table -> bargained || table != BARGAINING).toList();
    }

    /** The header line of the file. */
    public String headerLine() {
        return CsvRow.of(columns.stream().map(Column::name).toList()) + "\n";
    }

    private static Column number(String name, String meaning) {
        return Column.number(name, meaning, "");
    }

    private static List<Column> band(String of) {
        List<Column> band = new ArrayList<>();
        for (String quantile : List.of("p5", "p25", "median", "p75", "p95")) {
            boolean median = quantile.equals("median");
            band.add(number(quantile, (median ? "median" : quantile.substring(1) + " % quantile") + " of " + of));
        }
        return band;
    }

    private static List<Column> layer(String name, String meaning) {
        String prefix = name.toLowerCase(Locale.ROOT) + "_";
        return List.of(
                Column.whole(prefix + "units", meaning + ": units behind the interval"),
                number(prefix + "mean", meaning + ": mean difference"),
                number(prefix + "low", meaning + ": lower end of the 95 % interval"),
                number(prefix + "high", meaning + ": upper end of the 95 % interval"),
                Column.text(prefix + "verdict", meaning + ": verdict, as in differences.csv"));
    }

    private static List<Column> share(String part) {
        return List.of(
                number(part + "_share", "share of the variance of a single difference due to " + part),
                number(part + "_share_low", "lower end of its 95 % interval"),
                number(part + "_share_high", "upper end of its 95 % interval"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Column> list(List<Column>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
