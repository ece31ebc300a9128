package corridor.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheet of a seat in a lesson.
 *
 * @param seat id of a seat of the catalogue, such as {@code seat-china}
 * @param brief who you are, three lines
 * @param wants what the seat wants, a sentence
 * @param fears what the seat fears, a sentence
 * @param secret what only this seat knows
 * @param sees ids of six outcomes with monthly values that the seat sees after each round
 * @param cares ids of two outcomes that it cares about
 * @param note how much the seat can change in the model and why
 * @param cards four cards; to play none of them is to leave all to the model
 */
public record LessonSeat(
        String seat,
        List<String> brief,
        String wants,
        String fears,
        Secret secret,
        List<String> sees,
        List<String> cares,
        String note,
        List<Card> cards) {
    public LessonSeat {
        brief = List.copyOf(brief);
        sees = List.copyOf(sees);
        cares = List.copyOf(cares);
        cards = List.copyOf(cards);
    }

    /**
     * What only one seat knows. It is invented for the part, and says nothing about anybody.
     *
     * @param text a sentence or two
     * @param words phrases of it that no other seat's text may hold
     */
    public record Secret(String text, List<String> words) {
        public Secret {
            words = List.copyOf(words);
        }
    }

    /**
     * A card sets levers from the first day of the round in which it is played.
     *
     * @param id unique among the cards of the seat: lower case, words joined by hyphens
     * @param title a few words
     * @param pays who pays for it, a sentence
     * @param meant what it is meant to do, a sentence; never what will happen
     * @param asks id of the seat that must accept, or else nothing is set; empty if the seat decides alone
     * @param set values of levers by id, in the order of the catalogue: a number, the index of a level, or 0 or 1
     */
    public record Card(String id, String title, String pays, String meant, String asks, Map<String, Double> set) {
        public Card {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        }

        /** Whether the card is an offer or a request, in force only if another seat accepts. */
        public boolean isOffer() {
            return !asks.isEmpty();
        }
    }

    /** Returns the card of an id; an unknown id throws an IllegalArgumentException. */
    public Card card(String id) {
        return cards.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(seat + " has no card " + id));
    }
}
