package corridor.cli;

import corridor.batch.BatchProgress;
import corridor.number.DecimalText;
import java.io.PrintWriter;

/**
 * Shows the progress of a batch on stderr. On a terminal one line is rewritten; elsewhere a plain line follows every
 * tenth of the runs.
 */
final class ProgressLine implements BatchProgress {
    private static final int TENTHS = 10;
    private static final int WIDTH = 78;
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private final PrintWriter err;
    private final boolean terminal;
    private final String what;
    private int runs;
    private int tenthsTold;

    /**
     * Makes a listener that prints to stderr.
     *
     * @param terminal whether a line can be rewritten
     * @param what description of the runs, for the first line; may be empty
     */
    ProgressLine(PrintWriter err, boolean terminal, String what) {
        this.what = what;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void begins(int runs, int threads, double expectedSeconds) {
        this.runs = runs;
        String howLong = Double.isNaN(expectedSeconds) ? "" : ", about " + duration(expectedSeconds);
        err.println(runs + (runs == 1 ? " run" : " runs") + (what.isEmpty() ? "" : " (" + what + ")") + " on " + threads
                + (threads == 1 ? " thread" : " threads") + howLong);
        err.flush();
    }

    @Override
    public void isAt(int done, int failed, double seconds) {
        if (terminal) {
            rewrite(line(done, failed, seconds));
            return;
        }
        int tenths = (int) ((long) done * TENTHS / runs);
        if (tenths > tenthsTold && done < runs) {
            tenthsTold = tenths;
            err.println(line(done, failed, seconds));
            err.flush();
        }
    }

    @Override
    public void ends(int done, int failed, double seconds) {
        String line = done + " of " + runs + " runs in " + duration(seconds) + failures(failed);
        if (terminal) {
            rewrite(line);
            err.println();
        } else {
            err.println(line);
        }
        err.flush();
    }

    /**
     * Formats a duration for readers: {@code 0.4 s}, {@code 12 s}, {@code 2 min 10 s}, {@code 1 h 5 min}.
     *
     * @param seconds duration, s
     */
    static String duration(double seconds) {
        if (seconds < 1) {
            return "less than 1 s";
        }
        if (seconds < MINUTE) {
            return Math.round(seconds) + " s";
        }
        if (seconds < HOUR) {
            long whole = Math.round(seconds);
            return whole / 60 + " min " + whole % 60 + " s";
        }
        long minutes = Math.round(seconds / MINUTE);
        return minutes / 60 + " h " + minutes % 60 + " min";
    }

    private String line(int done, int failed, double seconds) {
        String text = done + "/" + runs + " runs";
        if (done > 0 && seconds > 0) {
            double rate = done / seconds;
            text += ", " + DecimalText.rounded(rate, 2) + "/s, " + duration((runs - done) / rate) + " left";
        }
        return text + failures(failed);
    }

    private static String failures(int failed) {
        return failed == 0 ? "" : ", " + failed + " failed";
    }

    private void rewrite(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        err.flush();
    }
}
