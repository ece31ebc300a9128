package corridor.report.comparison;

import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.Standing;
import corridor.analysis.comparison.Verdict;
import java.util.Optional;

/** A brief chip is the verdict on one outcome of one scenario in a word, with the sentence that explains the word. */
enum BriefChip {
    ROBUST("Robustly: also in nearly all futures and in every combination of rival structures."),
    DIRECTION("A direction: clear and large enough to matter."),
    DEPENDS("Depends: it turns on what nobody knows."),
    UNCLEAR("Unclear: chance could explain it."),
    TOO_SMALL("Too small: it does not matter."),
    BUILT_IN("Built in: the scenario sets it by definition.");

    private final String meaning;

    BriefChip(String meaning) {
        this.meaning = meaning;
    }

    /** Returns the sentence for the legend. */
    String meaning() {
        return meaning;
    }

    /** Returns the chip of a finding. A conclusion decides before the verdict on chance alone. */
    static BriefChip of(Finding finding) {
        Optional<Standing> standing = finding.conclusion().map(Conclusion::standing);
        if (standing.isPresent()) {
            switch (standing.get()) {
                case BUILT_IN:
                    return BUILT_IN;
                case DEPENDS:
                    return DEPENDS;
                case UNRESOLVED:
                    return UNCLEAR;
                case NEGLIGIBLE:
                    return TOO_SMALL;
                case ROBUST:
                    return ROBUST;
                default:
                    break;
            }
        }
        if (finding.isDirected()) {
            return DIRECTION;
        }
        return finding.verdict() == Verdict.TOO_SMALL ? TOO_SMALL : UNCLEAR;
    }

    /** Returns the word on the chip. */
    String word(Finding finding) {
        String direction = finding.difference().mean() < 0
                ? finding.outcome().fewer()
                : finding.outcome().more();
        return switch (this) {
            case ROBUST -> "robustly " + direction;
            case DIRECTION -> direction;
            case DEPENDS -> "depends";
            case UNCLEAR -> "unclear";
            case TOO_SMALL -> "too small";
            case BUILT_IN -> "built in";
        };
    }
}
