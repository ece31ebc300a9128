package corridor.run;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.scenario.Info;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import corridor.scenario.ScheduledEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes scenarios and runs in code, for tests of the model. */
public final class Histories {
    public static final LocalDate START = LocalDate.of(2025, 1, 1);

    private Histories() {}

    public static Scenario scenario(int years, Map<String, LeverSetting> levers, Map<String, Double> parameters) {
        return scenario(years, levers, parameters, Map.of(), List.of());
    }

    public static Scenario scenario(
            int years,
            Map<String, LeverSetting> levers,
            Map<String, Double> parameters,
            Map<String, String> switches,
            List<ScheduledEvent> events) {
        return new Scenario("test", "Test", List.of(), START, years, levers, events, parameters, switches, Info.EMPTY);
    }

    public static Scenario baseline(int years) {
        return scenario(years, Map.of(), Map.of());
    }

    /** Returns the run-level values of one outcome over replicates 0 .. n-1. */
    public static double[] outcome(Catalogue catalogue, Scenario scenario, long seed, int replicates, String outcome) {
        Runner runner = new Runner(catalogue, scenario, seed);
        int column = OutcomeTable.of(catalogue).index(outcome);
        double[] values = new double[replicates];
        for (int r = 0; r < replicates; r++) {
            values[r] = runner.run(0, r, Chronicle.SILENT).outcomes()[column];
        }
        return values;
    }

    public static double value(RunResult result, String outcome) {
        return result.outcomes()[OutcomeTable.of(Catalogue.standard()).index(outcome)];
    }
}
