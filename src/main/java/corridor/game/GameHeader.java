package corridor.game;

import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a game says what all its rounds have in common.
 *
 * @param version version of the program that began the game
 * @param catalogue fingerprint of its catalogue
 * @param base scenario that the game changes
 * @param baseName name by which the log refers to the base; empty if the log holds the whole scenario
 * @param seed master seed; replicate 0 is the history that the class plays
 * @param rounds first days of the rounds, each the first of a month, in order, at least one
 * @param end day after the last round, the first of a month
 * @param worlds names of the worlds, which share the seed and differ in decisions
 * @param seats seats that take part, in the order of the catalogue
 */
public record GameHeader(
        String version,
        String catalogue,
        Scenario base,
        String baseName,
        long seed,
        List<LocalDate> rounds,
        LocalDate end,
        List<String> worlds,
        List<GameSeat> seats) {
    /** Largest number of rounds. */
    public static final int MOST_ROUNDS = 12;

    /** Largest number of worlds. */
    public static final int MOST_WORLDS = 4;

    public GameHeader {
        rounds = List.copyOf(rounds);
        worlds = List.copyOf(worlds);
        seats = List.copyOf(seats);
    }

    /** Returns what is wrong with dates, worlds and seats, in clauses; nothing if all is well. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (rounds.isEmpty() || rounds.size() > MOST_ROUNDS) {
            faults.add("a game has 1 to " + MOST_ROUNDS + " rounds, not " + rounds.size());
            return faults;
        }
        if (worlds.isEmpty()
                || worlds.size() > MOST_WORLDS
                || worlds.stream().distinct().count() < worlds.size()) {
            faults.add("a game has 1 to " + MOST_WORLDS + " worlds of different names");
        }
        if (seats.isEmpty() || seats.stream().map(GameSeat::id).distinct().count() < seats.size()) {
            faults.add("a game has at least one seat, and each seat once");
        }
        List<LocalDate> dates = new ArrayList<>(rounds);
        dates.add(end);
        for (int k = 0; k < dates.size(); k++) {
            if (dates.get(k).getDayOfMonth() != 1) {
                faults.add("a round begins and ends on the first day of a month, not on " + dates.get(k));
            }
            if (k > 0 && !dates.get(k - 1).isBefore(dates.get(k))) {
                faults.add(
                        "the rounds and their end must be in order: " + dates.get(k) + " follows " + dates.get(k - 1));
            }
        }
        if (rounds.get(0).isBefore(base.start()) || end.isAfter(base.end())) {
            faults.add("the rounds must lie within the run of the base scenario, from " + base.start() + " to "
                    + base.end());
        }
        return faults;
    }

    /** First day of a round, from 1. */
    public LocalDate from(int round) {
        return rounds.get(round - 1);
    }

    /** Day after the last day of a round, from 1. */
    public LocalDate until(int round) {
        return round == rounds.size() ? end : rounds.get(round);
    }

    public Optional<GameSeat> seat(String id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }
}
