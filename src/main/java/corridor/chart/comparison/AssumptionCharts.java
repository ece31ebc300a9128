package corridor.chart.comparison;

import corridor.analysis.effect.EffectFindings;
import corridor.chart.effect.EffectCharts;
import corridor.chart.page.Chart;
import corridor.chart.page.SampleCaption;
import corridor.text.Capitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The charts of a batch that show how effects depend on single parameters: a switching chart for each scenario, and a
 * sign map of all outcomes, or of all scenarios if there are several.
 */
final class AssumptionCharts {
    private static final int MOST_MAPS = 2;

    private AssumptionCharts() {}

    static List<Chart> of(View view) {
        List<Chart> charts = new ArrayList<>();
        List<String> scenarios = view.scenarios().subList(1, view.scenarios().size());
        for (String scenario : scenarios) {
            List<EffectFindings> findings = findings(view, scenario);
            switching(view, scenario, findings).ifPresent(charts::add);
            if (scenarios.size() == 1 && !findings.isEmpty()) {
                List<String> heads = findings.stream()
                        .map(found -> found.sample().outcome().label())
                        .toList();
                EffectCharts.signs(
                                findings,
                                heads,
                                caption(view, "Paired differences", minus(view, scenario), "", view.id("all-outcomes")))
                        .ifPresent(charts::add);
            }
        }
        if (scenarios.size() > 1) {
            charts.addAll(byScenario(view, scenarios));
        }
        return charts;
    }

    private static List<EffectFindings> findings(View view, String scenario) {
        return view.analysis().effects().stream()
                .filter(found -> found.sample().scenario().equals(scenario))
                .toList();
    }

    /** Draws the first outcome of a scenario at which a sign turns, or else the first that depends on a parameter. */
    private static Optional<Chart> switching(View view, String scenario, List<EffectFindings> findings) {
        Optional<EffectFindings> turning = findings.stream()
                .filter(found -> found.curves().stream()
                        .anyMatch(curve -> !curve.crossings().isEmpty()))
                .findFirst();
        return turning.or(() -> findings.stream()
                        .filter(found -> !found.curves().isEmpty())
                        .findFirst())
                .flatMap(found -> EffectCharts.switching(
                        found,
                        caption(
                                view,
                                minus(view, scenario),
                                "Difference in "
                                        + Capitals.within(
                                                found.sample().outcome().label()),
                                found.sample().outcome().unit(),
                                view.id(SampleCaption.fileName(scenario)))));
    }

    /** Draws sign maps of the first outcomes on which the effects of most scenarios depend on a parameter. */
    private static List<Chart> byScenario(View view, List<String> scenarios) {
        List<Chart> charts = new ArrayList<>();
        List<String> outcomes = view.analysis().effects().stream()
                .map(found -> found.sample().outcome().id())
                .distinct()
                .toList();
        for (String outcome : outcomes) {
            List<EffectFindings> findings = view.analysis().effects().stream()
                    .filter(found -> found.sample().outcome().id().equals(outcome)
                            && scenarios.contains(found.sample().scenario()))
                    .toList();
            if (charts.size() < MOST_MAPS && findings.size() > 1) {
                String label = findings.get(0).sample().outcome().label();
                List<String> heads = findings.stream()
                        .map(found -> view.title(found.sample().scenario()))
                        .toList();
                String title = "Difference in " + Capitals.within(label);
                String from = "Differences from " + view.title(view.analysis().reference());
                EffectCharts.signs(
                                findings, heads, caption(view, from, title, "", view.id(SampleCaption.fileName(label))))
                        .ifPresent(charts::add);
            }
        }
        return charts;
    }

    private static String minus(View view, String scenario) {
        return view.title(scenario) + " minus " + view.title(view.analysis().reference());
    }

    private static SampleCaption caption(View view, String subject, String output, String unit, String fileName) {
        return new SampleCaption(
                view.context().version(),
                view.context().seed(),
                output,
                unit,
                subject + ". Mean of the replicates of each future: " + view.sample(),
                fileName);
    }
}
