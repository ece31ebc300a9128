package corridor.cli.look;

import corridor.catalogue.Catalogue;
import corridor.cli.text.TextBlock;
import corridor.scenario.Change;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioChanges;
import corridor.scenario.ScenarioFolders;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Explains a scenario: what it is, what it changes against the baseline, who decides, and its limits. */
final class ScenarioExplainer {
    private static final String REFERENCE = "baseline";

    /** Largest number of changes that are listed, so that the explanation fits a screen. */
    private static final int MOST = 8;

    private final Catalogue catalogue;
    private final ExplainedSources sources;
    private final ScenarioFolders folders;

    /** @param folders finder of scenarios by name */
    ScenarioExplainer(Catalogue catalogue, ScenarioFolders folders) {
        this.catalogue = catalogue;
        this.sources = new ExplainedSources(catalogue);
        this.folders = folders;
    }

    /** Returns the names of the scenarios, in alphabetical order. */
    List<String> names() {
        return folders.names();
    }

    /** Returns the explanation, which ends in a line feed; empty if there is no scenario of this name. */
    Optional<String> text(String name) {
        return folders.find(name).map(this::explained);
    }

    private String explained(Path file) {
        ScenarioReader reader = new ScenarioReader(catalogue, folders);
        Scenario scenario = reader.read(file);
        String name = scenario.name();
        TextBlock block = new TextBlock(name + ", a scenario", scenario.title())
                .line("period", scenario.start() + " to " + scenario.end().minusDays(1))
                .line("what is it", scenario.info().whatIsIt());
        if (!name.equals(REFERENCE)) {
            folders.find(REFERENCE).ifPresent(reference -> changes(block, reader.read(reference), scenario, file));
        }
        block.line("limits", scenario.info().limits());
        if (catalogue.uses().stream().anyMatch(use -> use.scenarios().contains(name))) {
            sources.write(block, name);
        }
        return block.line("run it", "corridor batch " + REFERENCE + " " + name).text();
    }

    private void changes(TextBlock block, Scenario reference, Scenario scenario, Path file) {
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
            block.line("and", (changes.size() - MOST) + " further changes, in " + file);
        }
        if (changes.isEmpty()) {
            block.line("changes", "nothing against " + REFERENCE);
        }
    }
}
