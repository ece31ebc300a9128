package corridor.workflow.attribution;

import corridor.catalogue.Catalogue;
import corridor.random.KeyedRandom;
import corridor.result.OutcomeTable;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.run.DrawnParameters;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.run.SyntheticModel;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A model whose attacks are known: a number by luck, less 10 or 11 with more operations, plus 4 with closed crossings,
 * and less 6 with both. All other levers do nothing. The first half of the effect is in the first month.
 */
final class LeverModel implements RunFactory {
    static final Catalogue CATALOGUE = Catalogue.standard();
    static final OutcomeTable TABLE = OutcomeTable.of(CATALOGUE);
    static final String OPERATIONS = "pakistan.iboIntensity";
    static final String CLOSURE = "pakistan.borderClosure";
    static final String INERT = "pakistan.airStrikes";

    /** Number of runs so far. */
    final AtomicInteger runs = new AtomicInteger();

    /** Makes a scenario of one year that sets these levers to 1. */
    static Scenario scenario(String name, String... levers) {
        Scenario plain = SyntheticModel.scenario(name, 1);
        Map<String, LeverSetting> set = new LinkedHashMap<>();
        List.of(levers).forEach(lever -> set.put(lever, new LeverSetting.Constant(1)));
        return plain.with(set, Map.of(), Map.of());
    }

    @Override
    public RunFunction create(Scenario scenario, DrawnParameters drawn, long seed) {
        // The other outcomes do not depend on the scenario, as its name is always of one length.
        RunFunction base = SyntheticModel.of(TABLE, seed).apply(SyntheticModel.scenario("any", 1));
        return (future, replicate, chronicle) -> {
            runs.incrementAndGet();
            RunResult run = base.run(future, replicate, chronicle);
            long key = new KeyedRandom(seed, future, replicate).key(9, 0);
            double effect = effect(scenario, key);
            double[][] monthly = run.monthly();
            monthly[0][0] = Double.NaN;
            monthly[TABLE.monthlyIndex("attacks")][1] = Math.ceil(effect / 2);
            monthly[TABLE.monthlyIndex("attacks")][2] = effect - Math.ceil(effect / 2);
            run.outcomes()[TABLE.index("attacks")] = Math.rint(1000 * KeyedRandom.draw(key, 0)) + effect;
            return new RunResult(
                    new RunKey(scenario.name(), 0, future, replicate), run.seed(), run.outcomes(), monthly);
        };
    }

    static double effect(Scenario scenario, long key) {
        boolean operations = scenario.levers().containsKey(OPERATIONS);
        boolean closure = scenario.levers().containsKey(CLOSURE);
        double more = KeyedRandom.draw(key, 1) < 0.5 ? 11 : 10;
        return (operations ? -more : 0) + (closure ? 4 : 0) + (operations && closure ? -6 : 0);
    }
}
