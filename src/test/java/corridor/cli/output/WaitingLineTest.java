package corridor.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WaitingLineTest {
    private final StringWriter text = new StringWriter();
    private long seconds;

    @Test
    void saysNothingOfShortWork() {
        try (WaitingLine line = line(true)) {
            line.now("delta of y");
            waitUntil(line, 2);
        }
        assertThat(text.toString()).isEmpty();
    }

    @Test
    void writesALineWheneverTheTimeHasDoubledToALogFile() {
        try (WaitingLine line = line(false)) {
            line.now("reading the sample");
            waitUntil(line, 5);
            line.now("delta of y, 1 of 2 outputs");
            waitUntil(line, 30);
        }
        assertThat(text.toString().lines())
                .containsExactly(
                        "reading the sample, 3 s so far",
                        "delta of y, 1 of 2 outputs, 6 s so far",
                        "delta of y, 1 of 2 outputs, 12 s so far",
                        "delta of y, 1 of 2 outputs, 24 s so far");
    }

    @Test
    void rewritesOneLineOnATerminalAndWipesIt() {
        WaitingLine line = line(true);
        line.now("delta of y");
        waitUntil(line, 4);
        line.close();
        seconds = 9;
        line.tick();

        assertThat(text.toString()).contains("\rdelta of y, 3 s so far ").contains("\rdelta of y, 4 s so far ");
        assertThat(text.toString()).endsWith("\r" + " ".repeat(78) + "\r").doesNotContain("\n");
    }

    private WaitingLine line(boolean terminal) {
        return new WaitingLine(new PrintWriter(text), terminal, () -> seconds * 1_000_000_000L);
    }

    private void waitUntil(WaitingLine line, int end) {
        while (seconds < end) {
            seconds++;
            line.tick();
        }
    }
}
