package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.Estimate;
import corridor.analysis.attribution.Player;
import corridor.analysis.attribution.PlayerShare;
import corridor.analysis.attribution.RoundedShares;
import corridor.analysis.attribution.Together;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Outcome;
import corridor.catalogue.Unit;
import corridor.number.Counted;
import corridor.number.DecimalText;
import corridor.report.phrase.Wording;
import corridor.text.Capitals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Tells in sentences what makes the difference of two scenarios. The numbers in a sentence add up. */
final class ShareWords {
    /** Most shares that a sentence names, so that it can be said aloud. */
    private static final int MOST_NAMED = 4;

    private static final Band NO_BAND = new Band(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private final AttributionFindings findings;
    private final UnaryOperator<String> title;
    private final Outcome outcome;

    /** @param title short name of a scenario */
    ShareWords(AttributionFindings findings, UnaryOperator<String> title) {
        this.findings = findings;
        this.title = title;
        this.outcome = findings.outcome();
    }

    /** Returns the sentence on the whole difference. */
    String difference() {
        Difference difference = asDifference();
        String against = title.apply(findings.scenario()) + " against " + title.apply(findings.reference()) + ": ";
        if (Double.isNaN(difference.low())) {
            return against + "too few runs to judge " + Wording.label(outcome) + " (" + sample() + ").";
        }
        if (!findings.isDistinguishable()) {
            return against + "no difference in " + Wording.label(outcome) + " that could be told from chance (between "
                    + Wording.ends(difference) + "; " + sample() + ").";
        }
        return against + Wording.change(difference) + " (95 % interval " + Wording.interval(difference) + "; "
                + sample() + ")" + (findings.isTooSmall() ? ", which is too small to matter." : ".");
    }

    /** Returns what can be done if the difference has no shares. */
    String noShares() {
        return "So there is nothing to divide. More pairs of runs may show a difference; another outcome may have one.";
    }

    /** Returns the sentence on the shares. */
    String shares(CutShares cut) {
        if (cut.players().size() == 1 && !cut.cut().isOfWays()) {
            return "The whole difference comes of the only setting that differs: "
                    + quoted(cut.players().get(0)) + ".";
        }
        RoundedShares rounded = RoundedShares.of(findings.difference(), cut);
        List<Integer> told = IntStream.range(0, cut.players().size())
                .filter(k -> cut.players().get(k).resolved())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer k) -> rounded.players().get(k).abs(), Comparator.reverseOrder()))
                .toList();
        boolean more = findings.difference().mean() > 0;
        int seen = (int) told.stream()
                .filter(k -> rounded.players().get(k).signum() != 0)
                .count();
        int named = seen <= MOST_NAMED + 1 ? seen : MOST_NAMED;
        List<String> with = new ArrayList<>();
        List<String> against = new ArrayList<>();
        for (int k : told.subList(0, named)) {
            boolean same = cut.players().get(k).share().mean() > 0 == more;
            (same ? with : against)
                    .add(quoted(cut.players().get(k)) + " makes "
                            + amount(rounded.players().get(k)));
        }
        List<String> clauses = new ArrayList<>();
        if (!with.isEmpty()) {
            clauses.add("of this, " + Wording.list(with));
        }
        if (!against.isEmpty()) {
            clauses.add("against it, " + Wording.list(against));
        }
        if (named < told.size()) {
            String amount = amount(sum(rounded, told.subList(named, told.size())));
            clauses.add(
                    told.size() - named == 1
                            ? "a smaller share that is clear, too, makes " + amount
                            : (told.size() - named) + " smaller shares that are clear, too, make " + amount
                                    + " together");
        }
        int others = cut.players().size() - told.size();
        if (others > 0) {
            clauses.add(others(cut, rounded, others));
        }
        if (rounded.rest().signum() != 0) {
            clauses.add(rest(cut, rounded.rest()));
        }
        String all = String.join("; ", clauses);
        return (cut.cut().isOfWays() ? "By the ways into " + cut.cut().name() + ": " + all : Capitals.upper(all)) + ".";
    }

    private String rest(CutShares cut, BigDecimal rest) {
        String clear = cut.rest().isDistinguishable() ? "" : ", and cannot be told from chance";
        return cut.cut().isOfWays()
                ? "the rest, " + amount(rest) + ", passes none of these ways ("
                        + cut.cut().rest() + ")" + clear
                : "the rest, " + amount(rest) + ", passes through none of these" + clear;
    }

    private String others(CutShares cut, RoundedShares rounded, int others) {
        BigDecimal sum = sum(
                rounded,
                IntStream.range(0, cut.players().size())
                        .filter(k -> !cut.players().get(k).resolved())
                        .boxed()
                        .toList());
        if (others == cut.players().size()) {
            return "no single share can be told from chance; together they make " + amount(sum);
        }
        PlayerShare first = cut.players().stream()
                .filter(player -> !player.resolved())
                .findFirst()
                .orElseThrow();
        return others == 1
                ? quoted(first) + " makes " + amount(sum) + ", which cannot be told from chance"
                : "the " + others + " other " + (cut.cut().isOfWays() ? "ways" : "settings")
                        + ", whose shares cannot be told from chance, make " + amount(sum) + " together";
    }

    private static BigDecimal sum(RoundedShares rounded, List<Integer> players) {
        return players.stream().map(rounded.players()::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the sentence on settings that act together; empty if none is clear. */
    String together(CutShares cut) {
        List<String> clear = cut.together().stream()
                .filter(Together::resolved)
                .map(one -> "\u201c" + Wording.within(one.one().name()) + "\u201d and \u201c"
                        + Wording.within(one.other().name()) + "\u201d act together: beyond what each does without the"
                        + " other, both make " + amount(rounded(one.index())))
                .toList();
        return clear.isEmpty() ? "" : Capitals.upper(String.join("; ", clear)) + ".";
    }

    /** Returns an amount with its direction, such as "1,090 fewer" or "USD 300 million lower". */
    String amount(BigDecimal share) {
        String size = number(share.abs());
        if (share.signum() == 0) {
            return "about 0";
        }
        if (Wording.isCounted(outcome)) {
            return size + " " + Wording.direction(outcome, share.signum());
        }
        // Amounts of time are higher or lower, as in the sentence on the difference.
        String direction = Unit.of(outcome.unit()).isPersonTime()
                ? share.signum() < 0 ? "lower" : "higher"
                : Wording.direction(outcome, share.signum());
        return Wording.quantity(size, outcome.unit()) + " " + direction;
    }

    /** Returns a number with its sign for a table. */
    static String signed(BigDecimal number) {
        String sign = number.signum() < 0 ? "\u2212" : number.signum() > 0 ? "+" : "";
        return sign + number(number.abs());
    }

    /** Returns a number for a table, at the resolution of the shares; "-" for NaN. */
    static String signed(double value, int decimals) {
        return Double.isNaN(value) ? "-" : signed(rounded(value, decimals));
    }

    static BigDecimal rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private BigDecimal rounded(Estimate estimate) {
        return rounded(estimate.mean(), RoundedShares.decimals(estimate, List.of()));
    }

    /** Returns a player with what differs. */
    static String change(Player player) {
        String from = player.from().isEmpty() ? "" : player.from() + " \u2192 ";
        return player.name() + (player.to().isEmpty() ? "" : ": " + from + player.to());
    }

    /** Numbers of the players by the size of their share, the largest first. */
    static List<Integer> bySize(CutShares cut) {
        return IntStream.range(0, cut.players().size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer k) -> Math.abs(cut.players().get(k).share().mean()), Comparator.reverseOrder()))
                .toList();
    }

    /** Returns an interval for a table; "-" without one. */
    static String interval(double low, double high, int decimals) {
        return Double.isNaN(low) ? "-" : ShareWords.signed(low, decimals) + " to " + ShareWords.signed(high, decimals);
    }

    static String labelWithUnit(Outcome outcome) {
        boolean told = Wording.isCounted(outcome) || Unit.of(outcome.unit()).isUnwritten();
        return told ? outcome.label() : outcome.label() + ", " + outcome.unit();
    }

    private static String number(BigDecimal size) {
        return DecimalText.grouped(size.scale() < 0 ? size.setScale(0).toPlainString() : size.toPlainString());
    }

    static String quoted(PlayerShare player) {
        return "\u201c" + Wording.within(player.player().name()) + "\u201d";
    }

    private String sample() {
        return Counted.of(findings.pairs(), "pair") + " of runs"
                + (findings.severalFutures() ? " in " + Counted.of(findings.units(), "future") : "");
    }

    private Difference asDifference() {
        Estimate estimate = findings.difference();
        Verdict verdict = estimate.verdict();
        return new Difference(
                findings.scenario(),
                findings.reference(),
                outcome,
                findings.pairs(),
                Double.NaN,
                findings.referenceMean(),
                estimate.mean(),
                estimate.interval().low(),
                estimate.interval().high(),
                NO_BAND,
                Double.NaN,
                Double.NaN,
                verdict);
    }
}
