package corridor.example;

import corridor.Corridor;
import corridor.analysis.statistics.Interval;
import corridor.scenario.Scenario;
import corridor.workflow.RunOutcomes;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a scenario, changes a lever, runs both with shared random numbers, and prints mean differences. */
public final class PairedRuns {
    private PairedRuns() {}

    public static void main(String[] arguments) {
        print(System.out, Path.of("scenarios/baseline.json"), Path.of("scenarios/investment-freeze-24m.json"));
    }

    static void print(PrintStream out, Path reference, Path changed) {
        Corridor corridor = Corridor.standard();
        Scenario baseline = corridor.read(reference);
        Scenario freeze = corridor.read(changed);
        RunOutcomes runs = corridor.run(List.of(baseline, freeze), 40, 7);
        for (String outcome : List.of("attacks", "deaths", "deaths_chinese")) {
            double mean = runs.meanDifference(freeze.name(), outcome);
            Interval interval = runs.interval(freeze.name(), outcome);
            out.printf(Locale.ROOT, "%s: %.1f (%.1f to %.1f)%n", outcome, mean, interval.low(), interval.high());
        }
    }
}
