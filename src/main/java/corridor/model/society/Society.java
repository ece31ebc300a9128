package corridor.model.society;

import corridor.model.state.Attack;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.model.state.SocietyState;
import java.util.Map;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates media salience every day. Every month, it updates goodwill to China, trust in the government, protest against
 * detentions, the grievance from extraction without local benefit, and development. Development acts late and, under
 * the default of the switch {@code AID}, only where there is security.
 *
 * <p>The equations are in docs/model.md, sections 6.6, 8.7 and 8.8.
 */
public final class Society {
    private static final double THOUSAND = 1000;
    private static final double FORMAL = 2;
    private static final int BY_HEAD = 0;
    private static final int BY_GRIEVANCE = 1;

    private final SocietyParameters p;
    private final SimulationState s;
    private final double salienceKept;
    private final double lag;
    private final boolean conditional;

    public Society(SocietyParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        salienceKept = StrictMath.exp(-1 / p.salienceMemory());
        lag = -StrictMath.expm1(-Clock.MONTH / p.developmentLag());
        conditional = s.option("AID", Map.of("SECURE_CONDITIONAL", true, "ALWAYS_GOOD", false));
        s.society.goodwill = p.goodwill();
        s.society.goodwillAtStart = p.goodwill();
        s.society.trust = p.trust();
        s.society.trustAtStart = p.trust();
    }

    public Steppable daily() {
        return new Daily();
    }

    public Steppable monthly() {
        return new Monthly();
    }

    private final class Daily implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            s.society.salience *= salienceKept;
            for (Attack attack : s.ledger.yesterday()) {
                if (attack.target().chinese()) {
                    s.society.salience += StrictMath.log1p(attack.killed())
                            * (1 + p.attention() * value("pakistan.informationPolicy"));
                }
            }
        }
    }

    private final class Monthly implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            feelAboutChina();
            trustGovernment();
            protest();
            shareBenefit();
            develop();
        }
    }

    private void feelAboutChina() {
        double seen = 0;
        double people = 0;
        for (int i = 0; i < s.areas.count(); i++) {
            seen += s.areas.foreignTroops[i] * s.world.area(i).population();
            people += s.world.area(i).population();
        }
        double structural = p.goodwill() - p.goodwillTroops() * seen / people;
        s.society.goodwill += p.goodwillReturn() * (structural - s.society.goodwill);
    }

    private void trustGovernment() {
        SocietyState c = s.society;
        double open = value("pakistan.transparency");
        double formal = Math.max(0, value("pakistan.dialogueBaloch") - 1) / (FORMAL - 1);
        double structural = p.trust()
                + p.trustOpen() * open
                + p.trustTalks() * formal
                - p.recognition() * value("china.militantMediation")
                + p.trustDetention() * value("pakistan.detentionPolicy")
                + p.trustOpen() * value("pakistan.informationPolicy");
        c.trust += p.trustReturn() * (structural - c.trust)
                - p.trustAnnounce() * s.pakistan.announced * (1 - p.trustTransparency() * open);
        c.trust = Math.max(0, Math.min(1, c.trust));
        s.pakistan.announced = 0;
        c.openness = 1 + p.trustTips() * (c.trust / c.trustAtStart - 1);
    }

    /** Updates protest, which follows detentions above the usual as fast as trust follows what moves it. */
    private void protest() {
        double above = Math.max(0, -value("pakistan.detentionPolicy"));
        s.society.protest += p.trustReturn() * (above - s.society.protest);
    }

    /**
     * Updates the grievance flow from extraction. Extraction at the start is part of grievance at the start, so only
     * its change counts.
     */
    private void shareBenefit() {
        double extraction = 1 + p.extractionPerBillion() * value("china.investmentSurge");
        double felt = extraction * (1 - p.benefitShare() * value("pakistan.localBenefit"));
        s.society.extraction = p.alphaExtraction() * (felt - 1);
    }

    private void develop() {
        double weighted = weightedPeople();
        double perHead = weighted <= 0 ? 0 : value("pakistan.developmentSpend") * THOUSAND / weighted;
        double jobs = p.jobsLocalised() * value("china.workerLocalisation");
        for (int i = 0; i < s.areas.count(); i++) {
            double room = 1 - s.world.start().opportunity()[i];
            double here = developed(i) ? perHead * focus(i) * p.developmentEffect() * room * useful(i) : 0;
            double wanted = here + (s.projects.onSite[i] > 0 ? jobs * room : 0);
            s.society.development[i] += lag * (wanted - s.society.development[i]);
        }
    }

    /**
     * Returns the share of the money that works, less what is captured; it can be negative where there is no security.
     */
    private double useful(int i) {
        double honest = 1 + p.developmentClean() * value("pakistan.antiCorruption");
        return conditional ? secure(i) * honest - p.developmentCapture() * (1 - secure(i)) : honest;
    }

    /** Returns how secure an area is: 1 without deaths, 1/2 at the number of deaths that halves the effect. */
    private double secure(int i) {
        double perMillion = s.areas.recentDeaths[i] / s.world.area(i).population() * THOUSAND;
        return 1 / (1 + perMillion / p.insecurity());
    }

    /** Returns the weight of a head in an area when development money is spread; 1 by head. */
    private double focus(int i) {
        return switch ((int) value("pakistan.developmentTargeting")) {
            case BY_HEAD -> 1;
            case BY_GRIEVANCE -> StrictMath.pow(s.areas.grievance[s.world.publicMovement(i)][i], p.targeting());
            default -> StrictMath.pow(secure(i), p.targeting());
        };
    }

    private boolean developed(int i) {
        String region = s.world.area(i).region();
        return region.equals("BAL")
                || region.equals("KP") && s.world.area(i).border().contains("AF");
    }

    /** Returns the population of the areas that development money reaches, weighted by focus, thousand persons. */
    private double weightedPeople() {
        double people = 0;
        for (int i = 0; i < s.areas.count(); i++) {
            people += developed(i) ? s.world.area(i).population() * focus(i) : 0;
        }
        return people;
    }

    private double value(String lever) {
        return s.levers.value(s.levers.index(lever));
    }
}
