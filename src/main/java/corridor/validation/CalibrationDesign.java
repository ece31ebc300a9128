package corridor.validation;

import corridor.batch.DesignPoints;
import corridor.result.RunKey;
import corridor.scenario.Scenario;
import java.util.List;
import java.util.Map;

/** The calibration design runs a scenario at calibration points. Each point uses its own random numbers. */
record CalibrationDesign(List<CalibrationPoint> points) implements DesignPoints {
    CalibrationDesign {
        points = List.copyOf(points);
    }

    @Override
    public int count() {
        return points.size();
    }

    @Override
    public Scenario at(int point, Scenario scenario) {
        CalibrationPoint values = points.get(point);
        return scenario.with(Map.of(), values.parameters(), values.options());
    }

    @Override
    public int luck(RunKey key, int replicates) {
        return key.point() * replicates + key.replicate();
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
