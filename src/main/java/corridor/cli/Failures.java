package corridor.cli;

import corridor.batch.BatchBrokenOff;
import corridor.batch.BreakOffCause;
import corridor.cli.output.InterruptGuard;
import corridor.cli.text.FieldOptions;
import corridor.problem.InputException;
import corridor.problem.NearestName;
import corridor.problem.ValidNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints the message of a failed command and selects its exit code; it never prints a stack trace. */
final class Failures {
    static final int NOT_FINISHED = 1;
    static final int WRONG_INPUT = 2;

    private Failures() {}

    /** Handles a wrong command line. */
    static int usage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        if (failure.getCause() instanceof InputException input) {
            err.println(FieldOptions.text(input));
            return WRONG_INPUT;
        }
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            unmatched(command, unmatched.getUnmatched().get(0), err);
        } else {
            err.println(name + ": " + failure.getMessage());
        }
        err.println("  Help: " + name + " --help");
        err.flush();
        return WRONG_INPUT;
    }

    /** Handles an exception that ended a command. */
    static int execution(Throwable failure, PrintWriter err) {
        if (failure instanceof InputException input) {
            err.println(FieldOptions.text(input));
            err.flush();
            return WRONG_INPUT;
        }
        Optional<String> outside = BreakOffCause.outside(failure);
        if (failure instanceof BatchBrokenOff broken) {
            err.println(broken.getMessage() + InterruptGuard.next(broken.resumable()));
            if (outside.isEmpty()) {
                err.println("This is a defect of Corridor, not of your input" + details(failure));
            }
        } else if (outside.isPresent()) {
            err.println("Corridor could not finish: " + outside.get() + ".");
        } else {
            err.println("Corridor failed: " + oneLine(failure) + ". This is a defect of Corridor, not of your input"
                    + details(failure));
        }
        err.flush();
        return NOT_FINISHED;
    }

    private static void unmatched(CommandLine command, String argument, PrintWriter err) {
        boolean option = argument.startsWith("-");
        List<String> commands = new ArrayList<>(command.getSubcommands().keySet());
        List<String> valid = option ? options(command) : commands;
        String what = option ? "option" : commands.isEmpty() ? "argument" : "command";
        err.println(command.getCommandSpec().qualifiedName() + ": unknown " + what + " " + argument);
        String nearest = NearestName.of(argument, valid);
        if (!nearest.isEmpty()) {
            err.println("  Maybe " + nearest + "?");
        }
        if (!valid.isEmpty()) {
            err.println("  Valid: "
                    + ValidNames.line(argument, valid, command.getCommandSpec().qualifiedName() + " --help"));
        }
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .sorted()
                .toList();
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage() == null
                ? ""
                : ": " + failure.getMessage().lines().findFirst().orElse("");
        return failure.getClass().getSimpleName() + message;
    }

    private static String details(Throwable failure) {
        List<String> lines = new ArrayList<>();
        for (Throwable cause = failure; cause != null && lines.size() < 500; cause = cause.getCause()) {
            lines.add(cause.toString());
            Arrays.stream(cause.getStackTrace()).map(frame -> "  at " + frame).forEach(lines::add);
        }
        try {
            Path file = Files.createTempFile("corridor-failure-", ".txt");
            Files.write(file, lines, StandardCharsets.UTF_8);
            return "; details are in " + file;
        } catch (IOException e) {
            return "; details could not be written";
        }
    }
}
