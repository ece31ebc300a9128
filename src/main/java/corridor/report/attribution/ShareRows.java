package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.Estimate;
import corridor.analysis.attribution.PlayerShare;
import corridor.analysis.attribution.RoundedShares;
import corridor.analysis.comparison.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of shares as they are printed: players by size, the rest, the difference. */
final class ShareRows {
    private ShareRows() {}

    static List<String> head(CutShares cut) {
        return List.of(cut.cut().isOfWays() ? "Way" : "Setting", "Share", "95 % interval", "Alone", "Last", "Verdict");
    }

    static List<List<String>> of(AttributionFindings findings, CutShares cut) {
        RoundedShares rounded = RoundedShares.of(findings.difference(), cut);
        int decimals = rounded.decimals();
        List<List<String>> rows = new ArrayList<>();
        for (int k : ShareWords.bySize(cut)) {
            PlayerShare player = cut.players().get(k);
            rows.add(List.of(
                    ShareWords.change(player.player()),
                    ShareWords.signed(rounded.players().get(k)),
                    interval(player.share(), decimals),
                    ShareWords.signed(player.alone(), decimals),
                    ShareWords.signed(player.last(), decimals),
                    verdict(player.resolved(), player.share())));
        }
        boolean ofWays = cut.cut().isOfWays();
        if (ofWays || rounded.rest().signum() != 0) {
            rows.add(List.of(
                    ofWays ? "Rest: " + cut.cut().rest() : "Rest",
                    ShareWords.signed(rounded.rest()),
                    interval(cut.rest(), decimals),
                    "",
                    "",
                    cut.rest().mean() == 0 ? "" : verdict(cut.rest().isDistinguishable(), cut.rest())));
        }
        rows.add(List.of(
                "Difference",
                ShareWords.signed(rounded.difference()),
                interval(findings.difference(), decimals),
                "",
                "",
                findings.difference().verdict().text()));
        return rows;
    }

    static String interval(Estimate estimate, int decimals) {
        return ShareWords.interval(
                estimate.interval().low(), estimate.interval().high(), decimals);
    }

    /** Returns the verdict on a number that has been judged together with others. */
    static String verdict(boolean resolved, Estimate estimate) {
        return resolved ? estimate.verdict().text() : Verdict.NOT_DISTINGUISHABLE.text();
    }
}
