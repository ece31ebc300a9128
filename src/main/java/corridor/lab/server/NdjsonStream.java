package corridor.lab.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** A stream of lines, each of them an object of JSON, which are sent at once. */
public final class NdjsonStream {
    private final OutputStream out;
    private final Consumer<String> defects;

    /** Writes the lines of one answer. */
    @FunctionalInterface
    public interface Work {
        /** @throws IOException when the client went away */
        void write(NdjsonStream stream) throws IOException;
    }

    /** @param defects receives a sentence on each defect */
    NdjsonStream(OutputStream out, Consumer<String> defects) {
        this.out = out;
        this.defects = defects;
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
            Problem defect = Reception.defect(e);
            defects.accept(defect.text());
            problem(List.of(defect));
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
