package corridor.game.play;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chronicle.Chronicle;
import corridor.chronicle.KeptChronicle;
import corridor.game.GameHeader;
import corridor.game.GameWorld;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import java.util.Arrays;
import java.util.List;

/**
 * Plays a game: after each closed round the whole history runs again from its first day, with the seed of the game. The
 * past does not change by that, since luck is keyed and no process looks ahead.
 */
public final class GamePlay {
    /** Outcomes that a class sees unless a lesson names others; of attacks the count of an institute. */
    public static final List<String> USUAL_NUMBERS = List.of(
            "attacks_pips", "attacks_chinese", "deaths_chinese", "deaths_civilian", "disbursement", "kabul_tension");

    /** Number of histories from which usual ranges come. */
    public static final int USUAL_HISTORIES = 200;

    private final GameHeader header;
    private final RunFactory model;
    private final OutcomeTable table;
    private final List<Outcome> numbers;
    private final RoundNews news;
    private final UsualRanges usual;

    /** @param numbers ids of monthly outcomes, in the order in which the class sees them */
    public GamePlay(Catalogue catalogue, GameHeader header, RunFactory model, List<String> numbers) {
        this.header = header;
        this.model = model;
        this.table = OutcomeTable.of(catalogue);
        this.numbers = numbers.stream().map(catalogue::outcome).toList();
        this.news = new RoundNews(catalogue);
        this.usual = new UsualRanges(header, table);
    }

    /** The usual ranges, which know nothing until histories are added. */
    public UsualRanges usual() {
        return usual;
    }

    /** Runs one history in which nobody moves, and adds it to the usual ranges. */
    public void addUsual(int replicate) {
        usual.add(model.create(header.base(), header.seed())
                .run(0, replicate, Chronicle.SILENT)
                .monthly());
    }

    /**
     * Runs the history of a world, and returns what the class sees of a round.
     *
     * @param round a closed round, from 1
     */
    public RoundReveal reveal(GameWorld world, int round) {
        KeptChronicle told = new KeptChronicle();
        RunResult result = model.create(world.scenario(), header.seed()).run(0, 0, told);
        RoundWindow window = RoundWindow.of(header, round);
        List<RoundNumber> seen = numbers.stream()
                .map(outcome -> {
                    double[] series = result.monthly()[table.monthlyIndex(outcome.id())];
                    return new RoundNumber(
                            outcome,
                            window.in(outcome, series),
                            window.before(outcome, series),
                            usual.of(outcome, round),
                            Arrays.copyOf(series, window.end()));
                })
                .toList();
        return new RoundReveal(round, world.moves(round), seen, news.of(told, header.from(round), header.until(round)));
    }
}
