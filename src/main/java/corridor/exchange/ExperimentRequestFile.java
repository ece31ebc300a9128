package corridor.exchange;

import corridor.design.ExperimentRequest;
import corridor.problem.InputException;
import corridor.text.InputFile;
import corridor.text.TextRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a design file: an object with {@code vary} (by name a list of values, a text such as {@code "0..2"} or
 * {@code "0:2:0.5"}, or {@code "all"} for all that the catalogue allows) and, as you like, {@code scenario},
 * {@code title}, {@code design}, {@code method}, {@code samples}, {@code replicates}, {@code seed}, {@code outcomes},
 * {@code constants}, {@code constraints}, {@code quantity}, {@code sharedLuck}, {@code stop} (width, mostSamples),
 * {@code groups} ({@code "submodel"}, or by name a list of factors), {@code candidates}, {@code scramblings}.
 *
 * @param scenario name or file of the scenario; empty if the file names none
 * @param constants settings such as {@code pakistan.iboIntensity=2}
 */
public record ExperimentRequestFile(
        String scenario, ExperimentRequest request, Optional<Integer> replicates, List<String> constants) {
    private static final Pattern MARK = Pattern.compile("\"vary\"\\s*:");

    public ExperimentRequestFile {
        constants = List.copyOf(constants);
    }

    /** Whether a file is meant to be a design file: it says what is varied. */
    public static boolean isOne(Path file) {
        try {
            return InputFile.PROBLEM.refusal(file).isEmpty()
                    && MARK.matcher(InputFile.PROBLEM.text(file)).find();
        } catch (InputException e) {
            // The reader of scenarios says what is wrong with the text.
            return false;
        }
    }

    /** @throws InputException with all that is wrong in the form of the file; names are checked later */
    public static ExperimentRequestFile read(Path file) {
        return new ExperimentRequestReader(LocatedJson.read(file, "design file", TextRule.ARGUMENT)).read();
    }
}
