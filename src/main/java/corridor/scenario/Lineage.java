package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.TextRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lineage is a scenario file and the chain of files that it extends. */
final class Lineage {
    private final Catalogue catalogue;
    private final List<ProblemList> findings = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private boolean complete;

    private Lineage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads the file and all its parents; {@link #problems} lists their faults. */
    static Lineage read(Path file, Catalogue catalogue) {
        Lineage lineage = new Lineage(catalogue);
        Optional<Path> next = Optional.of(file);
        while (next.isPresent()) {
            next = lineage.add(next.get());
        }
        return lineage;
    }

    /** Drafts of the scenario and its parents, nearest first. */
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
        Optional<Draft> draft = DraftReader.read(file, catalogue, ofFile);
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        drafts.add(draft.get());
        if (draft.get().parent().isEmpty()) {
            complete = true;
            return Optional.empty();
        }
        return parent(file, draft.get().parent().get(), ofFile);
    }

    private Optional<Path> parent(Path file, JsonPart extended, ProblemList ofFile) {
        if (new Checks(ofFile).text(extended, TextRule.NAME).isEmpty()) {
            return Optional.empty();
        }
        String name = extended.text().replaceFirst("\\.json$", "");
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (!name.matches("[A-Za-z0-9_-]+")) {
            ofFile.value(extended, "must be the name of a scenario in the same folder", "", ScenarioText.names(folder));
            return Optional.empty();
        }
        List<String> line = drafts.stream().map(Draft::name).toList();
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
