package corridor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Alters a result folder at random, by number: files, links, folders, tables, JSON, and the bytes themselves. */
final class FolderMutations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20_260_215;
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "2",
            "3",
            "1.5",
            "1e308",
            "99999999999999999999",
            "2147483647",
            "\"\"",
            "\"baseline\"",
            "\"..\"",
            "\"/\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"a\": 1}");
    private static final List<String> CELLS =
            List.of("", "nan", "NaN", "inf", "1e999", "-1", "0", "1", "word", "\"", "99999999999", "1.5", "0x00");
    private static final List<String> EXTRA = List.of(
            "notes.txt",
            "design/futures (copy).csv",
            "scenarios/other.json",
            "analysis/extra.csv",
            ".hidden",
            "unfinished.txt",
            "events.parquet",
            "area_series.parquet",
            "behaviorspace.csv");

    private final Path root;
    private final Dice dice;

    private FolderMutations(Path root, int number) {
        this.root = root;
        this.dice = new Dice(SEED, number);
    }

    /** Alters a folder once or twice, and returns a description of the change. */
    static String apply(Path root, int number) throws IOException {
        FolderMutations mutations = new FolderMutations(root, number);
        String first = mutations.change();
        return mutations.dice.below(4) > 0 ? first : first + "; " + mutations.change();
    }

    private String change() throws IOException {
        Path file = file();
        String name = root.relativize(file).toString();
        if (!Files.isRegularFile(file)) {
            return "nothing";
        }
        byte[] bytes = Files.readAllBytes(file);
        switch (dice.below(16)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, dice.below(bytes.length + 1)));
            case 2 -> Files.write(file, new byte[0]);
            case 3 -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
            case 4 -> {
                Files.delete(file);
                Files.createSymbolicLink(file, dice.below(2) == 0 ? file.getFileName() : Path.of("nowhere"));
            }
            case 5 -> {
                bytes = bytes.length == 0 ? new byte[1] : bytes;
                bytes[dice.below(bytes.length)] ^= (byte) (1 << dice.below(8));
                Files.write(file, bytes);
            }
            case 6 -> Files.write(file, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
            case 7 -> Files.copy(file, extra());
            case 8 -> Files.write(file, Files.readAllBytes(file()));
            case 9 -> {
                Path part = file.getParent().equals(root) ? root.resolve("design") : file.getParent();
                remove(part);
                name = root.relativize(part).toString() + "/ is gone";
            }
            case 10 -> name = hash();
            default -> {
                Files.write(file, name.endsWith(".json") ? json(bytes) : rows(bytes));
                if (dice.below(4) == 0) {
                    name += seal(name);
                }
            }
        }
        return name;
    }

    /** Chooses a file, mostly one that describes the others. */
    private Path file() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("charts"))
                    .sorted()
                    .toList();
        }
        List<Path> main = files.stream()
                .filter(path -> List.of(
                                "manifest.json", "plan.json", "search.json", "runs.csv", "journal.jsonl", "design.json")
                        .contains(path.getFileName().toString()))
                .toList();
        return files.isEmpty() ? root : dice.any(main.isEmpty() || dice.below(2) == 0 ? files : main);
    }

    private Path extra() throws IOException {
        Path extra = root.resolve(dice.any(EXTRA));
        Files.createDirectories(extra.getParent());
        Files.deleteIfExists(extra);
        return extra;
    }

    private static void remove(Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            return;
        }
        try (Stream<Path> all = Files.walk(part)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Changes or removes a hash in the manifest, perhaps together with the file itself. */
    private String hash() throws IOException {
        Path manifest = root.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)
                || !(read(Files.readAllBytes(manifest)) instanceof ObjectNode tree)
                || !(tree.get("files") instanceof ArrayNode files)
                || files.isEmpty()) {
            return "nothing";
        }
        int at = dice.below(files.size());
        Path file = root.resolve(files.get(at).path("path").asText());
        if (dice.below(3) == 0 && files.get(at) instanceof ObjectNode entry) {
            entry.put("sha256", dice.any(List.of("", "0".repeat(64), "ABC")));
        } else {
            files.remove(at);
            if (Files.isRegularFile(file) && dice.below(2) == 0) {
                Files.write(file, rows(Files.readAllBytes(file)));
            }
        }
        Files.writeString(manifest, tree.toPrettyString());
        return "hash of " + root.relativize(file);
    }

    /** Parses JSON; returns the null node for bytes that are not JSON. */
    private static JsonNode read(byte[] bytes) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().nullNode();
        }
    }

    /** Writes the new hash of a file into the manifest, so that only the content of the file can reveal the change. */
    private String seal(String name) throws IOException {
        Path manifest = root.resolve("manifest.json");
        if (!Files.isRegularFile(manifest) || name.equals("manifest.json")) {
            return "";
        }
        JsonNode tree = read(Files.readAllBytes(manifest));
        for (JsonNode entry : tree.path("files")) {
            if (entry.path("path").asText().equals(name)) {
                ((ObjectNode) entry).put("sha256", MutatedFoldersTest.hash(root.resolve(name)));
            }
        }
        Files.writeString(manifest, tree.toPrettyString());
        return " and its hash";
    }

    private byte[] json(byte[] bytes) throws IOException {
        JsonNode tree = read(bytes);
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        if (containers.isEmpty()) {
            return bytes;
        }
        JsonNode node = dice.below(2) == 0 ? containers.get(0) : dice.any(containers);
        JsonNode value = JSON.readTree(dice.any(VALUES));
        if (node instanceof ArrayNode list) {
            if (list.isEmpty() || dice.below(2) == 0) {
                list.add(list.isEmpty() ? value : list.get(0).deepCopy());
            } else {
                list.remove(dice.below(list.size()));
            }
        } else if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = dice.any(names);
            switch (dice.below(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("other", value);
                default -> object.set(name, value);
            }
        }
        return tree.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private byte[] rows(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int at = dice.below(lines.size());
        switch (dice.below(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, at, dice.below(lines.size()));
            case 3 -> lines.set(0, cell(lines.get(0), "renamed"));
            case 4 -> lines.set(at, lines.get(at) + ",1");
            default -> lines.set(at, cell(lines.get(at), dice.any(CELLS)));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String cell(String line, String cell) {
        String[] cells = line.split(",", -1);
        cells[dice.below(cells.length)] = cell;
        return String.join(",", cells);
    }
}
