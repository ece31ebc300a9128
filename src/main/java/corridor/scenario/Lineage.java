package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lineage is a scenario file and the chain of files that it extends. */
final class Lineage {
    /** Step that shows all scenarios. */
    private static final String ALL = "scenarios";

    private final List<ParsedFile> files = new ArrayList<>();
    private boolean complete;

    private record ParsedFile(Path path, JsonPart root, ProblemList findings) {
        String name() {
            return ScenarioText.name(path);
        }
    }

    private final List<ProblemList> findings = new ArrayList<>();
    private List<Draft> drafts = List.of();

    private final ScenarioFolders folders;

    private Lineage(ScenarioFolders folders) {
        this.folders = folders;
    }

    /** Reads the file and all its parents; {@link #problems} lists their faults. */
    static Lineage read(Path file, Catalogue catalogue, ScenarioFolders folders) {
        Lineage lineage = new Lineage(folders);
        return lineage.read(Optional.of(file), catalogue);
    }

    /**
     * Reads a scenario in memory and all its parents; {@link #problems} lists their faults.
     *
     * @param place path that the scenario would have as a file
     * @param source name of the text that holds the scenario, for messages
     */
    static Lineage read(Path place, JsonPart root, String source, Catalogue catalogue, ScenarioFolders folders) {
        Lineage lineage = new Lineage(folders);
        ProblemList ofText = new ProblemList(source);
        lineage.findings.add(ofText);
        Optional<Path> parent = Optional.empty();
        if (root.is(Kind.OBJECT)) {
            parent = lineage.add(place, root, ofText);
        } else {
            ofText.value(root, "must be " + Kind.OBJECT.words());
        }
        return lineage.read(parent, catalogue);
    }

    private Lineage read(Optional<Path> first, Catalogue catalogue) {
        Optional<Path> next = first;
        while (next.isPresent()) {
            next = add(next.get());
        }
        LocalDate start = start(catalogue);
        drafts = files.stream()
                .map(each -> DraftReader.read(each.path(), each.root(), catalogue, each.findings(), start))
                .toList();
        return this;
    }

    /**
     * Returns the nearest start, to which dates of all files may be relative. If the nearest start is unknown or
     * missing, the first start of the catalogue is used to read the rest; the fault is reported elsewhere.
     */
    private LocalDate start(Catalogue catalogue) {
        List<LocalDate> known = catalogue.startDates();
        return files.stream()
                .filter(file -> file.root().has("start"))
                .findFirst()
                .flatMap(file -> known.stream()
                        .filter(day ->
                                day.toString().equals(file.root().get("start").text()))
                        .findFirst())
                .orElse(known.get(0));
    }

    /** Returns the drafts of the scenario and its parents, nearest first. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Whether the chain of parents ends at a file without a parent. */
    boolean complete() {
        return complete;
    }

    List<Problem> problems() {
        return findings.stream().flatMap(file -> file.problems().stream()).toList();
    }

    private Optional<Path> add(Path file) {
        ProblemList ofFile = new ProblemList(file.toString().isEmpty() ? "." : file.toString());
        findings.add(ofFile);
        Optional<JsonPart> root = DraftReader.parse(file, ofFile);
        return root.isEmpty() ? Optional.empty() : add(file, root.get(), ofFile);
    }

    /** Adds a parsed file and returns its parent; empty if it has none. */
    private Optional<Path> add(Path file, JsonPart root, ProblemList ofFile) {
        files.add(new ParsedFile(file, root, ofFile));
        if (!root.has("extends")) {
            complete = true;
            return Optional.empty();
        }
        return parent(file, root.get("extends"), ofFile);
    }

    private Optional<Path> parent(Path file, JsonPart extended, ProblemList ofFile) {
        if (!extended.is(Kind.TEXT)) {
            ofFile.value(extended, "must be " + Kind.TEXT.words());
            return Optional.empty();
        }
        String broken = TextRule.NAME.brokenBy(extended.text());
        if (!broken.isEmpty()) {
            ofFile.value(extended, broken);
            return Optional.empty();
        }
        String wanted = extended.text();
        String name = ScenarioText.nameOf(wanted);
        // A file without folder in its path has its parent in the current folder.
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        if (!wanted.matches(ScenarioText.FILE) || !ScenarioText.isFileName(ScenarioText.withEnding(wanted))) {
            ofFile.value(
                    extended,
                    "must be the name of a scenario " + (folders.isNone() ? "in the same folder" : "without a folder"),
                    "",
                    folders.names(folder),
                    folders.isNone() ? "" : ALL);
            return Optional.empty();
        }
        if (ScenarioText.isSchema(ScenarioText.withEnding(wanted))) {
            ofFile.value(
                    extended,
                    "names a JSON Schema, which is no scenario",
                    "",
                    folders.names(folder),
                    folders.isNone() ? "" : ALL);
            return Optional.empty();
        }
        List<String> line = files.stream().map(ParsedFile::name).toList();
        if (line.contains(name)) {
            List<String> cycle = new ArrayList<>(line.subList(line.indexOf(name), line.size()));
            cycle.add(name);
            ofFile.value(extended, "scenarios extend each other in a circle: " + String.join(" -> ", cycle));
            return Optional.empty();
        }
        Optional<Path> parent = folders.find(wanted, folder);
        if (parent.isEmpty()) {
            missing(name, extended, folder, line, ofFile);
        }
        return parent;
    }

    private void missing(String name, JsonPart extended, Path folder, List<String> line, ProblemList ofFile) {
        List<String> names = new ArrayList<>(folders.names(folder));
        names.removeAll(line);
        ofFile.value(
                extended,
                folders.isNone()
                        ? "there is no scenario of this name in the same folder"
                        : "there is no scenario of this name in the folder of the file, in the current folder, or"
                                + " among the shipped ones",
                NearestName.of(name, names),
                names,
                folders.isNone() ? "the files in " + folder.toAbsolutePath().normalize() : ALL);
    }
}
