package corridor.cli;

import corridor.catalogue.CatalogueJson;
import corridor.cli.input.ScenarioArguments;
import corridor.cli.text.GalleryText;
import corridor.scenario.GalleryEntry;
import corridor.scenario.ScenarioGallery;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the scenarios. */
@Command(
        name = "scenarios",
        description = "List the scenarios by group: name, title, and who would decide what they fix.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Listed are the scenario files of the current folder, then those that come with the program. Each can",
            "be named in other commands, and in the key \"extends\" of a scenario file in any folder.",
            "",
            "Examples:",
            "  corridor scenarios",
            "  corridor scenarios --group force",
            "  corridor batch --group force --replicates 100"
        })
final class ScenariosCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--group", paramLabel = "NAME", description = "Only the scenarios of this group.")
    private String group;

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ScenarioGallery gallery = new ScenarioGallery(Program.CORRIDOR.catalogue(), Program.scenarios(err));
        List<GalleryEntry> entries = group == null ? gallery.entries() : gallery.of(group);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? CatalogueJson.of(entries) : GalleryText.of(entries));
        out.flush();
        gallery.unreadable().forEach(file -> err.println(ScenarioArguments.unreadable(file)));
        err.flush();
        return 0;
    }
}
