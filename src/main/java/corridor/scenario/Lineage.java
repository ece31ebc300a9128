package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonPart.Kind;
import corridor.text.TextRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lineage is a scenario file and the chain of files that it extends. */
final class Lineage {
    private final List<ParsedFile> files = new ArrayList<>();
    private boolean complete;

    private record ParsedFile(Path path, JsonPart root, ProblemList findings) {
        String name() {
            return DraftReader.name(path);
        }
    }

    private final List<ProblemList> findings = new ArrayList<>();
    private List<Draft> drafts = List.of();

    private Lineage() {}

    /** Reads the file and all its parents; {@link #problems} lists their faults. */
    static Lineage read(Path file, Catalogue catalogue) {
        Lineage lineage = new Lineage();
        Optional<Path> next = Optional.of(file);
        while (next.isPresent()) {
            next = lineage.add(next.get());
        }
        LocalDate start = lineage.start(catalogue);
        lineage.drafts = lineage.files.stream()
                .map(each -> DraftReader.read(each.path(), each.root(), catalogue, each.findings(), start))
                .toList();
        return lineage;
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
        if (root.isEmpty()) {
            return Optional.empty();
        }
        files.add(new ParsedFile(file, root.get(), ofFile));
        if (!root.get().has("extends")) {
            complete = true;
            return Optional.empty();
        }
        return parent(file, root.get().get("extends"), ofFile);
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
        String name = extended.text().replaceFirst("\\.json$", "");
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (!name.matches("[A-Za-z0-9_-]+")) {
            ofFile.value(extended, "must be the name of a scenario in the same folder", "", ScenarioText.names(folder));
            return Optional.empty();
        }
        List<String> line = files.stream().map(ParsedFile::name).toList();
        if (line.contains(name)) {
            List<String> cycle = new ArrayList<>(line.subList(line.indexOf(name), line.size()));
            cycle.add(name);
            ofFile.value(extended, "scenarios extend each other in a circle: " + String.join(" -> ", cycle));
            return Optional.empty();
        }
        Path parent = file.resolveSibling(name + ".json");
        if (!Files.exists(parent)) {
            List<String> names = new ArrayList<>(ScenarioText.names(folder));
            names.removeAll(line);
            ofFile.value(
                    extended,
                    "there is no scenario of this name in the same folder",
                    NearestName.of(name, names),
                    names,
                    "the files in " + folder);
            return Optional.empty();
        }
        return Optional.of(parent);
    }
}
