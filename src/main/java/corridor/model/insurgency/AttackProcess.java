package corridor.model.insurgency;

import corridor.catalogue.Movement.Trait;
import corridor.chronicle.Target;
import corridor.model.state.Attack;
import corridor.model.state.Counters;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Draws the attacks of each day. Each group has two Poisson numbers of attacks: one from its base hazard, one from
 * attacks that earlier attacks trigger. Each attack then gets an area, a target class, a cell and victims. Each of
 * these draws has its own key, so paired runs stay synchronised.
 *
 * <p>The equations are in docs/model.md, section 6.3.
 */
final class AttackProcess implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int TRIGGERED = 500;
    private static final int PER_GROUP = 1000;
    private static final int PER_MOVEMENT = 100_000;

    private final AttackParameters p;
    private final transient SimulationState s;
    private final transient Groups groups;
    private final transient Triggers triggers;
    private final transient List<Campaigns> campaigns;
    private final transient TargetTable targets;
    private final transient AttackReporter reporter;
    private final boolean emergentSizes;

    AttackProcess(
            InsurgencyTheme.Parameters parameters, Groups groups, AttackReporter reporter, SimulationState situation) {
        p = parameters.attacks();
        s = situation;
        this.groups = groups;
        this.reporter = reporter;
        triggers = new Triggers(p, parameters.movements().excitation(), s);
        campaigns = Arrays.stream(s.world.movements(Trait.CAMPAIGNS))
                .mapToObj(movement -> new Campaigns(parameters.campaigns(), movement, s))
                .toList();
        targets = new TargetTable(parameters.targets(), parameters.movements().valueChinese(), s);
        emergentSizes = s.option("SEVERITY", Map.of("FUSION_FISSION", true, "LOGNORMAL", false));
    }

    /** Updates the weights of target classes; to be called when Chinese presence or protection has changed. */
    void refreshTargets() {
        targets.month();
    }

    @Override
    public void step(SimState state) {
        int day = s.day();
        long baseKey = s.luck.key(DrawKind.ATTACK_COUNT, day);
        long triggeredKey = s.luck.key(DrawKind.TRIGGERED_COUNT, day);
        long key = s.luck.key(DrawKind.ATTACK, day);
        for (int g = 0; g < s.world.groups().size(); g++) {
            double base = groups.dailyAttacks(g);
            double triggered = triggers.total(g);
            int fromBase = InverseCdf.poisson(KeyedRandom.draw(baseKey, g), base);
            int fromAttacks = base > 0 ? InverseCdf.poisson(KeyedRandom.draw(triggeredKey, g), triggered) : 0;
            for (int k = 0; k < fromBase; k++) {
                attack(g, g * PER_GROUP + k, key, false, false);
            }
            for (int k = 0; k < fromAttacks; k++) {
                attack(g, g * PER_GROUP + TRIGGERED + k, key, true, false);
            }
        }
        for (Campaigns one : campaigns) {
            campaign(one);
        }
        triggers.fade();
    }

    /** Draws today's attacks of a campaign; the groups of the movement make them in proportion to their hazards. */
    private void campaign(Campaigns ofMovement) {
        int movement = ofMovement.movement();
        int attacks = ofMovement.attacksToday(restraint(movement));
        if (attacks == 0) {
            return;
        }
        double[] hazards = hazards(movement);
        long key = s.luck.key(DrawKind.CAMPAIGN_ATTACKS, s.day());
        for (int k = 0; k < attacks; k++) {
            int entity = movement * PER_MOVEMENT + k;
            double draw = KeyedRandom.draw(key, entity, 10);
            int group = InverseCdf.index(draw, hazards, s.world.groups().size());
            attack(group, entity, key, false, true);
        }
    }

    private double[] hazards(int movement) {
        double[] weights = new double[s.world.groups().size()];
        for (int g = 0; g < weights.length; g++) {
            weights[g] = s.world.movement(g) == movement ? s.forces.hazardTotal[g] * s.forces.restraint[g] : 0;
        }
        return weights;
    }

    /** Returns the attacks of a movement under agreements, relative to those without; 1 without an agreement. */
    private double restraint(int movement) {
        double all = 0;
        double left = 0;
        for (int g = 0; g < s.world.groups().size(); g++) {
            if (s.world.movement(g) == movement) {
                all += s.forces.hazardTotal[g];
                left += s.forces.hazardTotal[g] * s.forces.restraint[g];
            }
        }
        return all <= 0 ? 1 : left / all;
    }

    private void attack(int group, int entity, long key, boolean triggered, boolean campaign) {
        double place = KeyedRandom.draw(key, entity, 0);
        int area = triggered ? triggers.area(group, place) : s.forces.hazardWeights[group].index(place);
        int movement = s.world.movement(group);
        Target target = targets.target(movement, area, KeyedRandom.draw(key, entity, 1));
        double size = emergentSizes
                ? groups.cells(group).atRank(KeyedRandom.draw(key, entity, 2))
                : InverseCdf.logNormal(KeyedRandom.draw(key, entity, 2), p.lognormalMedian(), p.lognormalSpread());
        double effective = size / (1 + size / p.saturation());
        int victims = InverseCdf.negativeBinomial(
                KeyedRandom.draw(key, entity, 3),
                p.victimsPerUnit() * effective * factor(target, area),
                p.dispersion() * (1 + effective / p.dispersionGrowth()),
                (int) p.mostVictims());
        int attackers = (int) Math.ceil(p.attackersPerUnit() * effective);
        int attackersKilled = (int) s.forces.kill(
                group,
                area,
                InverseCdf.binomial(
                        KeyedRandom.draw(key, entity, 4),
                        attackers,
                        campaign ? p.attackerLossCampaign() : p.attackerLoss()));
        int chinese = target.chinese()
                ? InverseCdf.binomial(
                        KeyedRandom.draw(key, entity, 5),
                        victims,
                        target == Target.PROJECT_SITE ? p.chineseShareSite() : p.chineseShareOffSite())
                : 0;
        int security =
                InverseCdf.binomial(KeyedRandom.draw(key, entity, 6), victims - chinese, targets.securityShare(target));
        int injured = target.chinese()
                ? InverseCdf.poisson(KeyedRandom.draw(key, entity, 7), p.injuredBase() + p.injuredPerKilled() * chinese)
                : 0;
        happen(
                new AttackReporter.Victims(security, victims - chinese - security, attackersKilled, chinese, injured),
                area,
                group,
                target,
                campaign,
                KeyedRandom.draw(key, entity, 11),
                KeyedRandom.draw(key, entity, 8),
                KeyedRandom.draw(key, entity, 9));
        triggers.trigger(group, area);
    }

    /** Carries out an attack that the scenario injects; it triggers further attacks like any other. */
    void inject(int area, int group, Target target, AttackReporter.Victims victims) {
        happen(victims, area, group, target, false, 1, 0, 0.5);
        triggers.trigger(group, area);
    }

    private void happen(
            AttackReporter.Victims v,
            int area,
            int group,
            Target target,
            boolean campaign,
            double abductionDraw,
            double reportDraw,
            double projectDraw) {
        Counters ledger = s.ledger;
        int killed = v.security() + v.civilian() + v.chinese();
        int project = target.chinese() ? projectHit(area, target, projectDraw) : -1;
        boolean abducted = target == Target.CHINESE_OFF_SITE && killed == 0 && abductionDraw < p.abductionShare();
        int injured = abducted ? 0 : v.injured();
        Attack attack =
                new Attack(s.day(), area, group, target, project, killed, v.chinese(), injured, abducted, campaign);
        ledger.attacks++;
        ledger.attacksByMovement[s.world.movement(group)]++;
        ledger.attacksLethal += killed > 0 ? 1 : 0;
        ledger.attacksChinese += target.chinese() ? 1 : 0;
        ledger.deaths += killed + v.attackers();
        ledger.deathsSecurity += v.security();
        ledger.countCivilians(s.day(), v.civilian(), false);
        ledger.deathsPakistaniOnChineseTargets += target.chinese() ? v.security() + v.civilian() : 0;
        ledger.deathsMilitant += v.attackers();
        ledger.deathsChinese += v.chinese();
        ledger.chineseInjured += injured;
        ledger.largestAttack = Math.max(ledger.largestAttack, killed);
        ledger.count(s.day(), killed + v.attackers(), target.chinese(), v.chinese());
        ledger.recentLosses[s.world.front(s.world.movement(group))] += killed;
        s.areas.recentDeaths[area] += killed;
        s.areas.harmByInsurgents[area] += v.civilian();
        ledger.note(attack);
        if (v.chinese() > 0) {
            targets.learn(s.world.movement(group), v.chinese());
        }
        reporter.report(attack, v, reportDraw);
    }

    private int projectHit(int area, Target target, double draw) {
        double present = target == Target.PROJECT_SITE
                ? s.projects.onSite[area]
                : s.projects.onSite[area] + s.projects.offSite[area];
        double reached = draw * present;
        for (int k = 0; k < s.projects.area.length; k++) {
            if (s.projects.area[k] == area && s.projects.workers[k] > 0) {
                reached -= s.projects.workers[k];
                if (reached < 0) {
                    return k;
                }
            }
        }
        return -1;
    }

    private double factor(Target target, int area) {
        return target.chinese()
                ? p.highProfile()
                        * Exp.of(
                                -(target == Target.PROJECT_SITE
                                        ? s.projects.protectionOnSite[area]
                                        : s.projects.protectionOffSite))
                : 1;
    }
}
