package corridor.model.politics;

import corridor.chronicle.Chronicle.Act;
import corridor.model.state.Choice;
import corridor.model.state.Release;
import corridor.model.state.SimulationState;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lists Pakistan's options on force on one occasion, with the utility of each. The utility is a weighted sum over the
 * military and the government, made of named terms.
 *
 * <p>The equations are in docs/model.md, section 6.9.
 */
final class ForceMenu {
    private static final int MOST_OPTIONS = 8;

    private final ForceMenuParameters p;
    private final double[] usualLosses;
    private final int[] all;
    private final SimulationState s;
    private final Release release;
    private final int sharing;
    private final int ladder;
    private final boolean crisisMatters;

    ForceMenu(ForceMenuParameters parameters, UsualLosses usual, SimulationState situation) {
        p = parameters;
        usualLosses = usual.byFront();
        s = situation;
        all = IntStream.range(0, usualLosses.length).toArray();
        release = new Release(s);
        sharing = s.levers.index("china.costSharing");
        ladder = s.levers.index("china.pressureStep");
        crisisMatters = s.option("CRISIS", Map.of("LEGITIMACY", true, "FINANCE", true, "NONE", false));
    }

    /**
     * The options of one occasion. {@code surge} is the index of an option, or -1 if the option is not open;
     * {@code theatre} is the theatre of each area operation, by option.
     */
    static final class Options {
        final Choice choice;
        final int[] theatre = new int[MOST_OPTIONS];
        int surge = -1;
        int size = 1;

        private Options(boolean told) {
            choice = new Choice(told);
            choice.option("hold course");
        }

        /** Whether option {@code k} is an area operation. */
        boolean isOperation(int k) {
            return k > 0 && k != surge;
        }
    }

    /**
     * An occasion says which decisions are open.
     *
     * @param surge whether the actors may decide on a surge
     * @param areas whether they may decide on area operations
     * @param grant whether a supplementary grant is possible, which it is on any occasion but a monthly meeting
     */
    record Occasion(boolean surge, boolean areas, boolean grant) {}

    /**
     * Returns the options that are open.
     *
     * @param told whether their terms are kept for a chronicle
     */
    Options open(boolean told, Occasion occasion) {
        Options options = new Options(told);
        if (occasion.surge() && s.pakistan.surge < mostSurge(occasion.grant())) {
            surge(options.choice, occasion.grant());
            options.surge = options.size++;
        }
        for (int t = 0; t < s.world.theatres().size() && occasion.areas(); t++) {
            if (s.day() >= s.pakistan.operationEnd[t]
                    && !s.world.theatres().get(t).onlyByScenario()) {
                operation(options.choice, t);
                options.theatre[options.size++] = t;
            }
        }
        return options;
    }

    /** Returns the surge effort after one more surge, as far as forces and money allow. */
    double afterSurge(boolean grant) {
        return Math.max(s.pakistan.surge, Math.min(mostSurge(grant), s.pakistan.surge + p.surge()));
    }

    /**
     * Returns the largest surge effort that is paid for. Fiscal space of one percent of output pays for all that the
     * forces can do; less is enough if China shares the cost. A grant pays for a part of what is missing.
     */
    private double mostSurge(boolean grant) {
        double own = 1 - sharedCost();
        double paid = own <= 0 ? 1 : Math.max(0, Math.min(1, s.economy.fiscalSpace / own));
        return p.surgeCap() * (grant ? paid + p.grant() * (1 - paid) : paid);
    }

    private void surge(Choice choice, boolean grant) {
        double room = 1 - s.pakistan.surge / mostSurge(grant);
        double threat = threat(all);
        choice.option(Act.SURGE, "surge of intelligence-based operations")
                .term(
                        "China's pressure",
                        "pakistan.pressureMilitary",
                        pressureWeight() * pressure() * p.signalSurge() * room)
                .term("release of commitments", "pakistan.releaseWeight", release(effortAfterSurge(grant)))
                .term("threat", "pakistan.threatMilitary", threatWeight() * threat * room);
        costs(choice, p.surgeShare());
    }

    private void operation(Choice choice, int t) {
        boolean elsewhere = false;
        for (int other = 0; other < s.world.theatres().size(); other++) {
            elsewhere |= other != t && s.day() < s.pakistan.operationEnd[other];
        }
        choice.option(
                        Act.AREA_OPERATION,
                        "area operation in " + s.world.theatres().get(t).name())
                .term("China's pressure", "pakistan.pressureMilitary", pressureWeight() * pressure())
                .term("release of commitments", "pakistan.releaseWeight", release(effortInOperation()))
                .term(
                        "threat",
                        "pakistan.threatMilitary",
                        threatWeight() * threat(s.world.front(s.world.theatreMovement(t))))
                .term("large deployment", "pakistan.areaReluctance", -p.militaryWeight() * p.areaReluctance())
                .term("second front", "pakistan.overstretch", elsewhere ? -p.militaryWeight() * p.overstretch() : 0);
        costs(choice, 1);
    }

    private void costs(Choice choice, double share) {
        double civil = 1 - p.militaryWeight();
        double strained =
                s.economy.fiscalSpace <= 0 ? p.strainCap() : Math.min(p.strainCap(), 1 / s.economy.fiscalSpace);
        double growth = 1 + p.costGrowth() * Math.max(0, s.pakistan.effort - 1);
        choice.term(
                        "harm and displacement",
                        "pakistan.harmCivil",
                        -(p.militaryWeight() * p.harmMilitary() + civil * p.harmCivil()) * share)
                .term(
                        "fiscal cost",
                        "pakistan.fiscalCivil",
                        -civil * p.fiscalCivil() * strained * share * growth * (1 - sharedCost()))
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
                * (crisisMatters && s.economy.crisis ? 1 + p.survival() : 1);
    }

    /**
     * Returns the utility of commitments that more effort can free: a weight, times the stake that China holds back or
     * threatens to, times the rise in the probability that China sees enough effort.
     */
    private double release(double effort) {
        double stake = release.stake(p.threatBelieved());
        if (stake <= 0) {
            return 0;
        }
        double gain = s.china.passes(effort) - s.china.passes(effortNow());
        return p.releaseWeight() * stake * gain;
    }

    private double effortNow() {
        return s.pakistan.effort * (1 + s.china.operationSeen * s.pakistan.underWay);
    }

    private double effortAfterSurge(boolean grant) {
        return effortNow() * (1 + afterSurge(grant)) / (1 + s.pakistan.surge);
    }

    private double effortInOperation() {
        return s.pakistan.effort * (1 + s.china.operationSeen * (s.pakistan.underWay + 1));
    }

    private double threatWeight() {
        return p.militaryWeight() * p.threatMilitary() + (1 - p.militaryWeight()) * p.threatCivil();
    }

    /** Returns the mean threat over some fronts; 0 if there are no fronts. */
    private double threat(int[] fronts) {
        double mean = 0;
        for (int front : fronts) {
            mean += threat(front) / fronts.length;
        }
        return mean;
    }

    /**
     * Returns the losses on a front relative to the usual, minus 1, within {@code threatFloor} and {@code threatCap}; 0
     * if none are usual.
     */
    private double threat(int front) {
        double normal = usualLosses[front];
        if (normal <= 0) {
            return 0;
        }
        double relative = s.ledger.recentLosses[front] / normal - 1;
        return Math.max(p.threatFloor(), Math.min(p.threatCap(), relative));
    }

    private double sharedCost() {
        return s.levers.value(sharing) / 100;
    }
}
