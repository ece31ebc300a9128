package corridor.study;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.Target;
import corridor.random.KeyedRandom;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.RunFunction;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.time.temporal.ChronoUnit;

/** A model with keyed attacks on two of three days, in three areas; each attack is reported and lethal. */
public final class ToldAttacks {
    private static final String[] AREAS = {"NWZ", "KEC", "QUE"};
    private static final Incident.Names NAMES = new Incident.Names() {
        @Override
        public String area(int area) {
            return AREAS[area];
        }

        @Override
        public String region(int area) {
            return area == 0 ? "KP" : "BAL";
        }

        @Override
        public String group(int group) {
            return "TTP";
        }

        @Override
        public String movement(int group) {
            return group == 0 ? "T" : "B";
        }
    };

    private ToldAttacks() {}

    public static RunFactory model() {
        return (scenario, drawn, seed) -> {
            RunFunction sound = SyntheticModel.of(OutcomeTable.of(Catalogue.standard()), seed)
                    .apply(scenario);
            return (future, replicate, chronicle) -> {
                tell(scenario, seed, replicate, chronicle);
                return sound.run(future, replicate, chronicle);
            };
        };
    }

    private static void tell(Scenario scenario, long seed, int replicate, Chronicle chronicle) {
        long key = new KeyedRandom(seed, 0, replicate).key(7, 0);
        int days = (int) ChronoUnit.DAYS.between(scenario.start(), scenario.end());
        for (int day = 0; day < days; day++) {
            if (KeyedRandom.draw(key, day, 0) < 2.0 / 3) {
                int area = (int) (3 * KeyedRandom.draw(key, day, 1));
                int killed = 1 + (int) (6 * KeyedRandom.draw(key, day, 2));
                chronicle.incident(new Incident(
                        day,
                        scenario.start().plusDays(day),
                        Incident.Kind.ATTACK,
                        area,
                        area == 0 ? 0 : 1,
                        Target.SECURITY,
                        killed,
                        0,
                        0,
                        0,
                        0,
                        true,
                        true,
                        true,
                        NAMES));
            }
        }
    }
}
