package corridor.lab.explore;

import corridor.batch.BatchPlan;
import corridor.build.Sha256;
import corridor.catalogue.Catalogue;
import corridor.scenario.Bargaining;
import corridor.scenario.Info;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes keys of what was run, equal for equal settings, whatever names and texts the scenarios have. */
final class Settings {
    private final Catalogue catalogue;

    Settings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the key of all runs of a plan. */
    String of(BatchPlan plan) {
        StringBuilder text = new StringBuilder(design(plan));
        text.append(plan.replicates()).append('\n');
        plan.scenarios().forEach(scenario -> text.append(of(scenario)));
        return Sha256.ofText(text.toString());
    }

    /**
     * Returns the key of the runs of one scenario in a plan. It does not tell how many replicates there are, since the
     * first replicates are the same.
     */
    String of(BatchPlan plan, int scenario) {
        return Sha256.ofText(
                design(plan) + of(plan.points().at(0, plan.scenarios().get(scenario))));
    }

    private String of(Scenario scenario) {
        return ScenarioWriter.toJson(
                new Scenario(
                        "",
                        "",
                        List.of(),
                        scenario.start(),
                        scenario.years(),
                        scenario.levers(),
                        scenario.events(),
                        scenario.parameters(),
                        scenario.switches(),
                        Info.EMPTY),
                catalogue);
    }

    /** The draws of futures follow from their source, number and seed, and from what the scenarios fix. */
    private static String design(BatchPlan plan) {
        StringBuilder text = new StringBuilder();
        text.append(plan.seed())
                .append(' ')
                .append(plan.futures().source())
                .append(' ')
                .append(plan.futures().futures())
                .append('\n');
        if (plan.futures().isDrawn()) {
            Set<String> fixed = new TreeSet<>();
            plan.scenarios()
                    .forEach(scenario ->
                            fixed.add(new TreeSet<>(scenario.parameters().keySet()) + " " + Bargaining.isOn(scenario)));
            text.append(fixed).append('\n');
        }
        return text.toString();
    }
}
