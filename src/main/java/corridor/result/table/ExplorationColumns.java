package corridor.result.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Declares the columns of exploration tables, with their meanings, apart from the columns that are named after a factor
 * or another part of the study.
 */
final class ExplorationColumns {
    private static final Map<ExplorationTables, List<Entry>> ALL = new EnumMap<>(Map.of(
            ExplorationTables.EXPERIMENT,
            experiment(),
            ExplorationTables.DISCOVERY,
            discovery(),
            ExplorationTables.ROBUSTNESS,
            robustness(),
            ExplorationTables.TRADE_OFFS,
            tradeOffs(),
            ExplorationTables.ATTRIBUTION,
            attribution()));

    private ExplorationColumns() {}

    /**
     * An entry declares one column.
     *
     * @param file table that has the column; {@code *} for all tables without an entry of their own
     */
    private record Entry(String file, Column column) {}

    /** Returns the meaning of a column. The entry of a table takes precedence over the entry for all tables. */
    static Optional<Column> of(ExplorationTables tables, String file, String name) {
        List<Entry> named = ALL.get(tables).stream()
                .filter(entry -> entry.column().name().equals(name))
                .toList();
        return named.stream()
                .filter(entry -> entry.file().equals(file))
                .findFirst()
                .or(() ->
                        named.stream().filter(entry -> entry.file().equals("*")).findFirst())
                .map(Entry::column);
    }

    private static List<Entry> experiment() {
        return List.of(
                whole("point", "number of the point, see design/points.csv"),
                text("outcome", "id of the outcome, as in the catalogue of outcomes"),
                text(
                        "output",
                        "difference: the numbers are about the difference of the outcome, scenario minus against"),
                text("scenario", "name of the scenario"),
                text("against", "name of the scenario whose outcome is subtracted, run by run with the same luck"),
                text("factor", "id of the factor, or name of the group"),
                text("unit", "unit of the numbers"),
                text("quantity", "what of the replicates of a point is analysed"),
                in("outcomes.csv", whole("points", "points of the design")),
                in("effects.csv", whole("points", "points at that level")),
                whole("replicates", "runs of each point"),
                in("outcomes.csv", number("mean", "mean over the points")),
                in("effects.csv", number("mean", "mean of the points at that level")),
                in("indices.csv", number("mean", "PAWN: mean distance over the slides of the factor")),
                in("indices.csv", number("median", "PAWN: median distance over the slides of the factor")),
                number("p5", "5 % quantile of the points"),
                number("p25", "25 % quantile of the points"),
                number("median", "median of the points"),
                number("p75", "75 % quantile of the points"),
                number("p95", "95 % quantile of the points"),
                number("noise_share", "share of the variance between points that is chance; empty with one replicate"),
                text("level", "the level in words"),
                number("low", "lower end of the level"),
                number("high", "upper end of the level"),
                number("mean_half_width", "half width of the 95 % interval of the mean"),
                text("method", "method of the sensitivity analysis"),
                whole("rank", "place in the ranking, 1 for the most important"),
                flag("active", "whether the whole 95 % interval lies above what no influence reaches"),
                flag("apart_from_next", "whether it is distinguishable from the next in the ranking"),
                whole("samples", "size of that part of the sample, in the unit of the method"),
                text("measure", "which measure of the method it is"),
                number("estimate", "its value"),
                number("half_width", "half width of its 95 % interval; empty where there is none"),
                text("month", "year and month"),
                text("first_low", "low end of the first factor"),
                text("first_high", "high end of the first factor"),
                text("second_low", "low end of the second factor"),
                text("second_high", "high end of the second factor"),
                number("mean_low_low", "mean where both factors are at their low ends"),
                number("mean_low_high", "mean where the first factor is at its low, the second at its high end"),
                number("mean_high_low", "mean where the first factor is at its high, the second at its low end"),
                number("mean_high_high", "mean where both factors are at their high ends"),
                number("first_at_low", "effect of the first factor, high end minus low, at the second's low end"),
                number("first_at_low_half_width", "half width of the 95 % interval of first_at_low"),
                number("first_at_high", "effect of the first factor at the second's high end"),
                number("first_at_high_half_width", "half width of the 95 % interval of first_at_high"),
                number("second_at_low", "effect of the second factor at the first's low end"),
                number("second_at_low_half_width", "half width of the 95 % interval of second_at_low"),
                number("second_at_high", "effect of the second factor at the first's high end"),
                number("second_at_high_half_width", "half width of the 95 % interval of second_at_high"),
                number("interaction", "first_at_high minus first_at_low, which is second_at_high minus second_at_low"),
                flag("resolved", "whether the interaction is distinguishable from 0, all pairs of an outcome together"),
                text("year", "first month of the year"),
                text("layer", "source of the variance"),
                number(
                        "share",
                        "share of the variance between points; the shares of an outcome sum to 1, but for noise"),
                in(
                        "layers.csv",
                        number("half_width", "half width of its 95 % interval, as if indices were independent")),
                whole("units", "independent points or blocks of points"),
                number("explained", "share of the variance of left-out units that the curve predicts"),
                whole("degree", "degree of the fitted polynomial"),
                number("range_low", "lower end of the range of the factor"),
                number("range_high", "upper end of the range of the factor"),
                number("effect_at_low", "fitted difference at the lower end"),
                number("effect_at_high", "fitted difference at the upper end"),
                number("zero_at", "value of the factor at which the fitted difference is zero; empty if there is none"),
                number("zero_low", "lower end of the 95 % interval of that value; empty if it is open"),
                number("zero_high", "upper end of the 95 % interval of that value; empty if it is open"),
                number("value", "value of the factor"),
                number("effect", "fitted or mean difference"),
                number("effect_low", "lower end of its 95 % interval"),
                number("effect_high", "upper end of its 95 % interval"),
                text("half", "low or high: values up to, or above, the median of the sample"),
                whole("rows", "points in that half"),
                text("direction", "lower or higher: the interval lies on one side of zero; else unclear"),
                text("first", "one factor of the pair"),
                text("second", "the other factor of the pair"),
                number("S1", "first-order share of the variance: by the factor alone"),
                number("S1_conf", "half width of the 95 % interval of S1"),
                number("ST", "total share of the variance: with all interactions"),
                number("ST_conf", "half width of the 95 % interval of ST"),
                number("S2", "second-order share of the variance: by the pair beyond what each does alone"),
                number("S2_conf", "half width of the 95 % interval of S2"),
                number("mu", "mean elementary effect, in the unit of the outcome; empty for a group"),
                number("mu_star", "mean size of the elementary effects, in the unit of the outcome"),
                number("sigma", "standard deviation of the elementary effects; empty for a group"),
                number("mu_star_conf", "half width of the 95 % interval of mu_star"),
                number("minimum", "PAWN: least distance over the slides of the factor"),
                number("maximum", "PAWN: largest distance over the slides of the factor"),
                number("CV", "PAWN: coefficient of variation of the distances"),
                number("median_conf", "half width of the 95 % interval of the median distance"),
                number("delta_uncorrected", "Borgonovo's delta before the correction for bias"),
                number("S1_uncorrected", "first-order share before the correction for bias"),
                number("delta", "Borgonovo's delta, corrected by resampling"),
                number("delta_conf", "half width of the 95 % interval of delta"),
                number("vi", "mean squared derivative, squared units of outcome by factor"),
                number("vi_std", "standard deviation of the squared derivatives"),
                number("vi_conf", "half width of the 95 % interval of vi"),
                number("dgsm", "upper bound of the total share of the variance"),
                number("dgsm_conf", "half width of the 95 % interval of dgsm"),
                number("src", "standardised regression coefficient"),
                number("src_conf", "half width of the 95 % interval of src"),
                number("prcc", "partial rank correlation coefficient"),
                number("prcc_conf", "half width of the 95 % interval of prcc"));
    }

    private static List<Entry> discovery() {
        return List.of(
                whole("box", "number of the box"),
                whole("step", "number of the step, 0 for all cases"),
                number("coverage", "share of all cases of interest that the box holds"),
                in("tree.csv", number("density", "share of the cases in the node that are of interest")),
                number("density", "share of the cases in the box that are of interest"),
                number("mass", "share of all cases that the box holds"),
                whole("cases", "cases in it"),
                in("cases.csv", flag("of_interest", "1 for a case of interest, else 0")),
                whole("of_interest", "cases of interest in it"),
                whole("inputs", "inputs that are limited"),
                number("base_rate", "share of all cases that are of interest"),
                number("held_out_density", "the same share in boxes tried on cases that were not used; first box only"),
                number("held_out_low", "lower end of its 95 % interval"),
                number("held_out_high", "upper end of its 95 % interval"),
                text("input", "id of a parameter, lever or switch"),
                number("low", "lower limit; empty where it is not limited"),
                number("high", "upper limit; empty where it is not limited"),
                text("categories", "words that it is limited to, with semicolons between"),
                number("quasi_p_low", "chance of the lower limit without influence"),
                number("quasi_p_high", "chance of the upper limit without influence"),
                text("restricted", "the inputs that are limited, with semicolons between"),
                whole("node", "number of the node"),
                whole("parent", "number of the node above; empty at the root"),
                number("cut", "where the node is cut; empty at a leaf or for words"),
                number("score", "share of what all inputs explain in randomised trees"),
                whole("point", "number of the design point, see design/points.csv of the batch"),
                whole("future", "number of the future, see design/futures.csv of the batch"),
                whole("replicate", "draw of chance; empty where a case is the mean of several"),
                number("outcome", "the outcome of the case"));
    }

    private static List<Entry> robustness() {
        return List.of(
                text("outcome", "id of the outcome, as in the catalogue of outcomes"),
                text("better", "less or more: which is better"),
                number("threshold", "value that must not be exceeded, or not be missed; empty for none"),
                text("criterion", "criterion by which policies are ranked"),
                text("policy", "name of the scenario"),
                in("scores.csv", number("value", "the policy by that criterion")),
                number("low", "lower end of the 95 % bootstrap interval over futures"),
                number("high", "upper end of the 95 % bootstrap interval over futures"),
                whole("rank", "1 for the best; equal values share the better rank; 0 where undefined"),
                number("best_in_resamples", "share of resamples in which the policy is the best, ties shared"),
                whole("case", "number of the case: a future, under one design point"),
                whole("future", "number of the future, see design/futures.csv of the batch"),
                in("regret.csv", number("value", "the outcome there, mean of the replicates")),
                number("regret", "how much worse that is than under the best policy in the same case"));
    }

    private static List<Entry> attribution() {
        return List.of(
                text("scenario", "name of the scenario, from which the reference is subtracted"),
                text("outcome", "id of the outcome, as in the catalogue of outcomes"),
                text("cut", "the set of players: levers for the settings that differ, or the id of a cut of ways"),
                text("player", "id of the setting or way; or rest, or difference"),
                text("loop", "id of the loop, as in the catalogue of loops"),
                number("difference", "mean difference with all loops"),
                number("missing", "difference less what remains of it without the loop"),
                number("remains", "mean difference without the loop"),
                in("loops.csv", number("lower", "lower end of the 95 % interval of what is missing")),
                in("loops.csv", number("upper", "upper end of the 95 % interval of what is missing")),
                text("month", "year and month; empty for the whole run"),
                number("alone", "mean effect of the player alone"),
                number("share", "mean Shapley share of the player; the shares, the rest and the residue add up"),
                number("last", "mean effect of the player when all others are in force"),
                number("lower", "lower end of the 95 % interval of the share"),
                number("upper", "upper end of the 95 % interval of the share"),
                whole("pairs", "pairs of runs"),
                number("residue", "difference less all shares and the rest: a rounding error"));
    }

    private static List<Entry> tradeOffs() {
        return List.of(
                text("option", "name of the option; scenarios/NAME.json runs it"),
                flag(
                        "held_up",
                        "1 where no other option is better in everything with fresh luck; empty for the reference"),
                whole("evaluations", "options that had been tried"),
                whole("options", "options in the archive"),
                number(
                        "hypervolume",
                        "share of the space of outcomes that options kept until then dominate; never falls"));
    }

    private static Entry in(String file, Entry entry) {
        return new Entry(file, entry.column());
    }

    private static Entry number(String name, String meaning) {
        return new Entry("*", Column.number(name, meaning, ""));
    }

    private static Entry whole(String name, String meaning) {
        return new Entry("*", Column.whole(name, meaning));
    }

    private static Entry text(String name, String meaning) {
        return new Entry("*", Column.text(name, meaning));
    }

    private static Entry flag(String name, String meaning) {
        return new Entry("*", Column.flag(name, meaning));
    }
}
