package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/**
 * Whether something took longer than a user waits, whatever else the machine does: beyond five seconds both on the
 * clock and of work, or a minute on the clock alone, as when it waits for what never comes.
 */
final class Effort {
    private static final double MOST = 5;
    private static final double LONGEST = 60;
    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();
    private final long worked = work();

    private Effort() {}

    static Effort begins() {
        return new Effort();
    }

    void requireShort(String words) {
        double clock = (System.nanoTime() - begin) / NANOS;
        double work = (work() - worked) / NANOS;
        assertThat(Math.min(clock, work)).as("seconds of " + words).isLessThan(MOST);
        assertThat(clock).as("seconds of " + words).isLessThan(LONGEST);
    }

    /** Nanoseconds that all threads of this process have been at work. */
    private static long work() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
