package corridor.model.port;

import corridor.catalogue.causes.Edge;
import corridor.model.state.SimulationState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The paths of some edges in one run, the reference: what each reading process found before each of its steps. Another
 * run can hold them. It then steps as usual, but a process that holds an edge reads the path instead of the live field;
 * all other readers of the field see the live one. Since paths are recorded by the number of the step, both runs must
 * have the same start and the same processes.
 *
 * <p>One recording must end before runs hold it; then several threads may do so.
 */
public final class RecordedPaths {
    private final Map<Edge, Track> tracks = new LinkedHashMap<>();

    /** @param edges edges whose paths can be held later */
    public RecordedPaths(Collection<Edge> edges) {
        edges.forEach(edge -> tracks.put(edge, new Track()));
    }

    /** Returns ports that record the paths of a run, which goes on as it would without them. To be used once. */
    public Ports recorder(SimulationState state) {
        return (process, step) -> {
            List<Line> lines = lines(process, tracks.keySet(), state);
            return lines.isEmpty() ? step : new Recorded(step, lines);
        };
    }

    /**
     * Returns ports that hold the paths of some edges in another run.
     *
     * @param state state of that run
     * @param held edges to be held; all others transmit
     * @throws IllegalArgumentException when the path of an edge was not recorded
     */
    public Ports holder(SimulationState state, Collection<Edge> held) {
        for (Edge edge : held) {
            if (!tracks.containsKey(edge)) {
                throw new IllegalArgumentException("the path was not recorded: " + edge);
            }
        }
        return (process, step) -> {
            List<Line> lines = lines(process, held, state);
            return lines.isEmpty() ? step : new Held(step, lines);
        };
    }

    /** Approximate memory of all paths, bytes. */
    public long bytes() {
        return tracks.values().stream().mapToLong(Track::bytes).sum();
    }

    private List<Line> lines(String process, Collection<Edge> edges, SimulationState state) {
        List<Line> lines = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.process().equals(process)) {
                // Kills are made in what the process reads, so they are the innermost: last before, first after a step.
                lines.add(
                        edge.field().equals("ForceState.killed") ? lines.size() : 0,
                        new Line(Tap.of(edge, state), tracks.get(edge)));
            }
        }
        return lines;
    }

    private record Line(Tap tap, Track track) {}

    /** A process around whose steps paths are recorded. */
    private static final class Recorded implements Steppable {
        private static final long serialVersionUID = 1L;
        private final transient Steppable process;
        private final transient Line[] lines;

        Recorded(Steppable process, List<Line> lines) {
            this.process = process;
            this.lines = lines.toArray(Line[]::new);
        }

        @Override
        public void step(SimState state) {
            for (Line line : lines) {
                line.tap().recordBefore(line.track());
            }
            process.step(state);
            for (Line line : lines) {
                line.tap().recordAfter(line.track());
            }
        }
    }

    /** A process around whose steps recorded paths are held. */
    private static final class Held implements Steppable {
        private static final long serialVersionUID = 1L;
        private final transient Steppable process;
        private final transient Line[] lines;
        private int steps;

        Held(Steppable process, List<Line> lines) {
            this.process = process;
            this.lines = lines.toArray(Line[]::new);
        }

        @Override
        public void step(SimState state) {
            for (Line line : lines) {
                line.tap().hold(line.track(), steps);
            }
            process.step(state);
            for (int k = lines.length - 1; k >= 0; k--) {
                lines[k].tap().release(lines[k].track(), steps);
            }
            steps++;
        }
    }
}
