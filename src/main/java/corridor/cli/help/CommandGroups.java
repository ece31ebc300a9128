package corridor.cli.help;

import corridor.cli.text.AlignedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands in the groups in which the help lists them, each with one line. */
public enum CommandGroups {
    SCENARIOS(
            "Scenarios",
            new Line("scenarios", "List the what-ifs by group, with who would decide each"),
            new Line("show", "Describe one scenario: what it changes, what to notice and to try"),
            new Line("validate", "Check scenario files, and say what is wrong and where")),
    RUN(
            "Run",
            new Line("lab", "Explore in the browser: move a lever, and see what changes"),
            new Line("run", "Show one simulated history, with the reason for each decision"),
            new Line("batch", "Compare scenarios over many histories, with charts and a report"),
            new Line("bargain", "Let stakeholders bargain over issues: who presses whom, and who moves"),
            new Line("replay", "Replay the game of a class: its decisions against those of the model"),
            new Line("resume", "Complete a command that was stopped")),
    LOOK(
            "Look at results",
            new Line("brief", "Put the answer of a result folder on one page"),
            new Line("why", "Divide a difference among the settings that make it, and say when it arises"),
            new Line("explain", "Explain an id: what it means, where it comes from, how sure it is"),
            new Line("reproduce", "Run a result folder again, and compare every byte"),
            new Line("report", "Rebuild the analysis, charts and report of a result folder"),
            new Line("query", "Ask the tables of a result folder in SQL"),
            new Line("compare", "Compare the scenarios of several result folders")),
    EXPLORE(
            "Explore what results hang on",
            new Line("sensitivity", "Find out which assumptions drive an outcome"),
            new Line("sweep", "Run a scenario at many settings of parameters, levers and switches"),
            new Line("discover", "Find out under which assumptions an outcome goes wrong"),
            new Line("robustness", "Compare policies across futures, by criteria that may disagree"),
            new Line("optimize", "Search levers for options with different trade-offs"),
            new Line("analyze", "Analyse the inputs and outputs of any model")),
    TEACH("Teach", new Line("lesson", "List lessons of a class, print a plan by the minute, make the sheets")),
    STUDY(
            "Study the model",
            new Line("catalogue", "List parameters, levers, outcomes, evidence and other parts of the model"),
            new Line("hindcast", "Replay a known time, and compare reactions with the record"),
            new Line("patterns", "Compare the model with the patterns of the record"),
            new Line("ablate", "Take out each mechanism in turn, and say which findings change"),
            new Line("headlines", "Say what each headline effect rests on"),
            new Line("calibrate", "Rule out parameter values that cannot meet the record")),
    HELP(
            "Help",
            new Line("help", "List the commands, or explain one: corridor help batch"),
            new Line("completion", "Print the script by which bash and zsh complete commands and options"));

    private final String title;
    private final List<Line> lines;

    CommandGroups(String title, Line... lines) {
        this.title = title;
        this.lines = List.of(lines);
    }

    /** Lists the commands by group in the help of a command line. Commands without a group come last. */
    public static void showIn(CommandLine commandLine) {
        commandLine
                .getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                        help -> text(help.subcommands().keySet()));
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, help -> "");
    }

    /** Returns all groups as text, a line for each of the existing commands. */
    public static String text(Set<String> existing) {
        AlignedList list = new AlignedList();
        List<String> left = new ArrayList<>(existing);
        for (CommandGroups group : values()) {
            list.heading(group.title);
            group.lines.stream()
                    .filter(line -> left.remove(line.name()))
                    .forEach(line -> list.line(line.name(), line.meaning()));
        }
        if (!left.isEmpty()) {
            list.heading("Other");
            left.forEach(name -> list.line(name, ""));
        }
        return list.text();
    }

    /** Returns the names of all commands that have a line, in the order of the list. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (CommandGroups group : values()) {
            group.lines.forEach(line -> names.add(line.name()));
        }
        return names;
    }

    /** A command with what it does, in one line. */
    private record Line(String name, String meaning) {}
}
