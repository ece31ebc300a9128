package corridor.game.play;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.chronicle.Chronicle;
import corridor.game.ClassGame;
import corridor.game.GameEntry;
import corridor.game.GameUnderTest;
import corridor.game.GameWorld;
import corridor.result.OutcomeTable;
import corridor.run.RunFactory;
import corridor.run.Runner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what a class sees of its rounds. */
class GamePlayTest {
    private static final RunFactory MODEL = Runner.factory(GameUnderTest.CATALOGUE);

    private static GamePlay play() {
        GamePlay play = new GamePlay(GameUnderTest.CATALOGUE, GameUnderTest.header(), MODEL, GamePlay.USUAL_NUMBERS);
        for (int replicate = 0; replicate < 40; replicate++) {
            play.addUsual(replicate);
        }
        return play;
    }

    @Test
    void whatWasRevealedStaysTrueInLaterRounds() {
        GamePlay play = play();
        List<RoundReveal> atOnce = new ArrayList<>();
        ClassGame game = GameUnderTest.game();
        GameWorld world = game.world("A");
        for (GameEntry entry : GameUnderTest.played().entries()) {
            game.add(entry, "test");
            if (entry instanceof GameEntry.Closed closed) {
                atOnce.add(play.reveal(world, closed.round()));
            }
        }
        for (int round = 1; round <= 4; round++) {
            assertThat(play.reveal(world, round)).isEqualTo(atOnce.get(round - 1));
        }
    }

    @Test
    void numbersAreThoseOfTheHistoryAndNothingLaterIsShown() {
        GamePlay play = play();
        GameWorld world = GameUnderTest.played().world("A");
        double[][] monthly =
                MODEL.create(world.scenario(), 7).run(0, 0, Chronicle.SILENT).monthly();
        RoundReveal reveal = play.reveal(world, 2);
        RoundNumber attacks = reveal.numbers().get(0);
        double[] series = monthly[OutcomeTable.of(GameUnderTest.CATALOGUE).monthlyIndex("attacks_pips")];
        assertThat(attacks.value()).isEqualTo(series[6] + series[7] + series[8]);
        assertThat(attacks.before()).isEqualTo(series[3] + series[4] + series[5]);
        assertThat(attacks.series()).hasSize(9);
        assertThat(attacks.usual().low()).isLessThan(attacks.usual().high());
        assertThat(attacks.usual().changeLow()).isLessThan(attacks.usual().changeHigh());
        assertThat(reveal.numbers()).hasSize(6);
        assertThat(reveal.news()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.date()).isBetween("2025-07-01", "2025-09-30");
            assertThat(item.text()).doesNotContain("world-a", "scenario");
        });
    }
}
