package corridor.batch;

import corridor.design.StructureDesign;
import corridor.scenario.Scenario;
import java.util.Map;

/** Structure points are design points that set structural switches. */
public record StructurePoints(StructureDesign design) implements DesignPoints {
    @Override
    public int count() {
        return design.points().size();
    }

    @Override
    public Scenario at(int point, Scenario scenario) {
        Map<String, String> options = design.points().get(point);
        return options.isEmpty() ? scenario : scenario.withSwitches(options);
    }

    @Override
    public String noun() {
        return "structure";
    }
}
