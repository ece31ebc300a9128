package corridor.model.bargaining;

import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.Offer;
import corridor.catalogue.BargainIssue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import corridor.model.state.SimulationState;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reports a round to the chronicle: offers, positions on issues, the actors that moved, and whether agreed steps were
 * taken.
 */
final class RoundStory {
    private static final String ALL = "stakeholders";
    private static final int MOVES_TOLD = 3;
    private static final double WORTH_TELLING = 0.5;
    private static final double TENTHS = 10;

    private final SimulationState s;
    private final List<String> lastOffers = new ArrayList<>();

    RoundStory(SimulationState situation) {
        s = situation;
    }

    /** Reports each offer of the round, accepted or not. */
    void offers(int round, BargainTable table, BargainHistory told) {
        lastOffers.clear();
        for (List<Offer> turn : told.offers()) {
            for (Offer offer : turn) {
                boolean taken = offer.initiatorAccepts() || offer.receiverAccepts();
                String from = table.actors().get(offer.initiator());
                String to = table.actors().get(offer.receiver());
                if (taken) {
                    lastOffers.add(from + " and " + to);
                }
                double support = Double.isNaN(offer.support()) ? (taken ? 1 : 0) : offer.support();
                decision(
                        ALL,
                        Decision.Kind.OFFER,
                        "offer of " + from + " to " + to,
                        List.of(option("taken", support), option("not taken", 1 - support)),
                        Double.NaN,
                        taken ? 0 : 1,
                        "round " + round);
            }
        }
    }

    /** Reports the position of each issue and the actors that moved most on it, and then the deals of the round. */
    void issues(int round, BargainTable before, double[][] after, double[] outcomes) {
        if (!s.chronicle.asksWhy()) {
            return;
        }
        List<BargainIssue> issues = s.catalogue.issues();
        for (int k = 0; k < issues.size(); k++) {
            String from = points(outcomes[k]);
            String to = points(s.bargaining.outcome[k]);
            String movers = movers(before, after, k);
            decision(
                    ALL,
                    Decision.Kind.ISSUE,
                    issues.get(k).name(),
                    List.of(option(to, 1)),
                    Double.NaN,
                    0,
                    "round " + round + ", was " + from + (movers.isEmpty() ? "" : "; " + movers));
            s.tell(Change.Kind.BARGAINING, issues.get(k).name(), from, to, movers.isEmpty() ? "nobody moved" : movers);
        }
        if (!lastOffers.isEmpty()) {
            s.tell(Change.Kind.BARGAINING, "deals of round " + round, "", String.join("; ", lastOffers), "");
        }
    }

    /** Reports an agreed step of a lever, taken or not. */
    void step(BargainedLever lever, String from, double position, double draw, double fidelity, boolean taken) {
        if (!s.chronicle.asksWhy()) {
            return;
        }
        String reason = "agreed: " + lever.agreed() + ", the issue stands at " + points(position) + "; "
                + (taken ? "a step is taken" : "no step this quarter");
        decision(
                lever.lever().decider(),
                Decision.Kind.AGREED_STEP,
                "agreed step of " + lever.lever().id(),
                List.of(option("take the step", fidelity), option("not this quarter", 1 - fidelity)),
                draw,
                taken ? 0 : 1,
                reason + ", in force: " + lever.level());
        s.tell(Change.Kind.LEVER, lever.lever().meaning(), from, lever.level(), reason);
    }

    private static String movers(BargainTable before, double[][] after, int issue) {
        record Move(String actor, double points) {}
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            double moved = after[i][issue] - before.position()[i][issue];
            if (Math.abs(moved) >= WORTH_TELLING) {
                moves.add(new Move(before.actors().get(i), moved));
            }
        }
        moves.sort(Comparator.comparingDouble((Move move) -> -Math.abs(move.points)));
        return moves.stream()
                .limit(MOVES_TOLD)
                .map(move -> move.actor + (move.points > 0 ? " +" : " ") + points(move.points))
                .collect(Collectors.joining(", "));
    }

    private void decision(
            String actor,
            Decision.Kind kind,
            String about,
            List<Chronicle.Option> options,
            double draw,
            int choice,
            String reason) {
        s.chronicle.decision(new Decision(s.day(), s.clock.date(), actor, kind, about, options, draw, choice, reason));
    }

    private static Chronicle.Option option(String name, double probability) {
        return new Chronicle.Option(name, 0, probability, List.of());
    }

    private static String points(double value) {
        return DecimalText.of(Math.round(value * TENTHS) / TENTHS);
    }
}
