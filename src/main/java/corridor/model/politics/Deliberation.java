package corridor.model.politics;

import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;

/**
 * Keeps the date of the next decision on operations, on which Pakistan's leadership deliberates for weeks. An attack, a
 * summit or a public step by China starts a deliberation. Monthly meetings make no decision until the deliberation
 * ends. A summit can bring the decision forward. A new public step by China can put it off, since there is a new demand
 * to talk about.
 *
 * <p>The equations are in docs/model.md, section 6.9.
 */
final class Deliberation {
    private final DeliberationParameters p;
    private final SimulationState s;
    private int due = -1;
    private String occasion = "";

    Deliberation(DeliberationParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
    }

    boolean underWay() {
        return due >= 0;
    }

    /**
     * Returns the occasion of the decision that is due today and ends the deliberation; null when no decision is due.
     */
    String dueToday() {
        if (s.day() != due) {
            return null;
        }
        due = -1;
        return occasion;
    }

    void afterAttack(String what) {
        if (!underWay()) {
            due = s.day() + lag(0, p.deliberation());
            occasion = what;
        }
    }

    void afterSummit() {
        int answer = s.day() + lag(1, p.answer());
        if (!underWay() || answer < due) {
            due = answer;
            occasion = "summit with China";
        }
    }

    void afterPublicStep() {
        int answer = s.day() + lag(2, p.answer());
        if (!underWay()) {
            occasion = "public pressure from China";
        }
        due = Math.max(due, answer);
    }

    private int lag(int entity, double median) {
        double draw = KeyedRandom.draw(s.luck.key(DrawKind.PAKISTAN_LAG, s.day()), entity);
        return Math.max(1, (int) Math.round(InverseCdf.logNormal(draw, median, p.deliberationSpread())));
    }
}
