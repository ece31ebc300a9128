package corridor.model.port;

import corridor.model.state.Attack;
import corridor.model.state.Counters;
import java.util.List;

/** The tap of the attacks of the day before. */
final class AttackTap extends Tap {
    private final Counters ledger;
    private List<Attack> live = List.of();

    AttackTap(Counters ledger) {
        this.ledger = ledger;
    }

    @Override
    void recordBefore(Track track) {
        track.add(List.copyOf(ledger.yesterday()));
    }

    @Override
    @SuppressWarnings("unchecked")
    void hold(Track track, int step) {
        live = ledger.exchangeYesterday((List<Attack>) track.content(step));
    }

    @Override
    void release(Track track, int step) {
        ledger.exchangeYesterday(live);
    }
}
