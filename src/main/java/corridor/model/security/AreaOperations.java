package corridor.model.security;

import corridor.chronicle.Chronicle.Change;
import corridor.model.state.AreaState;
import corridor.model.state.Clock;
import corridor.model.state.PakistanState;
import corridor.model.state.SimulationState;
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
    private final AreaOperationParameters p;
    private final transient SimulationState s;
    private final int lever;
    private final int joint;
    private final int hold;
    private final boolean[] running;
    private final int[] began;

    AreaOperations(AreaOperationParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        lever = s.levers.index("pakistan.areaOperation");
        hold = s.levers.index("pakistan.operationHold");
        joint = s.levers.index("both.jointCombat");
        running = new boolean[s.world.theatres().size()];
        began = new int[running.length];
    }

    @Override
    public void step(SimState state) {
        int underWay = 0;
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
            s.areas.held[i] = held;
            s.areas.localEffort[i] = effort;
            s.areas.underOperation[i] = running[t];
        }
    }

    private void moveThePublic() {
        AreaState a = s.areas;
        double back = StrictMath.exp(-Clock.WEEK / p.returnDays());
        for (int t = 0; t < running.length; t++) {
            int movement = s.world.theatreMovement(t);
            boolean building = running[t] && s.day() - began[t] < p.displacementDays();
            for (int i : s.world.theatreAreas(t)) {
                double affected = s.world.area(i).population() * s.world.coEthnic(movement, i);
                if (building) {
                    double leaving = Math.min(
                            affected * p.areaDisplaced() * Clock.WEEK / p.displacementDays(),
                            Math.max(0, affected - a.displaced[i]));
                    a.displaced[i] += leaving;
                    a.newlyDisplaced[i] += leaving;
                } else if (!running[t]) {
                    a.displaced[i] *= back;
                }
            }
        }
        double total = 0;
        for (double thousand : a.displaced) {
            total += thousand;
        }
        s.ledger.displacedPersonDays += total * Clock.WEEK;
        s.ledger.displacedPeak = Math.max(s.ledger.displacedPeak, total);
    }

    /** Sets the visibility of foreign troops: full in the areas of theatres, less in all other areas. */
    private void showTroops() {
        double level = s.levers.fraction(joint);
        for (int i = 0; i < s.areas.count(); i++) {
            boolean sites = s.projects.onSite[i] > 0;
            s.areas.foreignTroops[i] = Math.min(
                    1, level * p.troopsElsewhere() + s.society.foreignForce * (sites ? 1 : p.troopsElsewhere()));
        }
        for (int t = 0; t < running.length; t++) {
            for (int i : s.world.theatreAreas(t)) {
                s.areas.foreignTroops[i] = Math.min(1, level + s.society.foreignForce);
            }
        }
    }
}
