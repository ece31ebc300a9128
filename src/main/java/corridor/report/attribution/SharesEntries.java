package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.RoundedShares;
import corridor.result.SharesEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the entry of findings in the report of a batch. */
public final class SharesEntries {
    private SharesEntries() {}

    /** Returns the printed amounts of the shares of a cut, in the order of its players, such as "1,090 fewer". */
    public static List<String> amounts(AttributionFindings findings, CutShares cut) {
        ShareWords words = new ShareWords(findings, UnaryOperator.identity());
        return RoundedShares.of(findings.difference(), cut).players().stream()
                .map(words::amount)
                .toList();
    }

    /** Returns what must be said of how the shares were judged and estimated; none if it does not apply. */
    public static List<String> cautions(AttributionFindings findings) {
        return new ShareCautions(findings).ofJudging();
    }

    /** @param title short name of a scenario */
    public static SharesEntry of(AttributionFindings findings, UnaryOperator<String> title) {
        ShareWords words = new ShareWords(findings, title);
        List<String> sentences = new ArrayList<>(List.of(words.difference()));
        List<String> head = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        if (findings.isUndivided()) {
            sentences.add(words.noShares());
        }
        for (CutShares cut : findings.cuts()) {
            sentences.add(words.shares(cut));
            if (!words.together(cut).isEmpty()) {
                sentences.add(words.together(cut));
            }
            head = ShareRows.head(cut);
            rows.addAll(ShareRows.of(findings, cut));
        }
        if (!findings.isUndivided()) {
            sentences.addAll(cautions(findings));
        }
        return new SharesEntry(findings.scenario(), findings.outcome().id(), sentences, head, rows);
    }
}
