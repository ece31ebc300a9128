package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import corridor.chronicle.Target;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import corridor.validation.Concentration;
import corridor.validation.History;
import corridor.validation.Severity;
import corridor.validation.Timing;
import corridor.validation.VarianceReduction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Tests the measures on histories whose numbers are known. */
class MeasuresTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Test
    void severityCountsLethalAttacksByEverybodyKilled() {
        List<History> one = List.of(history(
                1,
                List.of(
                        attack(0, "NWZ", 0, 0),
                        attack(1, "NWZ", 1, 0),
                        attack(2, "NWZ", 1, 3),
                        attack(3, "KEC", 20, 4))));
        Severity severity = Severity.of(one);
        assertThat(severity.mean()).isEqualTo((1 + 24) / 2.0); // more dead attackers than victims: not begun by them
        assertThat(severity.quantile(0.5)).isEqualTo(1);
        assertThat(severity.largeShare()).isEqualTo(24 / 25.0);
    }

    @Test
    void theTailExponentIsThatOfThePowerLawThatWasDrawn() {
        List<Chronicle.Event> attacks = new ArrayList<>();
        long key = new KeyedRandom(1, 0, 0).key(1, 0);
        for (int k = 0; k < 4000; k++) {
            int size = (int) Math.floor((5 - 0.5) * StrictMath.pow(KeyedRandom.draw(key, k), -1 / 1.5) + 0.5);
            attacks.add(attack(k % 300, "NWZ", size, 0));
        }
        assertThat(Severity.of(List.of(history(1, attacks))).tailExponent()).isCloseTo(2.5, Offset.offset(0.08));
    }

    @Test
    void independentAttacksHaveNoExtraVarianceAndNoBranching() {
        List<History> independent = List.of(history(5, poisson(2)));
        assertThat(Timing.extraVariance(independent)).isCloseTo(0, Offset.offset(0.015));
        assertThat(Timing.branching(independent, attack -> true)).isLessThanOrEqualTo(0.15);
    }

    @Test
    void attacksThatTriggerOthersAreFoundOut() {
        List<Chronicle.Event> attacks = new ArrayList<>();
        long key = new KeyedRandom(3, 0, 0).key(1, 0);
        double excited = 2;
        for (int day = 0; day < 1826; day++) {
            int count = InverseCdf.poisson(KeyedRandom.draw(key, day), 1 + 0.5 * excited);
            excited += (count - excited) / 8;
            for (int k = 0; k < count; k++) {
                attacks.add(attack(day, "NWZ", 1, 0));
            }
        }
        List<History> exciting = List.of(history(5, attacks));
        assertThat(Timing.branching(exciting, attack -> true)).isBetween(0.35, 0.65);
        assertThat(Timing.extraVariance(exciting)).isGreaterThan(0.03);
    }

    @Test
    void concentrationIsCompleteInOneAreaAndNoneWhenEven() {
        Concentration country = Concentration.over(Catalogue.standard(), area -> true);
        List<Chronicle.Event> even = new ArrayList<>();
        Catalogue.standard().areas().stream()
                .filter(area -> area.country().equals("PK"))
                .forEach(area -> even.add(attack(0, area.id(), 1, 0)));
        List<History> evenly = List.of(history(1, even));
        List<History> alone = List.of(history(1, List.of(attack(0, "NWZ", 1, 0))));
        assertThat(country.gini(evenly)).isCloseTo(0, Offset.offset(1e-12));
        assertThat(country.top(evenly, 5)).isCloseTo(5.0 / even.size(), Offset.offset(1e-12));
        assertThat(country.gini(alone)).isCloseTo(1 - 1.0 / even.size(), Offset.offset(1e-12));
        assertThat(country.top(alone, 5)).isEqualTo(1);
    }

    @Test
    void neighboursThatShareAttacksHaveAPositiveMoran() {
        Concentration country = Concentration.over(Catalogue.standard(), area -> true);
        List<Chronicle.Event> inKp = new ArrayList<>();
        Catalogue.standard().areas().stream()
                .filter(area -> area.region().equals("KP"))
                .forEach(area -> inKp.add(attack(0, area.id(), 1, 0)));
        assertThat(country.moran(List.of(history(1, inKp)))).isGreaterThan(0.5);
    }

    @Test
    void sharedLuckGainsWhatCorrelationSays() {
        double[] noise = new double[400];
        double[] other = new double[400];
        double[] changed = new double[400];
        long key = new KeyedRandom(5, 0, 0).key(1, 0);
        for (int r = 0; r < noise.length; r++) {
            noise[r] = InverseCdf.normal(KeyedRandom.draw(key, r, 0));
            other[r] = InverseCdf.normal(KeyedRandom.draw(key, r, 1));
            changed[r] = noise[r] + 0.5 * InverseCdf.normal(KeyedRandom.draw(key, r, 2));
        }
        VarianceReduction gain = VarianceReduction.of(noise, changed, other);
        assertThat(gain.ratio()).isBetween(7.0, 11.5); // (1 + 1.25) / 0.25 = 9
        assertThat(gain.low()).isLessThan(9).isGreaterThan(5);
        assertThat(gain.high()).isGreaterThan(9);
        assertThat(gain.correlation()).isCloseTo(1 / Math.sqrt(1.25), Offset.offset(0.05));
    }

    private static List<Chronicle.Event> poisson(double daily) {
        List<Chronicle.Event> attacks = new ArrayList<>();
        long key = new KeyedRandom(2, 0, 0).key(1, 0);
        for (int day = 0; day < 1826; day++) {
            int count = InverseCdf.poisson(KeyedRandom.draw(key, day), daily);
            for (int k = 0; k < count; k++) {
                attacks.add(attack(day, "NWZ", 1, 0));
            }
        }
        return attacks;
    }

    private static History history(int years, List<Chronicle.Event> attacks) {
        return new History(START, years, attacks, List.of(), List.of(), List.of(), new double[0][]);
    }

    private static Chronicle.Event attack(int day, String area, int security, int militants) {
        return new Chronicle.Event(
                day,
                START.plusDays(day),
                Incident.Kind.ATTACK,
                area,
                Catalogue.standard().area(area).region(),
                "TTP",
                "T",
                Target.SECURITY,
                security,
                0,
                militants,
                0,
                0,
                true,
                true,
                security > 0);
    }
}
