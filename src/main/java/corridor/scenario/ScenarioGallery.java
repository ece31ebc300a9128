package corridor.scenario;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.Problem;
import corridor.text.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The gallery lists all scenarios that are found by name. */
public final class ScenarioGallery {
    /** Other files with the ending .json, such as problem files, have neither key. */
    private static final Pattern MARK = Pattern.compile("\"(extends|years)\"\\s*:");

    private final List<GalleryEntry> entries = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /** Reads all scenarios that the folders hold; see {@link #unreadable} for those that have problems. */
    public ScenarioGallery(Catalogue catalogue, ScenarioFolders folders) {
        ScenarioReader reader = new ScenarioReader(catalogue, folders);
        for (Path file : folders.files()) {
            if (!isMeant(file)) {
                continue;
            }
            try {
                Scenario scenario = reader.read(file);
                entries.add(GalleryEntry.of(scenario, ScenarioChanges.all(scenario, catalogue), file.toString()));
            } catch (InputException e) {
                unreadable.add(file.toString());
            }
        }
    }

    /** Entries of all scenarios, in the order of the folders, then by name. */
    public List<GalleryEntry> entries() {
        return List.copyOf(entries);
    }

    /** Files that seem to be scenarios and have problems. */
    public List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Names of all groups, in alphabetical order. */
    public List<String> groups() {
        return entries.stream()
                .map(GalleryEntry::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the entries of a group.
     *
     * @throws InputException if no scenario is in a group of this name, with the names of all groups
     */
    public List<GalleryEntry> of(String group) {
        List<GalleryEntry> members =
                entries.stream().filter(entry -> entry.group().equals(group)).toList();
        if (group.isEmpty() || members.isEmpty()) {
            List<String> groups = groups();
            throw new InputException(new Problem(
                            "group", "", group, "is not a group of scenarios", NearestName.of(group, groups), groups)
                    .asField());
        }
        return members;
    }

    private static boolean isMeant(Path file) {
        try {
            return InputFile.SCENARIO.refusal(file).isEmpty()
                    && MARK.matcher(InputFile.SCENARIO.text(file)).find();
        } catch (InputException e) {
            return false;
        }
    }
}
