package corridor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that asks a result folder each statement of a list, and prints for each its exit code and the first line of
 * what went wrong. If a statement ends the process, the last line shows which one.
 */
final class AskEachStatement {
    private AskEachStatement() {}

    /** @param arguments list, result folder */
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
