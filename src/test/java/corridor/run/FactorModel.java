package corridor.run;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import java.util.Arrays;

/**
 * A stand-in for the model whose first outcome, attacks, is known. With shares a and b of the ranges of two parameters,
 * attacks are 1000 + 800 a + 300 b + 400 a b. INERT adds 100, 50 times the intensity of operations is subtracted, and
 * chance adds a little. All other outcomes are 7.
 */
public final class FactorModel {
    public static final String A = "groups.attackTtp";
    public static final String B = "civil.rho";
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final double CHANCE = 10;

    private FactorModel() {}

    public static RunFactory factory() {
        return (scenario, drawn, seed) -> (future, replicate, chronicle) ->
                run(scenario, new KeyedRandom(seed, future, replicate), future, replicate);
    }

    private static RunResult run(Scenario scenario, KeyedRandom luck, int future, int replicate) {
        double level = 1000
                + 800 * share(scenario, A)
                + 300 * share(scenario, B)
                + 400 * share(scenario, A) * share(scenario, B)
                + ("INERT".equals(scenario.switches().get("FEAR_MODEL")) ? 100 : 0)
                - (scenario.levers().get("pakistan.iboIntensity") instanceof LeverSetting.Constant lever
                        ? 50 * lever.value()
                        : 0);
        double[] outcomes = new double[TABLE.all().size()];
        Arrays.fill(outcomes, 7);
        outcomes[TABLE.index("attacks")] = level + CHANCE * InverseCdf.normal(KeyedRandom.draw(luck.key(1, 0), 0));
        double[][] monthly = new double[TABLE.monthly().size()][12 * scenario.years()];
        for (double[] series : monthly) {
            Arrays.fill(series, 7);
        }
        for (int month = 0; month < monthly[0].length; month++) {
            monthly[TABLE.monthlyIndex("attacks")][month] = level / 12 + month * share(scenario, B);
        }
        return new RunResult(new RunKey(scenario.name(), 0, future, replicate), luck.seed(), outcomes, monthly);
    }

    private static double share(Scenario scenario, String id) {
        Parameter parameter = Catalogue.standard().parameter(id);
        double value = scenario.parameters().getOrDefault(id, parameter.defaultValue());
        return (value - parameter.low()) / (parameter.high() - parameter.low());
    }
}
