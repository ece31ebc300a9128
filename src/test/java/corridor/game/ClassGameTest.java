package corridor.game;

import static corridor.game.GameUnderTest.CHINA;
import static corridor.game.GameUnderTest.DISTRICTS;
import static corridor.game.GameUnderTest.GOVERNMENT;
import static corridor.game.GameUnderTest.KABUL;
import static corridor.game.GameUnderTest.MILITARY;
import static corridor.game.GameUnderTest.TEHRAN;
import static corridor.game.GameUnderTest.accept;
import static corridor.game.GameUnderTest.offer;
import static corridor.game.GameUnderTest.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.game.GameEntry.By;
import corridor.game.GameEntry.Closed;
import corridor.game.GameEntry.Played;
import corridor.problem.InputException;
import corridor.scenario.LeverSetting;
import corridor.scenario.LeverSetting.Schedule;
import corridor.scenario.LeverSetting.Step;
import corridor.scenario.ScenarioReader;
import corridor.scenario.ScenarioWriter;
import corridor.scenario.ScheduledEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the rules of a game, and the scenario that it amounts to. */
class ClassGameTest {
    private final ClassGame game = GameUnderTest.game();
    private final GameWorld world = game.world("A");

    private void add(GameEntry... entries) {
        List.of(entries).forEach(entry -> game.add(entry, "test"));
    }

    private void refused(GameEntry entry, String rule) {
        int before = game.entries().size();
        assertThatThrownBy(() -> game.add(entry, "game.jsonl:3:1"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("game.jsonl:3:1")
                .hasMessageContaining(rule);
        assertThat(game.entries()).hasSize(before);
    }

    @Test
    void anEmptyGameIsItsBase() {
        add(new Closed("A", 1), new Closed("A", 2));
        assertThat(world.scenario().levers()).isEqualTo(GameUnderTest.BASE.levers());
        assertThat(world.unplayed()).isEqualTo(GameUnderTest.BASE);
    }

    @Test
    void aLeverHasOneScheduleWithStepsOnTheFirstDaysOfRounds() {
        LeverSetting setting =
                GameUnderTest.played().world("A").scenario().levers().get("china.newCommitments");
        assertThat(setting)
                .isEqualTo(new Schedule(List.of(
                        new Step(game.header().from(1), 0.2),
                        new Step(game.header().from(3), Double.NaN))));
    }

    @Test
    void theOrderInWhichSeatsStateTheirMovesDoesNotMatter() {
        List<GameEntry> entries = new ArrayList<>(GameUnderTest.played().entries());
        String expected = text(GameUnderTest.played());
        Random random = new Random(1);
        for (int k = 0; k < 20; k++) {
            ClassGame other = GameUnderTest.game();
            for (int round = 1; round <= 4; round++) {
                int now = round;
                List<GameEntry> moves = new ArrayList<>(entries.stream()
                        .filter(entry -> entry instanceof Played played && played.round() == now)
                        .toList());
                Collections.shuffle(moves, random);
                moves.forEach(move -> other.add(move, "test"));
                other.add(new Closed("A", round), "test");
            }
            assertThat(text(other)).isEqualTo(expected);
        }
    }

    private static String text(ClassGame game) {
        return ScenarioWriter.toJson(game.world("A").scenario(), GameUnderTest.CATALOGUE);
    }

    @Test
    void theScenarioIsAScenarioFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("world-a.json");
        Files.writeString(file, text(GameUnderTest.played()));
        assertThat(new ScenarioReader(GameUnderTest.CATALOGUE).read(file))
                .isEqualTo(GameUnderTest.played().world("A").scenario());
    }

    @Test
    void theLastStatementBeforeClosingWins() {
        add(
                set(1, MILITARY, Map.of("pakistan.iboIntensity", 3.0)),
                set(1, MILITARY, Map.of("pakistan.iboIntensity", 1.5)),
                new Closed("A", 1));
        assertThat(world.moves()).containsExactly(new GameMove(1, "pakistan.iboIntensity", 1.5, List.of(MILITARY)));
    }

    @Test
    void aJointLeverIsInForceOnlyIfBothSayYes() {
        add(offer(1, CHINA, Map.of("both.jointMechanism", 1.0)), new Closed("A", 1));
        add(accept(2, GOVERNMENT, Map.of("both.jointMechanism", 1.0)), new Closed("A", 2));
        assertThat(world.moves()).isEmpty();
        add(
                accept(3, GOVERNMENT, Map.of("both.jointMechanism", 1.0)),
                offer(3, CHINA, Map.of("both.jointMechanism", 1.0)),
                new Closed("A", 3));
        assertThat(world.moves())
                .containsExactly(new GameMove(3, "both.jointMechanism", 1, List.of(CHINA, GOVERNMENT)));
        add(set(4, GOVERNMENT, Map.of("both.jointMechanism", Double.NaN)), new Closed("A", 4));
        assertThat(world.moves(4))
                .containsExactly(new GameMove(4, "both.jointMechanism", Double.NaN, List.of(GOVERNMENT)));
        assertThat(world.standing()).isEmpty();
    }

    @Test
    void anOfferThatWasChangedIsNotAccepted() {
        add(
                offer(1, CHINA, Map.of("china.siteTroops", 500.0)),
                accept(1, MILITARY, Map.of("china.siteTroops", 500.0)),
                offer(1, CHINA, Map.of("china.siteTroops", 3000.0)),
                new Closed("A", 1));
        assertThat(world.moves()).isEmpty();
    }

    @Test
    void twoEqualOffersAreAnAgreement() {
        add(
                offer(1, GOVERNMENT, Map.of("china.equipment", 2.0)),
                offer(1, CHINA, Map.of("china.equipment", 2.0)),
                new Closed("A", 1));
        assertThat(world.moves()).containsExactly(new GameMove(1, "china.equipment", 2, List.of(CHINA, GOVERNMENT)));
    }

    @Test
    void aSeatAsksOnlyForWhatTheLessonAllows() {
        add(
                offer(1, KABUL, Map.of("pakistan.borderClosure", 0.0)),
                accept(1, MILITARY, Map.of("pakistan.borderClosure", 0.0)),
                new Closed("A", 1));
        assertThat(world.moves())
                .containsExactly(new GameMove(1, "pakistan.borderClosure", 0, List.of(KABUL, MILITARY)));
        refused(offer(2, KABUL, Map.of("pakistan.airStrikes", 0.0)), "may not ask for it");
        refused(accept(2, TEHRAN, Map.of("pakistan.borderClosure", 0.0)), "cannot accept");
    }

    @Test
    void movesThatBreakARuleAreRefused() {
        refused(set(1, DISTRICTS, Map.of("pakistan.amnesty", 1.0)), "is decided by " + GOVERNMENT);
        refused(set(1, CHINA, Map.of("imf.strictness", 1.0)), "no seat decides imf.strictness");
        refused(set(1, CHINA, Map.of("both.jointCombat", 1.0)), "offer a value");
        refused(offer(1, MILITARY, Map.of("pakistan.airStrikes", 1.0)), "alone, which sets it");
        refused(set(1, MILITARY, Map.of("pakistan.iboIntensity", 9.0)), "out of its range");
        refused(set(1, TEHRAN, Map.of("iran.coordination", 1.5)), "out of its range");
        refused(offer(1, CHINA, Map.of("both.jointMechanism", Double.NaN)), "out of its range");
        refused(set(2, MILITARY, Map.of("pakistan.iboIntensity", 2.0)), "round 2 is not open");
        refused(new Closed("B", 1), "there is no world B");
        refused(new Closed("A", 2), "round 2 is not open");
        refused(new GameEntry.Undone("A", 1), "no round is closed");
        refused(
                set(
                        1,
                        CHINA,
                        Map.of("china.newCommitments", 1.0, "china.messaging", 1.0, "china.powerSectorStop", 1.0)),
                "at most 2 changes");
        refused(
                new Played("A", 1, KABUL, Map.of("kabul.hostingDeal", 1.0), Map.of(), Map.of(), By.MODEL),
                "makes no moves");
        refused(
                new Played(
                        "A",
                        1,
                        CHINA,
                        Map.of("both.jointCombat", Double.NaN),
                        Map.of("both.jointCombat", 1.0),
                        Map.of(),
                        By.SEAT),
                "named twice");
    }

    @Test
    void anUndoneRoundIsOpenAgainAndForgotten() {
        add(
                set(1, MILITARY, Map.of("pakistan.iboIntensity", 3.0)),
                new GameEntry.Injected(
                        "A", 1, ScheduledEvent.summit(game.header().from(1).plusDays(3))),
                new Closed("A", 1));
        assertThat(world.scenario().events())
                .hasSize(GameUnderTest.BASE.events().size() + 1);
        add(new GameEntry.Undone("A", 1));
        assertThat(world.open()).isEqualTo(1);
        assertThat(world.scenario().levers()).isEqualTo(GameUnderTest.BASE.levers());
        assertThat(world.scenario().events()).isEqualTo(GameUnderTest.BASE.events());
        refused(
                new GameEntry.Injected(
                        "A", 1, ScheduledEvent.summit(game.header().from(2))),
                "must lie within the open round");
    }

    @Test
    void settingsAreHandedBackAfterTheLastRoundIfTheClassWishes() {
        ClassGame played = GameUnderTest.played();
        assertThat(played.world("A").scenario().levers().get("pakistan.localBenefit"))
                .isEqualTo(new Schedule(List.of(new Step(played.header().from(4), 0.7))));
        played.add(new GameEntry.Afterwards("A", false), "test");
        assertThat(played.world("A").scenario().levers().get("pakistan.localBenefit"))
                .isEqualTo(new Schedule(List.of(
                        new Step(played.header().from(4), 0.7),
                        new Step(played.header().end(), Double.NaN))));
        assertThat(played.world("A").scenario().levers().get("china.newCommitments"))
                .isEqualTo(GameUnderTest.played().world("A").scenario().levers().get("china.newCommitments"));
    }

    @Test
    void aGameGoesOnFromSettingsOfItsBase() {
        GameHeader plain = GameUnderTest.header();
        GameHeader header = new GameHeader(
                plain.version(),
                plain.catalogue(),
                GameUnderTest.BASE.with(
                        Map.of("pakistan.iboIntensity", new LeverSetting.Constant(2)), Map.of(), Map.of()),
                "",
                plain.seed(),
                plain.rounds(),
                plain.end(),
                plain.worlds(),
                plain.seats());
        ClassGame other = new ClassGame(GameUnderTest.CATALOGUE, header);
        other.add(set(1, MILITARY, Map.of("pakistan.iboIntensity", Double.NaN)), "test");
        other.add(new Closed("A", 1), "test");
        assertThat(other.world("A").scenario().levers().get("pakistan.iboIntensity"))
                .isEqualTo(new Schedule(
                        List.of(new Step(GameUnderTest.BASE.start(), 2), new Step(header.from(1), Double.NaN))));
        assertThat(Optional.ofNullable(other.world("A").unplayed().levers().get("pakistan.iboIntensity")))
                .contains(new LeverSetting.Constant(2));
    }
}
