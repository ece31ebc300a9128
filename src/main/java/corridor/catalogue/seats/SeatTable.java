package corridor.catalogue.seats;

import corridor.catalogue.seats.Seat.Choice;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table of seats gives every lever of the catalogue to a seat, or says why no seat has it.
 *
 * @param seats seats in the order in which a class lists them
 * @param unseated levers that no seat decides
 */
public record SeatTable(List<Seat> seats, List<Unseated> unseated) {
    /**
     * A lever that no seat decides.
     *
     * @param reason why none does, in a sentence
     */
    public record Unseated(Choice choice, String reason) {
        public Unseated {
            if (reason == null || reason.isBlank()) {
                throw new IllegalArgumentException(choice.lever() + ": needs a reason why no seat decides it");
            }
        }
    }

    public SeatTable {
        seats = List.copyOf(seats);
        unseated = List.copyOf(unseated);
    }

    /** All choices, those of seats first; an offer stands with the seat that makes it and with the one that answers. */
    public List<Choice> choices() {
        return Stream.concat(
                        seats.stream().flatMap(seat -> seat.choices().stream()),
                        unseated.stream().map(Unseated::choice))
                .toList();
    }
}
