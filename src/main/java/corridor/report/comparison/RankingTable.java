package corridor.report.comparison;

import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.Standing;
import corridor.catalogue.Outcome;
import corridor.report.page.Html;
import corridor.report.page.Table;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The ranking table orders the scenarios by each outcome of the answer, from the lowest to the highest mean. Scenarios
 * without a clear difference from the reference share its place.
 */
final class RankingTable {
    /** Smallest number of scenarios, with the reference, that are worth an order. */
    private static final int FEWEST = 3;

    private final Analysis analysis;

    RankingTable(Analysis analysis) {
        this.analysis = analysis;
    }

    /** An outcome and the scenarios in their order, as words. */
    record Ranking(Outcome outcome, String lower, String middle, String higher) {}

    /** Returns the rankings of the outcomes that differ clearly in any scenario; empty below three scenarios. */
    List<Ranking> rankings() {
        List<Ranking> rankings = new ArrayList<>();
        if (analysis.scenarios().size() < FEWEST) {
            return rankings;
        }
        for (Outcome outcome : new Headlines(analysis).answer()) {
            List<Finding> findings = analysis.scenarios().stream()
                    .flatMap(scenario -> analysis.finding(scenario, outcome).stream())
                    .filter(Finding::hasInterval)
                    .toList();
            if (findings.stream().anyMatch(RankingTable::isClear)) {
                rankings.add(ranking(outcome, findings));
            }
        }
        return rankings;
    }

    private Ranking ranking(Outcome outcome, List<Finding> findings) {
        List<String> same = findings.stream()
                .filter(finding -> !isClear(finding))
                .map(finding -> analysis.label(finding.scenario()))
                .toList();
        return new Ranking(
                outcome,
                side(findings, finding -> finding.difference().mean() < 0),
                analysis.referenceLabel() + (same.isEmpty() ? "" : "; not clearly different: " + Wording.list(same)),
                side(findings, finding -> finding.difference().mean() > 0));
    }

    private String side(List<Finding> findings, Predicate<Finding> side) {
        return String.join(
                "; ",
                findings.stream()
                        .filter(RankingTable::isClear)
                        .filter(side)
                        .sorted(Comparator.comparingDouble(
                                finding -> finding.difference().mean()))
                        .map(finding -> told(finding, analysis.label(finding.scenario())))
                        .toList());
    }

    /** Whether a finding has a direction that is resolved, though it may depend on what was varied. */
    static boolean isClear(Finding finding) {
        return finding.isDirected() && standing(finding) != Standing.UNRESOLVED;
    }

    /** Returns the scenario with its mean difference, and a mark if the direction depends on what was varied. */
    static String told(Finding finding, String label) {
        String size = Wording.sizeAndInterval(Wording.inLargerUnits(finding.difference()))
                .lead();
        return label + " (" + size + (standing(finding) == Standing.DEPENDS ? ", depends" : "") + ")";
    }

    private static Standing standing(Finding finding) {
        return finding.conclusion().map(Conclusion::standing).orElse(Standing.UNTESTED);
    }

    void write(Html html) {
        List<Ranking> rankings = rankings();
        if (rankings.isEmpty()) {
            return;
        }
        html.element("h3", "Which scenario for which outcome");
        html.element(
                "p",
                "Scenarios from the lowest to the highest mean of each outcome. Outcomes may disagree, and none counts more"
                        + " than another here. Each scenario was compared with " + analysis.referenceLabel()
                        + ", so the order of two on the same side may be chance. Depends: the direction turns on what was varied.",
                "class",
                "note");
        html.open("div", "class", "ranking");
        Table table = new Table(html, "Outcome", "Below " + analysis.referenceLabel(), "Near it", "Above it");
        for (Ranking ranking : rankings) {
            table.row()
                    .head(() -> html.text(ranking.outcome().label()))
                    .cell(ranking.lower())
                    .cell(ranking.middle())
                    .cell(ranking.higher());
        }
        table.finish();
        html.close();
    }
}
