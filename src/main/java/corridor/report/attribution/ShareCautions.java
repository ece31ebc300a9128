package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.number.Counted;
import java.util.ArrayList;
import java.util.List;

/** Tells what a reader of shares or of opened loops must mind. */
final class ShareCautions {
    private final AttributionFindings findings;
    private final boolean ofWays;
    private final boolean ofLoops;

    ShareCautions(AttributionFindings findings) {
        this.findings = findings;
        this.ofWays = findings.cuts().stream().anyMatch(cut -> cut.cut().isOfWays());
        this.ofLoops = !findings.loops().loops().isEmpty();
    }

    /** Returns the sentences; none if there is nothing to tell of the difference. */
    List<String> all() {
        List<String> cautions = new ArrayList<>();
        if (findings.isUndivided()) {
            return cautions;
        }
        cautions.add(
                ofLoops
                        ? "These numbers say what a loop does in the model, under its assumptions. They are no evidence of"
                                + " what would happen in the world."
                        : "Shares say how the model makes the difference, under its assumptions. They are no evidence of"
                                + " what would happen in the world.");
        meanings(cautions);
        cautions.addAll(ofJudging());
        if (findings.leftOut() > 0) {
            cautions.add(Counted.of(findings.leftOut(), "pair is", "pairs are")
                    + " left out: a run failed, or the outcome is undefined in one of the "
                    + (ofWays || ofLoops ? "runs in which something is held." : "scenarios between the two."));
        }
        return cautions;
    }

    /** Returns the sentences on how the numbers were judged and estimated. */
    List<String> ofJudging() {
        List<String> cautions = new ArrayList<>();
        if (hasCorrected()) {
            cautions.add((ofLoops ? "An effect" : "A share")
                    + " counts as distinguishable only if it passes a correction for all "
                    + (ofLoops ? "loops" : ofWays ? "shares of its cut" : "shares")
                    + " together. So one whose own interval excludes zero may fail.");
        }
        if (ofWays) {
            cautions.add(
                    "The correction is made within each cut. A rest is judged by its own interval only, and so is the"
                            + " difference.");
        }
        if (findings.cuts().stream().anyMatch(cut -> !cut.cut().isExact())) {
            cautions.add("So many " + (ofWays ? "ways" : "settings") + " are not tried in all combinations: each pair"
                    + " of runs takes one random order of them. Alone and last come from the pairs in which a "
                    + (ofWays ? "way" : "setting") + " was first or last.");
        }
        return cautions;
    }

    private void meanings(List<String> cautions) {
        if (ofLoops) {
            cautions.add(
                    "Loops share most of their links. So the numbers of several loops overlap: they are no shares, and"
                            + " their sum has no meaning.");
            cautions.add("A loop is opened by holding the link that no other loop has as it was in the reference. All"
                    + " that passes through this link is then missing, also what never comes back to its beginning.");
        } else if (ofWays) {
            cautions.add(
                    "A way is held as it was in the reference with the same luck. Alone is what a way does while all"
                            + " others of its cut are held, last what is missing when only it is held; the share is the mean over"
                            + " all orders. No policy holds a way: a way is no option that somebody could choose.");
            if (findings.cuts().size() > 1) {
                cautions.add("Each cut divides the same difference anew. Ways of different cuts are links of the same"
                        + " chains, so their shares must not be added.");
            }
        } else if (findings.cuts().get(0).players().size() > 1) {
            cautions.add("Alone is what a setting does by itself, last what it does when all others are in force; the"
                    + " share is the mean over all orders. Where the three differ, settings change what others do.");
        }
    }

    private boolean hasCorrected() {
        for (CutShares cut : findings.cuts()) {
            if (cut.players().stream()
                    .anyMatch(player -> !player.resolved() && player.share().isDistinguishable())) {
                return true;
            }
        }
        return findings.loops().loops().stream()
                .anyMatch(loop -> !loop.resolved() && loop.missing().isDistinguishable());
    }
}
