package corridor.model.economy;

import corridor.chronicle.Chronicle.Change;
import corridor.model.state.Clock;
import corridor.model.state.DrawKind;
import corridor.model.state.EconomyState;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates the economy each quarter, in reduced form: growth, fiscal space, reserves with the rollover of Chinese
 * deposits, dependence on the IMF, and payments crisis. Chinese payments are about 0.3 % of output a year, so only the
 * rollover can have a large effect. The switch {@code CPEC_STAKE} says whether the rollover follows China's confidence.
 *
 * <p>The equations are in docs/model.md, sections 8.4 and 9.1.
 */
public final class Economy implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double QUARTERS = 4;
    private static final double PERCENT = 100;
    private static final double THOUSAND = 1000;
    private static final int SLOW = 1;

    private final EconomyParameters p;
    private final transient SimulationState s;
    private final double usualDeaths;
    private final double usualDisbursement;
    private final boolean rolloverFollowsConfidence;
    private final int withdrawal;
    private final int ssd;
    private final int sharing;
    private final int information;
    private final int strictness;
    private final int oneWindow;

    /** Areas of all theatres, each once. */
    private final int[] theatreAreas;

    private double disbursedBefore;
    private double deathsBefore;
    private double costBefore;

    /** Dues that reform has cleared, as a multiple of the unpaid dues at the start. */
    private double cleared;

    /**
     * @param usualDeaths deaths in attacks a quarter at the start
     * @param usualDisbursement Chinese disbursement a quarter at the start, USD million
     */
    public Economy(
            EconomyParameters parameters, double usualDeaths, double usualDisbursement, SimulationState situation) {
        p = parameters;
        s = situation;
        this.usualDeaths = usualDeaths;
        this.usualDisbursement = usualDisbursement;
        rolloverFollowsConfidence = s.option("CPEC_STAKE", Map.of("AS_S4", true, "SMALL", false));
        withdrawal = s.levers.index("china.withdrawal");
        ssd = s.levers.index("pakistan.ssdStrength");
        sharing = s.levers.index("china.costSharing");
        theatreAreas = IntStream.range(0, s.world.theatres().size())
                .flatMap(t -> Arrays.stream(s.world.theatreAreas(t)))
                .distinct()
                .toArray();
        information = s.levers.index("pakistan.informationPolicy");
        strictness = s.levers.index("imf.strictness");
        oneWindow = s.levers.index("pakistan.oneWindow");
        EconomyState e = s.economy;
        e.growth = p.growthTrend();
        e.fiscalSpace = p.fiscalSpace();
        e.reserves = p.reserves();
        e.imfStock = p.imfStock();
    }

    @Override
    public void step(SimState state) {
        double disbursed = s.ledger.disbursed - disbursedBefore;
        double deaths = s.ledger.deaths - deathsBefore;
        double cost = s.ledger.operationsCost - costBefore;
        grow(disbursed, deaths);
        spend(cost);
        pay(disbursed);
        owe();
        disbursedBefore = s.ledger.disbursed;
        deathsBefore = s.ledger.deaths;
        costBefore = s.ledger.operationsCost;
    }

    private void grow(double disbursed, double deaths) {
        EconomyState e = s.economy;
        double extraInvestment = (disbursed - usualDisbursement) * QUARTERS / THOUSAND / p.output() * PERCENT;
        double extraViolence = usualDeaths > 0 ? deaths / usualDeaths - 1 : 0;
        double shock = p.growthSpread() * InverseCdf.normal(KeyedRandom.draw(s.luck.key(DrawKind.GROWTH, s.day()), 0));
        e.growth = p.growthTrend()
                + p.growthInvestment() * extraInvestment
                - p.growthViolence() * extraViolence
                - (e.crisis ? p.growthAusterity() : 0)
                - p.growthShutdown() * Math.max(0, -s.levers.value(information))
                + shock;
        e.outputLost += (p.growthTrend() - e.growth) / QUARTERS;
        e.growthSum += e.growth;
        e.quarters++;
    }

    private void spend(double cost) {
        EconomyState e = s.economy;
        double outputInRupees = p.output() * p.exchangeRate();
        double usualCost =
                (p.costIntensity() + p.costSsd()) * (1 - s.levers.lever(sharing).neutral() / PERCENT);
        double extraCost = (cost * QUARTERS - usualCost) / outputInRupees * PERCENT;
        e.fiscalSpace = p.fiscalSpace()
                + p.fiscalGrowth() * (e.growth - p.growthTrend())
                - extraCost
                - p.imfCeiling() * s.levers.value(strictness)
                - clearDues();
        e.fiscalSpaceMin = Math.min(e.fiscalSpaceMin, e.fiscalSpace);
    }

    /**
     * Clears dues under the one-window reform. Returns what that costs, percent of output a year; it is negative when
     * dues are left unpaid again after the reform.
     */
    private double clearDues() {
        double paid = p.arrearsSpeed() * (p.duesCleared() * s.levers.value(oneWindow) - cleared);
        cleared += paid;
        return paid * QUARTERS * p.duesStock() / p.output() * PERCENT;
    }

    private void pay(double disbursed) {
        EconomyState e = s.economy;
        double lost = lostRollover();
        double gap = p.reserves() - e.reserves;
        double shock =
                p.reservesSpread() * InverseCdf.normal(KeyedRandom.draw(s.luck.key(DrawKind.RESERVES, s.day()), 0));
        double credit = e.reserves < p.importsMonthly() * p.criticalMonths() + p.reservesSpread()
                ? p.imfResponse() * (1 - p.imfCredit() * s.levers.value(strictness)) * Math.max(0, gap)
                : 0;
        e.imfStock += credit;
        e.reserves += (disbursed - usualDisbursement) / THOUSAND
                - lost / QUARTERS
                + p.reservesReturn() * gap
                + credit
                + shock;
        e.reserves = Math.max(0, e.reserves);
        e.reservesMin = Math.min(e.reservesMin, e.reserves);
        double chinese = p.rolloverYearly() * e.rollover;
        e.imfDependenceMax = Math.max(e.imfDependenceMax, e.imfStock / (e.imfStock + chinese + p.marketStock()));
        boolean now = e.reserves < p.importsMonthly() * p.criticalMonths();
        if (now != e.crisis) {
            e.crisis = now;
            s.tell(
                    Change.Kind.ECONOMY,
                    "External payments",
                    now ? "normal" : "crisis",
                    now ? "crisis" : "normal",
                    "reserves against the critical months of imports");
        }
    }

    /** Updates arrears: dues rise while reserves or the budget are short, and are paid down otherwise. */
    private void owe() {
        EconomyState e = s.economy;
        double missing = Math.max(0, p.fiscalSpace() - e.fiscalSpace);
        double level = 1
                + (e.crisis ? p.arrearsCrisis() : 0)
                + p.arrearsSpace() * missing
                - p.duesCleared() * s.levers.value(oneWindow);
        e.arrears += p.arrearsSpeed() * (level - e.arrears);
    }

    /** Returns the deposits and loans that are not rolled over, USD billion a year. */
    private double lostRollover() {
        double level = s.levers.value(withdrawal);
        if (level > 0) {
            double yearly = level == SLOW ? p.rolloverSlow() : p.rolloverFast();
            s.economy.rollover *= StrictMath.exp(StrictMath.log1p(-yearly) / QUARTERS);
        }
        double confidence = rolloverFollowsConfidence ? Math.min(1, s.china.confidence / s.china.confidenceAtStart) : 1;
        return p.rolloverYearly() * (1 - s.economy.rollover * confidence);
    }

    /** Returns the monthly process that adds the cost of operations and protection to the counters. */
    public Steppable bill() {
        return state -> payForForce();
    }

    /** Adds the monthly cost of operations and protection, net of China's share, PKR billion. */
    private void payForForce() {
        double cost = p.costIntensity() * s.pakistan.effort
                + p.costSsd() * s.levers.value(ssd) / s.levers.lever(ssd).neutral();
        double months = Clock.MONTH / Clock.YEAR;
        double total = cost * months;
        for (int i : theatreAreas) {
            if (s.areas.underOperation[i]) {
                total += p.costArea() * s.world.area(i).population() / THOUSAND;
            }
        }
        s.ledger.operationsCost += total * (1 - s.levers.value(sharing) / PERCENT);
    }
}
