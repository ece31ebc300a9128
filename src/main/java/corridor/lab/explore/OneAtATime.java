package corridor.lab.explore;

import corridor.lab.server.Refusal;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one piece of work run at a time that has no slices. Others wait in the order in which they came, since two at
 * once would take threads from the questions and be no faster.
 */
public final class OneAtATime {
    private static final long LOOK_MILLIS = 200;
    private static final long MILLI = 1_000_000;

    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * Does work when its turn comes.
     *
     * @param ticket ticket of the request, which a newer one of the page cancels
     * @param seconds longest time to wait
     * @throws Refusal if the request is cancelled while it waits, or waits too long
     */
    public <T> T run(Ticket ticket, int seconds, Supplier<T> work) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!begins(Math.min(LOOK_MILLIS, Math.max(0, (end - System.nanoTime()) / MILLI)))) {
            ticket.check();
            if (System.nanoTime() >= end) {
                throw new Refusal(503, "request", "others were before it for " + seconds + " seconds; try again");
            }
        }
        try {
            ticket.check();
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private boolean begins(long millis) {
        try {
            return turn.tryLock(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "lab", "the lab is ending");
        }
    }
}
