package corridor.exchange;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Refuses tables of BehaviorSpace whose separators are not commas. */
final class BehaviorSpaceMarks {
    private static final int FIRST_BYTES = 1 << 16;

    private BehaviorSpaceMarks() {}

    /**
     * Returns the refusal of a file whose line of heads has semicolons or tabs; empty if the first 64 KiB have no such
     * line.
     */
    static Optional<InputException> otherThanCommas(Path file) {
        List<String> lines;
        try (InputStream in = InputFile.SAMPLE.open(file)) {
            lines = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return Optional.empty();
        }
        for (int k = 0; k < lines.size(); k++) {
            String line = lines.get(k).replace("\"", "");
            if (line.contains(BehaviorSpaceRuns.RUN + ";") || line.contains(BehaviorSpaceRuns.RUN + "\t")) {
                return Optional.of(refused(file, k + 1, line));
            }
        }
        return Optional.empty();
    }

    /** Returns the refusal, which names the separator in the line of heads. */
    static InputException refused(Path file, int number, String heads) {
        String marks = heads.contains(";") ? "semicolons" : heads.contains("\t") ? "tabs" : "something else";
        return new InputException(Problem.of(
                file + ":" + number,
                "the columns must be separated by commas, and these are by " + marks
                        + "; export the table from BehaviorSpace again, or save it with commas"));
    }
}
