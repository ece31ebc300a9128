package corridor.report.history;

import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Option;
import corridor.chronicle.KeptChronicle;
import corridor.report.page.PlainPage;
import corridor.report.phrase.PlainNames;
import corridor.report.phrase.PlainNumber;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A decision story describes decisions with all their options. A decision that repeats the last option or does nothing
 * is only counted, unless a change follows on that day or everything is requested.
 */
final class DecisionStory {
    private static final int INDENT = 12;
    private static final int TERMS_INDENT = 16;
    private static final int NUMBER_WIDTH = 7;
    private static final double UNLIKELY = 0.01;

    /** Kinds of change that follow from a decision of the same day. */
    private static final Set<Change.Kind> DECIDED =
            EnumSet.of(Change.Kind.PRESSURE, Change.Kind.OPERATION, Change.Kind.LEVER);

    private final PlainNames names;
    private final boolean everything;
    private final String remedy;
    private final Set<Integer> daysOfChange;
    private final Map<String, String> last = new HashMap<>();
    private final Map<String, Long> counted = new LinkedHashMap<>();

    /** @param remedy clause on how the reader gets all decisions; may be empty */
    DecisionStory(PlainNames names, boolean everything, String remedy, KeptChronicle told) {
        this.remedy = remedy;
        this.names = names;
        this.everything = everything;
        this.daysOfChange = told.changes().stream()
                .filter(change -> DECIDED.contains(change.kind()))
                .map(Change::day)
                .collect(Collectors.toSet());
    }

    /** Explains the description of a decision. */
    String legend() {
        return "Each decision shows every option with its utility, its probability and, below, the terms that add up to the"
                + " utility" + (everything ? "" : " (not for options under 1 %)") + "; > marks the option taken.";
    }

    void tell(PlainPage page, Decision decision) {
        String about = names.actor(decision.actor()) + ", " + decision.decision();
        String chosen = decision.chosen().name();
        boolean same = chosen.equals(last.put(about, chosen)) || doesNothing(decision);
        if (same && !everything && !daysOfChange.contains(decision.day())) {
            counted.merge(about, 1L, Long::sum);
            return;
        }
        String why = decision.reason().isBlank() ? "" : " (" + decision.reason() + ")";
        page.entry(decision.date().toString(), INDENT, about + ": " + chosen + why);
        int widest = decision.options().stream()
                .mapToInt(option -> option.name().length())
                .max()
                .orElse(0);
        for (int k = 0; k < decision.options().size(); k++) {
            tell(page, decision.options().get(k), k == decision.choice(), widest);
        }
    }

    /** Returns a sentence on the decisions that were only counted; empty if there are none. */
    String counted() {
        if (counted.isEmpty()) {
            return "";
        }
        return counted.entrySet().stream()
                .map(entry -> entry.getKey() + " " + PlainNumber.count(entry.getValue(), "time", "times"))
                .collect(Collectors.joining(
                        "; ",
                        "Decisions that took the same option as the time before or did nothing"
                                + (remedy.isEmpty() ? "" : " (" + remedy + ")") + ": ",
                        "."));
    }

    private void tell(PlainPage page, Option option, boolean chosen, int widest) {
        page.line(" ".repeat(INDENT)
                + (chosen ? "> " : "  ")
                + PlainPage.left(option.name(), widest)
                + PlainPage.right(PlainNumber.signed(option.utility()), NUMBER_WIDTH)
                + PlainPage.right(PlainNumber.percent(option.probability()), NUMBER_WIDTH));
        if (!option.terms().isEmpty() && (everything || option.probability() >= UNLIKELY)) {
            page.entry(" ".repeat(TERMS_INDENT), TERMS_INDENT, terms(option));
        }
    }

    private static String terms(Option option) {
        return option.terms().stream()
                .map(term -> term.name() + " " + PlainNumber.signed(term.value()))
                .collect(Collectors.joining(", "));
    }

    /** Returns whether a decision took the option without terms, with which all others are compared. */
    private static boolean doesNothing(Decision decision) {
        return decision.chosen().terms().isEmpty();
    }
}
