package corridor.cli.lesson;

import corridor.Corridor;
import corridor.build.Build;
import corridor.build.ProgramFolder;
import corridor.cli.text.CommandLineText;
import corridor.lesson.Lesson;
import corridor.lesson.LessonReader;
import corridor.lesson.Lessons;
import corridor.lesson.sheet.Handouts;
import corridor.lesson.sheet.LessonPlan;
import corridor.lesson.sheet.PaperResults;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.unfinished.NewFolder;
import corridor.result.unfinished.TargetFolder;
import corridor.scenario.ScenarioFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the lessons, prints the plan of one, or makes its sheets. */
@Command(
        name = "lesson",
        description = {
            "List the lessons of a class; print the plan of one by the minute; make its sheets for the printer:",
            "role sheets, observer sheet, exit ticket, questions before and after, key, and the game on paper."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Sheets are HTML pages that need no network and no colour; print them from a browser on A4 or Letter.",
            "docs/teaching.md says how to hold a lesson. A lesson of your own is a file like those of the program.",
            "",
            "Examples:",
            "  corridor lesson",
            "  corridor lesson pressure-game",
            "  corridor lesson pressure-game --handouts handouts"
        })
public final class LessonCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "LESSON",
            description = "Name of a lesson, or a lesson file; without it the lessons are listed.")
    private String lesson;

    @Option(names = "--handouts", paramLabel = "DIR", description = "Folder for the sheets, new or empty.")
    private Path handouts;

    @Override
    public Integer call() throws IOException {
        Corridor corridor = Corridor.standard();
        ScenarioFolders scenarios =
                new ScenarioFolders(ProgramFolder.scenarios().map(List::of).orElse(List.of()), note -> {});
        LessonReader reader = new LessonReader(corridor.catalogue(), scenarios);
        PrintWriter out = spec.commandLine().getOut();
        if (lesson == null) {
            if (handouts != null) {
                throw new InputException(Problem.of("--handouts", "needs the name of a lesson"));
            }
            out.print(LessonPlan.list(Lessons.names().stream().map(reader::read).toList()));
        } else if (handouts == null) {
            Lesson read = reader.read(lesson);
            out.print(LessonPlan.text(read, corridor.catalogue()));
            out.println();
            out.println("Sheets: "
                    + new CommandLineText().add("lesson").add(lesson).option("--handouts", "handouts-" + read.name()));
        } else {
            Lesson read = reader.read(lesson);
            TargetFolder.check(handouts);
            write(corridor, read, scenarios);
            out.println("Sheets: " + handouts.resolve("index.html"));
            out.println("Next:   open it in a browser, and print what you need on A4 or Letter");
        }
        out.flush();
        return 0;
    }

    private void write(Corridor corridor, Lesson read, ScenarioFolders scenarios) throws IOException {
        Optional<PaperResults> results = read.play().map(play -> PaperRuns.of(corridor, read, play, scenarios));
        try (NewFolder staged = NewFolder.forNew(handouts)) {
            Map<String, String> pages =
                    Handouts.of(read, corridor.catalogue(), Build.running().version(), results);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(staged.path().resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
            }
            staged.moveIntoPlace();
        }
    }
}
