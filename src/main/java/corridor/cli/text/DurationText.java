package corridor.cli.text;

/** Formats durations for readers. */
public final class DurationText {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    /** Round durations between which an estimate is placed, in seconds. */
    private static final int[] STEPS = {
        1, 2, 5, 10, 20, 30, 60, 120, 180, 300, 480, 720, 900, 1200, 1800, 2700, 3600, 5400, 7200, 10_800, 14_400,
        21_600, 28_800, 43_200, 64_800, 86_400
    };
    /** A computer that does other work at the same time needs longer than the probe; it is rarely much faster. */
    private static final double FASTER = 0.8;

    private static final double SLOWER = 1.5;

    private DurationText() {}

    /**
     * Formats a measured duration: {@code under 1 s}, {@code 12 s}, {@code 2 min 10 s}, {@code 1 h 5 min}.
     *
     * @param seconds duration, s
     */
    public static String of(double seconds) {
        if (seconds < 1) {
            return "under 1 s";
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

    /**
     * Formats an estimate as a range between round durations: {@code under 2 s}, {@code 30 s to 2 min}, {@code 1 to 2
     * min}, {@code more than 24 h}.
     *
     * @param seconds estimated duration, s
     */
    public static String range(double seconds) {
        int low = 0;
        int high = 0;
        for (int step : STEPS) {
            low = step <= seconds * FASTER ? step : low;
            high = high == 0 && step >= seconds * SLOWER ? step : high;
        }
        if (high == 0) {
            return "more than " + round(low);
        }
        if (low < 2) {
            return "under " + round(high);
        }
        String from = round(low);
        String to = round(high);
        String unit = to.replaceAll("[0-9.]", "");
        return (from.endsWith(unit) ? from.replace(unit, "") : from) + " to " + to;
    }

    /** Formats a round duration: {@code 30 s}, {@code 2 min}, {@code 1.5 h}. */
    private static String round(int seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            return Math.round(seconds / MINUTE) + " min";
        }
        long halves = Math.round(seconds / HOUR * 2);
        return halves % 2 == 0 ? halves / 2 + " h" : halves / 2 + ".5 h";
    }
}
