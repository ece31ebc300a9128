package corridor.search;

import corridor.analysis.tradeoff.Setting;
import corridor.catalogue.Lever;
import corridor.scenario.LeverSetting;
import corridor.scenario.LeverSetting.Step;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A search space consists of some levers, each with one value in each of a few equal periods of the run. Values of real
 * levers lie on a grid, so that the last digits of a search do not affect its results.
 */
public final class SearchSpace {
    private static final int GRID = 20;
    private static final int MONTHS = 12;

    private final Scenario base;
    private final List<Range> ranges;
    private final List<LocalDate> starts;
    private final List<Setting> settings = new ArrayList<>();

    /** A range is a lever with the bounds of the values to try. */
    public record Range(Lever lever, double low, double high) {}

    /**
     * Divides the run into periods.
     *
     * @param periods number of periods, from 1 to the number of months of the run
     */
    public SearchSpace(Scenario base, List<Range> ranges, int periods) {
        this.base = base;
        this.ranges = List.copyOf(ranges);
        this.starts = starts(base, periods);
        for (Range range : ranges) {
            for (int k = 0; k < periods; k++) {
                LocalDate until = k + 1 < periods ? starts.get(k + 1) : base.end();
                settings.add(new Setting(
                        range.lever,
                        range.low,
                        range.high,
                        starts.get(k).toString(),
                        until.minusDays(1).toString(),
                        periods == 1));
            }
        }
    }

    private static List<LocalDate> starts(Scenario base, int periods) {
        List<LocalDate> starts = new ArrayList<>();
        for (int k = 0; k < periods; k++) {
            starts.add(base.start().plusMonths((long) base.years() * MONTHS * k / periods));
        }
        return starts;
    }

    /** The settings to choose: one for each lever and period, by lever. */
    public List<Setting> settings() {
        return List.copyOf(settings);
    }

    /** Number of options in the space; a double, since it may exceed every integer type. */
    public double options() {
        double options = 1;
        for (Setting setting : settings) {
            options *= steps(setting) + 1;
        }
        return options;
    }

    private static int steps(Setting setting) {
        return setting.lever().kind() == Lever.Kind.REAL ? GRID : (int) (setting.high() - setting.low());
    }

    /** Converts places between 0 and 1 to values of the settings, in the order of the settings. */
    double[] values(double[] places) {
        double[] values = new double[places.length];
        for (int k = 0; k < places.length; k++) {
            Setting setting = settings.get(k);
            double span = setting.high() - setting.low();
            int steps = steps(setting);
            // All steps have equal width, so the ends are as likely as the values between.
            int step = Math.min(steps, (int) (places[k] * (steps + 1)));
            values[k] = setting.low() + span * step / steps;
        }
        return values;
    }

    /** Returns the base scenario with these values of the settings. */
    Scenario scenario(String name, String title, double[] values) {
        Map<String, LeverSetting> levers = new LinkedHashMap<>(base.levers());
        int periods = starts.size();
        for (int j = 0; j < ranges.size(); j++) {
            levers.put(ranges.get(j).lever.id(), path(values, j * periods));
        }
        return new Scenario(
                name,
                title,
                base.ancestry(),
                base.start(),
                base.years(),
                levers,
                base.events(),
                base.parameters(),
                base.switches(),
                base.priors(),
                base.info().ofDerived(""));
    }

    private LeverSetting path(double[] values, int first) {
        if (starts.size() == 1) {
            return new LeverSetting.Constant(values[first]);
        }
        List<Step> steps = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            steps.add(new Step(starts.get(k), values[first + k]));
        }
        return new LeverSetting.Schedule(steps);
    }
}
