package corridor.lab.explore;

import corridor.lab.server.Refusal;

/** A ticket belongs to one question under way, which it can cancel from another thread. */
public final class Ticket implements AutoCloseable {
    private final Runnable whenCancelled;
    private final Runnable whenClosed;
    private volatile boolean cancelled;

    Ticket(Runnable whenCancelled, java.util.function.Consumer<Ticket> whenClosed) {
        this.whenCancelled = whenCancelled;
        this.whenClosed = () -> whenClosed.accept(this);
    }

    void cancel() {
        cancelled = true;
        whenCancelled.run();
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Throws a {@link Refusal} if the question was cancelled. */
    void check() {
        if (cancelled) {
            throw new Refusal(503, "question", "a newer question of this page took its place");
        }
    }

    /** Ends the question. */
    @Override
    public void close() {
        whenClosed.run();
    }
}
