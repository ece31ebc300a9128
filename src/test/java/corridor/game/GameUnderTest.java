package corridor.game;

import corridor.catalogue.Catalogue;
import corridor.game.GameEntry.By;
import corridor.game.GameEntry.Played;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A game of four quarters on the baseline, with all six seats. */
public final class GameUnderTest {
    public static final Catalogue CATALOGUE = Catalogue.standard();
    public static final Path SCENARIOS = Path.of("scenarios");
    public static final Scenario BASE =
            ScenarioReader.withShipped(CATALOGUE, Optional.of(SCENARIOS)).read(SCENARIOS.resolve("baseline.json"));
    public static final String CHINA = "seat-china";
    public static final String GOVERNMENT = "seat-civil-government";
    public static final String MILITARY = "seat-military";
    public static final String KABUL = "seat-kabul";
    public static final String TEHRAN = "seat-tehran";
    public static final String DISTRICTS = "seat-districts";
    public static final List<String> SEATS = List.of(CHINA, GOVERNMENT, MILITARY, KABUL, TEHRAN, DISTRICTS);

    private GameUnderTest() {}

    public static GameHeader header(String... worlds) {
        LocalDate first = BASE.start().withDayOfMonth(1).plusMonths(BASE.start().getDayOfMonth() == 1 ? 3 : 4);
        return new GameHeader(
                "test",
                "test",
                BASE,
                "baseline",
                7,
                List.of(first, first.plusMonths(3), first.plusMonths(6), first.plusMonths(9)),
                first.plusMonths(12),
                worlds.length == 0 ? List.of("A") : List.of(worlds),
                SEATS.stream()
                        .map(id -> new GameSeat(
                                id,
                                id.equals(KABUL)
                                        ? List.of("pakistan.borderClosure", "china.kabulIncentive")
                                        : List.of()))
                        .toList());
    }

    public static ClassGame game() {
        return new ClassGame(CATALOGUE, header());
    }

    public static GameReader reader() {
        return new GameReader(CATALOGUE, "test", "test", Optional.of(SCENARIOS));
    }

    public static Played set(int round, String seat, Map<String, Double> values) {
        return new Played("A", round, seat, values, Map.of(), Map.of(), By.SEAT);
    }

    public static Played offer(int round, String seat, Map<String, Double> values) {
        return new Played("A", round, seat, Map.of(), values, Map.of(), By.SEAT);
    }

    public static Played accept(int round, String seat, Map<String, Double> values) {
        return new Played("A", round, seat, Map.of(), Map.of(), values, By.SEAT);
    }

    /** Four rounds with moves of four seats, two joint moves, and a lever that is handed back. */
    public static ClassGame played() {
        ClassGame game = game();
        List<GameEntry> entries = List.of(
                set(1, CHINA, Map.of("china.newCommitments", 0.2)),
                set(1, MILITARY, Map.of("pakistan.iboIntensity", 2.0)),
                new GameEntry.Closed("A", 1),
                offer(2, CHINA, Map.of("both.intelligenceCell", 1.0)),
                accept(2, GOVERNMENT, Map.of("both.intelligenceCell", 1.0)),
                set(2, KABUL, Map.of("kabul.hostingDeal", 1.0)),
                new GameEntry.Closed("A", 2),
                set(3, CHINA, Map.of("china.newCommitments", Double.NaN)),
                offer(3, KABUL, Map.of("pakistan.borderClosure", 0.0)),
                accept(3, MILITARY, Map.of("pakistan.borderClosure", 0.0)),
                new GameEntry.Closed("A", 3),
                set(4, GOVERNMENT, Map.of("pakistan.dialogueBaloch", 2.0, "pakistan.localBenefit", 0.7)),
                new GameEntry.Closed("A", 4));
        entries.forEach(entry -> game.add(entry, "test"));
        return game;
    }
}
