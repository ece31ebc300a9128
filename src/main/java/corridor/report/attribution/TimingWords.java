package corridor.report.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.Estimate;
import corridor.analysis.attribution.PlayerShare;
import corridor.analysis.attribution.RoundedShares;
import corridor.analysis.attribution.ShareTiming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells in sentences when a difference and its clear shares arise; for outcomes that are sums of months. */
final class TimingWords {
    private final AttributionFindings findings;
    private final ShareWords words;

    TimingWords(AttributionFindings findings, ShareWords words) {
        this.findings = findings;
        this.words = words;
    }

    /** Returns the sentences. */
    List<String> of(CutShares cut) {
        List<String> sentences = new ArrayList<>();
        int decimals = RoundedShares.of(findings.difference(), cut).decimals();
        when("The difference", findings.months(), decimals).ifPresent(sentences::add);
        for (PlayerShare player : cut.players()) {
            if (player.resolved() && cut.players().size() > 1) {
                when(
                                "The share of " + ShareWords.quoted(player),
                                player.months().stream()
                                        .map(PlayerShare.Month::share)
                                        .toList(),
                                decimals)
                        .ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private Optional<String> when(String what, List<Estimate> months, int decimals) {
        List<Double> means = months.stream().map(Estimate::mean).toList();
        return ShareTiming.of(means).map(timing -> {
            String from = findings.first().plusMonths(timing.from()).toString();
            return timing.turnsBack()
                    ? what + " builds up from " + from + " on, is largest by "
                            + findings.first().plusMonths(timing.peak()) + " ("
                            + words.amount(ShareWords.rounded(timing.most(), decimals))
                            + " so far), and then shrinks."
                    : what + " arises mostly from " + from + " to "
                            + findings.first().plusMonths(timing.to()) + ".";
        });
    }
}
