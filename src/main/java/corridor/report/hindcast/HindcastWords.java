package corridor.report.hindcast;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.ReactionLags;
import corridor.analysis.statistics.Band;
import corridor.analysis.statistics.Proportion;
import corridor.catalogue.Hindcast;
import corridor.catalogue.Hindcast.Reaction;
import corridor.report.phrase.PlainNumber;
import corridor.report.phrase.Wording;
import corridor.text.Capitals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** Hindcast words are the findings of a hindcast, as sentences made from its numbers. */
final class HindcastWords {
    /** Cautions that hold for every hindcast. */
    static final List<String> LIMITS = List.of(
            "Levels are not tested: how many attacks, deaths or dollars there were plays no part here.",
            "The events to which the actors react were chosen because they had consequences; attacks that led to nothing"
                    + " are not in the test, so it is kind to the model.",
            "The test is in sample: some weights of the actors were set with these reactions in view. It can show that the"
                    + " model fails, not that it will do as well on another time.",
            "How long China and Pakistan deliberate is drawn from spreads whose medians were set with this record in view:"
                    + " the order tests whether one step brings about the next, the lags by themselves test little.",
            "Lags of a few days rest on dates in the press; what was said in private is not known.");

    private static final double OFTEN = 0.1;
    private static final double HALF = 0.5;
    private final HindcastFindings findings;

    HindcastWords(HindcastFindings findings) {
        this.findings = findings;
    }

    /** Returns a share with its interval, such as "62 % (58 to 66)". */
    static String share(Proportion p) {
        return share(p, Wording::percent);
    }

    /** Returns a share with its interval for a narrow column, with signs in place of words. */
    static String shortShare(Proportion p) {
        return share(p, Wording::shortPercent);
    }

    private static String share(Proportion p, DoubleFunction<String> percent) {
        return p.of() == 0
                ? "undefined"
                : percent.apply(p.share()) + " (" + Math.round(100 * p.low()) + " to " + Math.round(100 * p.high())
                        + ")";
    }

    static String days(double lag) {
        return Double.isNaN(lag) ? "" : Long.toString(Math.round(lag));
    }

    /** Returns whether the model has at least two lags, and so a range. */
    private static boolean hasRange(ReactionLags row) {
        return row.lags().length > 1;
    }

    /** Returns a range of the model's lags in days, such as "9 to 33"; empty with fewer than two lags. */
    static String range(ReactionLags row, ToDoubleFunction<Band> low, ToDoubleFunction<Band> high) {
        return hasRange(row) ? range(low.applyAsDouble(row.band()), high.applyAsDouble(row.band())) : "";
    }

    private static String range(double low, double high) {
        return days(low).equals(days(high)) ? days(low) : days(low) + " to " + days(high);
    }

    static String heading(Reaction reaction) {
        return Capitals.upper(reaction.meaning());
    }

    /** Returns a sentence on whether the record lies within the model's range. */
    static String verdict(ReactionLags row) {
        if (row.lags().length == 0) {
            return heading(row.reaction()) + ": it never comes within its window.";
        }
        Band band = row.band();
        if (!hasRange(row)) {
            return heading(row.reaction()) + ": the record has "
                    + lag(row.reaction().observedLag()) + ", the one replicate in which it comes " + lag(row.lags()[0])
                    + "; one lag makes no range.";
        }
        return heading(row.reaction()) + ": the record (" + lag(row.reaction().observedLag()) + ") lies "
                + (row.recordIsWithin() ? "within" : "outside") + " the model's 5-95 % range ("
                + range(band.p5(), band.p95()) + (band.p95() == 1 ? " day); " : " days); ")
                + Wording.percent(shorter(row)) + " of the model's lags are shorter.";
    }

    private static double shorter(ReactionLags row) {
        int record = row.reaction().observedLag();
        return Arrays.stream(row.lags()).filter(lag -> lag < record).count() / (double) row.lags().length;
    }

    /** Returns a sentence for each of the two shares of replicates in order. */
    List<String> order() {
        String complete = findings.complete().of() == 0
                ? "In no replicate does the exercise come too, so its place in the order cannot be judged."
                : "Of the " + PlainNumber.count(findings.complete().of(), "replicate", "replicates")
                        + " in which the exercise comes too, " + share(findings.complete())
                        + " have all of them in the order of the record.";
        return List.of(
                "A rebuke, a threat and an operation all come, none before one that preceded it in the record, in "
                        + share(findings.ordered()) + " of replicates; with a day or more between them in "
                        + share(findings.strictly()) + ".",
                complete);
    }

    /**
     * Returns sentences on reactions that the model does not reproduce, or reproduces for another reason; empty when
     * there are none.
     */
    List<String> misses() {
        List<String> misses = new ArrayList<>();
        for (ReactionLags row : findings.reactions()) {
            String name = heading(row.reaction());
            if (row.isRare()) {
                misses.add(name + ": comes within its window in fewer than half of the replicates, " + share(row.came())
                        + ".");
            }
            if (hasRange(row) && !row.recordIsWithin()) {
                misses.add(name + ": the record's lag of " + lag(row.reaction().observedLag()) + " lies "
                        + (row.reaction().observedLag() > row.band().p95() ? "above" : "below")
                        + " the model's 5-95 % range of "
                        + range(row.band().p5(), row.band().p95()) + (row.band().p95() == 1 ? " day." : " days."));
            }
            if (!row.isAnswerToTrigger()) {
                misses.add(name + ": comes as often without the event of "
                        + row.reaction().trigger() + ", in "
                        + share(row.without()) + " of the same replicates, so its coming cannot be counted as an answer"
                        + " to that event.");
            }
            if (row.before().share() > OFTEN) {
                misses.add(before(row, name));
            }
        }
        if (findings.strictly().share() < HALF) {
            misses.add(
                    "The steps between: in the record a day or more lies between rebuke, threat and operation; in the"
                            + " model that is so in " + share(findings.strictly())
                            + " of replicates; in the others one of them is lacking, two fall on one day, or the order is another.");
        }
        return misses;
    }

    private static String before(ReactionLags row, String name) {
        boolean pressure = row.reaction().kind() == Hindcast.Kind.PRESSURE;
        return name + ": in " + share(row.before()) + " of replicates "
                + (pressure
                        ? "China stood on this step or a higher one before the event already; saying so again in"
                                + " public counts as coming."
                        : "it had been agreed before the event already and could not be agreed again.");
    }

    /**
     * Returns the increase of the share by the event, in percentage points with its interval, such as "+31 (26 to 36)".
     */
    static String added(ReactionLags row) {
        ReactionLags.Interval added = row.added();
        if (Double.isNaN(added.low())) {
            return points(added.mean());
        }
        return points(added.mean()) + " (" + points(added.low()) + " to " + points(added.high()) + ")";
    }

    private static String points(double share) {
        long points = Math.round(100 * share);
        return points > 0 ? "+" + points : Long.toString(points).replace('-', '\u2212');
    }

    private static String lag(int days) {
        return days + (days == 1 ? " day" : " days");
    }
}
