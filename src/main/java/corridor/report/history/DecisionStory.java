package corridor.report.history;

import corridor.chronicle.Chronicle.Decision;
import corridor.chronicle.Chronicle.Option;
import corridor.report.page.PlainPage;
import corridor.report.phrase.PlainNumber;
import java.util.stream.Collectors;

/** A decision story describes decisions with all their options, for the terminal. */
final class DecisionStory {
    /** Smallest probability of an option whose terms are shown unless everything is requested. */
    static final double UNLIKELY = 0.01;

    private static final int INDENT = 12;
    private static final int TERMS_INDENT = 16;
    private static final int NUMBER_WIDTH = 7;

    private final HistoryWords words;
    private final boolean everything;

    DecisionStory(HistoryWords words, boolean everything) {
        this.words = words;
        this.everything = everything;
    }

    /** Explains the description of a decision. */
    String legend() {
        return "Each decision shows every option with its utility, its probability and, below, the terms that add up to the"
                + " utility" + (everything ? "" : " (not for options under 1 %)") + "; > marks the option taken.";
    }

    void tell(PlainPage page, Decision decision) {
        page.entry(decision.date().toString(), INDENT, words.of(decision));
        int widest = decision.options().stream()
                .mapToInt(option -> option.name().length())
                .max()
                .orElse(0);
        for (int k = 0; k < decision.options().size(); k++) {
            tell(page, decision.options().get(k), k == decision.choice(), widest);
        }
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
}
