package corridor.model.observation;

import corridor.chronicle.Incident;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import corridor.number.Exp;
import corridor.world.World;

/**
 * Simulates which attacks the counting institutes report. PIPS and PICSS report an attack in which {@code k} people
 * died with the probability {@code 1 - exp(-(r0 + r1 k))}; UCDP reports attacks with at least one death. Counts without
 * such a filter cannot be compared with published figures, which differ by a factor of eight for one year.
 *
 * <p>The equations are in docs/model.md, section 10.
 */
public final class Observation {
    /**
     * Limit below which the probability of a report is computed in advance for each number of deaths; nearly all
     * attacks kill fewer.
     */
    private static final int FEW = 16;

    private final ObservationParameters p;
    private final SimulationState s;
    private final Incident.Names names;
    private final double[] pipsByDeaths;
    private final double[] picssByDeaths;

    public Observation(ObservationParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        names = new WorldNames(situation.world);
        pipsByDeaths = byDeaths(p.reportBasePips());
        picssByDeaths = byDeaths(p.reportBasePicss());
    }

    /**
     * Decides whether PIPS and PICSS report one attack (docs/model.md, section 10), and passes the attack to the
     * chronicle. The probability depends on all people killed, attackers included.
     *
     * @param draw uniform draw, the same for both institutes, so that PICSS reports what PIPS reports and more
     */
    public void attack(Attack attack, int security, int civilian, int attackers, double draw) {
        int dead = attack.killed() + attackers;
        boolean byPips = draw < (dead < FEW ? pipsByDeaths[dead] : reported(p.reportBasePips(), dead));
        boolean byPicss = draw < (dead < FEW ? picssByDeaths[dead] : reported(p.reportBasePicss(), dead));
        s.ledger.attacksPips += byPips ? 1 : 0;
        s.ledger.deathsPips += byPips ? dead : 0;
        s.ledger.attacksPicss += byPicss ? 1 : 0;
        s.ledger.militantsReported += attackers;
        if (s.chronicle.listens()) {
            s.chronicle.incident(new Incident(
                    s.day(),
                    s.clock.date(),
                    Incident.Kind.ATTACK,
                    attack.area(),
                    attack.group(),
                    attack.target(),
                    security,
                    civilian,
                    attackers,
                    attack.killedChinese(),
                    attack.injuredChinese(),
                    byPips,
                    byPicss,
                    attack.killed() > 0,
                    names));
        }
    }

    /** Passes one strike from the air, at home or abroad, to the chronicle. */
    public void strike(int area, int group, int security, int civilian, int militants) {
        force(Incident.Kind.STRIKE, area, group, security, civilian, militants);
    }

    /** Passes one lethal operation to the chronicle; the institutes' counts of attacks leave operations out. */
    public void operation(int area, int group, int security, int civilian, int militants) {
        force(Incident.Kind.OPERATION, area, group, security, civilian, militants);
    }

    private void force(Incident.Kind kind, int area, int group, int security, int civilian, int militants) {
        s.ledger.militantsReported += militants / p.militantShare();
        if (s.chronicle.listens()) {
            s.chronicle.incident(new Incident(
                    s.day(),
                    s.clock.date(),
                    kind,
                    area,
                    group,
                    null,
                    security,
                    civilian,
                    militants,
                    0,
                    0,
                    false,
                    false,
                    militants > 0,
                    names));
        }
    }

    private double[] byDeaths(double base) {
        double[] chances = new double[FEW];
        for (int dead = 0; dead < FEW; dead++) {
            chances[dead] = reported(base, dead);
        }
        return chances;
    }

    private double reported(double base, int dead) {
        return 1 - Exp.of(-base - p.reportPerDeath() * dead);
    }

    private record WorldNames(World world) implements Incident.Names {
        @Override
        public String area(int area) {
            return world.area(area).id();
        }

        @Override
        public String region(int area) {
            return world.area(area).region();
        }

        @Override
        public String group(int group) {
            return world.groups().get(group).id();
        }

        @Override
        public String movement(int group) {
            return world.groups().get(group).movement();
        }
    }
}
