package corridor.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter text = new StringWriter();

    @Test
    void writesALineForEveryTenthOfTheRunsToALogFile() {
        ProgressLine line = new ProgressLine(new PrintWriter(text), false, "");
        line.begins(200, 2, 12.4);
        for (int done = 0; done <= 200; done++) {
            line.isAt(done, done / 100, done / 20.0);
        }
        line.ends(200, 2, 10);

        assertThat(text.toString().lines().toList())
                .hasSize(11)
                .startsWith("200 runs on 2 threads, 5 to 20 s", "20/200 runs, 20/s, 9 s left")
                .endsWith("180/200 runs, 20/s, 1 s left, 1 failed", "200 of 200 runs in 10 s, 2 failed");
        assertThat(text.toString()).doesNotContain("\r");
    }

    @Test
    void rewritesOneLineOnATerminal() {
        ProgressLine line = new ProgressLine(new PrintWriter(text), true, "");
        line.begins(4, 1, Double.NaN);
        line.isAt(1, 0, 2);
        line.isAt(2, 0, 4);
        line.ends(4, 0, 8);

        assertThat(text.toString().lines()).hasSizeLessThanOrEqualTo(5);
        assertThat(text.toString())
                .startsWith("4 runs on 1 thread\n\r[#####...............] 1/4 runs, 0.5/s, 6 s left ")
                .contains("\r[##########..........] 2/4 runs, 0.5/s, 4 s left ")
                .contains("\r4 of 4 runs in 8 s ");
    }
}
