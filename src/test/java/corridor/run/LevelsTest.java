package corridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares levels of the first year of the baseline with the record of 2025 (PIPS: 699 attacks, 1,034 killed; KP 413,
 * Balochistan 254; NACTA: 14 attacks on Chinese in four years). The comparison is in sample, since the defaults were
 * set with these figures.
 */
class LevelsTest {
    private static final int RUNS = 60;
    private static final Map<String, Integer> REPORTED = new TreeMap<>();
    private static int reported;
    private static int killed;
    private static int onChinese;
    private static double[] attacks;

    @BeforeAll
    static void run() {
        Runner runner = new Runner(Catalogue.standard(), Histories.baseline(1), 5);
        attacks = new double[RUNS];
        for (int r = 0; r < RUNS; r++) {
            attacks[r] = Histories.value(runner.run(0, r, new Counter()), "attacks_pips");
        }
        java.util.Arrays.sort(attacks);
    }

    @Test
    void attacksAreWithinAQuarterOfTheRecord() {
        assertThat(attacks[RUNS / 2]).isBetween(699 * 0.75, 699 * 1.25);
    }

    @Test
    void provincesShareAttacksAsInTheRecord() {
        assertThat(share("KP")).isBetween(0.58 - 0.07, 0.58 + 0.07);
        assertThat(share("BAL")).isBetween(0.375 - 0.07, 0.375 + 0.07);
        assertThat(1 - share("KP") - share("BAL")).isLessThanOrEqualTo(0.05 + 0.07);
    }

    @Test
    void attacksKillAsManyAsInTheRecord() {
        assertThat((double) killed / reported).isBetween(1.3, 1.9);
    }

    @Test
    void attacksOnChineseAreWithinTheIntervalOfTheRecord() {
        assertThat((double) onChinese / RUNS).isBetween(1.9, 5.9);
    }

    private static double share(String region) {
        return REPORTED.getOrDefault(region, 0) / (double) reported;
    }

    private static final class Counter implements Chronicle {
        @Override
        public boolean listens() {
            return true;
        }

        @Override
        public void decision(Decision decision) {}

        @Override
        public void change(Change change) {}

        @Override
        public void incident(Incident incident) {
            Event event = incident.row();
            if (event.reportedPips()) {
                reported++;
                killed += event.killedSecurity()
                        + event.killedCivilian()
                        + event.killedMilitant()
                        + event.killedChinese();
                REPORTED.merge(event.region(), 1, Integer::sum);
            }
            if (event.onChinese()) {
                onChinese++;
            }
        }
    }
}
