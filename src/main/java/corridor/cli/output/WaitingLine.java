package corridor.cli.output;

import corridor.cli.text.DurationText;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Reports the current work on stderr if it takes longer than three seconds. On a terminal one line is rewritten every
 * second. Elsewhere a plain line follows after three seconds, and again each time that the time has doubled.
 */
public final class WaitingLine implements AutoCloseable {
    private static final long SECOND = 1_000_000_000L;
    private static final long PATIENCE = 3 * SECOND;
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier clock;
    private final long begin;
    private String what = "";
    private long toldAt;
    private boolean closed;

    /**
     * Makes a line that is not yet written.
     *
     * @param terminal whether a line can be rewritten
     * @param clock clock in nanoseconds
     */
    WaitingLine(PrintWriter err, boolean terminal, LongSupplier clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.begin = clock.getAsLong();
    }

    /** Starts a line that its own thread writes until the work is done. */
    public static WaitingLine watching(PrintWriter err) {
        WaitingLine line = new WaitingLine(err, Terminal.canRewriteStderr(), System::nanoTime);
        Thread thread = new Thread(line::watch, "corridor-waiting");
        thread.setDaemon(true);
        thread.start();
        return line;
    }

    /** Sets the description of the current work, such as "reading the sample". */
    public synchronized void now(String work) {
        what = work;
    }

    /** Reads the clock and writes the line if it is due. */
    synchronized void tick() {
        long waited = clock.getAsLong() - begin;
        if (closed || waited < PATIENCE || !terminal && waited < 2 * toldAt) {
            return;
        }
        toldAt = waited;
        String text = what + ", " + DurationText.of((double) waited / SECOND) + " so far";
        if (terminal) {
            rewrite(text);
        } else {
            err.println(text);
        }
        err.flush();
    }

    /** Clears the line on a terminal. */
    @Override
    public synchronized void close() {
        closed = true;
        if (terminal && toldAt > 0) {
            rewrite("");
            err.print("\r");
            err.flush();
        }
        notifyAll();
    }

    private synchronized void watch() {
        try {
            while (!closed) {
                wait(SECOND / 1_000_000);
                tick();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rewrite(String line) {
        String shown = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        err.print("\r" + shown + " ".repeat(WIDTH - shown.length()));
    }
}
