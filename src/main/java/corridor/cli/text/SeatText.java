package corridor.cli.text;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.seats.Seat;
import corridor.catalogue.seats.Seat.Care;
import corridor.catalogue.seats.Seat.Choice;
import java.util.Locale;

/** Formats a seat of a class: what it decides and cares about, and what each of its choices is meant to move. */
final class SeatText {
    private final Catalogue catalogue;

    SeatText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    TextBlock of(Seat seat) {
        TextBlock block = new TextBlock(seat.id(), seat.name())
                .line("sheet", seat.sheet())
                .line("actors", String.join(", ", seat.actors()));
        for (Care care : seat.cares()) {
            block.line(
                    "cares",
                    catalogue.outcome(care.outcome()).label() + ", "
                            + care.wish().name().toLowerCase(Locale.ROOT));
        }
        for (Choice choice : seat.choices()) {
            block.line("choice", String.join(" with ", choice.made()) + ": " + meant(choice));
        }
        return block;
    }

    /** Returns the outcome of a choice and its expected direction, or why none is expected. */
    private String meant(Choice choice) {
        Outcome outcome = catalogue.outcome(choice.outcome());
        if (choice.expected() == null) {
            return outcome.label() + ", either way: " + choice.open();
        }
        return switch (choice.expected()) {
            case RISES -> outcome.label() + ", " + outcome.more();
            case FALLS -> outcome.label() + ", " + outcome.fewer();
            case NONE -> outcome.label() + ", unchanged";
        };
    }
}
