package corridor.model.security;

import corridor.chronicle.Chronicle;
import corridor.chronicle.Chronicle.Change;
import corridor.model.state.Attack;
import corridor.model.state.Choice;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Decides each day whether the army answers deadly attacks and campaigns of the day before by a sweep of the struck
 * areas, which begins within days. The army decides alone. The leadership's decision on force comes weeks later and is
 * independent of it.
 *
 * <p>The equations are in docs/model.md, section 6.4.
 */
final class Sweeps implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int SWEEP = 1;

    private final SweepParameters p;
    private final transient SimulationState s;
    private final int[] begins;
    private final int[] ends;
    private final double willingness;

    Sweeps(SweepParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        begins = new int[s.areas.count()];
        ends = new int[s.areas.count()];
        Arrays.fill(begins, Integer.MAX_VALUE);
        willingness = StrictMath.log(p.sweepWill() / (1 - p.sweepWill()));
    }

    @Override
    public void step(SimState state) {
        Set<Integer> struck = Set.of();
        int dead = 0;
        for (Attack attack : s.ledger.yesterday()) {
            boolean deadly = attack.killed() >= p.sweepDead();
            if ((deadly || attack.campaign()) && s.day() >= ends[attack.area()]) {
                struck = struck.isEmpty() ? new TreeSet<>() : struck;
                struck.add(attack.area());
                dead += attack.killed();
            }
        }
        if (!struck.isEmpty()) {
            decide(struck, "attacks with " + dead + " killed");
        }
        for (int i = 0; i < begins.length; i++) {
            s.areas.sweep[i] = s.day() >= begins[i] && s.day() < ends[i] ? p.sweepEffort() : 1;
        }
    }

    private void decide(Set<Integer> struck, String occasion) {
        Choice choice = new Choice(s.chronicle.asksWhy());
        choice.option("no sweep");
        choice.option("sweep of the struck districts").term("deadly attack", "security.sweepWill", willingness);
        long key = s.luck.key(DrawKind.SWEEP, s.day());
        double draw = KeyedRandom.draw(key, 0);
        int chosen = choice.take(1, draw);
        s.tellDecision("pakistanMilitary", Chronicle.Decision.Kind.SWEEP, "sweep", choice, draw, chosen, occasion);
        if (chosen == SWEEP) {
            begin(struck, key, occasion);
        }
    }

    private void begin(Set<Integer> struck, long key, String occasion) {
        int start = s.day() + (int) (KeyedRandom.draw(key, 1) * (p.sweepDelay() + 1));
        int days = Math.max(1, (int) Math.round(p.sweepDays() * (0.5 + KeyedRandom.draw(key, 2))));
        s.pakistan.answeredOn = s.day();
        for (int i : struck) {
            begins[i] = start;
            ends[i] = start + days;
        }
        String districts = struck.stream().map(i -> s.world.area(i).name()).collect(Collectors.joining(", "));
        s.tell(Change.Kind.OPERATION, "Sweep in " + districts, "none", "ordered for " + days + " days", occasion);
    }
}
