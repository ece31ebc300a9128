package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.lab.classroom.ClassPerson.Part;
import corridor.lab.server.LabJson;
import corridor.result.unfinished.NewTextFile;
import corridor.text.InputFile;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The file of a class stands beside its game and holds what is no decision: the code, the seats of people under the
 * names that they gave, and hashes of their tokens. With it people come back after the program was killed; without it
 * they join again.
 */
final class ClassFile {
    private static final String ENDING = ".class.json";
    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String NUMBERS = "numbers";
    private static final String CARDS = "cards";
    private static final String SECONDS = "seconds";
    private static final String PEOPLE = "people";

    private final Path file;

    /** What was saved of a class. */
    record Saved(
            String code,
            String title,
            List<String> numbers,
            Map<String, List<String>> cards,
            int seconds,
            List<ClassPerson> people) {}

    /** @param game file of the game */
    ClassFile(Path game) {
        file = game.resolveSibling(game.getFileName().toString().replaceFirst("\\.jsonl$", "") + ENDING);
    }

    /** Saves the class, in place of what was saved before. */
    void save(Classroom room) throws IOException {
        ObjectNode json = LabJson.answer();
        json.put(CODE, room.people().desk().code());
        json.put(TITLE, room.setup().title());
        json.set(NUMBERS, LabJson.texts(room.setup().numbers()));
        ObjectNode cards = json.putObject(CARDS);
        room.setup().cards().forEach((seat, levers) -> cards.set(seat, LabJson.texts(levers)));
        json.put(SECONDS, room.setup().seconds());
        ArrayNode people = json.putArray(PEOPLE);
        for (ClassPerson person : room.people().all()) {
            people.addObject()
                    .put("person", person.number)
                    .put("name", person.name)
                    .put("seat", person.seat)
                    .put("part", person.part.word())
                    .put("token", person.token);
        }
        NewTextFile.replace(file, LabJson.text(json) + "\n");
    }

    /** Deletes what was saved. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Reads what was saved; empty if there is nothing, or nothing that can be read. */
    Optional<Saved> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> faults = new ArrayList<>();
        Optional<JsonPart> root = JsonReader.read(
                InputFile.GAME.text(file),
                new JsonReader.Format("file of a class", false, Set.of()),
                (line, column, path, rule) -> faults.add(rule));
        return root.filter(part -> faults.isEmpty() && part.is(Kind.OBJECT)).map(ClassFile::saved);
    }

    private static Saved saved(JsonPart root) {
        Map<String, List<String>> cards = new LinkedHashMap<>();
        root.orNull(CARDS).fields().forEach((seat, field) -> cards.put(seat, texts(field.value())));
        List<ClassPerson> people = new ArrayList<>();
        for (JsonPart one : root.orNull(PEOPLE).items()) {
            people.add(new ClassPerson(
                    (int) one.orNull("person").number(),
                    one.orNull("name").text(),
                    one.orNull("seat").text(),
                    part(one.orNull("part").text()),
                    one.orNull("token").text(),
                    Long.MIN_VALUE / 2));
        }
        return new Saved(
                root.orNull(CODE).text(),
                root.orNull(TITLE).text(),
                texts(root.orNull(NUMBERS)),
                cards,
                (int) root.orNull(SECONDS).number(),
                people);
    }

    private static Part part(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElse(Part.OBSERVER);
    }

    private static List<String> texts(JsonPart list) {
        return list.items().stream().map(JsonPart::text).toList();
    }
}
