package corridor.model.politics;

import corridor.chronicle.Chronicle;
import corridor.model.state.Attack;
import corridor.model.state.Choice;
import corridor.model.state.Clock;
import corridor.model.state.Draws;
import corridor.model.state.PakistanState;
import corridor.model.state.Situation;
import corridor.random.Luck;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Pakistan's decision on force: hold, a surge of intelligence-based operations, or an area operation in one theatre, by
 * quantal response over the utilities of the military and the government, weighted (model.md 3f2 with amendments 1 and
 * 6). Decided every month, and on the day after a deadly attack on Chinese or a spectacular one on Pakistanis. Extra
 * effort fades with a half-life, hence cycles of pressure and effort.
 */
public final class Pakistan {
    private final PakistanParameters p;
    private final UsualLosses usual;
    private final double areaDays;
    private final double jointEffort;
    private final Situation s;
    private final int intensity;
    private final int areaOperation;
    private final int commitments;
    private final int joint;
    private final int sharing;
    private final int ladder;
    private final double surgeKept;
    private int decidedOn = -1;

    /**
     * @param usual losses at the start, against which a threat is judged
     * @param areaMonths length of an area operation, months
     * @param jointEffort effort that full joint operations add
     */
    public Pakistan(
            PakistanParameters parameters,
            UsualLosses usual,
            double areaMonths,
            double jointEffort,
            Situation situation) {
        p = parameters;
        this.usual = usual;
        this.areaDays = areaMonths * Clock.MONTH;
        this.jointEffort = jointEffort;
        s = situation;
        intensity = s.levers.index("pakistan.iboIntensity");
        areaOperation = s.levers.index("pakistan.areaOperation");
        commitments = s.levers.index("china.newCommitments");
        joint = s.levers.index("both.jointCombat");
        sharing = s.levers.index("china.costSharing");
        ladder = s.levers.index("china.pressureStep");
        surgeKept = StrictMath.exp(-StrictMath.log(2) / p.effortHalfLife());
        System.arraycopy(usual.byMovement(), 0, s.ledger.recentLosses, 0, usual.byMovement().length);
        s.pakistan.surge = p.surgeStart();
        setEffort();
    }

    /** Every day: effort fades, and deadly attacks of the day before are answered. */
    public Steppable daily() {
        return new Daily();
    }

    /** Every month: the regular decision. */
    public Steppable monthly() {
        return new Monthly();
    }

    private final class Daily implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            s.pakistan.surge *= surgeKept;
            String occasion = null;
            for (Attack attack : s.ledger.yesterday()) {
                if (attack.killedChinese() > 0) {
                    occasion = "Chinese nationals killed: " + attack.killedChinese();
                } else if (attack.killed() >= p.spectacular() && occasion == null) {
                    occasion = "attack with " + attack.killed() + " killed";
                }
            }
            if (occasion != null) {
                decide(occasion);
            }
            setEffort();
        }
    }

    private final class Monthly implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            decide("monthly meeting");
            setEffort();
        }
    }

    private void setEffort() {
        double base = s.levers.isFixed(intensity) ? s.levers.value(intensity) : ownEffort();
        s.levers.decide(intensity, Math.min(s.levers.lever(intensity).high(), ownEffort()));
        s.pakistan.effort = base * (1 + jointEffort * s.levers.fraction(joint));
    }

    /** Effort of Pakistan's own choosing, against that at the start. */
    private double ownEffort() {
        return (1 + s.pakistan.surge) / (1 + p.surgeStart());
    }

    private void decide(String occasion) {
        if (decidedOn == s.day()) {
            return;
        }
        decidedOn = s.day();
        Choice choice = new Choice(s.chronicle.listens());
        choice.option("hold course");
        boolean surgeOpen = !s.levers.isFixed(intensity);
        if (surgeOpen) {
            surge(choice);
        }
        int[] theatre = new int[s.world.theatres().size()];
        int open = 0;
        for (int t = 0; t < theatre.length && !s.levers.isFixed(areaOperation); t++) {
            if (s.day() >= s.pakistan.operationEnd[t]) {
                theatre[open++] = t;
                operation(choice, t);
            }
        }
        double draw = Luck.draw(s.luck.key(Draws.PAKISTAN, s.day()), 0);
        int taken = choice.take(p.precision(), draw);
        tell(choice, taken, draw, occasion);
        if (surgeOpen && taken == 1) {
            s.pakistan.surge = Math.min(p.surgeCap(), s.pakistan.surge + p.surge());
        } else if (taken > 0) {
            order(theatre[taken - (surgeOpen ? 2 : 1)]);
        }
    }

    private void surge(Choice choice) {
        double room = 1 - s.pakistan.surge / p.surgeCap();
        double threat = threat(0) / 2 + threat(1) / 2;
        choice.option("surge of intelligence-based operations")
                .term("China's pressure", pressureWeight() * pressure() * p.signalSurge() * room)
                .term("release of commitments", release() * p.signalSurge() * room)
                .term("threat", threatWeight() * threat * room);
        costs(choice, p.surgeShare());
    }

    private void operation(Choice choice, int t) {
        boolean elsewhere = false;
        for (int other = 0; other < s.world.theatres().size(); other++) {
            elsewhere |= other != t && s.day() < s.pakistan.operationEnd[other];
        }
        choice.option("area operation in " + s.world.theatres().get(t).name())
                .term("China's pressure", pressureWeight() * pressure())
                .term("release of commitments", release())
                .term("threat", threatWeight() * threat(s.world.theatreMovement(t)))
                .term("large deployment", -p.militaryWeight() * p.areaReluctance())
                .term("second front", elsewhere ? -p.militaryWeight() * p.overstretch() : 0);
        costs(choice, 1);
    }

    private void costs(Choice choice, double share) {
        double civil = 1 - p.militaryWeight();
        double strained = s.economy.fiscalSpace <= 0 ? 2 : Math.min(2, 1 / s.economy.fiscalSpace);
        choice.term("harm and displacement", -(p.militaryWeight() * p.harmMilitary() + civil * p.harmCivil()) * share)
                .term("fiscal cost", -civil * p.fiscalCivil() * strained * share * (1 - sharedCost()))
                .term("budget gained", p.militaryWeight() * p.budgetMilitary() * share)
                .term("public trust", -civil * p.trustCivil() * share)
                .term("reluctance", -p.reluctance());
    }

    private double pressureWeight() {
        return p.militaryWeight() * p.pressureMilitary() + (1 - p.militaryWeight()) * p.pressureCivil();
    }

    private double pressure() {
        return s.china.step / s.levers.lever(ladder).high();
    }

    /** The release that effort may bring while new commitments are frozen. */
    private double release() {
        double frozen = 1 - Math.min(1, s.levers.value(commitments));
        return p.releaseWeight() * frozen;
    }

    private double threatWeight() {
        return p.militaryWeight() * p.threatMilitary() + (1 - p.militaryWeight()) * p.threatCivil();
    }

    /** Losses against those at the start, between half below and twice above. */
    private double threat(int movement) {
        if (usual.byMovement()[movement] <= 0) {
            return 0;
        }
        double relative = s.ledger.recentLosses[movement] / usual.byMovement()[movement] - 1;
        return Math.max(-0.5, Math.min(2, relative));
    }

    private double sharedCost() {
        return s.levers.value(sharing) / 100;
    }

    private void order(int t) {
        PakistanState pakistan = s.pakistan;
        pakistan.operationStart[t] = s.day() + (int) Math.round(p.startLag());
        pakistan.operationEnd[t] = pakistan.operationStart[t] + (int) Math.round(areaDays);
        s.tell(
                "operation",
                "Area operation in " + s.world.theatres().get(t).name(),
                "none",
                "announced",
                "starts in " + Math.round(p.startLag()) + " days");
    }

    private void tell(Choice choice, int taken, double draw, String occasion) {
        if (s.chronicle.listens()) {
            s.chronicle.decision(new Chronicle.Decision(
                    s.day(),
                    s.clock.date(),
                    "pakistanMilitary",
                    "operations",
                    choice.told(),
                    draw,
                    choice.name(taken),
                    occasion));
        }
    }
}
