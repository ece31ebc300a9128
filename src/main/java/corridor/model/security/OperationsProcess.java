package corridor.model.security;

import corridor.model.state.Counters;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Draws the intelligence-based operations of each day that kill. Their rate grows with the square of the state's
 * knowledge, and harm to civilians falls with knowledge (Berman, Shapiro and Felter 2011; Kalyvas 2006). Rules for
 * operations lower harm and cost some of the militants killed. Operations without deaths, the great majority, are not
 * counted.
 *
 * <p>The equations are in docs/model.md, section 6.4.
 */
final class OperationsProcess implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int PER_GROUP = 1000;
    private static final int MOST_KILLED = 300;
    private static final double MIDDLING_SQUARED = 0.25;

    /** Region in which another state helped in the 1970s, and in which such help would act again: Balochistan. */
    private static final String HELPED = "BAL";

    private final OperationParameters p;
    private final transient SimulationState s;
    private final transient OperationReporter reporter;
    private final double[] reach;
    private final int help;
    private final boolean[] helped;
    private final int rules;

    OperationsProcess(OperationParameters parameters, OperationReporter reporter, SimulationState situation) {
        p = parameters;
        this.reporter = reporter;
        s = situation;
        rules = s.levers.index("pakistan.harmReduction");
        reach = reach();
        help = s.levers.index("outside.militaryHelp");
        helped = new boolean[s.areas.count()];
        for (int i = 0; i < helped.length; i++) {
            helped[i] = s.world.area(i).region().equals(HELPED);
        }
    }

    /** Returns the operations for each fighter by area, relative to those on usual ground; rugged areas have fewer. */
    private double[] reach() {
        double usual = 1 - p.terrainCut() * p.terrainUsual();
        double[] reach = new double[s.areas.count()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = (1 - p.terrainCut() * s.world.area(i).terrain()) / usual;
        }
        return reach;
    }

    /** Lethal operations a day for each fighter in area {@code i}. */
    double dailyContactsPerFighter(int i) {
        double known = s.areas.knowledge[i];
        return p.killRate()
                / p.killsPerContact()
                / 365
                * s.pakistan.effort
                * s.areas.localEffort[i]
                * s.areas.sweep[i]
                * s.areas.presence[i]
                * reach[i]
                * (known * known / MIDDLING_SQUARED)
                * (helped[i] ? 1 + p.outsideHelp() * s.levers.value(help) : 1)
                * (1 - p.rulesKills() * s.levers.value(rules));
    }

    /** Civilians expected to be killed each week by operations in area {@code i} against {@code fighters}. */
    double weeklyHarm(int i, double fighters) {
        return 7 * (dailyContactsPerFighter(i) * fighters) * p.killsPerContact() * p.civHarmScale() * (1 - accuracy(i));
    }

    /** Security personnel expected to be killed a day in operations in area {@code i} against {@code fighters}. */
    double dailyOwnLoss(int i, double fighters) {
        return dailyContactsPerFighter(i) * fighters * p.killsPerContact() * p.ownLoss();
    }

    @Override
    public void step(SimState state) {
        int day = s.day();
        long countKey = s.luck.key(DrawKind.CONTACT_COUNT, day);
        long key = s.luck.key(DrawKind.CONTACT, day);
        for (int g = 0; g < s.world.groups().size(); g++) {
            int contacts = InverseCdf.poisson(KeyedRandom.draw(countKey, g), s.forces.contactTotal[g]);
            for (int k = 0; k < contacts; k++) {
                operation(g, g * PER_GROUP + k, key);
            }
        }
    }

    private void operation(int group, int entity, long key) {
        int area = s.forces.contactWeights[group].index(KeyedRandom.draw(key, entity, 0));
        int wanted = 1
                + InverseCdf.negativeBinomial(
                        KeyedRandom.draw(key, entity, 1), p.killsPerContact() - 1, 1, MOST_KILLED);
        int killed = (int) Math.floor(s.forces.kill(group, area, wanted));
        int civilians = InverseCdf.poisson(
                KeyedRandom.draw(key, entity, 2),
                p.civHarmScale()
                        * killed
                        * (1 - accuracy(area))
                        * (1 - s.cooperation.harmAvoided)
                        * (1 - p.rulesHarm() * s.levers.value(rules)));
        int own = InverseCdf.poisson(KeyedRandom.draw(key, entity, 3), p.ownLoss() * killed);
        Counters ledger = s.ledger;
        ledger.deathsMilitant += killed;
        ledger.countCivilians(s.day(), civilians, true);
        ledger.deathsSecurity += own;
        ledger.recentLosses[s.world.front(s.world.movement(group))] += own;
        s.areas.harmByState[area] += civilians;
        reporter.report(area, group, own, civilians, killed);
    }

    private double accuracy(int i) {
        return Math.min(1, p.accuracyBase() + p.accuracyKnowledge() * s.areas.knowledge[i]);
    }
}
