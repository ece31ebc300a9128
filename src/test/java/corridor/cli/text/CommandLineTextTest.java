package corridor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandLineTextTest {
    private final CommandLineText resume = new CommandLineText().add("resume").add("my study/it's");

    @AfterEach
    void forgetHowThisProgramWasCalled() {
        System.clearProperty("corridor.called");
    }

    @Test
    void quotesWhatAShellWouldTakeApart() {
        assertThat(resume).hasToString("corridor resume 'my study/it'\\''s'");
        assertThat(new CommandLineText().option("--set", "a.b=1")).hasToString("corridor --set a.b=1");
        assertThat(new CommandLineText()).hasToString("corridor");
    }

    @Test
    void proposesTheSpellingByWhichTheProgramWasCalledAndRecordsTheName() {
        assertThat(resume.asCalled()).startsWith("corridor resume ");

        System.setProperty("corridor.called", "./corridor");
        assertThat(resume.asCalled()).startsWith("./corridor resume ");
        assertThat(resume).asString().startsWith("corridor resume ");

        System.setProperty("corridor.called", "/my programs/corridor");
        assertThat(resume.asCalled()).startsWith("'/my programs/corridor' resume ");
    }
}
