package corridor.validation;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Chronicle.Change;
import corridor.chronicle.Chronicle.Decision;
import java.util.List;
import java.util.function.Predicate;

/** Computes rates of decisions of Pakistan and China, per year, for the patterns P27 and P28. */
final class DecisionRates {
    private static final String PRESSURE = "china.pressureStep";
    private static final String CLOSURE = "pakistan.borderClosure";
    private static final int EPISODE_DAYS = 30;
    private static final int PRIVATE = 1;
    private static final int REBUKE = 2;
    private static final int THREAT = 3;

    private final List<String> steps;
    private final String closure;

    DecisionRates(Catalogue catalogue) {
        steps = catalogue.lever(PRESSURE).levels();
        closure = catalogue.lever(CLOSURE).meaning();
    }

    double operations(History history) {
        return rate(history, act -> act.act().operation());
    }

    double surges(History history) {
        return rate(history, act -> act.act() == Chronicle.Act.SURGE);
    }

    double areaOperations(History history) {
        return rate(history, act -> act.act() == Chronicle.Act.AREA_OPERATION);
    }

    /**
     * Returns the rate of strike episodes. An order of strikes within thirty days of the order before belongs to the
     * same episode.
     */
    double strikeEpisodes(History history) {
        int episodes = 0;
        int last = -EPISODE_DAYS - 1;
        for (History.Act act : history.acts()) {
            if (act.kind() == Decision.Kind.FORCE && act.act() == Chronicle.Act.STRIKES) {
                episodes += act.day() - last > EPISODE_DAYS ? 1 : 0;
                last = act.day();
            }
        }
        return (double) episodes / history.years();
    }

    double closures(History history) {
        return changes(
                history,
                change -> change.kind() == Change.Kind.LEVER
                        && change.subject().equals(closure)
                        && change.to().equals("yes"));
    }

    double publicSteps(History history) {
        return statements(history, REBUKE);
    }

    double threats(History history) {
        return statements(history, THREAT);
    }

    double privateSteps(History history) {
        return changes(
                history,
                change -> change.kind() == Change.Kind.PRESSURE
                        && steps.indexOf(change.to()) == PRIVATE
                        && steps.indexOf(change.from()) < PRIVATE);
    }

    double offers(History history) {
        return (double) history.acts().stream()
                        .filter(act -> act.kind() == Decision.Kind.COOPERATION)
                        .count()
                / history.years();
    }

    double agreed(History history) {
        return cooperation(history, "agreed");
    }

    /** Returns the rate of offers and renewals that Pakistan refuses. */
    double refused(History history) {
        return cooperation(history, "refused");
    }

    /** Returns the rate of items of security cooperation that were agreed and not renewed. */
    double lapsed(History history) {
        return cooperation(history, "lapsed");
    }

    private static double cooperation(History history, String to) {
        return changes(
                history,
                change ->
                        change.kind() == Change.Kind.COOPERATION && change.to().equals(to));
    }

    private double statements(History history, int least) {
        return changes(
                history, change -> change.kind() == Change.Kind.STATEMENT && steps.indexOf(change.to()) >= least);
    }

    private static double rate(History history, Predicate<History.Act> kind) {
        return (double) history.acts().stream()
                        .filter(act -> act.kind() == Decision.Kind.FORCE && kind.test(act))
                        .count()
                / history.years();
    }

    private static double changes(History history, Predicate<Change> kind) {
        return (double) history.changes().stream().filter(kind).count() / history.years();
    }
}
