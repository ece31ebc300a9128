package corridor.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(120)
class LabCommandTest {
    @TempDir
    Path results;

    private final StringWriter out = new StringWriter();

    private CommandLine command() {
        CommandLine line = new CommandLine(new LabCommand());
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(new StringWriter(), true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            throw failure;
        });
        return line;
    }

    @Test
    void printsTheAddressAndEndsWhenThePageAsks() throws Exception {
        AtomicInteger code = new AtomicInteger(-1);
        Thread lab = new Thread(() -> code.set(
                command().execute("ibo-surge", "--no-browser", "--threads", "1", "--results", results.toString())));
        lab.start();
        while (!out.toString().contains("Stop:")) {
            assertThat(lab.isAlive()).isTrue();
            Thread.sleep(50);
        }
        String address = out.toString().lines().findFirst().orElseThrow().replaceFirst("Lab: +", "");
        assertThat(address).matches("http://localhost:[0-9]+/#t=[A-Za-z0-9_-]{22}");
        String[] parts = address.split("#t=");
        HttpClient client = HttpClient.newHttpClient();
        String catalogue = client.send(
                        HttpRequest.newBuilder(URI.create(parts[0] + "api/catalogue"))
                                .header("Authorization", "Bearer " + parts[1])
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(catalogue).contains("\"opened\":{\"name\":\"ibo-surge\"").contains("\"extends\":\"ibo-surge\"");
        String ending = client.send(
                        HttpRequest.newBuilder(URI.create(parts[0] + "api/quit"))
                                .header("Authorization", "Bearer " + parts[1])
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(ending).contains("\"ending\":true");
        lab.join();
        assertThat(code.get()).isZero();
        assertThat(out.toString()).contains("The lab has ended.");
    }

    @Test
    void aWrongPortOrScenarioStartsNothing() {
        assertThatThrownBy(() -> called("--port", "80"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("must be a whole number from 1024 to 65535");
        assertThatThrownBy(() -> called("--no-browser", "ibo-surgee"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Maybe ibo-surge?");
        assertThat(out.toString()).isEmpty();
    }

    private void called(String... arguments) throws Exception {
        LabCommand command = new LabCommand();
        new CommandLine(command).setOut(new PrintWriter(out, true)).parseArgs(arguments);
        command.call();
    }
}
