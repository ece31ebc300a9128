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
 * An experiment request file is the content of a design file, a JSON object. The key {@code vary} is required. It gives
 * for each name a list of values, a text such as {@code "0..2"} or {@code "0:2:0.5"}, or {@code "all"} for all values
 * that the catalogue allows. Optional keys are {@code scenario}, {@code against}, {@code title}, {@code design},
 * {@code method}, {@code samples}, {@code futures}, {@code replicates}, {@code seed}, {@code outcomes},
 * {@code constants}, {@code constraints}, {@code quantity}, {@code sharedLuck}, {@code stop} (with {@code width} and
 * {@code mostSamples}), {@code groups} ({@code "submodel"}, or for each name a list of factors), {@code candidates} and
 * {@code scramblings}.
 *
 * @param scenario name or file of the scenario; empty if the file names none
 * @param against name or file of the scenario from which differences are analysed; empty if the file names none
 * @param futures number of draws of the uncertain parameters at each point; empty for none
 * @param constants settings such as {@code pakistan.iboIntensity=2}
 */
public record ExperimentRequestFile(
        String scenario,
        String against,
        ExperimentRequest request,
        Optional<Integer> futures,
        Optional<Integer> replicates,
        List<String> constants) {
    private static final Pattern MARK = Pattern.compile("\"vary\"\\s*:");

    public ExperimentRequestFile {
        constants = List.copyOf(constants);
    }

    /** Whether a file is meant to be a design file, since it has the key {@code vary}. */
    public static boolean isOne(Path file) {
        try {
            return InputFile.PROBLEM.refusal(file).isEmpty()
                    && MARK.matcher(InputFile.PROBLEM.text(file)).find();
        } catch (InputException e) {
            // The reader of scenarios then reports what is wrong with the text.
            return false;
        }
    }

    /** @throws InputException with all faults in the form of the file; names are checked later */
    public static ExperimentRequestFile read(Path file) {
        return new ExperimentRequestReader(LocatedJson.read(file, "design file", TextRule.ARGUMENT)).read();
    }
}
