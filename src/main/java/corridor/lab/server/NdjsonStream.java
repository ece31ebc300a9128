package corridor.lab.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A stream of lines, each of them an object of JSON, which are sent at once. */
public final class NdjsonStream {
    private final OutputStream out;

    /** Writes the lines of one answer. */
    @FunctionalInterface
    public interface Work {
        /** @throws IOException when the client went away */
        void write(NdjsonStream stream) throws IOException;
    }

    NdjsonStream(OutputStream out) {
        this.out = out;
    }

    /** Sends one line. */
    public void line(JsonNode tree) throws IOException {
        byte[] text = LabJson.bytes(tree);
        byte[] line = java.util.Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        out.write(line);
        out.flush();
    }

    void run(Work work) throws IOException {
        try {
            work.write(this);
        } catch (InputException e) {
            problem(e.problems());
        } catch (Refusal e) {
            problem(List.of(e.problem()));
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            problem(List.of(Reception.defect(e)));
        } catch (OutOfMemoryError e) {
            problem(List.of(Reception.NO_MEMORY));
        }
    }

    private void problem(List<Problem> problems) throws IOException {
        ObjectNode frame = LabJson.object().put("frame", "problem");
        frame.set("problems", LabJson.problemList(problems));
        line(frame);
    }
}
