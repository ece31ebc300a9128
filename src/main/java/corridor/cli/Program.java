package corridor.cli;

import corridor.Corridor;
import corridor.build.ProgramFolder;
import corridor.cli.input.ScenarioArguments;
import corridor.scenario.ScenarioFolders;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds what all commands use: the facade, and where scenarios are found by name. */
final class Program {
    static final Corridor CORRIDOR = Corridor.standard();

    private Program() {}

    /**
     * Returns the finder of scenarios: it looks into the current folder, then into the folder of the shipped ones.
     *
     * @param notes receives a line for each scenario that hides another of its name
     */
    static ScenarioFolders scenarios(PrintWriter notes) {
        List<Path> folders = new ArrayList<>(List.of(Path.of("")));
        ProgramFolder.scenarios().ifPresent(folders::add);
        return new ScenarioFolders(folders, note -> {
            notes.println(note);
            notes.flush();
        });
    }

    /**
     * Returns the reader of the scenarios that a command line names.
     *
     * @param notes receives a line for each scenario that hides another of its name
     */
    static ScenarioArguments arguments(PrintWriter notes) {
        return new ScenarioArguments(CORRIDOR.catalogue(), scenarios(notes));
    }
}
