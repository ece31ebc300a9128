package corridor.lab.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StagesTest {
    private static List<Integer> stages(int waiting, int pairs) {
        List<Integer> stages = new ArrayList<>();
        for (int shown = 0; shown < pairs; shown = stages.get(stages.size() - 1)) {
            stages.add(Stages.next(shown, waiting, pairs));
        }
        return stages;
    }

    @Test
    void bandsComeAtSixteenFortyEightAndAHundredTwelvePairsAndAtTheEnd() {
        assertThat(stages(1, 200)).containsExactly(16, 48, 112, 200);
        assertThat(stages(1, 1000)).containsExactly(16, 48, 112, 1000);
        assertThat(stages(1, 112)).containsExactly(16, 48, 112);
        assertThat(stages(1, 49)).containsExactly(16, 48, 49);
        assertThat(stages(1, 16)).containsExactly(16);
    }

    @Test
    void manyQuestionsHaveTheirFirstBandsAfterHalfAsManyPairs() {
        assertThat(stages(10, 200)).containsExactly(16, 48, 112, 200);
        assertThat(stages(11, 200)).containsExactly(8, 16, 48, 112, 200);
        assertThat(stages(30, 16)).containsExactly(8, 16);
    }
}
