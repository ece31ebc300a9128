package corridor.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTimingTest {
    @Test
    void isFromTenToNinetyPerCentOfTheRunningTotal() {
        assertThat(ShareTiming.of(List.of(0.0, 1.0, 4.0, 4.0, 1.0, 0.0))).contains(new ShareTiming(1, 3, 4, 10, 10));
        assertThat(ShareTiming.of(List.of(-5.0, Double.NaN, -5.0))).contains(new ShareTiming(0, 2, 2, -10, -10));
        assertThat(ShareTiming.of(List.of(1.0, -1.0))).isEmpty();
        assertThat(ShareTiming.of(List.of())).isEmpty();
        ShareTiming back = ShareTiming.of(List.of(-5.0, -7.0, 1.0, 1.0)).orElseThrow();
        assertThat(back).isEqualTo(new ShareTiming(0, 1, 1, -12, -10));
        assertThat(back.turnsBack()).isTrue();
        assertThat(ShareTiming.of(List.of(-5.0, -5.5, 0.5)).orElseThrow().turnsBack())
                .isFalse();
    }

    @Test
    void roundedSharesAddUp() {
        RoundedShares rounded = RoundedShares.of(List.of(1.26, 1.26, -0.52), 0, 2.0, 1);
        assertThat(rounded.players().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(rounded.difference());
        assertThat(rounded.rest()).isZero();
        RoundedShares withRest = RoundedShares.of(List.of(1.26, 1.26), -0.52, 2.0, 1);
        assertThat(withRest.players().get(0).add(withRest.players().get(1)).add(withRest.rest()))
                .isEqualByComparingTo("2.0");
    }
}
