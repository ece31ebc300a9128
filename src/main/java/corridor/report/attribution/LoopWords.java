package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.OpenedLoops;
import corridor.analysis.attribution.RoundedShares;
import corridor.number.Counted;
import corridor.report.phrase.Wording;
import corridor.text.Capitals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells in sentences what of a difference is missing when single loops are opened. */
final class LoopWords {
    private final AttributionFindings findings;
    private final ShareWords words;

    LoopWords(AttributionFindings findings, ShareWords words) {
        this.findings = findings;
        this.words = words;
    }

    /** Returns the loops by the size of what is missing, the largest first. */
    List<OpenedLoops.Effect> bySize() {
        return findings.loops().loops().stream()
                .sorted(Comparator.comparing(
                        (OpenedLoops.Effect loop) -> Math.abs(loop.missing().mean()), Comparator.reverseOrder()))
                .toList();
    }

    /** Returns the decimals of all numbers. */
    int decimals() {
        List<Double> missing = findings.loops().loops().stream()
                .map(loop -> loop.missing().mean())
                .toList();
        return RoundedShares.decimals(findings.difference(), missing);
    }

    /** Returns what is missing without a loop, as it is printed. */
    BigDecimal missing(OpenedLoops.Effect loop) {
        return ShareWords.rounded(loop.missing().mean(), decimals());
    }

    /** Returns what remains without a loop: as printed, it and what is missing add up to the difference. */
    BigDecimal remains(OpenedLoops.Effect loop) {
        return ShareWords.rounded(findings.difference().mean(), decimals()).subtract(missing(loop));
    }

    /** Returns the sentences on the loops. */
    List<String> sentences() {
        List<String> clauses = new ArrayList<>();
        int clear = 0;
        int small = 0;
        for (OpenedLoops.Effect loop : bySize()) {
            clear += loop.resolved() ? 1 : 0;
            boolean seen = missing(loop).signum() != 0;
            small += loop.resolved() && !seen ? 1 : 0;
            if (loop.resolved() && seen) {
                clauses.add(
                        "without the loop " + name(loop) + ", the difference would be " + words.amount(remains(loop)));
            }
        }
        int others = findings.loops().loops().size() - clear;
        List<String> sentences = new ArrayList<>();
        if (!clauses.isEmpty()) {
            sentences.add(Capitals.upper(String.join("; ", clauses)) + ".");
        }
        if (small > 0) {
            sentences.add(Counted.of(small, "loop does", "loops do")
                    + " something clear, but too little to be seen in these digits.");
        }
        if (others > 0) {
            sentences.add(
                    clear == 0
                            ? "No single loop makes a difference that could be told from chance."
                            : others == 1
                                    ? "What the other loop does cannot be told from chance."
                                    : "What the other " + others + " loops do cannot be told from chance.");
        }
        if (!findings.loops().never().isEmpty()) {
            sentences.add("Not opened, since each of its links is part of another loop: "
                    + Wording.list(findings.loops().never()) + ".");
        }
        return sentences;
    }

    private static String name(OpenedLoops.Effect loop) {
        return "\u201c" + Wording.within(loop.loop().name()) + "\u201d ("
                + loop.loop().id() + ")";
    }
}
