package corridor.cli.output;

import corridor.batch.BatchProgress;
import corridor.cli.text.DurationText;
import corridor.number.DecimalText;
import java.io.PrintWriter;

/**
 * Shows the progress of a batch on stderr. On a terminal one line with a bar is rewritten; elsewhere a plain line
 * follows every tenth of the runs.
 */
public final class ProgressLine implements BatchProgress {
    private static final int TENTHS = 10;
    private static final int WIDTH = 78;
    private static final int BAR = 20;
    private final PrintWriter err;
    private final boolean terminal;
    private String what;
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
    public void follows(String next) {
        what = next;
    }

    @Override
    public void begins(int runs, int threads, double expectedSeconds) {
        this.runs = runs;
        tenthsTold = 0;
        String howLong = Double.isNaN(expectedSeconds) ? "" : ", " + DurationText.range(expectedSeconds);
        err.println(runs + (runs == 1 ? " run" : " runs") + (what.isEmpty() ? "" : " (" + what + ")") + " on " + threads
                + (threads == 1 ? " thread" : " threads") + howLong);
        err.flush();
    }

    @Override
    public void isAt(int done, int failed, double seconds) {
        if (terminal) {
            rewrite(bar(done) + " " + line(done, failed, seconds));
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
        String line = done + " of " + runs + " runs in " + DurationText.of(seconds) + failures(failed);
        if (terminal) {
            rewrite(line);
            err.println();
        } else {
            err.println(line);
        }
        err.flush();
    }

    /** Returns the share of the runs that are done as a bar of constant length. */
    private String bar(int done) {
        int filled = runs == 0 ? BAR : (int) ((long) done * BAR / runs);
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
    }

    private String line(int done, int failed, double seconds) {
        String text = done + "/" + runs + " runs";
        if (done > 0 && seconds > 0) {
            double rate = done / seconds;
            text += ", " + DecimalText.rounded(rate, 2) + "/s, " + DurationText.of((runs - done) / rate) + " left";
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
