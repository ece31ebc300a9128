package corridor.validation;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.catalogue.Catalogue;
import corridor.catalogue.CooperationItem;
import corridor.catalogue.Hindcast.Kind;
import corridor.catalogue.Hindcast.Reaction;
import corridor.chronicle.Chronicle;
import corridor.chronicle.Incident;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Listens to one run. For each expected reaction it records the lag after the trigger, and whether the reaction was
 * already in force before the trigger.
 */
final class ReactionWatch implements Chronicle {
    private static final int EXERCISE = 3;
    private static final String EXERCISE_LEVER = "both.jointExercise";
    private final List<String> steps;
    private final List<Reaction> reactions;
    private final Set<String> exercises;
    private final int[] trigger;
    private final int[] lag;
    private final boolean[] before;

    ReactionWatch(Catalogue catalogue, LocalDate start, List<Reaction> reactions) {
        this.reactions = reactions;
        exercises = catalogue.cooperationItems().stream()
                .filter(item -> item.lever().equals(EXERCISE_LEVER))
                .map(CooperationItem::name)
                .collect(Collectors.toUnmodifiableSet());
        steps = catalogue.lever("china.pressureStep").levels();
        trigger = reactions.stream()
                .mapToInt(r -> (int) ChronoUnit.DAYS.between(start, r.triggerDate()))
                .toArray();
        lag = new int[reactions.size()];
        before = new boolean[reactions.size()];
        Arrays.fill(lag, HindcastFindings.NEVER);
    }

    /**
     * Returns for each reaction the days from the trigger; {@link HindcastFindings#NEVER} if it did not come within its
     * window.
     */
    int[] lags() {
        return lag.clone();
    }

    /**
     * Returns for each reaction whether its step was in force, or its item agreed, when the trigger came; always false
     * for operations.
     */
    boolean[] before() {
        return before.clone();
    }

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public void decision(Decision decision) {
        if (decision.kind() == Decision.Kind.FORCE && decision.chosen().act().operation()) {
            note(decision.day(), Kind.OPERATION, 0);
        }
    }

    @Override
    public void incident(Incident incident) {}

    /**
     * Public statements of China count as reactions of pressure, also repeated ones. Changes of the step only show what
     * was in force before.
     */
    @Override
    public void change(Change change) {
        if (change.kind() == Change.Kind.STATEMENT) {
            note(change.day(), Kind.PRESSURE, steps.indexOf(change.to()));
        }
        if (change.kind() == Change.Kind.PRESSURE) {
            stands(change.day(), steps.indexOf(change.to()));
        }
        if (change.kind() == Change.Kind.COOPERATION && exercises.contains(change.subject())) {
            note(change.day(), Kind.COOPERATION, EXERCISE);
        }
    }

    private void note(int day, Kind kind, int level) {
        for (int k = 0; k < lag.length; k++) {
            Reaction r = reactions.get(k);
            if (r.kind() != kind) {
                continue;
            }
            int since = day - trigger[k];
            boolean enough = level >= r.level();
            if (since <= 0) {
                before[k] |= kind == Kind.COOPERATION && enough; // an agreement stays in force
            } else if (lag[k] == HindcastFindings.NEVER && enough && since <= r.windowDays()) {
                lag[k] = since;
            }
        }
    }

    /**
     * Updates whether a step of pressure is in force at the trigger. China can go back to lower steps, so the last
     * change counts.
     */
    private void stands(int day, int step) {
        for (int k = 0; k < lag.length; k++) {
            if (reactions.get(k).kind() == Kind.PRESSURE && day <= trigger[k]) {
                before[k] = step >= reactions.get(k).level();
            }
        }
    }
}
