package corridor.cli.look;

import corridor.Corridor;
import corridor.batch.Execution;
import corridor.cli.text.CommandLineText;
import corridor.result.unfinished.NewTextFile;
import corridor.task.TaskPool;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the brief of a batch. */
@Command(
        name = "brief",
        description = {
            "Put a finished batch on one page of A4, for somebody who was not there: the question, the answer with",
            "people killed first, one picture, on what it hangs, caveats, citation. Nothing is run."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The page is one HTML file that needs no network; print it from a browser. It has room for three",
            "scenarios beside the reference; of more, name those that the page shall compare with --only.",
            "Without --out the file is DIR/brief.html, and a brief that is already there is replaced.",
            "",
            "Example, after corridor batch baseline ibo-surge:",
            "  corridor batch baseline ibo-surge --replicates 20",
            "  corridor brief results/baseline-vs-ibo-surge"
        })
public final class BriefCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Result folder of a batch.")
    private Path folder;

    @Option(
            names = "--only",
            paramLabel = "NAME,...",
            split = ",",
            description = "Scenarios to compare with the reference (default: all of the batch).")
    private List<String> only = List.of();

    @Option(names = "--out", paramLabel = "FILE.html", description = "File to write; it must not exist yet.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            NewTextFile.check("out", out);
        }
        Corridor corridor = Corridor.standard();
        String again =
                new CommandLineText().add("reproduce").add(folder.toString()).toString();
        String page;
        try (TaskPool pool = new TaskPool(Execution.usualThreads())) {
            page = corridor.comparison().brief(folder, only, again, pool);
        }
        Path target = out == null ? folder.resolve("brief.html") : out;
        if (out == null) {
            NewTextFile.replace(target, page);
        } else {
            NewTextFile.write(target, page);
        }
        PrintWriter text = spec.commandLine().getOut();
        text.println("Brief: " + target);
        text.println("Next:  open it in a browser; it prints on one page of A4");
        text.flush();
        return 0;
    }
}
