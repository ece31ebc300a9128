package corridor.catalogue.seats;

import corridor.catalogue.evidence.Trace.Expected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A seat is a part that a student plays in a class: one or several actors, the outcomes that it cares about, and the
 * levers that it decides.
 *
 * @param id {@code seat-} and a name, lower case, words joined by hyphens
 * @param name usual name
 * @param actors ids of the actors whose levers the seat decides; empty for a seat without levers
 * @param sheet what the seat decides and what it cannot decide in this version, in sentences
 * @param cares outcomes that the seat wants less or more of
 * @param choices levers that the seat decides, and offers that it answers; empty for a seat without levers
 */
public record Seat(String id, String name, List<String> actors, String sheet, List<Care> cares, List<Choice> choices) {
    /**
     * An outcome that a seat cares about.
     *
     * @param outcome id of an outcome
     * @param wish less or more of it, from where the seat sits; another seat may wish the opposite
     */
    public record Care(String outcome, Wish wish) {
        public Care {
            if (wish == null) {
                throw new IllegalArgumentException(outcome + ": a seat wishes LESS or MORE of an outcome");
            }
        }
    }

    /** What a seat wishes of an outcome. */
    public enum Wish {
        LESS,
        MORE
    }

    /**
     * A choice compares two settings of a lever, and names the outcome that the lever is meant to move.
     *
     * @param lever id of a lever
     * @param value the setting, as text; in force from the first day
     * @param from the setting that it is compared with; empty where the lever is left alone, so that its actor follows
     *     its own rule, or the lever stays neutral if there is no rule
     * @param with settings of other levers on both sides, {@code lever=value}
     * @param outcome id of the outcome, named before the effect was measured
     * @param expected direction that those who would choose the setting expect; null where sources disagree
     * @param open why no direction is expected; empty where one is
     * @param strength ids of the parameters that say how strongly the lever acts on the first thing that it moves
     */
    public record Choice(
            String lever,
            String value,
            String from,
            List<String> with,
            String outcome,
            Expected expected,
            String open,
            List<String> strength) {
        public Choice {
            from = from == null ? "" : from;
            with = with == null ? List.of() : List.copyOf(with);
            open = open == null ? "" : open;
            strength = List.copyOf(strength);
            if ((expected == null) == open.isBlank()) {
                throw new IllegalArgumentException(lever + ": a choice has a direction or says why it has none");
            }
            if (strength.isEmpty()) {
                throw new IllegalArgumentException(lever + ": a choice names the parameters of its strength");
            }
        }

        /** Settings of the scenario in which the choice is made, {@code lever=value}, that of its own lever first. */
        public List<String> made() {
            return with(value);
        }

        /** Settings of the scenario that it is compared with. */
        public List<String> against() {
            return from.isEmpty() ? with : with(from);
        }

        private List<String> with(String setting) {
            List<String> settings = new ArrayList<>(List.of(lever + "=" + setting));
            settings.addAll(with);
            return List.copyOf(settings);
        }
    }

    public Seat {
        actors = List.copyOf(actors);
        cares = List.copyOf(cares);
        choices = List.copyOf(choices);
        if (sheet == null || sheet.isBlank() || cares.isEmpty()) {
            throw new IllegalArgumentException(id + ": a seat has a sheet and something that it cares about");
        }
        Set<String> levers = new HashSet<>();
        for (Choice choice : choices) {
            if (!levers.add(choice.lever())) {
                throw new IllegalArgumentException(id + ": two choices of " + choice.lever());
            }
        }
    }
}
