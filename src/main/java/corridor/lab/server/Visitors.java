package corridor.lab.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts the requests and the open streams of each page. A page may ask 20 times a second, with a reserve of 40, and
 * hold four streams open. All pages of a token together may ask 200 times a second.
 */
final class Visitors {
    static final int PER_SECOND = 20;
    static final int RESERVE = 40;
    static final int MOST_STREAMS = 4;
    /** Pages that are remembered; the one that asked longest ago is forgotten first. */
    static final int MOST_PAGES = 256;

    private static final int TIMES_OF_ALL = 10;
    private static final double NANOS = 1e9;

    private final LongSupplier clock;
    private final Map<Object, Page> pages = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Page {
        private double left;
        private long at;
        private int streams;

        Page(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }

    /** An open stream, which is closed when it ends. */
    @FunctionalInterface
    interface OpenStream {
        void close();
    }

    /** @param clock time in nanoseconds */
    Visitors(LongSupplier clock) {
        this.clock = clock;
    }

    /** Counts a request, or throws a {@link Refusal} if it is one too many. */
    synchronized void ask(Visitor visitor) {
        boolean own = take(visitor, 1);
        boolean all = take(visitor.token(), TIMES_OF_ALL);
        if (!own || !all) {
            throw Refusal.tooMany("a page may ask " + PER_SECOND + " times a second; ask again in a second");
        }
    }

    /** Counts an open stream, or throws a {@link Refusal} if it is one too many. */
    OpenStream open(Visitor visitor) {
        synchronized (this) {
            Page page = page(visitor, 1);
            if (page.streams >= MOST_STREAMS) {
                throw Refusal.tooMany("a page may hold " + MOST_STREAMS + " streams open; end one of them first");
            }
            page.streams++;
            return () -> close(page);
        }
    }

    private synchronized void close(Page page) {
        page.streams--;
    }

    private boolean take(Object key, int times) {
        Page page = page(key, times);
        long now = clock.getAsLong();
        double full = (double) RESERVE * times;
        page.left = Math.min(full, page.left + (now - page.at) / NANOS * PER_SECOND * times);
        page.at = now;
        if (page.left < 1) {
            return false;
        }
        page.left--;
        return true;
    }

    private Page page(Object key, int times) {
        Page page = pages.computeIfAbsent(key, any -> new Page((double) RESERVE * times, clock.getAsLong()));
        Iterator<Page> oldest = pages.values().iterator();
        while (pages.size() > MOST_PAGES && oldest.hasNext()) {
            Page one = oldest.next();
            if (one.streams == 0 && one != page) {
                oldest.remove();
            }
        }
        return page;
    }
}
