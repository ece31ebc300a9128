package corridor.batch;

import corridor.catalogue.Catalogue;
import corridor.design.Experiment;
import corridor.design.ExperimentPoints;
import corridor.design.PointSetting;
import corridor.result.RunKey;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An experiment design sets levers, parameters and switches at each point of an experiment, in place of the scenario's
 * settings.
 */
public final class ExperimentDesign implements DesignPoints {
    private final Experiment experiment;
    private final ExperimentPoints points;
    private final List<PointSetting> settings;

    private ExperimentDesign(Experiment experiment, ExperimentPoints points, List<PointSetting> settings) {
        this.experiment = experiment;
        this.points = points;
        this.settings = settings;
    }

    /** Returns the design of an experiment on a scenario. */
    public static ExperimentDesign of(Catalogue catalogue, Experiment experiment, Scenario scenario) {
        Map<String, Double> fixed = new LinkedHashMap<>(catalogue.startValues(scenario.start()));
        fixed.putAll(scenario.parameters());
        return new ExperimentDesign(
                experiment,
                ExperimentPoints.of(experiment, catalogue, catalogue.relations(), fixed),
                PointSetting.of(experiment.design().space(), catalogue));
    }

    /**
     * Returns the parameters that the scenario or its start state fixes. A pattern of names in a request does not match
     * them.
     */
    public static Set<String> fixed(Catalogue catalogue, Scenario scenario) {
        Set<String> fixed =
                new LinkedHashSet<>(catalogue.startValues(scenario.start()).keySet());
        fixed.addAll(scenario.parameters().keySet());
        return fixed;
    }

    public Experiment experiment() {
        return experiment;
    }

    public ExperimentPoints points() {
        return points;
    }

    /** Returns the options of the varied switches by point; one empty entry when no switch is varied. */
    public List<Map<String, String>> switches() {
        if (settings.stream().noneMatch(setting -> setting.kind() == PointSetting.Kind.SWITCH)) {
            return List.of(Map.of());
        }
        List<Map<String, String>> options = new ArrayList<>();
        for (double[] values : points.run()) {
            Map<String, String> point = new LinkedHashMap<>();
            for (int j = 0; j < values.length; j++) {
                if (settings.get(j).kind() == PointSetting.Kind.SWITCH) {
                    point.put(settings.get(j).id(), settings.get(j).text(values[j]));
                }
            }
            options.add(point);
        }
        return options;
    }

    @Override
    public int count() {
        return points.count();
    }

    @Override
    public Scenario at(int point, Scenario scenario) {
        double[] values = points.run()[point];
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        Map<String, Double> parameters = new LinkedHashMap<>();
        Map<String, String> switches = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            PointSetting setting = settings.get(j);
            switch (setting.kind()) {
                case PARAMETER -> parameters.put(setting.id(), values[j]);
                case SWITCH -> switches.put(setting.id(), setting.text(values[j]));
                case LEVER ->
                    levers.put(
                            setting.id(),
                            setting.leverValue(values[j])
                                    .<LeverSetting>map(LeverSetting.Constant::new)
                                    .orElseGet(LeverSetting.Endogenous::new));
            }
        }
        return scenario.with(levers, parameters, switches);
    }

    @Override
    public int luck(RunKey key, int replicates) {
        return experiment.sharedLuck() ? key.replicate() : key.point() * replicates + key.replicate();
    }

    @Override
    public boolean many() {
        return true;
    }

    @Override
    public String noun() {
        return "point";
    }
}
