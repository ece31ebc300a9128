package corridor.lab.explore;

import java.util.HashMap;
import java.util.Map;

/** Gives out tickets: a page has one question of each kind under way, and a new one cancels the old. */
public final class TicketDesk {
    private final FairQueue queue;
    private final Map<Object, Ticket> running = new HashMap<>();

    public TicketDesk(FairQueue queue) {
        this.queue = queue;
    }

    /**
     * Returns a ticket, and cancels the earlier one of the same page and kind.
     *
     * @param key page and kind of question
     */
    public Ticket take(Object key) {
        Ticket ticket = new Ticket(queue::wake, gone -> forget(key, gone));
        Ticket old;
        synchronized (this) {
            old = running.put(key, ticket);
        }
        if (old != null) {
            old.cancel();
        }
        return ticket;
    }

    /** Returns the number of questions under way. */
    public synchronized int underWay() {
        return running.size();
    }

    private synchronized void forget(Object key, Ticket gone) {
        running.remove(key, gone);
    }
}
