package corridor.model;

import corridor.catalogue.Lever;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Target;
import corridor.model.insurgency.AttackReporter.Victims;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.number.DecimalText;
import corridor.scenario.LeverSetting;
import corridor.scenario.ScheduledEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Acts first on each day. It starts a new day in the counters, sets each lever that the scenario fixes to its value of
 * the day, and carries out the events of the scenario.
 *
 * <p>The equations are in docs/model.md, section 6.1.
 */
final class ScenarioEvents implements Steppable {
    private static final long serialVersionUID = 1L;

    /** Callback that carries out an attack which is an event of the scenario. */
    interface Injection {
        void attack(int area, int group, Target target, Victims victims);
    }

    private final transient SimulationState s;
    private final transient Injection injection;
    private final transient IntConsumer leaderLoss;
    private final transient IntConsumer split;
    private final transient IntConsumer merger;
    private final transient List<LeverPath> paths = new ArrayList<>();
    private final double[] values;
    private final boolean[] inForce;

    /**
     * @param leaderLoss takes the leader of a group, given by its index
     * @param split splits a group, given by its index
     * @param merger unites a group, given by its index, with others of its movement
     */
    ScenarioEvents(
            SimulationState situation,
            Injection injection,
            IntConsumer leaderLoss,
            IntConsumer split,
            IntConsumer merger) {
        s = situation;
        this.injection = injection;
        this.leaderLoss = leaderLoss;
        this.split = split;
        this.merger = merger;
        for (Map.Entry<String, LeverSetting> entry : s.scenario.levers().entrySet()) {
            boolean free = entry.getValue() instanceof LeverSetting.Endogenous
                    || entry.getValue() instanceof LeverSetting.Bargained
                    || entry.getValue() instanceof LeverSetting.Offer;
            if (!free) {
                paths.add(new LeverPath(s.levers.index(entry.getKey()), entry.getValue(), s));
            }
        }
        values = new double[paths.size()];
        inForce = new boolean[paths.size()];
        fixLevers();
    }

    @Override
    public void step(SimState state) {
        s.ledger.turnPage();
        fixLevers();
        for (ScheduledEvent event : s.scenario.events()) {
            if (event.date().equals(s.clock.date())) {
                happen(event);
            }
        }
    }

    private void fixLevers() {
        // All values are known before the first is set, so that conditions look at the levers of the day before.
        for (int k = 0; k < values.length; k++) {
            values[k] = paths.get(k).today();
        }
        for (int k = 0; k < values.length; k++) {
            LeverPath path = paths.get(k);
            double value = values[k];
            if (path.endsByCondition()) {
                s.levers.fixUntilMet(path.lever(), value);
            } else {
                s.levers.fix(path.lever(), value);
            }
            boolean now = !Double.isNaN(value);
            if (now != inForce[k]) {
                inForce[k] = now;
                Lever lever = s.levers.lever(path.lever());
                String free = lever.endogenous() ? "the actor's own rule" : "neutral";
                s.tell(
                        Change.Kind.LEVER,
                        lever.meaning(),
                        now ? free : "set by the scenario",
                        now ? "set by the scenario" : free,
                        "scenario " + s.scenario.name());
            }
        }
    }

    private void happen(ScheduledEvent event) {
        switch (event.kind()) {
            case SUMMIT -> {
                s.pakistan.lastSummit = s.day();
                tell(Change.Kind.SUMMIT, "China and Pakistan", "", "leaders meet");
            }
            case SANCTUARY -> {
                s.neighbours.changeRule(event.tolerance());
                tell(
                        Change.Kind.BORDER,
                        "Kabul",
                        "the rule of the start",
                        "a new rule, which tolerates armed groups at " + DecimalText.rounded(event.tolerance(), 2));
            }
            case LEADER_LOSS -> leaderLoss.accept(group(event.group()));
            case SPLIT -> split.accept(group(event.group()));
            case MERGER -> merger.accept(group(event.group()));
            case DIVERSION -> {
                s.pakistan.diverted = event.share();
                s.pakistan.divertedUntil = s.day() + event.weeks() * Clock.WEEK;
                tell(
                        Change.Kind.OPERATION,
                        "Forces against armed groups",
                        "all at hand",
                        DecimalText.rounded(100 * event.share(), 2) + " % drawn off for " + event.weeks() + " weeks");
            }
            case ATTACK_ON_CHINESE, ATTACK_ON_PAKISTANIS -> attack(event);
        }
    }

    private void attack(ScheduledEvent event) {
        boolean onChinese = event.kind() == ScheduledEvent.Kind.ATTACK_ON_CHINESE;
        injection.attack(
                s.world.areaIndex(event.area()),
                group(event.group()),
                onChinese ? Target.CHINESE_OFF_SITE : event.killedSecurity() > 0 ? Target.SECURITY : Target.CIVILIANS,
                new Victims(
                        event.killedSecurity(),
                        event.killedCivilian(),
                        0,
                        event.killedChinese(),
                        event.injuredChinese()));
    }

    private void tell(Change.Kind kind, String subject, String from, String to) {
        s.tell(kind, subject, from, to, "scenario " + s.scenario.name());
    }

    private int group(String id) {
        for (int g = 0; g < s.world.groups().size(); g++) {
            if (s.world.groups().get(g).id().equals(id)) {
                return g;
            }
        }
        throw new IllegalArgumentException("no group '" + id + "'");
    }
}
