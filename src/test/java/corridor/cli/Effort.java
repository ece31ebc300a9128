package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/**
 * Checks that a task is fast enough for a user, on a machine with any load. A task is too slow if it takes more than
 * five seconds of both clock time and CPU time. It is also too slow after a minute of clock time alone, as when it
 * waits for what never comes.
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

    /** Returns the CPU time of all threads of this process in nanoseconds. */
    private static long work() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
