package corridor.chart.attribution;

import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.PlayerShare;
import corridor.catalogue.Outcome;
import corridor.chart.page.NumberText;
import corridor.chart.page.Page;
import corridor.number.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A share view is what the charts of one cut have in common: names, texts and the order of the players.
 *
 * @param title short name of a scenario
 */
record ShareView(AttributionFindings findings, CutShares cut, UnaryOperator<String> title, String version, long seed) {
    Outcome outcome() {
        return findings.outcome();
    }

    String reference() {
        return title.apply(findings.reference());
    }

    String scenario() {
        return title.apply(findings.scenario());
    }

    /** Players by the size of their share, the largest first. */
    List<PlayerShare> bySize() {
        return cut.players().stream()
                .sorted(Comparator.comparing(
                        (PlayerShare player) -> Math.abs(player.share().mean()), Comparator.reverseOrder()))
                .toList();
    }

    /** Number of pairs of runs in words. */
    String sample() {
        return Counted.of(findings.pairs(), "pair") + " of runs"
                + (findings.severalFutures() ? " in " + Counted.of(findings.units(), "future") : "");
    }

    /** A number with its sign, at the resolution of the whole difference. */
    String signed(double value) {
        return NumberText.signed(value, findings.difference().half());
    }

    Page page(String heading, String subtitle, List<Page.Key> key, String note) {
        return new Page(version, seed, heading, subtitle, key, note);
    }
}
