package corridor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.analysis.discovery.Interest;
import corridor.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"20", "20%", "20 %", " 20", "2e1"})
    void aShareIsANumberOfPerCentWithOrWithoutItsSign(String text) {
        assertThat(ThresholdText.share("--worst", text)).isEqualTo(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "0", "100", "-5", "1e2%", "20%%", "worst:20", "NaN", "ten"})
    void anotherShareIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> ThresholdText.share("--worst", text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("such as 20 or 20%");
    }

    @Test
    void theWorstCasesNeedNoSignEither() {
        assertThat(ThresholdText.parse("--threshold", "worst:20"))
                .isEqualTo(ThresholdText.parse("--threshold", "worst:20%"))
                .isEqualTo(new Interest(Interest.Kind.WORST, 0.2));
        assertThat(ThresholdText.parse("--threshold", "20")).isEqualTo(new Interest(Interest.Kind.ABOVE, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20%", "above:20%", "worst:100", "worst:", "worst:0%"})
    void anotherRuleIsRefused(String text) {
        assertThatThrownBy(() -> ThresholdText.parse("--threshold", text)).isInstanceOf(InputException.class);
    }
}
