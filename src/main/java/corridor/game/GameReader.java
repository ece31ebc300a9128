package corridor.game;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.text.InputFile;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.JsonReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the log of a game. A last line that was not written to its end is dropped. */
public final class GameReader {
    private static final JsonReader.Format FORMAT = new JsonReader.Format("line of a game", true, Set.of());
    private static final List<String> KEYS =
            List.of("corridor", "catalogue", "base", "seed", "rounds", "end", "worlds", "seats");
    private static final long MOST_WHOLE = 9_007_199_254_740_991L;

    private final Catalogue catalogue;
    private final String version;
    private final String fingerprint;
    private final Optional<Path> shipped;

    /**
     * A game as it was read.
     *
     * @param bytes number of bytes of the lines that count; what follows them is a torn line
     */
    public record Read(ClassGame game, long bytes, boolean torn) {}

    /**
     * @param version version of the running program
     * @param fingerprint fingerprint of its catalogue
     * @param shipped folder of the scenarios that come with the program; empty if it has none
     */
    public GameReader(Catalogue catalogue, String version, String fingerprint, Optional<Path> shipped) {
        this.catalogue = catalogue;
        this.version = version;
        this.fingerprint = fingerprint;
        this.shipped = shipped;
    }

    /**
     * Reads a log.
     *
     * @throws InputException if the file cannot be read, is of another version, or breaks a rule; each problem names
     *     its line
     */
    public Read read(Path file) {
        return read(InputFile.GAME.text(file), file.toString());
    }

    /**
     * Reads the text of a log.
     *
     * @param source name of the text in messages
     */
    public Read read(String text, String source) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        boolean torn = !last.isBlank() && !isWhole(last);
        if (!last.isBlank() && !torn) {
            lines.add(last);
        }
        if (lines.isEmpty()) {
            throw new InputException(Problem.of(source, "is no game: its first line, the header, is missing"));
        }
        ClassGame game = new ClassGame(catalogue, header(part(lines.get(0), 1, source), source));
        EntryReader entries = new EntryReader(catalogue, game, source);
        for (int k = 1; k < lines.size(); k++) {
            if (!lines.get(k).isBlank()) {
                entries.add(part(lines.get(k), k + 1, source));
            }
        }
        String counted = torn ? text.substring(0, text.length() - last.length()) : text;
        return new Read(game, counted.getBytes(StandardCharsets.UTF_8).length, torn);
    }

    private static boolean isWhole(String line) {
        List<Integer> faults = new ArrayList<>();
        return JsonReader.read(line, FORMAT, (at, column, path, rule) -> faults.add(at))
                        .isPresent()
                && faults.isEmpty();
    }

    private static JsonPart part(String line, int number, String source) {
        List<Problem> faults = new ArrayList<>();
        // The line feeds give the parts their place in the file.
        Optional<JsonPart> part = JsonReader.read(
                "\n".repeat(number - 1) + line,
                FORMAT,
                (at, column, path, rule) ->
                        faults.add(new Problem(source + ":" + at + ":" + column, path, "", rule, "", List.of())));
        if (!faults.isEmpty() || part.isEmpty()) {
            throw InputException.of(source, faults);
        }
        return part.get();
    }

    private GameHeader header(JsonPart line, String source) {
        PartCheck check = new PartCheck(source);
        if (line.is(Kind.OBJECT) && line.has("corridor")) {
            sameProgram(line, check);
        }
        if (!check.object(line, KEYS, List.of()) || !check.problems().isEmpty()) {
            throw InputException.of(source, check.problems());
        }
        Optional<Scenario> base = base(line.get("base"), source, check);
        Optional<Long> seed = check.whole(line.get("seed"), 0, MOST_WHOLE);
        List<LocalDate> rounds = rounds(line.get("rounds"), check);
        Optional<LocalDate> end = check.date(line.get("end"));
        List<String> worlds = new ArrayList<>();
        check.list(line.get("worlds")).forEach(one -> world(one, check).ifPresent(worlds::add));
        List<GameSeat> seats = new ArrayList<>();
        check.list(line.get("seats")).forEach(one -> seat(one, check).ifPresent(seats::add));
        if (check.problems().isEmpty()) {
            JsonPart name = line.get("base");
            GameHeader header = new GameHeader(
                    version,
                    fingerprint,
                    base.orElseThrow(),
                    name.is(Kind.TEXT) ? name.text() : "",
                    seed.orElseThrow(),
                    rounds,
                    end.orElseThrow(),
                    worlds,
                    seats);
            header.faults().forEach(fault -> check.add(Problem.of(check.place(line), fault)));
            if (check.problems().isEmpty()) {
                return header;
            }
        }
        throw InputException.of(source, check.problems());
    }

    private void sameProgram(JsonPart line, PartCheck check) {
        JsonPart made = line.get("corridor");
        if (!made.text().equals(version)) {
            check.value(
                    made,
                    "the game was played with another version; this is " + version
                            + ", in which the same moves may make another history. Replay it with the version that it"
                            + " names");
        } else if (line.has("catalogue") && !line.get("catalogue").text().equals(fingerprint)) {
            check.value(
                    line.get("catalogue"),
                    "the game was played with another catalogue than that of this program, so the same moves may make"
                            + " another history");
        }
    }

    private Optional<Scenario> base(JsonPart part, String source, PartCheck check) {
        ScenarioReader reader = ScenarioReader.withShipped(catalogue, shipped);
        try {
            if (part.is(Kind.OBJECT)) {
                return Optional.of(reader.read(Path.of("base.json"), part, source));
            }
            if (part.is(Kind.TEXT) && part.text().matches("[a-z0-9][a-z0-9-]{0,80}") && shipped.isPresent()) {
                return Optional.of(reader.read(shipped.get().resolve(part.text() + ".json")));
            }
        } catch (InputException e) {
            e.problems().forEach(check::add);
            return Optional.empty();
        }
        check.value(part, "must be a scenario, or the name of one that comes with the program");
        return Optional.empty();
    }

    private static List<LocalDate> rounds(JsonPart part, PartCheck check) {
        List<LocalDate> rounds = new ArrayList<>();
        for (JsonPart one : check.list(part)) {
            if (check.object(one, List.of("from"), List.of())) {
                check.date(one.get("from")).ifPresent(rounds::add);
            }
        }
        return rounds;
    }

    private static Optional<String> world(JsonPart part, PartCheck check) {
        boolean named = part.is(Kind.TEXT) && part.text().matches("[A-Z]");
        if (!named) {
            check.value(part, "the name of a world is one capital letter");
        }
        return named ? Optional.of(part.text()) : Optional.empty();
    }

    private Optional<GameSeat> seat(JsonPart part, PartCheck check) {
        if (!check.object(part, List.of("id"), List.of("asks"))) {
            return Optional.empty();
        }
        List<String> seats =
                catalogue.seats().seats().stream().map(seat -> seat.id()).toList();
        Optional<String> id = check.name(part.get("id"), "is no seat of the catalogue", seats);
        List<String> asks = new ArrayList<>();
        if (part.has("asks")) {
            check.list(part.get("asks"))
                    .forEach(one ->
                            check.name(one, "is no lever", catalogue.leverIds()).ifPresent(asks::add));
        }
        return id.map(name -> new GameSeat(name, asks));
    }
}
