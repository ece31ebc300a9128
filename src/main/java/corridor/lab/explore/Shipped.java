package corridor.lab.explore;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.GalleryEntry;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioFolders;
import corridor.scenario.ScenarioGallery;
import corridor.scenario.ScenarioReader;
import corridor.text.JsonPart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The scenarios that come with the program. The lab finds no others by name. Safe for several threads. */
public final class Shipped {
    /** Name of the scenario with which others are compared unless a question says otherwise. */
    public static final String BASELINE = "baseline";

    private final Catalogue catalogue;
    private final Path folder;
    private final ScenarioReader reader;
    private final List<String> names;
    private final Map<String, Scenario> read = new LinkedHashMap<>();
    private List<GalleryEntry> gallery;

    /**
     * Makes the list.
     *
     * @param folder folder of the shipped scenarios; empty if the program has none
     * @throws InputException if there is none
     */
    public Shipped(Catalogue catalogue, Optional<Path> folder) {
        this.catalogue = catalogue;
        this.folder = folder.orElseThrow(() -> new InputException(Problem.of(
                "scenarios", "the program was copied without its folder of scenarios, which the lab needs")));
        this.reader = ScenarioReader.withShipped(catalogue, folder);
        this.names = folders().names();
    }

    private ScenarioFolders folders() {
        return new ScenarioFolders(List.of(folder), hidden -> {});
    }

    /** Names of all shipped scenarios, in alphabetical order. */
    public List<String> names() {
        return names;
    }

    /** Returns a scenario by its exact name; empty if none has it. */
    public synchronized Optional<Scenario> find(String name) {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(read.computeIfAbsent(name, any -> reader.read(file(name))));
    }

    /**
     * Returns the name of a shipped scenario with the start and the length of a scenario, the baseline if it has them;
     * empty if there is none.
     */
    public Optional<String> reference(Scenario scenario) {
        return Stream.concat(Stream.of(BASELINE), names.stream())
                .filter(name -> {
                    Scenario other = find(name).orElseThrow();
                    return other.start().equals(scenario.start()) && other.years() == scenario.years();
                })
                .findFirst();
    }

    /** Returns the file of a scenario that {@link #find} finds. */
    public Path file(String name) {
        return folders().find(name).orElseThrow();
    }

    /** Returns the entries of all scenarios for a list. */
    public synchronized List<GalleryEntry> gallery() {
        if (gallery == null) {
            gallery = new ArrayList<>(new ScenarioGallery(catalogue, folders()).entries());
        }
        return List.copyOf(gallery);
    }

    /**
     * Reads a scenario that a request brings.
     *
     * @param name name of the scenario
     * @param file the scenario file as part of the request
     * @throws InputException with all problems
     */
    Scenario read(String name, JsonPart file) {
        return reader.read(folder.resolve(name + ".json"), file, QuestionReader.SOURCE);
    }
}
