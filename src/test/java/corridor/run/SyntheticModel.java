package corridor.run;

import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.scenario.Info;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A stand-in for the model, in tests of the code around the model. Outcomes are keyed random numbers around a level
 * that grows with the length of the scenario's name.
 */
public final class SyntheticModel {
    private SyntheticModel() {}

    public static Scenario scenario(String name, int years) {
        return new Scenario(
                name,
                "Test scenario " + name,
                List.of(),
                LocalDate.of(2025, 1, 1),
                years,
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Info.EMPTY);
    }

    /** Makes the run functions of a batch with this master seed. */
    public static Function<Scenario, RunFunction> of(OutcomeTable table, long masterSeed) {
        return scenario -> (future, replicate, chronicle) -> {
            KeyedRandom luck = new KeyedRandom(masterSeed, future, replicate);
            double shift = scenario.name().length();
            double[] outcomes = new double[table.all().size()];
            for (int i = 0; i < outcomes.length; i++) {
                outcomes[i] = 100 + shift + InverseCdf.normal(KeyedRandom.draw(luck.key(1, 0), i));
            }
            double[][] monthly = new double[table.monthly().size()][12 * scenario.years()];
            for (int k = 0; k < monthly.length; k++) {
                for (int month = 0; month < monthly[k].length; month++) {
                    double draw = KeyedRandom.draw(luck.key(2, month), k);
                    // The steps of a ladder are whole numbers.
                    boolean step = table.monthly().get(k).id().endsWith("_step");
                    monthly[k][month] = step ? Math.floor(3 * draw) : shift + draw;
                }
            }
            monthly[0][0] = Double.NaN;
            return new RunResult(new RunKey(scenario.name(), 0, future, replicate), luck.seed(), outcomes, monthly);
        };
    }
}
