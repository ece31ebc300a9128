package corridor.result.disk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.build.Sha256;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A seal is a SHA-256 checksum that is stored in the plan of unfinished work. The checksum covers the text of the plan
 * and the files that belong to the plan. Work does not continue with a changed plan, since its finished part followed
 * the earlier plan.
 */
public final class Seal {
    private static final String KEY = "seal";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Zeros in the place of the hash while the hash is computed. */
    private static final String OPEN = "0".repeat(64);

    private Seal() {}

    /**
     * Returns the text of a plan with its seal.
     *
     * @param files existing files that belong to the plan
     */
    public static String text(Object plan, List<Path> files) throws IOException {
        ObjectNode tree = JSON.valueToTree(plan);
        tree.put(KEY, OPEN);
        String open = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
        return open.replace(OPEN, hash(open, files));
    }

    /** Returns a plan without its seal. */
    public static JsonNode opened(JsonNode plan) {
        if (plan instanceof ObjectNode object) {
            object.remove(KEY);
        }
        return plan;
    }

    /**
     * Checks the seal of a plan.
     *
     * @throws InputException when the text of the plan or one of its files does not match the seal
     */
    public static void require(Path plan, List<Path> files) throws IOException {
        if (!fits(InputFile.RESULT.text(plan), files)) {
            throw new InputException(Problem.of(
                    plan.toString(),
                    "this plan" + (files.isEmpty() ? "" : " or a scenario beside it")
                            + " was changed or damaged since the work began (its seal differs), so the work must be"
                            + " started again in another folder"));
        }
    }

    private static boolean fits(String text, List<Path> files) throws IOException {
        try {
            String seal = JSON.readTree(text).path(KEY).asText();
            return seal.length() == OPEN.length()
                    && hash(text.replace(seal, OPEN), files).equals(seal);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String hash(String text, List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder(text);
        for (Path file : files) {
            all.append(Files.isRegularFile(file) ? Sha256.of(file) : "missing").append('\n');
        }
        return Sha256.ofText(all.toString());
    }
}
