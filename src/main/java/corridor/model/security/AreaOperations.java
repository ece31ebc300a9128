package corridor.model.security;

import corridor.chronicle.Chronicle.Change;
import corridor.model.state.AreaState;
import corridor.model.state.Clock;
import corridor.model.state.PakistanState;
import corridor.model.state.SimulationState;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates area operations each week. During an operation, effort in the areas of its theatre is higher and part of the
 * public is displaced. After the end, a part of the gain is held for a while. The process also sets how visible foreign
 * troops are in each area.
 *
 * <p>The equations are in docs/model.md, section 7.1.
 */
final class AreaOperations implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int[] NOWHERE = {};

    /** Where people see foreign troops, by the switch FOREIGN. */
    private enum Seen {
        LOCALLY,
        EVERYWHERE,
        NOWHERE
    }

    private final AreaOperationParameters p;
    private final transient SimulationState s;
    private final int lever;
    private final int joint;
    private final int hold;
    private final transient Seen seen;
    private final boolean[] running;
    private final int[] began;

    /** Areas of all theatres, each once. */
    private final int[] areas;

    /** Theatres that cover each of {@link #areas}, {@code [k][n]}. */
    private final int[][] covering;

    AreaOperations(AreaOperationParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        lever = s.levers.index("pakistan.areaOperation");
        hold = s.levers.index("pakistan.operationHold");
        joint = s.levers.index("both.jointCombat");
        seen = s.option("FOREIGN", Map.of("LOCAL", Seen.LOCALLY, "NATIONAL", Seen.EVERYWHERE, "NONE", Seen.NOWHERE));
        running = new boolean[s.world.theatres().size()];
        began = new int[running.length];
        areas = IntStream.range(0, running.length)
                .flatMap(t -> Arrays.stream(s.world.theatreAreas(t)))
                .distinct()
                .toArray();
        covering = Arrays.stream(areas).mapToObj(this::theatresOf).toArray(int[][]::new);
    }

    private int[] theatresOf(int area) {
        return IntStream.range(0, running.length)
                .filter(t -> Arrays.stream(s.world.theatreAreas(t)).anyMatch(i -> i == area))
                .toArray();
    }

    @Override
    public void step(SimState state) {
        int underWay = 0;
        for (int i : areas) {
            s.areas.held[i] = 0;
            s.areas.localEffort[i] = 1;
            s.areas.underOperation[i] = false;
        }
        for (int t = 0; t < running.length; t++) {
            boolean now = ordered(t);
            if (now != running[t]) {
                turn(t, now);
            }
            setEffort(t);
            underWay += now ? 1 : 0;
        }
        s.pakistan.underWay = underWay;
        moveThePublic();
        showTroops();
    }

    private boolean ordered(int t) {
        if (s.levers.isFixed(lever)) {
            return s.levers.value(lever) == t + 1;
        }
        PakistanState pakistan = s.pakistan;
        return s.day() >= pakistan.operationStart[t] && s.day() < pakistan.operationEnd[t];
    }

    private void turn(int t, boolean on) {
        running[t] = on;
        if (on) {
            began[t] = s.day();
        } else {
            s.pakistan.lastEnd[t] = s.day();
        }
        s.tell(
                Change.Kind.OPERATION,
                "Area operation in " + s.world.theatres().get(t).name(),
                on ? "none" : "under way",
                on ? "under way" : "ended",
                on ? "ordered" : "its time is over or the order was withdrawn");
    }

    private void setEffort(int t) {
        double left = 0;
        if (running[t]) {
            left = 1;
        } else if (s.pakistan.lastEnd[t] >= 0) {
            double since = s.day() - s.pakistan.lastEnd[t];
            left = StrictMath.exp(-since / p.holdDecay());
        }
        double held = s.levers.value(hold) * left;
        double effort = 1 + (p.areaEffort() - 1) * (running[t] ? 1 : held);
        for (int i : s.world.theatreAreas(t)) {
            s.areas.held[i] = Math.max(s.areas.held[i], held);
            s.areas.localEffort[i] = Math.max(s.areas.localEffort[i], effort);
            s.areas.underOperation[i] |= running[t];
        }
    }

    private void moveThePublic() {
        AreaState a = s.areas;
        double back = StrictMath.exp(-Clock.WEEK / p.returnDays());
        for (int k = 0; k < areas.length; k++) {
            int i = areas[k];
            int newest = newest(covering[k]);
            if (newest < 0) {
                a.displaced[i] *= back;
            } else if (s.day() - began[newest] < p.displacementDays()) {
                double affected = s.world.area(i).population() * s.world.coEthnic(s.world.theatreMovement(newest), i);
                double leaving = Math.min(
                        affected * p.areaDisplaced() * Clock.WEEK / p.displacementDays(),
                        Math.max(0, affected - a.displaced[i]));
                a.displaced[i] += leaving;
                a.newlyDisplaced[i] += leaving;
            }
        }
        double total = 0;
        for (double thousand : a.displaced) {
            total += thousand;
        }
        s.ledger.displacedPersonDays += total * Clock.WEEK;
        s.ledger.displacedPeak = Math.max(s.ledger.displacedPeak, total);
    }

    /** Returns the theatre whose operation began last among those that run; -1 if none runs. */
    private int newest(int[] theatres) {
        int newest = -1;
        for (int t : theatres) {
            if (running[t] && (newest < 0 || began[t] > began[newest])) {
                newest = t;
            }
        }
        return newest;
    }

    /**
     * Sets the visibility of foreign troops: full in the areas of theatres where the military orders operations itself,
     * less in all other areas. Under the other options of the switch FOREIGN it is full everywhere, or none.
     */
    private void showTroops() {
        if (seen == Seen.NOWHERE) {
            return;
        }
        double level = s.levers.fraction(joint);
        double elsewhere = seen == Seen.EVERYWHERE ? 1 : p.troopsElsewhere();
        for (int i = 0; i < s.areas.count(); i++) {
            boolean sites = s.projects.onSite[i] > 0;
            s.areas.foreignTroops[i] =
                    Math.min(1, level * elsewhere + s.society.foreignForce * (sites ? 1 : elsewhere));
        }
        for (int t = 0; t < running.length; t++) {
            boolean usual = !s.world.theatres().get(t).onlyByScenario();
            for (int i : usual ? s.world.theatreAreas(t) : NOWHERE) {
                s.areas.foreignTroops[i] = Math.min(1, level + s.society.foreignForce);
            }
        }
    }
}
