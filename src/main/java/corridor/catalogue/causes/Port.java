package corridor.catalogue.causes;

import java.util.List;
import java.util.stream.Stream;

/**
 * A port is a place at which a coupling can be cut: processes, and the fields of the shared state that they read.
 *
 * @param at ids of processes, such as {@code civil.opinion}
 * @param fields fields that each of them reads, see {@link Edge}
 */
public record Port(List<String> at, List<String> fields) {
    public Port {
        at = List.copyOf(at);
        fields = List.copyOf(fields);
        if (at.isEmpty() || fields.isEmpty()) {
            throw new IllegalArgumentException("a port needs a process and a field");
        }
        for (String process : at) {
            if (process.indexOf('.') <= 0) {
                throw new IllegalArgumentException("the process '" + process + "' needs a theme, as in civil.opinion");
            }
        }
    }

    /** Returns an edge for each process and field. */
    Stream<Edge> edges() {
        return at.stream().flatMap(process -> fields.stream().map(field -> new Edge(process, field)));
    }
}
