package corridor.cli.text;

import corridor.analysis.statistics.Objective;
import corridor.analysis.tradeoff.Setting;
import corridor.number.Counted;
import corridor.number.DecimalText;
import corridor.search.LeverSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Optimize text describes the plan of a search before it runs. */
public final class OptimizeText {
    private static final String INDENT = "           ";
    private final LeverSearch.Plan plan;

    public OptimizeText(LeverSearch.Plan plan) {
        this.plan = plan;
    }

    /** Returns the scenario, levers with ranges, periods, outcomes with directions, and numbers of runs, in lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Scenario:  " + plan.base().name()));
        Map<String, Setting> levers = new LinkedHashMap<>();
        plan.space()
                .settings()
                .forEach(setting -> levers.putIfAbsent(setting.lever().id(), setting));
        labelled(
                lines,
                "Levers:    ",
                levers.values().stream().map(OptimizeText::range).toList());
        labelled(lines, "Periods:   ", periods());
        labelled(
                lines,
                "Outcomes:  ",
                plan.objectives().stream().map(OptimizeText::outcome).toList());
        lines.add("Futures:   " + (plan.futures() == 1 ? "1, the parameters at their defaults" : plan.futures()));
        lines.add("Options:   at most " + DecimalText.count(plan.options()) + " of " + possible() + ", in "
                + Counted.of(plan.generations(), "generation") + " of " + plan.population());
        lines.add("Runs:      up to " + searchRuns() + ", seed " + plan.seed());
        lines.add(INDENT + "and " + DecimalText.count(plan.freshRuns(0)) + " fresh ones for each option that is kept ("
                + plan.freshReplicates() + " replicates), and as many for the reference");
        return lines;
    }

    /** Returns the number of runs of the search with its factors; the reference is one more option. */
    public String searchRuns() {
        return DecimalText.count(plan.runs()) + " runs (" + Counted.of(plan.options(), "option")
                + " and the reference x " + Counted.of(plan.futures(), "future") + " x "
                + Counted.of(plan.replicates(), "replicate") + ")";
    }

    private static void labelled(List<String> lines, String label, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            lines.add((i == 0 ? label : INDENT) + items.get(i));
        }
    }

    private static String range(Setting setting) {
        boolean real = setting.lever().kind() == corridor.catalogue.Lever.Kind.REAL;
        return setting.lever().id() + " from " + setting.text(setting.low()) + " to " + setting.text(setting.high())
                + (real ? " " + setting.lever().unit() : "")
                + (setting.lever().ofForce() ? " (lever of force)" : "");
    }

    private List<String> periods() {
        return plan.space().settings().stream()
                .map(setting -> setting.from() + " to " + setting.until())
                .distinct()
                .toList();
    }

    private static String outcome(Objective objective) {
        return objective.outcome().id() + ", " + objective.outcome().label() + " ("
                + objective.outcome().unit() + "): " + (objective.less() ? "less" : "more") + " is better";
    }

    private String possible() {
        double options = plan.space().options();
        return options < 1e9
                ? DecimalText.count((long) options) + " possible ones"
                : "more than a billion possible ones";
    }
}
