package corridor.lab.classroom;

import corridor.game.GameSeat;
import corridor.lab.classroom.ClassPerson.Part;
import corridor.lab.server.Refusal;
import corridor.lab.server.Role;
import corridor.lab.server.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The people of a class: who they are, where they sit, and whether they are here. */
final class ClassPeople {
    static final int MOST = 80;

    private final List<GameSeat> seats;
    private final Tokens tokens;
    private final JoinDesk desk;
    private final LongSupplier nanos;
    private final List<ClassPerson> people = new ArrayList<>();
    private List<Integer> here = List.of();
    private int last;

    /** A person with the token that it was given. */
    record Joined(ClassPerson person, String token) {}

    ClassPeople(List<GameSeat> seats, Tokens tokens, JoinDesk desk, LongSupplier nanos) {
        this.seats = List.copyOf(seats);
        this.tokens = tokens;
        this.desk = desk;
        this.nanos = nanos;
    }

    JoinDesk desk() {
        return desk;
    }

    synchronized List<ClassPerson> all() {
        return List.copyOf(people);
    }

    /** Returns the person with a token, and notes that it is here. */
    synchronized Optional<ClassPerson> holder(String hash) {
        Optional<ClassPerson> found =
                people.stream().filter(person -> person.token.equals(hash)).findFirst();
        found.ifPresent(person -> person.seen = nanos.getAsLong());
        return found;
    }

    synchronized ClassPerson person(int number) {
        return people.stream()
                .filter(person -> person.number == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "person", "nobody of this number is in the class"));
    }

    /**
     * Lets somebody in. Whoever was here under the same name and is away comes back to the same seat.
     *
     * @param wanted seat that the person asks for; empty for any
     * @param projector whether this is the screen that all look at
     */
    synchronized Joined join(String code, String machine, String name, String wanted, boolean projector) {
        desk.enter(code, machine);
        String token = tokens.issue(Role.MEMBER);
        String hash = Tokens.hash(token);
        long now = nanos.getAsLong();
        Optional<ClassPerson> back = people.stream()
                .filter(person -> !projector && person.name.equalsIgnoreCase(name) && !person.isHere(now))
                .findFirst();
        if (back.isPresent()) {
            tokens.revoke(back.get().token);
            back.get().token = hash;
            back.get().seen = now;
            return new Joined(back.get(), token);
        }
        if (people.size() >= MOST) {
            tokens.revoke(hash);
            throw new Refusal(409, "class", "the class is full; it holds " + MOST + " people");
        }
        String seat = projector ? "" : wanted.isEmpty() ? emptiest() : wanted;
        Part part = projector ? Part.PROJECTOR : hasDecider(seat) ? Part.ADVISER : Part.DECIDER;
        ClassPerson person = new ClassPerson(++last, name, seat, part, hash, now);
        people.add(person);
        return new Joined(person, token);
    }

    /** Adds somebody of an earlier time, whose token opens the class again. */
    synchronized void restore(ClassPerson person) {
        people.add(person);
        last = Math.max(last, person.number);
        tokens.restore(person.token, Role.MEMBER);
    }

    private String emptiest() {
        return seats.stream()
                .map(GameSeat::id)
                .min(Comparator.comparingLong(seat -> people.stream()
                        .filter(person -> person.seat.equals(seat))
                        .count()))
                .orElseThrow();
    }

    private boolean hasDecider(String seat) {
        return people.stream().anyMatch(person -> person.seat.equals(seat) && person.part == Part.DECIDER);
    }

    /** Whether a person may commit for its seat: the decider, or an adviser while no decider is here. */
    synchronized boolean mayCommit(ClassPerson person) {
        if (person.part == Part.DECIDER) {
            return true;
        }
        long now = nanos.getAsLong();
        return person.part == Part.ADVISER
                && people.stream()
                        .noneMatch(other ->
                                other.seat.equals(person.seat) && other.part == Part.DECIDER && other.isHere(now));
    }

    /** Moves a person; a new decider of a seat makes the old one an adviser. */
    synchronized void move(int number, String seat, Part part) {
        ClassPerson person = person(number);
        if (part == Part.DECIDER) {
            people.stream()
                    .filter(other -> other != person && other.seat.equals(seat) && other.part == Part.DECIDER)
                    .forEach(other -> other.part = Part.ADVISER);
        }
        person.seat = part == Part.PROJECTOR ? "" : seat;
        person.part = part;
    }

    /** Shows a person out; its token opens nothing any more. */
    synchronized void out(int number) {
        ClassPerson person = person(number);
        tokens.revoke(person.token);
        people.remove(person);
    }

    /** Ends all tokens. */
    synchronized void leave() {
        people.forEach(person -> tokens.revoke(person.token));
        people.clear();
    }

    /** Returns how many people of a seat are here. */
    synchronized int here(String seat) {
        long now = nanos.getAsLong();
        return (int) people.stream()
                .filter(person -> person.seat.equals(seat) && person.isHere(now))
                .count();
    }

    /** Returns whether somebody came or went since the last look. */
    synchronized boolean look(long now) {
        List<Integer> present = people.stream()
                .filter(person -> person.isHere(now))
                .map(person -> person.number)
                .toList();
        boolean changed = !present.equals(here);
        here = present;
        return changed;
    }
}
