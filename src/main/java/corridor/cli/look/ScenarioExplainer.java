package corridor.cli.look;

import corridor.catalogue.Catalogue;
import corridor.cli.text.TextBlock;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.scenario.Change;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioChanges;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains a scenario: what it is, what it changes against the baseline, who decides, and its limits. */
final class ScenarioExplainer {
    private static final String ENDING = ".json";
    private static final String SCHEMA = "scenario.schema";
    private static final String REFERENCE = "baseline";

    /** Largest number of changes that are listed, so that the explanation fits a screen. */
    private static final int MOST = 8;

    private final Catalogue catalogue;
    private final ExplainedSources sources;
    private final Path folder;

    /** @param folder folder in which scenarios are found by name */
    ScenarioExplainer(Catalogue catalogue, Path folder) {
        this.catalogue = catalogue;
        this.sources = new ExplainedSources(catalogue);
        this.folder = folder;
    }

    /** Returns the names of the scenarios, in alphabetical order; an empty list without a folder. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.replaceFirst("\\.json$", ""))
                    .filter(name -> !name.equals(SCHEMA))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(Problem.of(folder.toString(), "this folder cannot be read: " + e.getMessage()));
        }
    }

    /** Returns the explanation, which ends in a line feed; empty if there is no scenario of this name. */
    Optional<String> text(String name) {
        return names().contains(name) ? Optional.of(explained(name)) : Optional.empty();
    }

    private String explained(String name) {
        ScenarioReader reader = new ScenarioReader(catalogue);
        Scenario scenario = reader.read(folder.resolve(name + ENDING));
        TextBlock block = new TextBlock(name + ", a scenario", scenario.title())
                .line("period", scenario.start() + " to " + scenario.end().minusDays(1))
                .line("what is it", scenario.info().whatIsIt());
        if (!name.equals(REFERENCE) && names().contains(REFERENCE)) {
            changes(block, reader.read(folder.resolve(REFERENCE + ENDING)), scenario);
        }
        block.line("limits", scenario.info().limits());
        if (catalogue.uses().stream().anyMatch(use -> use.scenarios().contains(name))) {
            sources.write(block, name);
        }
        return block.line("run it", "corridor batch " + REFERENCE + " " + name).text();
    }

    private void changes(TextBlock block, Scenario reference, Scenario scenario) {
        List<Change> changes = ScenarioChanges.between(reference, scenario, catalogue);
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            block.line(
                    "changes",
                    (change.id().isEmpty() ? change.meaning() : change.id()) + ": " + change.from() + " -> "
                            + change.to()
                            + (change.when().isBlank() ? "" : ", " + change.when())
                            + (change.whoDecides().isBlank() ? "" : "; decided by " + change.whoDecides()));
        }
        if (changes.size() > MOST) {
            block.line(
                    "and",
                    (changes.size() - MOST) + " further changes, in " + folder.resolve(scenario.name() + ENDING));
        }
        if (changes.isEmpty()) {
            block.line("changes", "nothing against " + REFERENCE);
        }
    }
}
