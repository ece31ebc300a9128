package corridor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs each statement of a list as a query on a result folder, in a process of its own. The process prints for each
 * statement its exit code and the first line of its error. If a statement ends the process, the last line shows which
 * one.
 */
final class AskEachStatement {
    private AskEachStatement() {}

    /** @param arguments file with the list of statements, then the result folder */
    public static void main(String[] arguments) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.startsWith("#")) {
                String statement = line.substring(line.indexOf('\t') + 1);
                StringWriter err = new StringWriter();
                int code = Main.run(
                        new PrintWriter(new StringWriter()), new PrintWriter(err), "query", arguments[1], statement);
                out.println(code + "\t" + statement + "\t"
                        + err.toString().lines().findFirst().orElse(""));
            }
        }
    }
}
