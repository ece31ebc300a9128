package corridor.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.Corridor;
import corridor.lesson.Lesson.Play;
import corridor.lesson.LessonSeat.Card;
import corridor.lesson.TypicalMoves.Kind;
import corridor.scenario.LeverSetting.Step;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.scenario.ScenarioWriter;
import corridor.workflow.RunOutcomes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cards of each lesson with a game give valid scenarios, which run. */
class TypicalMovesTest {
    private final Corridor corridor = Corridor.standard();

    @TempDir
    private Path folder;

    static Stream<Lesson> games() {
        return LessonTest.games();
    }

    @ParameterizedTest
    @MethodSource("games")
    void sets_hold_every_card_once_alone_and_run(Lesson lesson) throws IOException {
        Play play = lesson.play().orElseThrow();
        Scenario base = corridor.read(Path.of("scenarios", play.scenario() + ".json"));
        List<TypicalMoves> sets = TypicalMoves.of(lesson);
        assertThat(sets.get(0).scenario(play, base, corridor.catalogue()).levers())
                .isEqualTo(base.levers());
        List<String> alone = new ArrayList<>();
        sets.stream()
                .filter(set -> set.kind() == Kind.SEAT)
                .forEach(set -> set.cards().forEach(card -> alone.add(set.seat() + " " + card.id())));
        assertThat(alone).hasSize(24).doesNotHaveDuplicates();
        List<Scenario> scenarios = new ArrayList<>();
        for (TypicalMoves set : sets) {
            Scenario scenario = set.scenario(play, base, corridor.catalogue());
            assertThat(scenario.levers().keySet()).containsAll(levers(set.cards()));
            assertThat(scenario.levers().values())
                    .allSatisfy(setting -> assertThat(((Step) setting).from()).isEqualTo(play.first()));
            Path file = folder.resolve(set.name() + ".json");
            Files.writeString(file, ScenarioWriter.toJson(scenario, corridor.catalogue()));
            assertThat(new ScenarioReader(corridor.catalogue()).read(file).levers())
                    .isEqualTo(scenario.levers());
            scenarios.add(shortened(scenario));
        }
        RunOutcomes runs = corridor.run(scenarios, 1, play.seed());
        assertThat(runs.failures()).isEmpty();
        for (Scenario scenario : scenarios) {
            assertThat(runs.values(scenario.name(), "attacks")[0]).isPositive();
        }
        assertThat(runs.meanDifference("all-first", "attacks")).isNotZero();
    }

    private static Set<String> levers(List<Card> cards) {
        Set<String> levers = new TreeSet<>();
        cards.stream().map(Card::set).map(Map::keySet).forEach(levers::addAll);
        return levers;
    }

    /** Returns the first two years of a scenario, which hold the begin of its moves. */
    private static Scenario shortened(Scenario scenario) {
        return new Scenario(
                scenario.name(),
                scenario.title(),
                scenario.ancestry(),
                scenario.start(),
                2,
                scenario.levers(),
                scenario.events(),
                scenario.parameters(),
                scenario.switches(),
                scenario.info());
    }
}
