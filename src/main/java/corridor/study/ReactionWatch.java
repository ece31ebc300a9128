package corridor.study;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Hindcast;
import corridor.catalogue.Hindcast.Reaction;
import corridor.chronicle.Chronicle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Listens to one run and notes when each awaited reaction comes. */
final class ReactionWatch implements Chronicle {
    private static final int NOT_YET = -1;
    private final List<String> steps;
    private final List<Reaction> reactions;
    private final int[] trigger;
    private final int[] lag;
    private int step;

    ReactionWatch(Catalogue catalogue, LocalDate start, List<Reaction> reactions) {
        this.reactions = reactions;
        steps = catalogue.lever("china.pressureStep").levels();
        trigger = reactions.stream()
                .mapToInt(r -> (int) ChronoUnit.DAYS.between(start, r.triggerDate()))
                .toArray();
        lag = new int[reactions.size()];
        Arrays.fill(lag, NOT_YET);
    }

    /** Days from trigger to reaction, -1 where it did not come within its window. */
    int[] lags() {
        return lag.clone();
    }

    @Override
    public boolean listens() {
        return true;
    }

    /** A decision about pressure says which step holds from that day on, changed or not. */
    @Override
    public void decision(Decision decision) {
        if (decision.decision().equals("pressure on Pakistan")) {
            step = steps.indexOf(decision.chosen());
            note(decision.day(), Hindcast.Kind.PRESSURE, step);
        }
        if (decision.decision().equals("operations")
                && (decision.chosen().startsWith("surge") || decision.chosen().startsWith("area operation"))) {
            note(decision.day(), Hindcast.Kind.OPERATION, 0);
        }
    }

    @Override
    public void event(Event event) {}

    @Override
    public void change(Change change) {
        if (change.kind().equals("cooperation") && change.subject().startsWith("joint exercise")) {
            note(change.day(), Hindcast.Kind.COOPERATION, 3);
        }
    }

    private void note(int day, Hindcast.Kind kind, int level) {
        for (int k = 0; k < lag.length; k++) {
            Reaction r = reactions.get(k);
            int since = day - trigger[k];
            if (lag[k] == NOT_YET && r.kind() == kind && level >= r.level() && since > 0 && since <= r.windowDays()) {
                lag[k] = since;
            }
        }
    }
}
