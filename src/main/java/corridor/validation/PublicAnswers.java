package corridor.validation;

import corridor.chronicle.Chronicle;
import java.util.List;

/**
 * Measures how often attacks on Chinese nationals are followed by public steps of China (pattern P30). Steps are
 * assigned to attacks by the rule for cases of the record (docs/cases/rule.md). Of the attacks on Chinese nationals in
 * the 90 days before a step, the step belongs to the one that killed the most Chinese; in a tie, to the latest.
 */
final class PublicAnswers {
    private static final int WINDOW = 90;

    private PublicAnswers() {}

    /**
     * Returns the share of attacks on Chinese nationals to which a public step belongs; NaN without such attacks.
     *
     * @param least smallest number of Chinese killed in the attacks counted
     * @param most largest number of Chinese killed in the attacks counted
     */
    static double share(History history, int least, int most) {
        List<Chronicle.Event> attacks = history.attacks().stream()
                .filter(Chronicle.Event::onChinese)
                .filter(attack -> attack.day() + WINDOW < history.days())
                .toList();
        boolean[] answered = new boolean[attacks.size()];
        for (Chronicle.Change change : history.changes()) {
            if (change.kind() == Chronicle.Change.Kind.STATEMENT) {
                int cause = cause(attacks, change.day());
                if (cause >= 0) {
                    answered[cause] = true;
                }
            }
        }
        int cases = 0;
        int followed = 0;
        for (int i = 0; i < answered.length; i++) {
            int killed = attacks.get(i).killedChinese();
            if (killed >= least && killed <= most) {
                cases++;
                followed += answered[i] ? 1 : 0;
            }
        }
        return cases == 0 ? Double.NaN : (double) followed / cases;
    }

    private static int cause(List<Chronicle.Event> attacks, int day) {
        int cause = -1;
        for (int i = 0; i < attacks.size(); i++) {
            int lag = day - attacks.get(i).day();
            if (lag >= 0 && lag <= WINDOW) {
                boolean atLeastAsDeadly = cause < 0
                        || attacks.get(i).killedChinese() >= attacks.get(cause).killedChinese();
                cause = atLeastAsDeadly ? i : cause;
            }
        }
        return cause;
    }
}
