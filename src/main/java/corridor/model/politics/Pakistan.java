package corridor.model.politics;

import corridor.chronicle.Chronicle;
import corridor.model.state.Attack;
import corridor.model.state.Choice;
import corridor.model.state.Clock;
import corridor.model.state.Draws;
import corridor.model.state.PakistanState;
import corridor.model.state.Situation;
import corridor.random.Luck;
import corridor.world.World;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Pakistan's decision on force: hold, a surge of intelligence-based operations, or an area operation in one theatre, by
 * quantal response over the utilities of the military and the government, weighted. Decided every month, and on the day
 * after a deadly attack on Chinese or a spectacular one on Pakistanis. Extra effort fades with a half-life, hence
 * cycles of pressure and effort.
 */
public final class Pakistan {
    private static final int MOST_OPTIONS = 8;
    private static final int THREAT = 3;

    private final PakistanParameters p;
    private final UsualLosses usual;
    private final double areaDays;
    private final double jointEffort;
    private final Situation s;
    private final int intensity;
    private final int areaOperation;
    private final int strikes;
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
        strikes = s.levers.index("pakistan.crossBorderStrikes");
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
            if (s.pakistan.lastSummit == s.day() - 1) {
                occasion = "summit with China";
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
        s.levers.decide(strikes, s.day() < s.pakistan.strikesUntil ? p.strikesChosen() : 0);
        s.pakistan.effort = base * (1 + jointEffort * s.levers.fraction(joint));
    }

    /** Effort of Pakistan's own choosing, against that at the start. */
    private double ownEffort() {
        return p.effortStart() * (1 + s.pakistan.surge) / (1 + p.surgeStart());
    }

    private void decide(String occasion) {
        if (decidedOn == s.day()) {
            return;
        }
        decidedOn = s.day();
        observe();
        boolean surgeOpen = !s.levers.isFixed(intensity);
        boolean areasOpen = !s.levers.isFixed(areaOperation);
        boolean strikesOpen = !s.levers.isFixed(strikes);
        Menu menu = menu(s.chronicle.listens(), surgeOpen, areasOpen, strikesOpen);
        double draw = Luck.draw(s.luck.key(Draws.PAKISTAN, s.day()), 0);
        int taken = menu.choice.take(p.precision(), draw);
        tell(menu.choice, taken, draw, occasion);
        if (taken == menu.surge) {
            s.pakistan.surge = Math.min(p.surgeCap(), s.pakistan.surge + p.surge());
            s.pakistan.announced += p.surgeShare();
            s.tell("operation", "Intelligence-based operations", "usual", "surge", occasion);
        } else if (taken == menu.strikes) {
            s.pakistan.strikesUntil = s.day() + Clock.MONTH;
            s.tell("border", "Strikes in Afghanistan", "none", "ordered for a month", occasion);
        } else if (taken > 0) {
            order(menu.theatre[taken]);
        }
    }

    /** The options of one occasion, with the index of each; -1 for those that are not open. */
    private static final class Menu {
        final Choice choice;
        final int[] theatre = new int[MOST_OPTIONS];
        int surge = -1;
        int strikes = -1;
        int size = 1;

        Menu(boolean told) {
            choice = new Choice(told);
            choice.option("hold course");
        }
    }

    private Menu menu(boolean told, boolean surgeOpen, boolean areasOpen, boolean strikesOpen) {
        Menu menu = new Menu(told);
        if (surgeOpen) {
            surge(menu.choice);
            menu.surge = menu.size++;
        }
        for (int t = 0; t < s.world.theatres().size() && areasOpen; t++) {
            if (s.day() >= s.pakistan.operationEnd[t]) {
                operation(menu.choice, t);
                menu.theatre[menu.size++] = t;
            }
        }
        if (strikesOpen && s.day() >= s.pakistan.strikesUntil) {
            strike(menu.choice);
            menu.strikes = menu.size++;
        }
        return menu;
    }

    /** How likely the actors would have chosen what the scenario fixes. */
    private void observe() {
        boolean more = s.levers.isFixed(intensity) && s.levers.value(intensity) > 1;
        boolean area = s.levers.isFixed(areaOperation) && s.levers.value(areaOperation) > 0;
        boolean across = s.levers.isFixed(strikes) && s.levers.value(strikes) > 0;
        if (more || area || across) {
            Menu free = menu(false, true, true, true);
            free.choice.take(p.precision(), 0.5);
            if (more) {
                s.feasibility.occasion("pakistan.iboIntensity", free.choice.probability(free.surge));
            }
            for (int k = 1; k < free.size && area; k++) {
                if (k != free.surge
                        && k != free.strikes
                        && free.theatre[k] + 1 == (int) s.levers.value(areaOperation)) {
                    s.feasibility.occasion("pakistan.areaOperation", free.choice.probability(k));
                }
            }
            if (across && free.strikes > 0) {
                s.feasibility.occasion("pakistan.crossBorderStrikes", free.choice.probability(free.strikes));
            }
        }
    }

    private void strike(Choice choice) {
        choice.option("strikes in Afghanistan")
                .term("threat", "pakistan.threatMilitary", threatWeight() * threat(World.TTP))
                .term("strained relations", "pakistan.strikeReluctance", -p.strikeReluctance())
                .term("reluctance", "pakistan.reluctance", -p.reluctance());
    }

    private void surge(Choice choice) {
        double room = 1 - s.pakistan.surge / p.surgeCap();
        double threat = threat(0) / 2 + threat(1) / 2;
        choice.option("surge of intelligence-based operations")
                .term(
                        "China's pressure",
                        "pakistan.pressureMilitary",
                        pressureWeight() * pressure() * p.signalSurge() * room)
                .term("release of commitments", "pakistan.releaseWeight", release() * p.signalSurge() * room)
                .term("threat", "pakistan.threatMilitary", threatWeight() * threat * room);
        costs(choice, p.surgeShare());
    }

    private void operation(Choice choice, int t) {
        boolean elsewhere = false;
        for (int other = 0; other < s.world.theatres().size(); other++) {
            elsewhere |= other != t && s.day() < s.pakistan.operationEnd[other];
        }
        choice.option("area operation in " + s.world.theatres().get(t).name())
                .term("China's pressure", "pakistan.pressureMilitary", pressureWeight() * pressure())
                .term("release of commitments", "pakistan.releaseWeight", release())
                .term("threat", "pakistan.threatMilitary", threatWeight() * threat(s.world.theatreMovement(t)))
                .term("large deployment", "pakistan.areaReluctance", -p.militaryWeight() * p.areaReluctance())
                .term("second front", "pakistan.overstretch", elsewhere ? -p.militaryWeight() * p.overstretch() : 0);
        costs(choice, 1);
    }

    private void costs(Choice choice, double share) {
        double civil = 1 - p.militaryWeight();
        double strained =
                s.economy.fiscalSpace <= 0 ? p.strainCap() : Math.min(p.strainCap(), 1 / s.economy.fiscalSpace);
        choice.term(
                        "harm and displacement",
                        "pakistan.harmCivil",
                        -(p.militaryWeight() * p.harmMilitary() + civil * p.harmCivil()) * share)
                .term(
                        "fiscal cost",
                        "pakistan.fiscalCivil",
                        -civil * p.fiscalCivil() * strained * share * (1 - sharedCost()))
                .term("budget gained", "pakistan.budgetMilitary", p.militaryWeight() * p.budgetMilitary() * share)
                .term("public trust", "pakistan.trustCivil", -civil * p.trustCivil() * share)
                .term("reluctance", "pakistan.reluctance", -p.reluctance());
    }

    private double pressureWeight() {
        return p.militaryWeight() * p.pressureMilitary() + (1 - p.militaryWeight()) * p.pressureCivil();
    }

    private double pressure() {
        boolean summit = s.day() - s.pakistan.lastSummit <= p.summitDays();
        return s.china.step
                / s.levers.lever(ladder).high()
                * (summit ? p.summitFactor() : 1)
                * (s.economy.crisis ? 1 + p.survival() : 1);
    }

    /** The release that effort may bring while new commitments are frozen, or under the threat of it. */
    private double release() {
        double frozen = 1 - Math.min(1, s.levers.value(commitments));
        double threatened = s.china.step >= THREAT ? p.threatBelieved() : 0;
        return p.releaseWeight() * Math.max(frozen, threatened);
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
        return Math.max(p.threatFloor(), Math.min(p.threatCap(), relative));
    }

    private double sharedCost() {
        return s.levers.value(sharing) / 100;
    }

    private void order(int t) {
        PakistanState pakistan = s.pakistan;
        pakistan.operationStart[t] = s.day() + (int) Math.round(p.startLag());
        pakistan.operationEnd[t] = pakistan.operationStart[t] + (int) Math.round(areaDays);
        pakistan.announced += 1;
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
