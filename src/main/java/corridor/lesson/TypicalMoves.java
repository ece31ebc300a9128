package corridor.lesson;

import corridor.catalogue.Catalogue;
import corridor.lesson.Lesson.Play;
import corridor.lesson.LessonSeat.Card;
import corridor.scenario.LeverSetting;
import corridor.scenario.LeverSetting.Step;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of moves for a class that plays on paper: nobody moves, each seat alone, and all seats together. The sets follow
 * from the order of the cards, so that none is chosen for what it brings about.
 *
 * @param name name of the scenario of the set
 * @param kind what the set is
 * @param seat id of the only seat that moves; empty if none or all do
 * @param cards cards in force from the first round to the end, each accepted by whom it asks
 */
public record TypicalMoves(String name, Kind kind, String seat, List<Card> cards) {
    private static final int CARDS_A_ROUND = 2;

    /** What a set of moves is. */
    public enum Kind {
        USUAL,
        SEAT,
        FIRST,
        LAST
    }

    public TypicalMoves {
        cards = List.copyOf(cards);
    }

    /** Returns the sets of a lesson with a game, the one in which nobody moves first. */
    public static List<TypicalMoves> of(Lesson lesson) {
        List<TypicalMoves> sets = new ArrayList<>();
        sets.add(new TypicalMoves("as-usual", Kind.USUAL, "", List.of()));
        for (LessonSeat seat : lesson.seats()) {
            sets.add(new TypicalMoves(
                    seat.seat() + "-first", Kind.SEAT, seat.seat(), seat.cards().subList(0, CARDS_A_ROUND)));
            sets.add(new TypicalMoves(
                    seat.seat() + "-last",
                    Kind.SEAT,
                    seat.seat(),
                    seat.cards().subList(CARDS_A_ROUND, seat.cards().size())));
        }
        List<Card> first = new ArrayList<>();
        List<Card> last = new ArrayList<>();
        for (LessonSeat seat : lesson.seats()) {
            first.add(seat.cards().get(0));
            last.add(seat.cards().get(seat.cards().size() - 1));
        }
        sets.add(new TypicalMoves("all-first", Kind.FIRST, "", first));
        sets.add(new TypicalMoves("all-last", Kind.LAST, "", last));
        return sets;
    }

    /**
     * Returns the scenario of the set. If two cards set one lever, the later card counts.
     *
     * @param base scenario that the lesson plays
     */
    public Scenario scenario(Play play, Scenario base, Catalogue catalogue) {
        Map<String, Double> values = new LinkedHashMap<>();
        cards.forEach(card -> values.putAll(card.set()));
        Map<String, LeverSetting> levers = new LinkedHashMap<>();
        for (String lever : catalogue.leverIds()) {
            if (values.containsKey(lever)) {
                levers.put(lever, new Step(play.first(), values.get(lever)));
            } else if (base.levers().containsKey(lever)) {
                levers.put(lever, base.levers().get(lever));
            }
        }
        return new Scenario(
                name,
                base.title(),
                List.of(base.name()),
                base.start(),
                base.years(),
                levers,
                base.events(),
                base.parameters(),
                base.switches(),
                base.priors(),
                base.info());
    }
}
