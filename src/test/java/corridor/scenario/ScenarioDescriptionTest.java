package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.catalogue.FixtureCatalogue;
import corridor.problem.InputException;
import corridor.text.TextRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario without texts of its own is described by its changes, never by the texts of its parents. */
class ScenarioDescriptionTest {
    private final Catalogue catalogue = FixtureCatalogue.create();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeParent() throws IOException {
        write("root", """
                {"title": "The root", "short": "Root", "group": "roots", "start": "2025-01-01", "years": 5,
                 "levers": {"china.costSharing": 10},
                 "info": {"whatIsIt": "the root itself", "howItWorks": "by roots", "thingsToNotice": "its roots",
                          "thingsToTry": "pull", "limits": "many", "sources": "soil"}}
                """);
    }

    @Test
    void changesAgainstTheParentDescribeAChildWithoutInfo() throws IOException {
        Scenario child = write("my-child", """
                {"extends": "root", "years": 3,
                 "levers": {"china.costSharing": 25,
                            "china.withdrawal": {"pulse": {"from": "start + 12 months", "months": 6, "value": "slow"}}}}
                """);

        assertThat(child.info().whatIsIt())
                .startsWith("Changes against root: the run has 3 years; ")
                .contains(": slow, from 2026-01-01 to 2026-06-30; ")
                .contains(": 25 times normal.")
                .doesNotContain("itself");
        assertThat(child.title()).isEqualTo("My child");
        assertThat(child.label()).isEqualTo("My child");
        assertThat(child.info().shortLabel()).isEmpty();
        assertThat(child.info().group()).isEmpty();
        assertThat(child.info().howItWorks()).isEmpty();
        assertThat(child.info().thingsToNotice()).isEmpty();
        assertThat(child.info().thingsToTry()).isEmpty();
        assertThat(child.info().limits()).isEqualTo("As stated for root: many");
        assertThat(child.info().sources()).isEqualTo("As stated for root: soil");
    }

    @Test
    void grandchildIsDescribedAgainstItsParentAndNamesWhoStatedTheLimits() throws IOException {
        write(
                "child",
                "{\"extends\": \"root\", \"levers\": {\"china.costSharing\": 25}, \"info\": {\"limits\": \"few\"}}");
        Scenario grandchild =
                write("grandchild", "{\"extends\": \"child\", \"switches\": {\"FEAR_MODEL\": \"INERT\"}}");

        assertThat(grandchild.info().whatIsIt())
                .startsWith("Changes against child: ")
                .contains("INERT")
                .doesNotContain("%");
        assertThat(grandchild.info().limits()).isEqualTo("As stated for child: few");
        assertThat(grandchild.info().sources()).isEqualTo("As stated for root: soil");
    }

    @Test
    void childWithoutChangesSaysSoAndOwnTextsAreKept() throws IOException {
        assertThat(write("same", "{\"extends\": \"root\"}").info().whatIsIt())
                .isEqualTo("Changes nothing against root.");
        assertThat(write("blank", "{\"extends\": \"root\", \"info\": {\"whatIsIt\": \" \"}}")
                        .info()
                        .whatIsIt())
                .isEqualTo("Changes nothing against root.");
        Scenario own = write("own", """
                {"extends": "root", "title": "Mine", "short": "M", "group": "my-own", "info": {"whatIsIt": "my own"}}
                """);
        assertThat(own.info().whatIsIt()).isEqualTo("my own");
        assertThat(own.title()).isEqualTo("Mine");
        assertThat(own.label()).isEqualTo("M");
        assertThat(own.info().group()).isEqualTo("my-own");
        assertThat(write("unexplained", "{\"start\": \"2025-01-01\", \"years\": 2}")
                        .info()
                        .whatIsIt())
                .isEmpty();
    }

    @Test
    void longDescriptionsStayReadable() throws IOException {
        StringBuilder events = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            events.append(i == 1 ? "" : ", ")
                    .append("{\"date\": \"start + ")
                    .append(i)
                    .append(" months\", \"kind\": ");
            events.append("\"summit\"}");
        }
        String described = write("many", "{\"extends\": \"root\", \"events\": [" + events + "]}")
                .info()
                .whatIsIt();
        assertThat(described)
                .contains("2025-09-01")
                .doesNotContain("2025-10-01")
                .endsWith("; and 4 further changes.");

        Files.writeString(
                folder.resolve("long.json"),
                "{\"start\": \"2025-01-01\", \"years\": 2, \"info\": {\"limits\": \""
                        + "x".repeat(TextRule.INFO.longest()) + "\"}}");
        String limits = write("child-of-long", "{\"extends\": \"long\"}").info().limits();
        assertThat(limits)
                .hasSize(TextRule.INFO.longest())
                .startsWith("As stated for long: xx")
                .endsWith("x...");
    }

    @Test
    void storedScenarioKeepsItsTexts() throws IOException {
        Scenario child = write("kept", """
                {"extends": "root", "short": "Kept", "group": "roots", "levers": {"china.costSharing": 25}}
                """);
        Scenario again = write("kept", ScenarioWriter.toJson(child, catalogue));

        assertThat(again.info()).isEqualTo(child.info());
        assertThat(again.label()).isEqualTo("Kept");
        assertThat(ScenarioWriter.toJson(again, catalogue)).isEqualTo(ScenarioWriter.toJson(child, catalogue));
    }

    @Test
    void wrongLabelsAreRefused() {
        assertThatThrownBy(() -> write("a", "{\"extends\": \"root\", \"short\": \"" + "x".repeat(33) + "\"}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("$.short")
                .hasMessageContaining("has 33 characters; at most 32 are accepted");
        assertThatThrownBy(() -> write("a", "{\"extends\": \"root\", \"short\": \" \"}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("$.short = \" \": must be one line of text");
        assertThatThrownBy(() -> write("a", "{\"extends\": \"root\", \"group\": \"My Group\"}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("$.group = \"My Group\": must have lower case letters, digits and hyphens only")
                .hasMessageContaining("Maybe my-group?");
    }

    @Test
    void counterpartWithoutBargainingIsNotDescribedAsBargaining() throws IOException {
        Scenario bargained = write("bargained", """
                {"extends": "root", "short": "Bargained", "group": "roots", "switches": {"BARGAIN": "smp"},
                 "info": {"whatIsIt": "they bargain", "howItWorks": "by offers", "limits": "many"}}
                """);
        Scenario without = Bargaining.without(bargained);

        assertThat(without.info().whatIsIt()).startsWith("The same as bargained, but nobody bargains");
        assertThat(without.info().howItWorks()).isEmpty();
        assertThat(without.info().limits()).isEqualTo("many");
        assertThat(without.label()).isEqualTo("Unbargained bargained");
    }

    private Scenario write(String name, String json) throws IOException {
        return new ScenarioReader(catalogue).read(Files.writeString(folder.resolve(name + ".json"), json));
    }
}
