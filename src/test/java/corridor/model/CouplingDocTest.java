package corridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.causes.CausalMap.Coupling;
import corridor.catalogue.causes.CouplingCut;
import corridor.catalogue.causes.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of docs/couplings.md are those of the catalogue and of the exceptions that a test allows. */
class CouplingDocTest {
    private static final Path PAGE = Path.of("docs", "couplings.md");
    private static final String REFRESH = "corridor.writeCouplings";

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void the_tables_are_those_of_the_catalogue() throws IOException {
        String page = Files.readString(PAGE);
        String refreshed = with(page, "cuts", cuts());
        refreshed = with(refreshed, "couplings", couplings());
        refreshed = with(refreshed, "exceptions", exceptions());
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(PAGE, refreshed);
        } else {
            assertThat(page)
                    .as("refresh it with: mvn test -Dtest=CouplingDocTest -D%s=true", REFRESH)
                    .isEqualTo(refreshed);
        }
    }

    private static String with(String page, String mark, String table) {
        assertThat(page).contains("<!-- " + mark + " -->", "<!-- end " + mark + " -->");
        return Pattern.compile("(<!-- " + mark + " -->\n).*?(<!-- end " + mark + " -->)", Pattern.DOTALL)
                .matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + table + found.group(2)));
    }

    private String cuts() {
        StringBuilder table = new StringBuilder("| cut | ways | rest |\n|---|---|---|\n");
        for (CouplingCut cut : catalogue.causes().cuts()) {
            String ways = cut.ways().stream()
                    .map(way -> way.name() + " (" + String.join(", ", way.couplings()) + ")")
                    .collect(Collectors.joining("; "));
            table.append("| `" + cut.id() + "` " + cut.name() + " | " + ways + " | " + cut.rest() + " |\n");
        }
        return table.toString();
    }

    private String couplings() {
        StringBuilder table = new StringBuilder("| coupling | effect | edges |\n|---|---|---|\n");
        for (Coupling coupling : catalogue.causes().couplings()) {
            String edges = coupling.ports().stream().map(CouplingDocTest::edges).collect(Collectors.joining("; "));
            table.append("| " + coupling.id() + " | " + coupling.name() + " | " + edges + " |\n");
        }
        return table.toString();
    }

    private static String edges(Port port) {
        return code(port.at()) + ": " + code(port.fields());
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String exceptions() {
        StringBuilder table = new StringBuilder("| process | fields | why there is no port |\n|---|---|---|\n");
        for (CouplingExceptions.Allowed one : CouplingExceptions.ALL) {
            table.append("| `" + one.process() + "` | " + code(one.fields()) + " | " + one.reason() + " |\n");
        }
        return table.toString();
    }
}
