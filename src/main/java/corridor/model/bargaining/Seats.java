package corridor.model.bargaining;

import corridor.bargain.BargainTable;
import corridor.catalogue.BargainResponse;
import corridor.catalogue.BargainResponse.Driver;
import corridor.catalogue.BargainResponse.Input;
import corridor.catalogue.Catalogue;
import corridor.model.state.Clock;
import java.util.List;

/**
 * Computes the inputs of the stakeholders in one run from three parts: the drawn table, the responses to the world, and
 * the concessions so far. Without responses and concessions, the inputs are those of the drawn table.
 */
final class Seats {
    private static final double MOST_ATTENTION = 1;
    private static final double[][] NONE = {};

    private final BargainingParameters p;
    private final BargainTable base;
    private final List<Seat> responses;
    private final double[][] conceded;
    private final double keptConcessions;

    /** A response with the indices of its actor and its issue in the table; the issue of a capability is -1. */
    private record Seat(int actor, int issue, BargainResponse response) {}

    /**
     * @param base drawn table; its columns are the issues of the catalogue
     * @param catalogue source of the responses
     */
    Seats(BargainingParameters parameters, BargainTable base, Catalogue catalogue) {
        p = parameters;
        this.base = base;
        conceded = new double[base.size()][base.issues().size()];
        keptConcessions = StrictMath.exp(-StrictMath.log(2) * Clock.QUARTER / p.concessionHalfLife());
        responses = catalogue.responses().stream()
                .map(response -> seat(response, catalogue))
                .toList();
    }

    private Seat seat(BargainResponse response, Catalogue catalogue) {
        int issue = response.input() == Input.CAPABILITY ? -1 : catalogue.issueIndex(response.issue());
        return new Seat(base.actors().indexOf(response.actor()), issue, response);
    }

    /**
     * Returns the table before a round. Its ideals are the wishes of the stakeholders; its positions are wishes plus
     * concessions.
     */
    BargainTable now(Occasions world) {
        double[][] wishes = wishes(world);
        double[][] positions = new double[base.size()][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = wishes[i].clone();
            for (int k = 0; k < positions[i].length; k++) {
                positions[i][k] = within(i, k, wishes[i][k] + conceded[i][k]);
            }
        }
        return base.with(capability(world), salience(world), positions, base.redLines())
                .withIdeals(wishes, NONE);
    }

    /**
     * Keeps the concessions of a round, which are the distances of positions from ideals. A part of each is taken back
     * by the next round.
     */
    void remember(BargainTable before, double[][] after) {
        for (int i = 0; i < conceded.length; i++) {
            for (int k = 0; k < conceded[i].length; k++) {
                conceded[i][k] = keptConcessions * (after[i][k] - before.ideal()[i][k]);
            }
        }
    }

    private double[] capability(Occasions world) {
        double[] logs = new double[base.size()];
        for (Seat seat : responses) {
            if (seat.response.input() == Input.CAPABILITY) {
                Driver driver = seat.response.driver();
                logs[seat.actor] += seat.response.direction() * elasticity(driver) * world.means(driver);
            }
        }
        double limit = StrictMath.log(p.capabilityLimit());
        double[] capability = base.capability().clone();
        for (int i = 0; i < capability.length; i++) {
            if (logs[i] != 0) {
                capability[i] *= StrictMath.exp(Math.max(-limit, Math.min(limit, logs[i])));
            }
        }
        return capability;
    }

    /**
     * Returns the saliences, {@code [actor][issue]}. If those of an actor add up to more than 1, all of them are scaled
     * down, so attention to one issue is taken from the others.
     */
    private double[][] salience(Occasions world) {
        double[][] more = new double[base.size()][base.issues().size()];
        for (Seat seat : responses) {
            if (seat.response.input() == Input.SALIENCE) {
                Driver driver = seat.response.driver();
                more[seat.actor][seat.issue] +=
                        seat.response.direction() * attention(driver) * world.inAttention(driver);
            }
        }
        double[][] salience = new double[base.size()][];
        for (int i = 0; i < salience.length; i++) {
            salience[i] = base.salience()[i].clone();
            double sum = 0;
            for (int k = 0; k < salience[i].length; k++) {
                salience[i][k] *= 1 + more[i][k];
                sum += salience[i][k];
            }
            for (int k = 0; k < salience[i].length && sum > MOST_ATTENTION; k++) {
                salience[i][k] /= sum;
            }
        }
        return salience;
    }

    private double[][] wishes(Occasions world) {
        double[][] wishes = new double[base.size()][];
        for (int i = 0; i < wishes.length; i++) {
            wishes[i] = base.position()[i].clone();
        }
        for (Seat seat : responses) {
            if (seat.response.input() == Input.POSITION) {
                Driver driver = seat.response.driver();
                wishes[seat.actor][seat.issue] += seat.response.direction() * shift(driver) * world.inWishes(driver);
            }
        }
        for (int i = 0; i < wishes.length; i++) {
            for (int k = 0; k < wishes[i].length; k++) {
                wishes[i][k] = within(i, k, wishes[i][k]);
            }
        }
        return wishes;
    }

    private double within(int actor, int issue, double position) {
        return Math.max(base.lowest(actor, issue), Math.min(base.highest(actor, issue), position));
    }

    private double elasticity(Driver driver) {
        return switch (driver) {
            case INVESTMENT -> p.capabilityInvestment();
            case BUDGET -> p.capabilityBudget();
            case LEGITIMACY -> p.capabilityLegitimacy();
            case STRENGTH_BALOCH, STRENGTH_TTP -> p.capabilityStrength();
            case PRIMACY_MILITARY, PRIMACY_GOVERNMENT -> p.capabilityPrimacy();
            case CHINESE_DEATHS, CIVILIAN_HARM, CRISIS, DISPLACEMENT -> 0;
        };
    }

    private double attention(Driver driver) {
        return switch (driver) {
            case CHINESE_DEATHS -> p.salienceDeaths();
            case CIVILIAN_HARM -> p.salienceHarm();
            case CRISIS -> p.salienceCrisis();
            case DISPLACEMENT -> p.salienceDisplacement();
            default -> 0;
        };
    }

    private double shift(Driver driver) {
        return switch (driver) {
            case CHINESE_DEATHS -> p.positionDeaths();
            case CIVILIAN_HARM -> p.positionHarm();
            case CRISIS -> p.positionCrisis();
            case DISPLACEMENT -> p.positionDisplacement();
            default -> 0;
        };
    }
}
