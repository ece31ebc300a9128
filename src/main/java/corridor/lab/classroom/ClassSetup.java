package corridor.lab.classroom;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.seats.Seat;
import corridor.game.GameEntry;
import corridor.game.GameHeader;
import corridor.game.GameSeat;
import corridor.game.LeverParties;
import corridor.game.play.GamePlay;
import corridor.lab.explore.BodyCheck;
import corridor.lab.explore.Shipped;
import corridor.lab.server.Secrets;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The setup of a class: its game, and what stands on the screens.
 *
 * @param numbers ids of the monthly outcomes that the class sees
 * @param cards levers that each seat may move, by seat; a seat without an entry has all of its own
 * @param seconds length of a round
 */
record ClassSetup(String title, GameHeader header, List<String> numbers, Map<String, List<String>> cards, int seconds) {
    static final int USUAL_SECONDS = 300;
    static final int MOST_SECONDS = 3600;
    /** Seats see different numbers, and a class has all of them. */
    static final int MOST_NUMBERS = 40;

    private static final int USUAL_ROUNDS = 4;
    private static final int QUARTER = 3;
    private static final int LONGEST_TITLE = 80;
    private static final int SEEDS = 1_000_000;
    private static final List<String> KEYS =
            List.of("title", "base", "seed", "rounds", "end", "numbers", "cards", "asks", "seats", "seconds");

    ClassSetup {
        numbers = List.copyOf(numbers);
        cards = Map.copyOf(cards);
    }

    /** Returns the levers on the cards of a seat, in the order of the catalogue's table of seats. */
    List<String> cards(LeverParties parties, String seat) {
        List<String> all = new ArrayList<>(parties.levers(seat));
        header.seat(seat)
                .ifPresent(one ->
                        one.asks().stream().filter(ask -> !all.contains(ask)).forEach(all::add));
        return cards.containsKey(seat) ? cards.get(seat) : List.copyOf(all);
    }

    /** Refuses changes of levers that are on no card of a seat. */
    void requireCards(LeverParties parties, String seat, GameEntry.Played played) {
        List<String> allowed = cards(parties, seat);
        List<String> levers = new ArrayList<>(played.set().keySet());
        levers.addAll(played.offer().keySet());
        for (String lever : levers) {
            if (!allowed.contains(lever)) {
                throw new InputException(
                        new Problem("request", "", lever, "is on no card of this seat in this lesson", "", allowed));
            }
        }
    }

    /** Reads setups from requests. */
    static final class Reader {
        private final Catalogue catalogue;
        private final Shipped shipped;
        private final String version;
        private final String fingerprint;

        Reader(Catalogue catalogue, Shipped shipped, String version, String fingerprint) {
            this.catalogue = catalogue;
            this.shipped = shipped;
            this.version = version;
            this.fingerprint = fingerprint;
        }

        /**
         * Reads a setup; whatever the body leaves out is as usual.
         *
         * @throws InputException with all problems
         */
        ClassSetup read(JsonPart body) {
            BodyCheck check = new BodyCheck(body);
            check.keys(KEYS);
            String title = title(check, body);
            String baseName = body.has("base")
                    ? check.name("base", shipped.names(), "is no scenario that comes with the program", "scenarios")
                            .orElse(Shipped.BASELINE)
                    : Shipped.BASELINE;
            Scenario base = shipped.find(baseName).orElseThrow();
            long seed = check.whole("seed", 0, BodyCheck.MOST_WHOLE, Secrets.number(SEEDS));
            List<LocalDate> rounds = dates(check, body.orNull("rounds"));
            if (rounds.isEmpty()) {
                LocalDate first = firstOfMonth(base.start()).plusMonths(QUARTER);
                for (int k = 0; k < USUAL_ROUNDS; k++) {
                    rounds.add(first.plusMonths((long) k * QUARTER));
                }
            }
            LocalDate end = body.has("end")
                    ? date(check, body.get("end")).orElse(base.end())
                    : rounds.get(rounds.size() - 1).plusMonths(step(rounds));
            List<String> numbers = names(check, body.orNull("numbers"), monthly(), "is not a monthly outcome");
            if (numbers.size() > MOST_NUMBERS) {
                check.problem(body.get("numbers"), "a class sees at most " + MOST_NUMBERS + " numbers");
            }
            Map<String, List<String>> asks = bySeat(check, body.orNull("asks"));
            List<String> seats = names(check, body.orNull("seats"), seatIds(), "is no seat of the catalogue");
            List<GameSeat> seated = seatIds().stream()
                    .filter(id -> seats.isEmpty() || seats.contains(id))
                    .map(id -> new GameSeat(id, asks.getOrDefault(id, List.of())))
                    .toList();
            Map<String, List<String>> cards = bySeat(check, body.orNull("cards"));
            possible(check, body, cards, asks);
            int seconds = (int) check.whole("seconds", 1, MOST_SECONDS, USUAL_SECONDS);
            check.done();
            GameHeader header =
                    new GameHeader(version, fingerprint, base, baseName, seed, rounds, end, List.of("A"), seated);
            List<Problem> faults = header.faults().stream()
                    .map(fault -> Problem.of("request", fault))
                    .toList();
            if (!faults.isEmpty()) {
                throw InputException.of("request", faults);
            }
            return new ClassSetup(title, header, numbers.isEmpty() ? GamePlay.USUAL_NUMBERS : numbers, cards, seconds);
        }

        /** Checks that each seat can move what stands on its cards, and that somebody can answer what it asks. */
        private void possible(
                BodyCheck check, JsonPart body, Map<String, List<String>> cards, Map<String, List<String>> asks) {
            LeverParties parties = new LeverParties(catalogue);
            cards.forEach((seat, levers) -> levers.stream()
                    .filter(lever -> !parties.of(lever).contains(seat)
                            && !asks.getOrDefault(seat, List.of()).contains(lever))
                    .forEach(lever ->
                            check.problem(body.get("cards"), seat + " neither decides nor asks for " + lever)));
            asks.forEach((seat, levers) -> levers.stream()
                    .filter(lever ->
                            parties.of(lever).isEmpty() || parties.of(lever).contains(seat))
                    .forEach(lever -> check.problem(
                            body.get("asks"),
                            seat + " cannot ask for " + lever + ": no seat decides it, or this one does")));
        }

        private static String title(BodyCheck check, JsonPart body) {
            JsonPart part = body.orNull("title");
            if (!body.has("title")) {
                return "";
            }
            if (!part.is(Kind.TEXT) || part.text().length() > LONGEST_TITLE) {
                check.problem(part, "must be text of at most " + LONGEST_TITLE + " letters");
            }
            return part.text();
        }

        private static LocalDate firstOfMonth(LocalDate day) {
            return day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
        }

        private static long step(List<LocalDate> rounds) {
            int last = rounds.size() - 1;
            return last == 0
                    ? QUARTER
                    : java.time.temporal.ChronoUnit.MONTHS.between(rounds.get(last - 1), rounds.get(last));
        }

        private List<String> monthly() {
            return catalogue.outcomes().stream()
                    .filter(outcome -> outcome.monthly() && !outcome.conditional())
                    .map(Outcome::id)
                    .toList();
        }

        private List<String> seatIds() {
            return catalogue.seats().seats().stream().map(Seat::id).toList();
        }

        private static List<LocalDate> dates(BodyCheck check, JsonPart part) {
            List<LocalDate> dates = new ArrayList<>();
            for (JsonPart item : list(check, part)) {
                date(check, item).ifPresent(dates::add);
            }
            return dates;
        }

        private static Optional<LocalDate> date(BodyCheck check, JsonPart part) {
            try {
                return Optional.of(LocalDate.parse(part.text()));
            } catch (DateTimeParseException e) {
                check.problem(part, "must be a date such as 2025-04-01");
                return Optional.empty();
            }
        }

        private static List<JsonPart> list(BodyCheck check, JsonPart part) {
            if (part.is(Kind.LIST)) {
                return part.items();
            }
            if (!part.is(Kind.NULL)) {
                check.problem(part, "must be " + Kind.LIST.words());
            }
            return List.of();
        }

        private static List<String> names(BodyCheck check, JsonPart part, List<String> valid, String rule) {
            List<String> names = new ArrayList<>();
            for (JsonPart item : list(check, part)) {
                check.name(item, valid, rule, "").ifPresent(names::add);
            }
            return names.stream().distinct().toList();
        }

        private Map<String, List<String>> bySeat(BodyCheck check, JsonPart part) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            if (part.is(Kind.NULL)) {
                return all;
            }
            if (!part.is(Kind.OBJECT)) {
                check.problem(part, "must be " + Kind.OBJECT.words());
                return all;
            }
            check.keys(part, seatIds());
            List<String> levers = List.copyOf(catalogue.leverIds());
            part.fields().forEach((seat, field) -> all.put(seat, names(check, field.value(), levers, "is no lever")));
            return all;
        }
    }
}
