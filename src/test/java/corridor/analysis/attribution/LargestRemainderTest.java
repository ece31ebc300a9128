package corridor.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.random.KeyedRandom;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    private static List<String> texts(List<Double> parts, double total, int decimals) {
        return LargestRemainder.round(parts, total, decimals).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @Test
    void thirdsAddUp() {
        assertThat(texts(List.of(10 / 3.0, 10 / 3.0, 10 / 3.0), 10, 0)).containsExactly("4", "3", "3");
        assertThat(texts(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0), 1, 2)).containsExactly("0.34", "0.33", "0.33");
    }

    @Test
    void negativePartsAddUp() {
        assertThat(texts(List.of(-1085.6, -244.4, 88.4, 62.7), -1178.9, 0))
                .containsExactly("-1086", "-244", "88", "63");
    }

    @Test
    void tensAddUp() {
        assertThat(texts(List.of(-1085.0, -244.0, 88.0, 62.0), -1179.0, -1))
                .containsExactly("-1090", "-240", "90", "60");
    }

    @Test
    void partsMoveByLessThanOneUnitAndAddUp() {
        long key = new KeyedRandom(5, 0, 0).key(1, 1);
        for (int number = 0; number < 300; number++) {
            List<Double> parts = new ArrayList<>();
            double total = 0;
            for (int k = 0; k < 1 + number % 8; k++) {
                parts.add(1000 * (KeyedRandom.draw(key, number, k) - 0.5));
                total += parts.get(k);
            }
            int decimals = number % 4 - 1;
            List<BigDecimal> rounded = LargestRemainder.round(parts, total, decimals);

            assertThat(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(new BigDecimal(total).setScale(decimals, RoundingMode.HALF_UP));
            for (int k = 0; k < parts.size(); k++) {
                assertThat(Math.abs(rounded.get(k).doubleValue() - parts.get(k)))
                        .isLessThanOrEqualTo(Math.pow(10, -decimals));
            }
        }
    }
}
